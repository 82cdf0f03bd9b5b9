import type { FeatureId } from '../catalog/features/feature.ts'
import { type Framework, frameworks } from '../catalog/questions.ts'
import type { ResourceView } from './views.ts'

/** What a migration step does, as data: the difference of the schema before and after. */
export type Operation = { readonly kind: 'create_table' | 'create_windows'; readonly resource: ResourceView }

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
  /** Label of the Django app whose history it belongs to; null where one history serves the whole repo. */
  readonly app: string | null
  /** Steps of other apps that have to be there first. */
  readonly needs: readonly { readonly app: string; readonly file: string }[]
}

type Unplaced = Pick<Step, 'title' | 'feature' | 'resource' | 'operations'> & { readonly name: string }

/** Features that bring tables of their own, in the order in which these are made, and the frameworks that need a step. */
const tablesOfFeatures: readonly { feature: FeatureId; title: string; in: readonly Framework[] }[] = [
  { feature: 'accounts', title: 'Create accounts', in: frameworks },
  { feature: 'realtime', title: 'Create versions and batches of streams', in: ['fastapi'] },
]

/** The steps of a fresh repo: features before resources, each resource behind what it refers to. */
export function freshSteps(
  framework: Framework,
  features: readonly FeatureId[],
  resources: readonly ResourceView[],
): readonly Step[] {
  const own = tablesOfFeatures
    .filter(({ feature, in: those }) => features.includes(feature) && those.includes(framework))
    .map(({ feature, title }): Unplaced => ({ name: feature, title, feature, resource: null, operations: [] }))
  const tables = resources.flatMap((resource): readonly Unplaced[] => [
    {
      name: resource.plural,
      title: `Create ${resource.wordsMany}`,
      feature: 'resources',
      resource,
      operations: [{ kind: 'create_table', resource }],
    },
    ...(resource.live === null ? [] : [windowsOf(resource)]),
  ])
  return [...own, ...tables].map(framework === 'django' ? inItsApp : inOneHistory)
}

const windowsOf = (resource: ResourceView): Unplaced => ({
  name: `${resource.snake}_windows`,
  title: `Create windows of ${resource.wordsMany}`,
  feature: 'realtime',
  resource,
  operations: [{ kind: 'create_windows', resource }],
})

function inOneHistory({ name, ...step }: Unplaced, index: number): Step {
  return {
    ...step,
    revision: numbered(index + 1),
    file: `${numbered(index + 1)}_${name}`,
    parent: index === 0 ? null : numbered(index),
    app: null,
    needs: [],
  }
}

/** Django keeps a history in each app, so the first step of each is its first revision; windows follow their stream. */
function inItsApp({ name, ...step }: Unplaced): Step {
  const follows = step.operations.some(({ kind }) => kind === 'create_windows')
  return {
    ...step,
    revision: numbered(follows ? 2 : 1),
    file: follows ? `${numbered(2)}_windows` : firstFile,
    parent: follows ? numbered(1) : null,
    app: step.resource?.snake ?? name,
    needs: (step.resource?.targets ?? []).map(({ snake }) => ({ app: snake, file: firstFile })),
  }
}

const firstFile = '0001_initial'

const numbered = (number: number): string => String(number).padStart(4, '0')
