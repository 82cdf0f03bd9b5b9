import { type Answers, type Question, type QuestionId, questions } from '../catalog/questions.ts'
import type { Resource } from '../catalog/resource.ts'
import { checkConsistent, isAsked } from './consistent.ts'
import { UserError } from './errors.ts'
import { impliedAnswer } from './imply.ts'
import { type Names, namesFrom, titleOf } from './names.ts'
import { didYouMean } from './nearest.ts'
import { readBoolean, readChoice, readList, readResources, readText } from './read-answer.ts'
import { withResources } from './supplement.ts'

/** Answers as they came in, by question: nothing about them has been judged yet. */
export type Raw = Readonly<Record<string, unknown>>

/** Where answers can come from; an earlier one wins over a later one. */
export interface Sources {
  readonly flags?: Raw
  readonly file?: Raw
  readonly preset?: Raw
  readonly recorded?: Raw
}

/** What the surroundings contribute. */
export interface Context {
  /** The year of the licence. */
  readonly year: number
  /** The licence's holder, where there is a licence and nobody names one. */
  readonly author?: string
  /** Last part of the directory that was given. */
  readonly directory?: string
  /** True in `update`: resources from flags join those that are there, by name. */
  readonly addResources?: boolean
}

/** Complete answers, and how they came about. */
export interface Resolution {
  readonly answers: Answers
  readonly names: Names
  /** Deciding questions that could matter and that nobody answered, in the catalogue's order. */
  readonly assumed: readonly QuestionId[]
  /** What was implied or added, one sentence each, for people. */
  readonly notes: readonly string[]
}

type Values = Record<string, unknown>

const byId: ReadonlyMap<string, Question> = new Map(questions.map(question => [question.id, question]))

/**
 * Brings all given answers into one complete set.
 * @throws UserError (2) for an unknown question or value, answers that contradict each other, an impossible name
 */
export function resolve(sources: Sources, context: Context): Resolution {
  const given = combine([sources.recorded, sources.preset, sources.file, sources.flags], context)
  if (given.name === undefined && context.directory !== undefined) given.name = titleOf(context.directory) || undefined
  const notes: string[] = []
  const values = { ...given }
  imply(values, notes)
  const complete = withDefaults(values, context)
  checkConsistent(given, complete)
  complete.resources = withResources(complete, notes)
  const answers = { ...complete, year: values.year ?? context.year } as unknown as Answers
  const assumed = questions
    .filter(question => question.decides && values[question.id] === undefined && isAsked(question, complete))
    .map(({ id }) => id)
  return { answers, names: namesFrom(answers.name, context.directory), assumed, notes }
}

function combine(sources: readonly (Raw | undefined)[], context: Context): Values {
  const values: Values = {}
  for (const source of sources) {
    for (const [id, given] of Object.entries(source ?? {})) {
      if (given === undefined || id === '$schema') continue
      if (id === 'year') values.year = readYear(given)
      else values[id] = read(id, given, values[id], source === sources.at(-1) && context.addResources === true)
    }
  }
  return values
}

function readYear(given: unknown): number {
  if (Number.isInteger(given) && (given as number) > 1900 && (given as number) < 10_000) return given as number
  throw new UserError(`'${String(given)}' is not a year.`, 'Write it with four digits.')
}

function read(id: string, given: unknown, before: unknown, addResources: boolean): unknown {
  const question = byId.get(id)
  if (question === undefined) throw new UserError(`There is no question '${id}'.`, didYouMean(id, [...byId.keys()]))
  switch (question.kind) {
    case 'text':
      return readText(question, given)
    case 'choice':
      return readChoice(question, given)
    case 'boolean':
      return readBoolean(question, given)
    case 'list':
      return editedList(question, given, before as readonly string[] | undefined)
    case 'resources':
      return editedResources(readResources(question, given), before as readonly Resource[] | undefined, addResources)
  }
}

function editedList(question: Question, given: unknown, before: readonly string[] | undefined): readonly string[] {
  const answer = readList(question, given)
  const base = before ?? (question.default as readonly string[])
  const chosen =
    'replace' in answer ? answer.replace : [...base, ...answer.add].filter(value => !answer.remove.includes(value))
  // The catalogue's order, so that the order of typing never changes a byte.
  return (question.choices ?? []).map(({ value }) => value).filter(value => chosen.includes(value))
}

function editedResources(
  given: readonly Resource[],
  before: readonly Resource[] | undefined,
  add: boolean,
): readonly Resource[] {
  if (!add || before === undefined) return given
  const kept = before.filter(({ name }) => !given.some(resource => resource.name === name))
  return [...kept, ...given]
}

function imply(values: Values, notes: string[]): void {
  for (const { id } of questions) {
    if (values[id] !== undefined) continue
    const implied = impliedAnswer(id, values)
    if (implied === undefined) continue
    values[id] = implied.answer
    notes.push(`${id} is '${implied.answer}', because ${implied.because}.`)
  }
}

function withDefaults(values: Values, context: Context): Values {
  const complete: Values = {}
  for (const { id, default: fallback } of questions) complete[id] = values[id] ?? fallback
  // Without a licence nobody has to be named, and nobody is unasked.
  if (values.author === undefined && complete.license !== 'none') complete.author = context.author ?? ''
  return complete
}
