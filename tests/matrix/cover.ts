import { type Chosen, type Factor, factors } from './factors.ts'
import { completion, type Pick, picksOf, refusal, together } from './refusal.ts'

export type Pair = readonly [Pick, Pick]

/** Two values, or one, that no set holds. */
export interface Refused {
  readonly picks: readonly Pick[]
  /** The catalogue's own words; empty where the two cannot even be written down. */
  readonly because: string
}

export interface Cover {
  readonly sets: readonly Chosen[]
  /** Every pair that stands in a set. */
  readonly pairs: readonly Pair[]
  readonly refused: readonly Refused[]
}

/** A pair that no set holds yet, and a choice that the catalogue takes it with. */
interface Waiting {
  readonly pair: Pair
  readonly start: Chosen
}

const keyOf = (one: string, other: string): string => (one < other ? `${one}&${other}` : `${other}&${one}`)
const nameOf = ({ factor, value }: Pick): string => `${factor.id}=${value}`

/**
 * A small set of complete answers in which every two values stand together that the catalogue does not refuse: greedily,
 * each set begun by a pair that waits, and filled with what the most other pairs wait for. The same on every machine.
 */
export function coverPairs(): Cover {
  const refused: Refused[] = []
  const taken = factors.flatMap(picksOf).filter(pick => {
    if (completion([pick]) !== undefined) return true
    refused.push({ picks: [pick], because: refusal(together([pick])) ?? '' })
    return false
  })
  const waiting = new Map<string, Waiting>()
  for (const [index, one] of taken.entries()) {
    for (const other of taken.slice(index + 1)) {
      if (one.factor === other.factor) continue
      const start = completion([one, other])
      if (start === undefined) refused.push({ picks: [one, other], because: refusal(together([one, other])) ?? '' })
      else waiting.set(keyOf(nameOf(one), nameOf(other)), { pair: [one, other], start })
    }
  }
  const pairs = [...waiting.values()].map(({ pair }) => pair)
  const sets: Chosen[] = []
  const used = new Map<string, number>()
  for (let next = first(waiting); next !== undefined; next = first(waiting)) {
    const set = filled(next.start, waiting, used)
    const names = Object.entries(set).map(([id, value]) => `${id}=${value}`)
    for (const [index, one] of names.entries()) {
      used.set(one, (used.get(one) ?? 0) + 1)
      for (const other of names.slice(index + 1)) waiting.delete(keyOf(one, other))
    }
    if (waiting.get(keyOf(nameOf(next.pair[0]), nameOf(next.pair[1]))) !== undefined)
      throw new Error(`${nameOf(next.pair[0])} and ${nameOf(next.pair[1])} were not put together`)
    sets.push(set)
  }
  return { sets, pairs, refused }
}

const first = (waiting: ReadonlyMap<string, Waiting>): Waiting | undefined => waiting.values().next().value

/** Gives every open factor the value that most pairs wait for beside those that stand, among those that are taken. */
function filled(start: Chosen, waiting: ReadonlyMap<string, Waiting>, used: ReadonlyMap<string, number>): Chosen {
  let set = start
  // What can be refused first, while there is room; then what has most values.
  const open = factors
    .filter(({ id }) => start[id] === undefined)
    .sort((a, b) => Number(b.bound) - Number(a.bound) || b.values.length - a.values.length)
  for (const factor of open) {
    const standing = Object.entries(set).map(([id, value]) => `${id}=${value}`)
    const ranked = factor.values
      .map(value => {
        const name = `${factor.id}=${value}`
        const gain = standing.filter(other => waiting.has(keyOf(name, other))).length
        return { value, gain, used: used.get(name) ?? 0 }
      })
      .sort((a, b) => b.gain - a.gain || a.used - b.used)
    set = { ...set, [factor.id]: takenValue(factor, set, ranked) }
  }
  return set
}

function takenValue(factor: Factor, set: Chosen, ranked: readonly { readonly value: string }[]): string {
  const best = factor.bound
    ? ranked.find(({ value }) => refusal({ ...set, [factor.id]: value }) === undefined)
    : ranked[0]
  if (best === undefined) throw new Error(`no value of ${factor.id} goes with ${JSON.stringify(set)}`)
  return best.value
}
