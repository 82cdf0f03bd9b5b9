import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { presets } from '../../src/catalog/presets.ts'
import { type Question, questions } from '../../src/catalog/questions.ts'
import { type Context, type Raw, resolve } from '../../src/core/resolve.ts'
import { answerWords } from '../../src/surfaces/command-line.ts'
import { readLine } from '../../src/surfaces/flags.ts'
import { quoted } from '../../src/surfaces/starter.ts'
import { freeText, resources } from '../arbitraries.ts'

const context: Context = { year: 2026, directory: 'my-app' }

const value = (question: Question): fc.Arbitrary<unknown> => {
  const values = (question.choices ?? []).map(choice => choice.value)
  switch (question.kind) {
    case 'boolean':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...values)
    case 'list':
      return fc.subarray(values, { minLength: question.id === 'serves' ? 1 : 0 })
    case 'resources':
      return resources
    case 'text':
      return freeText(question.max ?? 60)
  }
}

/** Answers to some of the questions, those that resolve takes. */
const answers = fc
  .record(Object.fromEntries((questions as readonly Question[]).map(question => [question.id, value(question)])), {
    requiredKeys: [],
  })
  .filter(flags => {
    try {
      resolve({ flags: flags as Raw }, context)
      return true
    } catch {
      return false
    }
  })

/** The words after a real shell has read them. */
const throughShell = (words: readonly string[]): readonly string[] =>
  execFileSync('sh', ['-c', `printf '%s\\0' ${words.map(quoted).join(' ')}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1)

const again = (words: readonly string[]) => {
  const line = readLine(words)
  const preset = presets.find(({ id }) => id === line.preset)?.answers
  return resolve({ flags: line.answers, ...(preset === undefined ? {} : { preset }) }, context)
}

describe('the command line that gives the same repo again', () => {
  test('leads to the same answers, assumptions and names, whatever was answered', () => {
    fc.assert(
      fc.property(answers, flags => {
        const resolution = resolve({ flags: flags as Raw }, context)
        const found = again(answerWords(resolution, undefined, context))
        expect(found.answers).toEqual(resolution.answers)
        expect(found.assumed).toEqual(resolution.assumed)
        expect(found.names).toEqual(resolution.names)
      }),
      { numRuns: 150 },
    )
  })

  test('comes unchanged through a shell', () => {
    fc.assert(
      fc.property(answers, flags => {
        const words = answerWords(resolve({ flags: flags as Raw }, context), undefined, context)
        expect(throughShell(words)).toEqual(words)
      }),
      { numRuns: 25 },
    )
  })

  test.each(presets)('preset $id is named, and nothing that it says', ({ id, answers: preset }) => {
    expect(answerWords(resolve({ preset }, context), id, context)).toEqual(['--preset', id])
    const changed = resolve({ preset, flags: { license: 'MIT', extras: '+docker' } }, context)
    const words = answerWords(changed, id, context)
    expect(words).toEqual(['--preset', id, '--extras', 'docker,ci', '--license', 'MIT'])
    expect(again(words).answers).toEqual(changed.answers)
  })

  test('answers that take away what a preset says are spelled out', () => {
    const preset = presets.find(({ id }) => id === 'saas')?.answers as Raw
    const flags = { admin: 'none', tenants: 'false', resources: ['Person name:string'], data: 'few' }
    const resolution = resolve({ preset, flags }, context)
    expect(again(answerWords(resolution, 'saas', context)).answers).toEqual(resolution.answers)
  })

  test('a plural of its own survives', () => {
    const resource = { name: 'Person', plural: 'persons', fields: [{ name: 'name', type: 'string' }] }
    const resolution = resolve({ flags: { resources: [resource] } }, context)
    expect(again(answerWords(resolution, undefined, context)).answers).toEqual(resolution.answers)
  })

  test('an explicit default is said again, since it is not assumed', () => {
    expect(answerWords(resolve({ flags: { size: 'small' } }, context), undefined, context)).toEqual(['--size', 'small'])
  })
})
