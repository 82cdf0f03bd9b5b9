import { contradictions } from '../catalog/implications.ts'
import { type Choice, type Question, questions } from '../catalog/questions.ts'
import { UserError } from './errors.ts'
import { matches } from './matches.ts'

type Values = Readonly<Record<string, unknown>>

/** True where a question can still matter for the given answers. */
export function isAsked(question: Question, values: Readonly<Record<string, unknown>>): boolean {
  return matches(question.when, values)
}

/** The choices of a question that do not contradict what was answered before it; all others would be refused. */
export function possibleChoices(question: Question, values: Values): readonly Choice[] {
  return (question.choices ?? []).filter(({ value }) => {
    const tried = { ...values, [question.id]: value }
    return !contradictions.some(({ when, questions: two }) => two.includes(question.id) && matches(when, tried))
  })
}

/**
 * Refuses answers that cannot stand together.
 * @param given what somebody answered, or a record holds
 * @param complete the same with everything else filled in
 * @throws UserError (2) that names both sides
 */
export function checkConsistent(given: Values, complete: Values): void {
  checkAmount(given, complete)
  checkContradictions(given, complete)
}

const shown = (value: unknown): string => (Array.isArray(value) ? value.join(',') || 'none' : String(value))

function checkContradictions(given: Values, complete: Values): void {
  const pair = (one: string, other: string, because: string): never => {
    throw new UserError(
      `'${one}: ${shown(complete[one])}' and '${other}: ${shown(complete[other])}' contradict each other: ${because}.`,
      `Change one of them, for example with --${one} or --${other}.`,
    )
  }
  if ((complete.serves as readonly string[]).length === 0) {
    throw new UserError("'serves' is empty.", 'It needs at least one of pages, rest, graphql.')
  }
  for (const { when, questions: two, because } of contradictions)
    if (matches(when, complete)) pair(two[0], two[1], because)
  for (const question of questions as readonly Question[]) {
    const value = given[question.id]
    if (value === undefined || shown(value) === shown(question.default) || isAsked(question, complete)) continue
    pair(question.id, blockingQuestion(question, complete), `'${question.id}' has no meaning then`)
  }
}

/** The first question in a condition that keeps it from holding. */
function blockingQuestion(question: Question, complete: Values): string {
  const { not, any, ...plain } = question.when ?? {}
  const failing = Object.keys(plain).find(key => !matches({ [key]: plain[key] }, complete))
  const negated = not === undefined ? undefined : Object.keys(not)[0]
  const first = any?.flatMap(condition => Object.keys(condition.not ?? condition))[0]
  return failing ?? negated ?? first ?? question.id
}

function checkAmount(given: Values, complete: Values): void {
  const resources = (given.resources ?? []) as readonly { readonly stream?: boolean }[]
  // A stream that `realtime` brings along stands beside the one table.
  const counted = complete.data === 'single' ? resources.filter(({ stream }) => !stream) : resources
  const count = counted.length
  const most = complete.data === 'none' ? 0 : complete.data === 'single' ? 1 : Number.POSITIVE_INFINITY
  if (count <= most) return
  throw new UserError(
    `'data: ${shown(complete.data)}' and the ${count === 1 ? 'resource' : `${count} resources`} contradict each other.`,
    `Say --data ${count === 1 ? 'single' : count <= 5 ? 'few' : 'relational'}, or leave --data out: it follows from the resources.`,
  )
}
