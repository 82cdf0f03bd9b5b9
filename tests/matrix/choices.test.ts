import { describe, expect, test } from 'vitest'
import { pending } from '../../src/catalog/pending.ts'
import { type Framework, frameworks } from '../../src/catalog/questions.ts'
import { explain } from '../../src/core/explain.ts'
import { matches } from '../../src/core/matches.ts'
import type { Repo } from '../../src/surfaces/repo.ts'
import { repo } from '../rendered/repos.ts'
import { answersOf } from './assemble.ts'
import { type Chosen, type Factor, factors } from './factors.ts'
import { refusal } from './refusal.ts'
import { cover } from './sets.ts'

const rendered = new Map<string, Repo>()

function render(chosen: Chosen, framework: Framework): Repo {
  const key = `${framework} ${JSON.stringify(Object.entries(chosen).sort())}`
  const known = rendered.get(key) ?? repo({ ...answersOf(chosen), framework })
  rendered.set(key, known)
  return known
}

/** What is rendered: neither the record of the answers, nor what the papers say of why and of what is missing. */
function codeOf({ files }: Repo): string {
  const kept = [...files].filter(([path]) => path !== '.pyweb.json' && !path.startsWith('docs/decisions/'))
  return kept.map(([path, { text }]) => `${path}\n${text.replace(/^## Not yet rendered\n[^#]*/m, '')}`).join('\n')
}

/** Bases that are the same but for one value, both of which the catalogue takes. */
function* neighbours(factor: Factor, one: string, other: string): Generator<readonly [Chosen, Chosen]> {
  for (const set of cover.sets) {
    if (set[factor.id] !== one) continue
    const changed = { ...set, ...without(factor, other), [factor.id]: other }
    if (refusal(changed) === undefined) yield [set, changed]
  }
}

/** What goes with a value: without a resource there is no field, and no stream. */
const without = ({ id }: Factor, value: string): Chosen =>
  id === 'resources.shape' && value === 'none'
    ? Object.fromEntries(factors.filter(each => /^resources\.(?!shape)/.test(each.id)).map(each => [each.id, 'out']))
    : {}

/** How two values differ in a framework, at one base at least: in what is rendered, in the scores. */
function differences(factor: Factor, one: string, other: string, framework: Framework) {
  const seen = { bases: 0, features: false, code: false, scores: false }
  for (const pair of neighbours(factor, one, other)) {
    const [before, after] = pair.map(chosen => render(chosen, framework)) as [Repo, Repo]
    // What only moves from one file into several shows nothing.
    if (before.plan.layout !== after.plan.layout) continue
    seen.bases++
    seen.features ||= before.plan.features.join() !== after.plan.features.join()
    seen.code ||= codeOf(before) !== codeOf(after)
    const scores = [before, after].map(({ plan }) => JSON.stringify(explain(plan.answers, []).scores))
    seen.scores ||= scores[0] !== scores[1]
    if ((seen.code && (seen.scores || factor.question === 'resources')) || seen.bases === 12) break
  }
  return seen
}

/** Whether a value's files are not rendered yet. */
const isPending = ({ id, question }: Factor, value: string, framework: Framework): boolean => {
  const item = id.slice(question.length + 1)
  const answer = item === '' ? (value === 'true' ? true : value) : value === 'in' ? item : ''
  return pending.some(
    ({ when, in: those }) => those.includes(framework) && question in when && matches(when, { [question]: answer }),
  )
}

describe.each(factors)('every choice counts: $id', factor => {
  const values = factor.values.filter(value => cover.sets.some(set => set[factor.id] === value))
  const pairs = values.flatMap((one, index) => values.slice(index + 1).map(other => [one, other] as const))

  test.each(pairs)('%j and %j differ', (one, other) => {
    for (const framework of frameworks) {
      const about = `${framework}: ${factor.id}, ${one} or ${other}`
      const forth = differences(factor, one, other, framework)
      const seen = forth.bases > 0 ? forth : differences(factor, other, one, framework)
      expect(seen.bases, `${about}: no base`).toBeGreaterThan(0)
      if (isPending(factor, one, framework) || isPending(factor, other, framework)) continue
      expect(seen.code || seen.scores, `${about} changes nothing`).toBe(true)
      // Where features come or go, files do.
      if (seen.features) expect(seen.code, `${about} renders the same`).toBe(true)
    }
  })
})
