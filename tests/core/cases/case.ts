import type { Framework, Given } from '../../../src/catalog/questions.ts'

/**
 * A project as a person tells it, the answers that person would give (what differs from the defaults), and what the
 * article leads its reader to: a framework, or `close` where it speaks for two of them about equally.
 */
export interface Case {
  readonly told: string
  readonly answers: Given
  readonly expected: Framework | 'close'
}
