import type { Condition, Scalar } from '../catalog/condition.ts'

/**
 * Whether a condition holds for a set of answers; an absent condition always does. A list answer satisfies a key when
 * it contains one of the wanted values. An unanswered question satisfies nothing.
 */
export function matches(condition: Condition | undefined, answers: Readonly<Record<string, unknown>>): boolean {
  for (const key in condition) {
    if (!holds(key, condition[key], answers)) return false
  }
  return true
}

function holds(key: string, wanted: Condition[string], answers: Readonly<Record<string, unknown>>): boolean {
  if (wanted === undefined) return true
  if (key === 'not') return !matches(wanted as Condition, answers)
  if (key === 'any') return (wanted as readonly Condition[]).some(each => matches(each, answers))
  return satisfies(answers[key], wanted as Scalar | readonly Scalar[])
}

function satisfies(answer: unknown, wanted: Scalar | readonly Scalar[]): boolean {
  if (Array.isArray(answer)) return answer.some(each => satisfies(each, wanted))
  return Array.isArray(wanted) ? wanted.includes(answer as Scalar) : answer === wanted
}
