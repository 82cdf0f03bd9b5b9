import { type Action, type Duty, duties, permissionsOf, roles } from '../catalog/access.ts'
import type { FeatureId } from '../catalog/features/feature.ts'
import type { ResourceView } from './views.ts'

/** How far access goes: each rung has what those below it have. */
export type Access = 'none' | 'accounts' | 'roles' | 'tenants'

/** A role as templates see it: with all that it may do in this repo. */
export interface RoleView {
  readonly name: string
  readonly about: string
  readonly permissions: readonly string[]
  /** What it may do to every resource, and what apart from them. */
  readonly actions: readonly Action[]
  readonly duties: readonly (typeof duties)[number][]
}

/** The rung on the ladder of access that a set of features stands on. */
export function accessOf(features: readonly FeatureId[]): Access {
  const rungs = ['tenants', 'roles', 'accounts'] as const
  return rungs.find(rung => features.includes(rung)) ?? 'none'
}

/** What `poe user` is told of the first login, who may do everything: empty, or flags with a space before each. */
export const firstLogin = (features: readonly FeatureId[]): string =>
  [
    features.includes('admin') ? ' --admin' : '',
    features.includes('tenants') ? ' --tenant demo' : '',
    features.includes('roles') ? ' --role owner' : '',
  ].join('')

/** What is done in this repo apart from resources. */
export const dutiesOf = (features: readonly FeatureId[]): readonly (typeof duties)[number][] =>
  duties.filter(({ feature }) => features.includes(feature))

/** The roles to begin with, each with its permissions over these resources; resources in the order given. */
export function rolesOf(features: readonly FeatureId[], resources: readonly ResourceView[]): readonly RoleView[] {
  return roles.map(({ name, about, actions, duties: all }) => {
    const own = dutiesOf(features).filter(({ permission }) => (all as readonly Duty[]).includes(permission))
    return {
      name,
      about,
      permissions: [
        ...resources.flatMap(({ plural }) => actions.map(action => permissionsOf(plural)[action])),
        ...own.map(({ permission }) => permission),
      ],
      actions,
      duties: own,
    }
  })
}
