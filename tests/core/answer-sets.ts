import { type Answers, questions } from '../../src/catalog/questions.ts'
import { axes, consistent, type Value } from '../../src/core/space.ts'

const defaults = Object.fromEntries(questions.map(question => [question.id, question.default]))

/** Complete answers: defaults, and these. */
export const answersWith = (given: Readonly<Record<string, unknown>> = {}): Answers =>
  ({ ...defaults, year: 2026, ...given }) as unknown as Answers

/** Consistent answers drawn evenly from the whole space, the same for the same seed. */
export function randomAnswers(count: number, seed: number): readonly Answers[] {
  let state = seed
  const below = (limit: number): number => {
    // Lehmer's generator; its state stays below 2^31, so that products stay exact.
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
  const drawn: Answers[] = []
  while (drawn.length < count) {
    const given = Object.fromEntries(axes.map(({ id, values }) => [id, values[below(values.length)] as Value]))
    if (consistent(given)) drawn.push(answersWith(given))
  }
  return drawn
}
