import { UserError } from '../../src/core/errors.ts'
import { resolve } from '../../src/core/resolve.ts'
import { answersOf } from './assemble.ts'
import { type Chosen, type Factor, factors } from './factors.ts'

/** A value of a factor, such as `data=none`. */
export interface Pick {
  readonly factor: Factor
  readonly value: string
}

export const picksOf = (factor: Factor): readonly Pick[] => factor.values.map(value => ({ factor, value }))

export const together = (picks: readonly Pick[]): Chosen =>
  Object.fromEntries(picks.map(({ factor, value }) => [factor.id, value]))

const bound = factors.filter(each => each.bound)
const known = new Map<string, string | undefined>()

/**
 * The catalogue's words where it refuses values, `''` where they cannot even be written; nothing where it takes them.
 * Values that no law names change nothing, so what is bound is asked about once.
 */
export function refusal(chosen: Chosen): string | undefined {
  const held = Object.fromEntries(bound.flatMap(({ id }) => (chosen[id] === undefined ? [] : [[id, chosen[id]]])))
  const key = JSON.stringify(held)
  if (!known.has(key)) known.set(key, asked(held))
  return known.get(key)
}

function asked(chosen: Chosen): string | undefined {
  const flags = answersOf(chosen)
  if (flags === undefined) return ''
  try {
    resolve({ flags }, { year: 2026 })
    return undefined
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

/** Whether a message speaks of a factor's question. */
export const names = (message: string, { factor: { question } }: Pick): boolean =>
  message.includes(`'${question}: `) || (question === 'resources' && / resources? /.test(message))

/** Values that can change whether others are taken. */
const deciders = bound.flatMap(picksOf)

/**
 * A choice that the catalogue takes and that holds these values: they alone, or with one or two more. Nothing where none
 * is found; two more are not looked for where the refusal names each of them.
 */
export function completion(picks: readonly Pick[]): Chosen | undefined {
  const chosen = together(picks)
  const because = refusal(chosen)
  if (because === undefined) return chosen
  const open = deciders.filter(({ factor }) => chosen[factor.id] === undefined)
  const withOne = open.map(more => ({ ...chosen, [more.factor.id]: more.value }))
  const found = withOne.find(each => refusal(each) === undefined)
  if (found !== undefined || because === '' || picks.every(pick => names(because, pick))) return found
  for (const each of withOne) {
    for (const { factor, value } of open) {
      if (each[factor.id] !== undefined) continue
      const two = { ...each, [factor.id]: value }
      if (refusal(two) === undefined) return two
    }
  }
  return undefined
}
