import { contradictions, implications } from '../catalog/implications.ts'
import { type Answers, type Question, type QuestionId, questions } from '../catalog/questions.ts'
import type { Field, Resource } from '../catalog/resource.ts'
import { checkResources } from './check-resources.ts'
import { UserError } from './errors.ts'
import { matches } from './matches.ts'
import { type Names, namesFrom, titleOf } from './names.ts'
import { didYouMean } from './nearest.ts'
import { readBoolean, readChoice, readList, readResources, readText } from './read-answer.ts'
import { snake } from './words.ts'

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
  /** The licence's holder, where nobody names one. */
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
  checkContradictions(given, complete)
  complete.resources = withResources(complete, notes)
  checkAmount(given, complete)
  const answers = { ...complete, year: values.year ?? context.year } as unknown as Answers
  const assumed = questions
    .filter(question => question.decides && values[question.id] === undefined && isAsked(question, complete))
    .map(({ id }) => id)
  return { answers, names: namesFrom(answers.name, context.directory), assumed, notes }
}

/** True where a question can still matter for the given answers. */
export function isAsked(question: Question, values: Readonly<Record<string, unknown>>): boolean {
  return matches(question.when, values)
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
  for (const { when, question, answer, because } of implications) {
    if (values[question] !== undefined || !matches(when, values)) continue
    values[question] = answer
    notes.push(`${question} is '${answer}', because ${because}.`)
  }
  const count = (values.resources as readonly Resource[] | undefined)?.length ?? 0
  if (values.data === undefined && count > 0) {
    values.data = count === 1 ? 'single' : count <= 5 ? 'few' : 'relational'
    notes.push(
      `data is '${values.data}', because ${count === 1 ? 'there is one resource' : `there are ${count} resources`}.`,
    )
  }
}

function withDefaults(values: Values, context: Context): Values {
  const complete: Values = {}
  for (const { id, default: fallback } of questions) {
    complete[id] = values[id] ?? (id === 'author' ? (context.author ?? fallback) : fallback)
  }
  return complete
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

const sensors: Resource = {
  name: 'Sensor',
  fields: [
    { name: 'name', type: 'string', max: 80, unique: true },
    { name: 'location', type: 'string', max: 120, optional: true },
  ],
}

function withResources(complete: Values, notes: string[]): readonly Resource[] {
  const given = complete.resources as readonly Resource[]
  if (complete.data === 'none') return given
  const added: Resource[] = []
  if (complete.realtime === true && !given.some(({ stream }) => stream)) {
    const source = given[0] ?? (complete.data === 'single' ? undefined : sensors)
    if (source === sensors) added.push(sensors)
    const origin: Field =
      source === undefined
        ? { name: 'sensor', type: 'string', max: 80 }
        : { name: snake(source.name), type: 'reference', to: source.name }
    added.push({
      name: 'Reading',
      stream: true,
      fields: [origin, { name: 'at', type: 'datetime' }, { name: 'value', type: 'decimal' }],
    })
    notes.push("A stream 'Reading' was added, because realtime needs one: give your own with --resource 'stream …'.")
  } else if (given.length === 0) {
    added.push({
      name: 'Item',
      fields: [
        { name: 'name', type: 'string', max: 120 },
        { name: 'notes', type: 'text', optional: true },
      ],
    })
    notes.push("A resource 'Item' was added to begin with: give your own with --resource '…'.")
  }
  return checkResources([...given, ...added])
}

function checkAmount(given: Values, complete: Values): void {
  const count = (given.resources as readonly Resource[] | undefined)?.length ?? 0
  const most = complete.data === 'none' ? 0 : complete.data === 'single' ? 1 : Number.POSITIVE_INFINITY
  if (count <= most) return
  throw new UserError(
    `'data: ${shown(complete.data)}' and the ${count} resources contradict each other.`,
    `Say --data ${count === 1 ? 'single' : count <= 5 ? 'few' : 'relational'}, or leave --data out: it follows from the resources.`,
  )
}
