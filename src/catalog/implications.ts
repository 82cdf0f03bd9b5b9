import type { Condition } from './condition.ts'

/** What an answer says about a question that nobody answered. */
export interface Implication {
  readonly when: Condition
  /** The question that is answered by it. */
  readonly question: string
  readonly answer: string
  /** Told to the person, as the second half of "data is relational, because …". */
  readonly because: string
}

/** In order: the first that holds for an unanswered question answers it. They rank between recorded answers and defaults. */
export const implications: readonly Implication[] = [
  {
    when: { admin: ['helpful', 'required'] },
    question: 'data',
    answer: 'relational',
    because: 'an admin looks after related tables',
  },
  { when: { tenants: true }, question: 'data', answer: 'relational', because: "tenants' data is related tables" },
  { when: { reports: true }, question: 'data', answer: 'relational', because: 'reports draw on related tables' },
  {
    when: { admin: ['helpful', 'required'] },
    question: 'auth',
    answer: 'accounts',
    because: 'an admin needs a login for staff',
  },
  { when: { tenants: true }, question: 'auth', answer: 'accounts', because: 'members of a tenant have to sign in' },
]

/** Two answers that cannot stand together, beside a question answered where its condition does not hold. */
export interface Contradiction {
  readonly when: Condition
  /** The two questions, in the order in which the message names them. */
  readonly questions: readonly [string, string]
  readonly because: string
}

export const contradictions: readonly Contradiction[] = [
  {
    when: { admin: ['helpful', 'required'], auth: 'none' },
    questions: ['admin', 'auth'],
    because: 'an admin without a login would be open to everyone',
  },
  {
    when: { realtime: true, not: { serves: 'rest' } },
    questions: ['realtime', 'serves'],
    because: 'measurements come in by the REST API',
  },
]
