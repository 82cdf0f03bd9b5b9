import { beforeAll, describe, expect, test } from 'vitest'
import { type Framework, frameworkNames, frameworks } from '../../src/catalog/questions.ts'
import { rules } from '../../src/catalog/rules.ts'
import { decide, type Preferred, preference, rank } from '../../src/core/decide.ts'
import { explain } from '../../src/core/explain.ts'
import { axes, consistent, pointOf, questionsIn } from '../../src/core/space.ts'
import {
  cellsOf,
  firstOf,
  lawTables,
  pointsAt,
  pointTables,
  preferenceTable,
  recommendedAt,
} from '../../src/core/tables.ts'
import { answersWith, randomAnswers } from './answer-sets.ts'
import { type Walk, walkAll } from './walk.ts'

/*
 * The proof over the whole space of the deciding answers. Its steps:
 * 1. the tables that are walked give what `decide` gives (they are filled by the same `matches`, and compared here);
 * 2. the walk visits every consistent set once (counted here against a product taken another way);
 * 3. what is recommended depends on scores and order of preference alone, so each property is shown for every pair of
 *    these that the walk saw, or for all that there can be.
 */

let walk: Walk
let seconds: number

beforeAll(() => {
  const start = performance.now()
  walk = walkAll()
  seconds = (performance.now() - start) / 1000
})

const asScores = ([flask, fastapi, django]: readonly number[]) =>
  ({ flask, fastapi, django }) as Readonly<Record<Framework, number>>

/** Every order of preference that some answers have, as `decide` computes it. */
const orders: readonly (readonly Preferred[])[] = [
  ...new Map(
    allOf(['size', 'serves', 'style', 'familiar']).map(answers => {
      const order = preference(answers)
      return [order.map(({ framework }) => framework).join(), order] as const
    }),
  ).values(),
]

function allOf(ids: readonly string[]): readonly Record<string, unknown>[] {
  return axes
    .filter(({ id }) => ids.includes(id))
    .reduce<Record<string, unknown>[]>(
      (sets, { id, values }) => sets.flatMap(set => values.map(value => ({ ...set, [id]: value }))),
      [{}],
    )
}

describe('the tables that are walked', () => {
  test('give the scores and the recommendation that decide gives', () => {
    for (const answers of randomAnswers(20_000, 7)) {
      const { scores, recommended } = decide(answers)
      const point = pointOf(answers)
      const same = frameworks.every((each, index) => scores[each] === pointsAt(point)[index])
      if (!same || frameworks[recommendedAt(point)] !== recommended) expect.fail(JSON.stringify(answers))
    }
  })

  test('hold every rule and every question exactly once', () => {
    const tables = pointTables.map(({ axes: named }) =>
      named
        .map(axis => axes[axis]?.id)
        .toSorted()
        .join(),
    )
    expect(new Set(tables).size).toBe(tables.length)
    for (const { id, when } of rules) {
      expect(tables, id).toContain(questionsIn(when).toSorted().join())
      expect(questionsIn(when).length, id).toBeLessThanOrEqual(3)
    }
  })
})

describe('the walk over all consistent sets', () => {
  test('visits each of them once', () => {
    const free = ['size', 'async', 'load', 'jobs', 'deadline', 'lifetime', 'experience', 'style', 'familiar']
    const bound = axes.map(({ id }) => id).filter(id => !free.includes(id))
    // The laws name the bound questions only, so the others multiply.
    expect(lawTables.flatMap(law => law.axes).every(axis => bound.includes(axes[axis]?.id ?? 'name'))).toBe(true)
    const lawful = allOf(bound).filter(consistent).length
    const rest = axes.filter(({ id }) => free.includes(id)).reduce((product, { values }) => product * values.length, 1)
    expect(walk.sets).toBe(lawful * rest)
    expect(walk.seen.reduce((sum, { count }) => sum + count, 0)).toBe(walk.sets)
  })

  test('finds a winner in each, and each framework winning', () => {
    const wins = { flask: 0, fastapi: 0, django: 0 }
    let ties = 0
    for (const { order, points, count } of walk.seen) {
      const best = Math.max(...points)
      const tied = order.filter(each => points[each] === best)
      if (tied.length > 1) ties += count
      // One comes first in every order, since an order holds each framework once: no tie stays unbroken.
      expect(order.toSorted()).toEqual([0, 1, 2])
      expect(firstOf(points, order)).toBe(tied[0])
      wins[frameworks[firstOf(points, order)] as Framework] += count
    }
    const told = frameworks.map(each => `${frameworkNames[each]} ${wins[each].toLocaleString('en')}`).join(', ')
    console.info(
      `walked ${walk.sets.toLocaleString('en')} sets of answers in ${seconds.toFixed(1)} s: ${told}; ` +
        `${ties.toLocaleString('en')} ties, all broken`,
    )
    for (const each of frameworks) expect(wins[each]).toBeGreaterThan(walk.sets / 100)
  })
})

describe('the order of the frameworks', () => {
  test('depends on scores and preference alone, as the tables say', () => {
    expect(new Set(cellsOf(preferenceTable).map(order => order.join())).size).toBe(orders.length)
    for (const { order, points } of walk.seen) {
      const preferred = orders.find(
        each => each.map(({ framework }) => frameworks.indexOf(framework)).join() === order.join(),
      )
      expect(rank(asScores(points), preferred ?? [])[0]?.framework).toBe(frameworks[firstOf(points, order)])
    }
  })

  test('never drops a framework when a rule gives it more', () => {
    // Giving a rule more weight for one framework adds to its score where the rule holds and nothing elsewhere. One
    // point more is enough to look at: larger amounts are so many steps. All differences are tried, not those seen.
    const spread = 1 + Math.max(...walk.seen.flatMap(({ points }) => points.map(Math.abs)))
    for (const order of orders) {
      for (let flask = -spread; flask <= spread; flask++) {
        for (let fastapi = -spread; fastapi <= spread; fastapi++) {
          const before = rank({ flask, fastapi, django: 0 }, order).map(({ framework }) => framework)
          for (const raised of frameworks) {
            const scores = { flask, fastapi, django: 0 }
            scores[raised]++
            const after = rank(scores, order).findIndex(({ framework }) => framework === raised)
            if (after > before.indexOf(raised)) expect.fail(`${raised} drops at ${flask}, ${fastapi}, 0`)
          }
        }
      }
    }
  })
})

describe('the same answers', () => {
  test('give the same walk again', () => {
    expect(walkAll()).toEqual(walk)
  })

  test('give the same bytes, whatever was asked before and in whatever order they stand', () => {
    const some = randomAnswers(60, 11)
    const first = some.map(answers => JSON.stringify(explain(answers, ['style', 'familiar'])))
    const again = some.toReversed().map(answers => JSON.stringify(explain(answers, ['style', 'familiar'])))
    expect(again.toReversed()).toEqual(first)
    const shuffled = some.map(({ serves, familiar, ...rest }) => {
      const answers = answersWith({ familiar: familiar.toReversed(), serves: serves.toReversed(), ...rest })
      return JSON.stringify({ ...explain(answers, ['style', 'familiar']), answers: null })
    })
    expect(shuffled).toEqual(
      some.map(answers => JSON.stringify({ ...explain(answers, ['style', 'familiar']), answers: null })),
    )
  })
})
