import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { presets } from '../../src/catalog/presets.ts'
import { type Question, questions } from '../../src/catalog/questions.ts'
import { resolve } from '../../src/core/resolve.ts'
import { createSchema } from '../../src/surfaces/create-document.ts'
import { answersSchema } from '../../src/surfaces/schema.ts'
import { resources } from '../arbitraries.ts'

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true })
const valid = ajv.compile(answersSchema())
const context = { year: 2026, directory: 'my-app' }

describe('JSON Schema of the answers file', () => {
  test('has every question, with its help', () => {
    const { properties } = answersSchema() as { properties: Record<string, { description: string }> }
    expect(Object.keys(properties)).toEqual(['$schema', ...questions.map(({ id }) => id), 'year'])
    for (const { id, help, why } of questions as readonly Question[]) {
      expect(properties[id]?.description).toContain(help)
      expect(properties[id]?.description).toContain(why)
    }
  })

  test.each(presets)('takes the answers of $id, given and complete', ({ answers }) => {
    expect(valid(answers), JSON.stringify(valid.errors)).toBe(true)
    const complete = resolve({ preset: answers }, context).answers
    expect(valid(complete), JSON.stringify(valid.errors)).toBe(true)
  })

  test('takes complete answers with any resources', () => {
    fc.assert(
      fc.property(resources, set => {
        const { answers } = resolve({ file: { resources: set } }, context)
        expect(valid(answers), JSON.stringify(valid.errors)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  test.each([
    [{ size: 'huge' }],
    [{ sise: 'small' }],
    [{ serves: [] }],
    [{ tenants: 'maybe' }],
    [{ year: 26 }],
    [{ admin: 'required', auth: 'none' }],
    [{ data: 'none', admin: 'required' }],
    [{ serves: ['pages'], clients: 'others' }],
    [{ resources: [{ name: 'book', fields: [] }] }],
    [{ resources: [{ name: 'Book', fields: [{ name: 'state', type: 'choice' }] }] }],
    [{ resources: [{ name: 'Book', fields: [{ name: 'author', type: 'reference' }] }] }],
    [{ resources: [{ name: 'Book', fields: [{ name: 'title', type: 'text', max: 3 }] }] }],
  ])('refuses %j, as resolve does', answers => {
    expect(valid(answers)).toBe(false)
    expect(() => resolve({ file: answers }, context)).toThrow()
  })

  test.each([[{}], [{ clients: 'others' }], [{ admin: 'required' }], [{ $schema: 'x', resources: ['Book title'] }]])(
    'takes %j, as resolve does',
    answers => {
      expect(valid(answers), JSON.stringify(valid.errors)).toBe(true)
      expect(() => resolve({ file: answers }, context)).not.toThrow()
    },
  )

  test('the schema of what create prints is one', () => {
    expect(() => ajv.compile(createSchema)).not.toThrow()
  })
})
