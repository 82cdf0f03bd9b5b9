import { presets } from '../catalog/presets.ts'
import { type Question, questions } from '../catalog/questions.ts'
import type { Resource } from '../catalog/resource.ts'
import { isAsked } from '../core/consistent.ts'
import { parseResource, printResource } from '../core/parse-resource.ts'
import { type Context, type Raw, type Resolution, resolve } from '../core/resolve.ts'
import { plural, snake } from '../core/words.ts'
import { flagOf } from './answer-flags.ts'

/**
 * The shortest flags that lead to the same answers again, and leave the same ones assumed: what defaults, the preset,
 * the directory or other answers bring anyway is left out.
 * @param context as the answers were resolved in
 * @returns the words behind the directory, not yet quoted
 */
export function answerWords(resolution: Resolution, preset: string | undefined, context: Context): readonly string[] {
  const base: Raw | undefined = presets.find(({ id }) => id === preset)?.answers
  const wanted = essence(resolution)
  const same = (flags: Raw): boolean => {
    try {
      return essence(resolve({ flags, ...(base === undefined ? {} : { preset: base }) }, context)) === wanted
    } catch {
      return false
    }
  }
  let flags = same({}) ? {} : spelledOut(resolution, base)
  for (const id of Object.keys(flags).reverse()) {
    const { [id]: _, ...fewer } = flags
    if (same(fewer)) flags = fewer
  }
  return [...(preset === undefined ? [] : ['--preset', preset]), ...wordsOf(flags)]
}

/** Flags as the words that a command line has for them. */
function wordsOf(flags: Raw): readonly string[] {
  return (questions as readonly Question[]).flatMap(question => {
    const value = flags[question.id]
    const flag = `--${flagOf(question)}`
    if (value === undefined) return []
    if (question.kind === 'boolean') return value === true ? [flag] : [`--no-${question.id}`]
    if (question.kind === 'resources') {
      const all = value as readonly (string | object)[]
      const printed = all.map(each => (typeof each === 'string' ? each : JSON.stringify(each)))
      return printed.length === 0 ? [flag, 'none'] : printed.flatMap(each => [flag, each])
    }
    const text = Array.isArray(value) ? value.join(',') || 'none' : String(value)
    return text.startsWith('--') ? [`${flag}=${text}`] : [flag, text]
  })
}

const essence = ({ answers: { year: _, ...answers }, assumed, names }: Resolution): string =>
  JSON.stringify([answers, assumed, names])

/** Every answer that is not assumed, or that defaults and preset do not give. */
function spelledOut({ answers, assumed }: Resolution, base: Raw | undefined): Raw {
  const flags: Record<string, unknown> = {}
  for (const question of questions as readonly Question[]) {
    const id = question.id as keyof typeof answers
    const isDefault = JSON.stringify(answers[id]) === JSON.stringify(question.default)
    const wasGiven = question.decides && isAsked(question, answers) && !(assumed as readonly string[]).includes(id)
    if (isDefault && !wasGiven && base?.[id] === undefined) continue
    flags[id] = id === 'resources' ? answers.resources.map(shortest) : answers[id]
  }
  return flags
}

/** A resource in the short syntax where that says all of it, else as an object. */
function shortest(resource: Resource): string | Resource {
  const { plural: many, ...rest } = resource
  const printed = printResource(resource)
  const follows = many === undefined || many === plural(snake(resource.name))
  return follows && sameResource(parseResource(printed), rest) ? printed : resource
}

const sameResource = (one: Resource, other: Resource): boolean => ordered(one) === ordered(other)

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
