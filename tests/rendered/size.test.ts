import { describe, expect, test } from 'vitest'
import { presets } from '../../src/catalog/presets.ts'
import { frameworks } from '../../src/catalog/questions.ts'
import { repo } from './repos.ts'

const preset = (id: string) => presets.find(each => each.id === id)?.answers ?? {}

/** Files that a small repo is counted by: licence and extras apart. */
const counted = (raw: object): readonly string[] => [...repo({ ...raw, extras: 'none' }).files.keys()]

describe('a small repo stays small', () => {
  test.each([
    ['rest-small', 'auto', 28],
    ['crud-table', 'auto', 34],
    ['rest-small', 'fastapi', 36],
    ['rest-small', 'django', 44],
  ])('%s, framework %s: at most %i files', (id, framework, most) => {
    const files = counted({ ...preset(id), framework })
    expect(files.length, files.join('\n')).toBeLessThanOrEqual(most)
  })
})

describe('nothing that was not asked for is there', () => {
  test.each(frameworks)('%s without REST, accounts, admin or data names none of them', framework => {
    const { files, plan } = repo({ framework, serves: ['pages'], data: 'none', extras: 'none' })
    expect(plan.dependencies.join()).not.toMatch(
      /sqlalchemy|alembic|psycopg|argon|jwt|admin|rest|smorest|apiflask|spectacular/,
    )
    expect([...files.keys()].join()).not.toMatch(/migrations|accounts|admin|openapi/)
  })
})
