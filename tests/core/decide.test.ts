import { describe, expect, test } from 'vitest'
import { statements } from '../../src/catalog/article.ts'
import { type PresetId, presets } from '../../src/catalog/presets.ts'
import { frameworks, questions } from '../../src/catalog/questions.ts'
import { rules } from '../../src/catalog/rules.ts'
import { decide } from '../../src/core/decide.ts'
import { matches } from '../../src/core/matches.ts'
import { resolve } from '../../src/core/resolve.ts'
import { questionsIn } from '../../src/core/space.ts'
import { answersWith, randomAnswers } from './answer-sets.ts'
import { cases } from './cases/index.ts'

const resolved = (given: Readonly<Record<string, unknown>>) => resolve({ flags: given }, { year: 2026 }).answers

describe('projects told in plain words', () => {
  test.each(cases)('$expected: $told', ({ answers, expected }) => {
    const { recommended, close, scores } = decide(resolved(answers))
    expect(expected === 'close' ? (close ? 'close' : recommended) : recommended, JSON.stringify(scores)).toBe(expected)
  })

  test('are many, and none is told twice', () => {
    expect(cases.length).toBeGreaterThanOrEqual(36)
    expect(new Set(cases.map(({ told }) => told)).size).toBe(cases.length)
  })

  test('fire every rule, with the random ones', () => {
    const sets = [...cases.map(({ answers }) => resolved(answers)), ...randomAnswers(2000, 3)]
    for (const { id, when } of rules)
      expect(
        sets.some(answers => matches(when, answers)),
        id,
      ).toBe(true)
  })
})

describe('presets', () => {
  const expected: Readonly<Record<PresetId, string>> = {
    'rest-small': 'flask',
    'crud-table': 'flask',
    'sensor-analytics': 'fastapi',
    saas: 'django',
  }

  test.each(presets)('$id leads to the framework of the article, clearly', ({ id, answers }) => {
    const { recommended, close } = decide(resolved(answers))
    expect(recommended).toBe(expected[id])
    expect(close).toBe(false)
  })

  test('name no framework', () => {
    for (const { answers } of presets) {
      expect(answers).not.toHaveProperty('framework')
      expect(answers).not.toHaveProperty('familiar')
      expect(JSON.stringify(answers)).not.toMatch(/flask|fastapi|django/i)
    }
  })
})

describe('rules', () => {
  test('have whole effects of one sign, on one framework at least', () => {
    for (const { id, effect } of rules) {
      const signs = new Set(Object.values(effect).map(Math.sign))
      expect(signs.size, id).toBe(1)
      expect(signs.has(0), id).toBe(false)
      expect(Object.values(effect).every(Number.isInteger), id).toBe(true)
    }
  })

  test('name deciding questions and values of theirs', () => {
    const all = new Map(questions.map(question => [question.id as string, question]))
    for (const { id, when } of rules) {
      for (const each of questionsIn(when)) expect(all.get(each)?.decides, `${id}: ${each}`).toBe(true)
      const named = JSON.stringify(when).matchAll(/"(\w+)":(?:"(\w+)"|\[((?:"\w+",?)+)\])/g)
      for (const [, question = '', one = '', several = ''] of named) {
        const known = all.get(question) as { choices?: readonly { value: string }[] } | undefined
        for (const value of [one, ...several.replaceAll('"', '').split(',')].filter(Boolean)) {
          expect(
            known?.choices?.map(choice => choice.value),
            id,
          ).toContain(value)
        }
      }
    }
  })

  test('carry every statement of the article, and tell why in a sentence', () => {
    const cited = new Set(rules.flatMap(({ source }) => source))
    expect(Object.keys(statements).filter(id => !cited.has(id as keyof typeof statements))).toEqual([])
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { id, because, source, note } of rules) {
      expect(source.length, id).toBeGreaterThan(0)
      expect(because, id).toMatch(/^[A-Z].*\.$/)
      if (note !== undefined) expect(note, id).toMatch(/^[A-Z][a-z]+ 20\d\d: .*\.$/)
    }
  })
})

describe('what has no statement behind it has no effect of its own', () => {
  const scoresOf = (given: Readonly<Record<string, unknown>>) => decide(answersWith(given)).scores

  test('medium, comfortable, own clients, modest load', () => {
    const matched = decide(answersWith({ size: 'medium', serves: ['pages', 'rest'] })).matched
    expect(matched).toEqual([])
  })

  test('GraphQL in the place of REST', () => {
    for (const size of ['small', 'medium', 'large']) {
      expect(scoresOf({ size, serves: ['graphql'] })).toEqual(scoresOf({ size }))
    }
  })

  test('tenants and reports weigh as little as a rule can', () => {
    const saas = { auth: 'accounts', data: 'relational' }
    expect(scoresOf({ ...saas, tenants: true, reports: true }).django - scoresOf(saas).django).toBe(2)
  })
})

describe('conflicting wishes', () => {
  const wishes = [
    {},
    { size: 'medium' },
    { data: 'single' },
    { data: 'few' },
    { serves: ['pages'] },
    { serves: ['pages', 'rest'], size: 'medium' },
    { serves: ['graphql'], data: 'few' },
  ]

  test.each(wishes)('async at the core and a required admin are close: %o', more => {
    const { close, scores } = decide(resolved({ async: 'core', admin: 'required', ...more }))
    expect(close, JSON.stringify(scores)).toBe(true)
    expect(scores.flask).toBeLessThan(Math.min(scores.fastapi, scores.django))
  })
})

describe('the user', () => {
  test.each(frameworks)('can overrule the rules with %s', framework => {
    const decision = decide(answersWith({ framework }))
    expect(decision).toMatchObject({ framework, recommended: 'flask', chosenBy: 'user' })
    expect(decision.scores).toEqual(decide(answersWith()).scores)
  })
})

describe('a tie', () => {
  test.each([
    [
      { serves: ['pages'], size: 'medium', data: 'few', familiar: ['flask', 'django'], style: 'assemble' },
      'flask',
      'style',
    ],
    [{ clients: 'others' }, 'flask', 'shape'],
    [{ size: 'medium', serves: ['pages', 'rest'] }, 'django', 'shape'],
    [{ size: 'medium', auth: 'accounts', tenants: true }, 'fastapi', 'shape'],
    [{ size: 'medium', familiar: ['flask'], clients: 'others' }, 'flask', 'familiar'],
  ] as const)('is broken: %o goes to %s by %s', (given, framework, by) => {
    const { tie, recommended, close, scores } = decide(answersWith(given))
    expect(tie, JSON.stringify(scores)).toMatchObject({ framework, by })
    expect(recommended).toBe(framework)
    expect(close).toBe(true)
  })

  test('is not told where one leads', () => {
    expect(decide(answersWith()).tie).toBeUndefined()
  })
})
