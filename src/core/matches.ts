import type { Condition } from '../catalog/condition.ts'

/**
 * Whether a condition holds for a set of answers; an absent condition always does. A list answer satisfies a key when
 * it contains one of the wanted values. An unanswered question satisfies nothing.
 */
export function matches(condition: Condition | undefined, answers: Readonly<Record<string, unknown>>): boolean {
  if (!condition) return true
  const { not, any, ...wanted } = condition
  if (not && matches(not, answers)) return false
  if (any && !any.some(each => matches(each, answers))) return false
  return Object.entries(wanted).every(([question, values]) => {
    if (values === undefined) return true
    const answer = answers[question]
    const accepted: readonly unknown[] = Array.isArray(values) ? values : [values]
    return Array.isArray(answer) ? answer.some(each => accepted.includes(each)) : accepted.includes(answer)
  })
}
