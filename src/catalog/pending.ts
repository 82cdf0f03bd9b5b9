import type { Condition } from './condition.ts'
import { type Framework, frameworks } from './questions.ts'

/** An answer that is taken and decides, and whose files are not rendered yet. */
export interface Pending {
  readonly when: Condition
  /** The frameworks that lack it. */
  readonly in: readonly Framework[]
  /** What is rendered instead; a list loses the items of `when`. */
  readonly as: Readonly<Record<string, string | boolean | readonly string[]>>
  /** What is missing, as a noun. */
  readonly what: string
}

export const pending: readonly Pending[] = [
  {
    when: { auth: 'roles' },
    in: ['flask'],
    as: { auth: 'accounts' },
    what: 'roles (accounts are rendered: whoever signs in may do everything)',
  },
  {
    when: { tenants: true },
    in: ['flask'],
    as: { tenants: false },
    what: 'tenants (all members see the same data)',
  },
  { when: { serves: 'graphql' }, in: frameworks, as: { serves: ['graphql'] }, what: 'the GraphQL API' },
  { when: { reports: true }, in: frameworks, as: { reports: false }, what: 'reports' },
  {
    when: { realtime: true },
    in: frameworks,
    as: { realtime: false },
    what: 'ingestion in batches and the live dashboard (the stream is rendered as an ordinary resource)',
  },
  { when: { cache: true }, in: frameworks, as: { cache: false }, what: 'the cache' },
  { when: { jobs: true }, in: frameworks, as: { jobs: false }, what: 'background jobs' },
]
