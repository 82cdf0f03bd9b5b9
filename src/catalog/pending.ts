import type { Condition } from './condition.ts'
import { type Framework, frameworks } from './questions.ts'

/** An answer that is taken and decides, and whose files are not rendered yet. */
export interface Pending {
  readonly when: Condition
  /** The frameworks that lack it. */
  readonly in: readonly Framework[]
  /** What is missing, as a noun. */
  readonly what: string
}

export const pending: readonly Pending[] = [
  { when: { serves: 'graphql' }, in: ['flask', 'django'], what: 'the GraphQL API' },
  { when: { reports: true }, in: ['flask', 'fastapi'], what: 'reports' },
  {
    when: { realtime: true },
    in: frameworks,
    what: 'ingestion in batches and the live dashboard (the stream is rendered as an ordinary resource)',
  },
  { when: { cache: true }, in: frameworks, what: 'the cache' },
  { when: { jobs: true }, in: frameworks, what: 'background jobs' },
]
