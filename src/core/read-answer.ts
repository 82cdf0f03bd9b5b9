import type { Question } from '../catalog/questions.ts'
import { type Field, type Resource, scalarTypes } from '../catalog/resource.ts'
import { UserError } from './errors.ts'
import { didYouMean } from './nearest.ts'
import { parseResource } from './parse-resource.ts'

/** A list as it is, or as edits to what was there. */
export type ListAnswer =
  | { readonly replace: readonly string[] }
  | { readonly add: readonly string[]; readonly remove: readonly string[] }

// Controls, lone surrogates, line and paragraph separators, and the marks that turn the direction of text around.
const refusedCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\ud800-\udfff\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u

const wrong = (question: Question, given: unknown, hint: string): UserError =>
  new UserError(`'${shown(given)}' is not an answer to '${question.id}'.`, hint)

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)))

/** Reads a text answer. @throws UserError (2) */
export function readText(question: Question, given: unknown): string {
  if (typeof given !== 'string') throw wrong(question, given, 'It is a text.')
  if (refusedCharacters.test(given)) {
    throw new UserError(
      `The ${question.id} has a control character, a line break or a mark that turns text around.`,
      'Write it in one line of plain text.',
    )
  }
  const text = given.trim()
  const length = [...text].length
  if (question.max !== undefined && length > question.max) {
    throw new UserError(`The ${question.id} has ${length} characters.`, `At most ${question.max} are taken.`)
  }
  return text
}

/** Reads one of a question's choices. @throws UserError (2) */
export function readChoice(question: Question, given: unknown): string {
  const values = (question.choices ?? []).map(({ value }) => value)
  if (typeof given === 'string' && values.includes(given)) return given
  throw wrong(question, given, didYouMean(shown(given), values))
}

/** Reads yes or no. @throws UserError (2) */
export function readBoolean(question: Question, given: unknown): boolean {
  if (given === true || given === 'true' || given === 'yes') return true
  if (given === false || given === 'false' || given === 'no') return false
  throw wrong(question, given, "It is 'true' or 'false'.")
}

/** Reads a list: values, `none` alone, or `+x` and `-x`. @throws UserError (2) */
export function readList(question: Question, given: unknown): ListAnswer {
  const words = (Array.isArray(given) ? given : [given])
    .flatMap(word => (typeof word === 'string' ? word.split(',') : [word]))
    .map(word => (typeof word === 'string' ? word.trim() : word))
  const edits = words.filter(word => typeof word === 'string' && /^[+-]/.test(word))
  if (edits.length > 0 && edits.length < words.length) {
    throw wrong(question, given, "Either name the whole list, or change it with '+x' and '-x'.")
  }
  if (edits.length > 0) {
    const marked = (mark: string): string[] =>
      edits.filter(word => word.startsWith(mark)).map(word => readChoice(question, word.slice(1)))
    return { add: marked('+'), remove: marked('-') }
  }
  const named = words.filter(word => word !== 'none' && word !== '')
  if (named.length > 0 && named.length < words.filter(word => word !== '').length) {
    throw wrong(question, given, "'none' stands alone.")
  }
  return { replace: [...new Set(named.map(word => readChoice(question, word)))] }
}

/** Reads resources, each in the syntax of `--resource` or as the answers file's object. @throws UserError (2) */
export function readResources(question: Question, given: unknown): readonly Resource[] {
  const items = Array.isArray(given) ? given : [given]
  return items
    .filter(item => item !== 'none' && item !== '')
    .map(item => (typeof item === 'string' ? parseResource(item) : readResourceObject(question, item)))
}

function readResourceObject(question: Question, given: unknown): Resource {
  const example = 'It is { "name": "Book", "fields": [ { "name": "title", "type": "string" } ] }.'
  if (typeof given !== 'object' || given === null) throw wrong(question, given, example)
  const { name, plural, stream, fields, ...rest } = given as Record<string, unknown>
  refuseUnknown(Object.keys(rest), ['name', 'plural', 'stream', 'fields'], 'resource')
  if (typeof name !== 'string' || !Array.isArray(fields)) throw wrong(question, given, example)
  if (plural !== undefined && typeof plural !== 'string') throw wrong(question, plural, "'plural' is a text.")
  if (stream !== undefined && typeof stream !== 'boolean') throw wrong(question, stream, "'stream' is true or false.")
  return {
    name,
    ...(plural === undefined ? {} : { plural }),
    ...(stream ? { stream } : {}),
    fields: fields.map(field => readFieldObject(question, field, name)),
  }
}

function readFieldObject(question: Question, given: unknown, resource: string): Field {
  if (typeof given === 'string') return parseResource(`${resource} ${given}`).fields[0] as Field
  if (typeof given !== 'object' || given === null) throw wrong(question, given, 'A field is { "name": …, "type": … }.')
  const { name, type, max, optional, unique, choices, to, ...rest } = given as Record<string, unknown>
  refuseUnknown(Object.keys(rest), ['name', 'type', 'max', 'optional', 'unique', 'choices', 'to'], 'field')
  const types = [...scalarTypes, 'choice', 'reference']
  if (typeof name !== 'string') throw wrong(question, given, 'A field has a name.')
  if (typeof type !== 'string' || !types.includes(type)) throw wrong(question, type, didYouMean(shown(type), types))
  if (type === 'choice' && !(Array.isArray(choices) && choices.every(value => typeof value === 'string'))) {
    throw wrong(question, given, 'A choice has "choices", a list of texts.')
  }
  if (type === 'reference' && typeof to !== 'string')
    throw wrong(question, given, 'A reference says "to" which resource.')
  if (max !== undefined && (type !== 'string' || !Number.isInteger(max)))
    throw wrong(question, max, '"max" is a whole number, for a string.')
  for (const flag of [optional, unique]) {
    if (flag !== undefined && typeof flag !== 'boolean')
      throw wrong(question, flag, '"optional" and "unique" are true or false.')
  }
  return {
    name,
    type: type as Field['type'],
    ...(max === undefined ? {} : { max: max as number }),
    ...(optional === true ? { optional } : {}),
    ...(unique === true ? { unique } : {}),
    ...(type === 'choice' ? { choices: choices as string[] } : {}),
    ...(type === 'reference' ? { to: to as string } : {}),
  }
}

function refuseUnknown(keys: readonly string[], known: readonly string[], what: string): void {
  const unknown = keys[0]
  if (unknown !== undefined) throw new UserError(`A ${what} has no '${unknown}'.`, didYouMean(unknown, known))
}
