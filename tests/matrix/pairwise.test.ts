import { describe, expect, test } from 'vitest'
import { resolve } from '../../src/core/resolve.ts'
import { factors } from './factors.ts'
import { names, type Pick } from './refusal.ts'
import { cover, matrixSets } from './sets.ts'

const shown = (picks: readonly Pick[]): string => picks.map(({ factor, value }) => `${factor.id}=${value}`).join(' & ')

/** Refused values of two questions, or a value that is refused alone. */
const refused = cover.refused.filter(({ because }) => because !== '')
const unwritable = cover.refused.filter(({ because }) => because === '')

/** Each of the catalogue's reasons once, with the pairs that it refuses. */
function grouped(all: typeof refused): readonly string[] {
  const reasons = [...new Set(all.map(({ because }) => because))]
  return reasons.map(reason => {
    const pairs = all.filter(({ because }) => because === reason).map(({ picks }) => shown(picks))
    const more = pairs.length > 3 ? ` and ${pairs.length - 3} more` : ''
    return `  ${reason}  (${pairs.slice(0, 3).join('; ')}${more})`
  })
}

describe('the pairwise set', () => {
  test('is complete, and comes out as it was asked for', () => {
    for (const { answers } of matrixSets) {
      const resolved = resolve({ flags: answers }, { year: 2026 }).answers as unknown as Record<string, unknown>
      for (const [id, asked] of Object.entries(answers)) {
        if (id === 'framework') continue
        expect(asked, `${id} is answered`).toBeDefined()
        // Resources are added where there are none; who reads a flag reads 'true'.
        if (id !== 'resources') expect(String(resolved[id]), id).toBe(String(asked))
      }
    }
  })

  test('holds every two values of two factors, or the catalogue says why it cannot', () => {
    const told = new Set(cover.refused.map(({ picks }) => shown(picks)))
    const gone = new Set(cover.refused.filter(({ picks }) => picks.length === 1).map(({ picks }) => shown(picks)))
    let pairs = 0
    for (const [index, one] of factors.entries()) {
      for (const other of factors.slice(index + 1)) {
        for (const value of one.values) {
          for (const beside of other.values) {
            const picks = [
              { factor: one, value },
              { factor: other, value: beside },
            ]
            if (told.has(shown(picks)) || picks.some(pick => gone.has(shown([pick])))) continue
            pairs++
            if (!cover.sets.some(set => set[one.id] === value && set[other.id] === beside)) expect.fail(shown(picks))
          }
        }
      }
    }
    expect(pairs).toBe(cover.pairs.length)
    expect(cover.sets.length).toBeLessThan(90)
    console.info(
      `${cover.sets.length} sets cover ${pairs} pairs, each in three frameworks; the catalogue refuses ${refused.length} ` +
        `values and pairs, ${unwritable.length} cannot be written down:\n${grouped(refused).join('\n')}`,
    )
  })

  test('leaves out only what is refused by name', () => {
    for (const { picks, because } of refused) {
      const [one, other] = picks
      if (one?.factor.question === other?.factor.question || other === undefined) continue
      for (const pick of picks) expect(names(because, pick), `${shown(picks)}: ${because}`).toBe(true)
    }
    // Nothing but a field, or a stream, where there is no resource that it could be in.
    for (const { picks } of unwritable) expect(shown(picks)).toMatch(/^resources\.shape=none & resources\.\w+=/)
  })
})
