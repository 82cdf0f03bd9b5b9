import { describe, expect, test } from 'vitest'
import { type Question, questions } from '../../src/catalog/questions.ts'
import { UserError } from '../../src/core/errors.ts'
import { flagOf, flagsOf } from '../../src/surfaces/answer-flags.ts'
import { readLine } from '../../src/surfaces/flags.ts'
import { helpText } from '../../src/surfaces/help.ts'
import { commands, options } from '../../src/surfaces/options.ts'

const read = (line: string) => readLine(line.split(' ').filter(Boolean))

function refusal(words: readonly string[]): UserError {
  try {
    readLine(words)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error(`taken: ${words.join(' ')}`)
}

describe('flags', () => {
  test('every question has a flag, and its help names it', () => {
    for (const question of questions as readonly Question[]) {
      expect(flagsOf('create')).toContain(flagOf(question))
      expect(helpText('create')).toContain(`--${flagOf(question)}`)
      expect(helpText('why')).toContain(`--${flagOf(question)}`)
    }
  })

  test.each(commands)('help of %s names all its flags, none of another, in 80 columns', command => {
    const text = helpText(command)
    for (const option of options) {
      expect(text.includes(`--${option.name} `) || text.includes(`--${option.name}\n`)).toBe(
        option.commands.includes(command),
      )
    }
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect(text).not.toMatch(/update|preview/)
  })

  test('values stand behind a space or an equals sign', () => {
    expect(read('app --size small --auth=roles').answers).toEqual({ size: 'small', auth: 'roles' })
    expect(readLine(['--name=--odd']).answers).toEqual({ name: '--odd' })
    expect(readLine(['--name', '', '--description', 'a=b']).answers).toEqual({ name: '', description: 'a=b' })
  })

  test('lists are repeated, joined by commas, changed by + and -', () => {
    expect(read('--serves pages,rest --serves graphql').answers).toEqual({ serves: ['pages,rest', 'graphql'] })
    expect(read('--extras +docker --extras -ci').answers).toEqual({ extras: ['+docker', '-ci'] })
  })

  test('booleans are said, denied or spelled out', () => {
    expect(read('--tenants --no-jobs --cache false --reports true app')).toMatchObject({
      directory: 'app',
      answers: { tenants: true, jobs: false, cache: 'false', reports: 'true' },
    })
  })

  test('resources are texts, or objects where they begin like one', () => {
    const object = { name: 'Person', plural: 'people', fields: [] }
    expect(readLine(['--resource', 'Book title', '--resource', JSON.stringify(object)]).answers).toEqual({
      resources: ['Book title', object],
    })
  })

  test('a command, its directory, its switches', () => {
    expect(read('why demo --json')).toMatchObject({ command: 'why', directory: 'demo' })
    expect(read('presets --json').switches).toEqual(new Set(['json']))
    expect(read('-y -h').switches).toEqual(new Set(['yes', 'help']))
    expect(read('app --preset saas --answers -')).toMatchObject({ preset: 'saas', answersFile: '-' })
  })

  test.each([
    ['--sise small', "There is no flag '--sise'", '--size'],
    ['--no-tenant', "There is no flag '--no-tenant'", '--no-tenants'],
    ['--size', "'--size' needs a value", '--size VALUE'],
    ['--size --yes', "'--size' needs a value", '--size=VALUE'],
    ['--yes=1', "'--yes' takes no value", '--yes'],
    ['--no-jobs=x', "'--no-jobs' takes no value", '--no-jobs'],
    ['--size small --size large', "'--size' is given twice", 'one of them'],
    ['--tenants --no-tenants', 'is given twice', 'one of them'],
    ['--preset a --preset b', "'--preset' is given twice", 'one of them'],
    ['--git --no-git', 'contradict', 'one of them'],
    ['why --json --markdown', 'contradict', 'one of them'],
    ['--markdown', "'create' has no flag '--markdown'", "'why'"],
    ['presets --size small', "'presets' has no flag '--size'", "'create' and 'why'"],
    ['schema --json', "'schema' has no flag '--json'", "'create'"],
    ['app saas', "'saas' is one word too many", '--preset'],
    ['presets demo', "'presets' takes no 'demo'", '--help'],
    ['upadte', "'upadte' looks like the command 'update'", './upadte'],
    ['preset', "'preset' looks like the command 'presets'", './preset'],
    ['update', "'update' is not part of this version yet", './update'],
    ['preview --size small', "'preview' is not part of this version yet", './preview'],
    ['-z', "There is no flag '-z'", '--help'],
    ['-jsn', "There is no flag '-jsn'", '--json'],
    ['-json', 'one dash too few', '--json'],
  ])('%s is refused', (line, message, hint) => {
    const error = refusal(line.split(' '))
    expect(error.exitCode).toBe(2)
    expect(error.message).toContain(message)
    expect(error.hint).toContain(hint)
  })

  test('a path is a directory even where its name is near a command', () => {
    expect(read('./upadte').directory).toBe('./upadte')
    expect(read('../why').directory).toBe('../why')
  })

  test('an empty directory and a broken object are refused', () => {
    expect(refusal(['']).message).toContain('directory is empty')
    expect(refusal(['--resource', '{"name":']).message).toContain('begins like a JSON object')
  })
})
