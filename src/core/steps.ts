import type { FeatureId } from '../catalog/features/feature.ts'
import type { ResourceView } from './views.ts'

/** What a migration step does, as data: the difference of the schema before and after. */
export type Operation = { readonly kind: 'create_table'; readonly resource: ResourceView }

/** One entry of the ledger of migrations. */
export interface Step {
  /** Four digits, the revision under Alembic: `0002`. */
  readonly revision: string
  /** File name without extension: `0002_books`. */
  readonly file: string
  /** What it is about, as a sentence begins: "Create books". */
  readonly title: string
  /** Revision of the step before it; null for the first. */
  readonly parent: string | null
  /** The feature whose folder prints it. */
  readonly feature: FeatureId
  /** The resource whose table it touches; null for a feature's own step. */
  readonly resource: ResourceView | null
  readonly operations: readonly Operation[]
}

/** The steps of a fresh repo: features before resources, each resource behind what it refers to. */
export function freshSteps(features: readonly FeatureId[], resources: readonly ResourceView[]): readonly Step[] {
  const own = features.includes('accounts')
    ? [{ name: 'accounts', title: 'Create accounts', feature: 'accounts' as const, resource: null, operations: [] }]
    : []
  const tables = resources.map(resource => ({
    name: resource.plural,
    title: `Create ${resource.wordsMany}`,
    feature: 'resources' as const,
    resource,
    operations: [{ kind: 'create_table' as const, resource }],
  }))
  return [...own, ...tables].map(({ name, ...step }, index) => ({
    ...step,
    revision: numbered(index + 1),
    file: `${numbered(index + 1)}_${name}`,
    parent: index === 0 ? null : numbered(index),
  }))
}

const numbered = (number: number): string => String(number).padStart(4, '0')
