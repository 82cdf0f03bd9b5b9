import { describe, expect, test } from 'vitest'
import { statements } from '../../src/catalog/article.ts'
import { type Answers, frameworks, type Given, type QuestionId } from '../../src/catalog/questions.ts'
import { rules } from '../../src/catalog/rules.ts'
import { decide } from '../../src/core/decide.ts'
import { type Explanation, explain, heaviestObjection, weightOf } from '../../src/core/explain.ts'
import { settled } from '../../src/core/settled.ts'
import { axes, consistent } from '../../src/core/space.ts'
import { answersWith, randomAnswers } from './answer-sets.ts'

const some = randomAnswers(160, 5)
const overruled = some.map((answers, index) => ({ ...answers, framework: frameworks[index % 3] as 'flask' }))

describe('the document', () => {
  test('has the fields of the contract, in its order', () => {
    const document = explain(answersWith(), ['deadline', 'style'])
    expect(Object.keys(document)).toEqual(
      'framework recommended chosenBy scores reasons objections close assumed changes answers'.split(' '),
    )
    expect(document.assumed).toEqual(['deadline', 'style'])
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })

  test('tells every rule that matched once, adding up to the scores, heaviest first', () => {
    for (const answers of [...some, ...overruled]) {
      const { reasons, objections, scores } = explain(answers, [])
      const { matched, tie } = decide(answers)
      const told = [...reasons, ...objections]
      const ids = [...matched.map(({ id }) => id), ...(tie ? [`tie-${tie.by}`] : [])]
      expect(told.map(({ rule }) => rule).toSorted()).toEqual(ids.toSorted())
      for (const each of frameworks) {
        expect(told.reduce((sum, { effect }) => sum + (effect[each] ?? 0), 0)).toBe(scores[each])
      }
      for (const list of [reasons, objections]) {
        const weights = list.map(({ effect }) => weightOf(effect))
        expect(weights).toEqual(weights.toSorted((one, other) => other - one))
      }
    }
  })

  test('splits them by what they say about the framework that is taken', () => {
    const check = ({ framework, reasons, objections }: Explanation) => {
      for (const { effect } of reasons) {
        const own = effect[framework]
        expect(own === undefined ? Math.max(0, ...Object.values(effect)) <= 0 : own > 0).toBe(true)
      }
      for (const { effect, rule } of objections) {
        const own = effect[framework]
        const speaksAgainst = own === undefined ? Math.max(...Object.values(effect)) > 0 : own < 0
        expect(speaksAgainst || rule.startsWith('tie-')).toBe(true)
      }
    }
    for (const answers of [...some, ...overruled]) check(explain(answers, []))
  })

  test('names the place in the article for each source', () => {
    const { reasons } = explain(answersWith({ async: 'core' }), [])
    expect(reasons[0]?.source[0]).toEqual({ id: 'T1', section: statements.T1 })
    expect(reasons[0]?.note).toMatch(/^November 2026: /)
  })

  test('tells the breaking of a tie as a reason, or as an objection where the user overruled it', () => {
    const tied = answersWith({ clients: 'others' })
    const breaking = explain(tied, []).reasons.at(-1)
    expect(breaking).toMatchObject({ rule: 'tie-shape', effect: {}, source: [{ id: 'G1' }, { id: 'G2' }] })
    expect(breaking?.because).toMatch(/^Flask and FastAPI have equal points; Flask is taken/)
    expect(explain({ ...tied, framework: 'django' }, []).objections.at(-1)?.rule).toBe('tie-shape')
  })

  test('is close where the runner-up is within the smallest weight, and only there', () => {
    const smallest = Math.min(...rules.flatMap(({ effect }) => Object.values(effect).map(Math.abs)))
    for (const answers of some) {
      const { scores, close } = explain(answers, [])
      const [first = 0, second = 0] = Object.values(scores).toSorted((one, other) => other - one)
      expect(close).toBe(first - second <= smallest)
    }
  })
})

describe('changes', () => {
  const adviceWith = (answers: Answers, set: object) => decide({ ...answers, ...set } as Answers).recommended

  test('lead to what they say, are consistent and have no smaller one inside', () => {
    for (const answers of some) {
      for (const { set, framework } of explain(answers, []).changes) {
        const entries = Object.entries(set)
        expect(entries.length).toBeLessThanOrEqual(3)
        expect(consistent({ ...answers, ...set })).toBe(true)
        expect(framework).not.toBe(decide(answers).recommended)
        expect(adviceWith(answers, set)).toBe(framework)
        for (let without = 0; without < 2 ** entries.length - 1; without++) {
          const fewer = Object.fromEntries(entries.filter((_, index) => without & (1 << index)))
          const same = adviceWith(answers, fewer) === decide(answers).recommended
          expect(same || !consistent({ ...answers, ...fewer })).toBe(true)
        }
      }
    }
  })

  test('are found where there are any, with as few answers as possible', () => {
    for (const answers of some.slice(0, 12)) {
      const { changes, recommended } = explain(answers, [])
      const fewest = changes[0] === undefined ? 3 : Object.keys(changes[0].set).length - 1
      for (const set of setsUpTo(answers, Math.min(fewest, 2))) {
        expect(consistent({ ...answers, ...set }) && adviceWith(answers, set) !== recommended).toBe(false)
      }
    }
  })

  test('come nearest first, those on assumed answers before others', () => {
    for (const answers of some.slice(0, 100)) {
      const assumed: readonly QuestionId[] = ['load', 'lifetime', 'style', 'familiar', 'deadline']
      const found = explain(answers, assumed).changes
      expect(found.length).toBeLessThanOrEqual(5)
      const keys = found.map(({ set }) => {
        const named = Object.keys(set) as QuestionId[]
        return named.length * 10 + named.filter(id => !assumed.includes(id)).length
      })
      expect(keys).toEqual(keys.toSorted((one, other) => one - other))
    }
  })

  test('do not go further than they need', () => {
    const { changes } = explain(answersWith(), ['size', 'familiar', 'data', 'load', 'async'])
    expect(changes).toContainEqual({ set: { size: 'medium' }, framework: 'fastapi' })
    expect(changes).not.toContainEqual({ set: { size: 'large' }, framework: 'fastapi' })
  })

  test('are the user’s to see when the user overruled the rules, and told of the advice', () => {
    const answers = answersWith()
    expect(explain({ ...answers, framework: 'django' }, []).changes).toEqual(explain(answers, []).changes)
  })

  /** All sets of one to `size` other answers. */
  function* setsUpTo(answers: Answers, size: number, from = 0): Generator<Record<string, unknown>> {
    if (size === 0) return
    for (let axis = from; axis < axes.length; axis++) {
      const { id, values } = axes[axis] as (typeof axes)[number]
      for (const value of values) {
        if (JSON.stringify(value) === JSON.stringify(answers[id])) continue
        yield { [id]: value }
        for (const more of setsUpTo(answers, size - 1, axis + 1)) yield { [id]: value, ...more }
      }
    }
  }
})

describe('the heaviest objection', () => {
  test('speaks against the framework, or for another', () => {
    expect(heaviestObjection(answersWith(), 'django')?.rule).toBe('small-starts-at-once')
    expect(heaviestObjection(answersWith({ async: 'core' }), 'flask')?.rule).toBe('async-core')
    expect(heaviestObjection(answersWith({ async: 'core' }), 'fastapi')?.effect.fastapi).toBeUndefined()
  })

  test('is missing where nothing speaks against it', () => {
    expect(heaviestObjection(answersWith({ size: 'medium' }), 'fastapi')).toBeUndefined()
  })
})

describe('settled', () => {
  /** All consistent answers that agree with what was given. */
  function outcomes(given: Given): ReadonlySet<string> {
    const open = axes.filter(({ id }) => given[id] === undefined)
    const sets = open.reduce<Record<string, unknown>[]>(
      (all, { id, values }) => all.flatMap(set => values.map(value => ({ ...set, [id]: value }))),
      [given],
    )
    return new Set(sets.filter(consistent).map(set => decide(answersWith(set)).recommended))
  }

  test('says so exactly when no remaining answer can change the choice', () => {
    const seen = { settled: 0, open: 0 }
    for (const [index, answers] of some.slice(0, 120).entries()) {
      const left = axes.slice(axes.length - 1 - (index % 5)).map(({ id }) => id)
      const given = Object.fromEntries(axes.filter(({ id }) => !left.includes(id)).map(({ id }) => [id, answers[id]]))
      const possible = outcomes(given)
      expect(settled(given)).toBe(possible.size === 1 ? [...possible][0] : undefined)
      seen[possible.size === 1 ? 'settled' : 'open']++
    }
    expect(Math.min(seen.settled, seen.open)).toBeGreaterThan(10)
  })

  test('says nothing before anything is answered', () => {
    expect(settled({})).toBeUndefined()
  })
})
