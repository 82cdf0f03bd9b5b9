import type { Condition } from './condition.ts'

/** An answer that is taken and decides, and whose files are not rendered yet. */
export interface Pending {
  readonly when: Condition
  /** What is missing, as a noun. */
  readonly what: string
}

export const pending: readonly Pending[] = [
  { when: { auth: 'roles' }, what: 'roles (accounts are rendered: whoever signs in may do everything)' },
  { when: { tenants: true }, what: 'tenants (all members see the same data)' },
  { when: { serves: 'graphql' }, what: 'the GraphQL API' },
  { when: { reports: true }, what: 'reports' },
  {
    when: { realtime: true },
    what: 'ingestion in batches and the live dashboard (the stream is rendered as an ordinary resource)',
  },
  { when: { cache: true }, what: 'the cache' },
  { when: { jobs: true }, what: 'background jobs' },
]
