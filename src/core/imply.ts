import { implications } from '../catalog/implications.ts'
import { matches } from './matches.ts'

/** An answer that follows from others, and why. */
export interface Implied {
  readonly answer: string
  /** The second half of "data is few, because …". */
  readonly because: string
}

/** What the answers so far say about a question that nobody answered; nothing when they say nothing. */
export function impliedAnswer(id: string, values: Readonly<Record<string, unknown>>): Implied | undefined {
  const found = implications.find(({ question, when }) => question === id && matches(when, values))
  if (found !== undefined) return found
  const { resources } = values
  const count = Array.isArray(resources) ? resources.length : 0
  if (id !== 'data' || count === 0) return undefined
  return {
    answer: count === 1 ? 'single' : count <= 5 ? 'few' : 'relational',
    because: count === 1 ? 'there is one resource' : `there are ${count} resources`,
  }
}
