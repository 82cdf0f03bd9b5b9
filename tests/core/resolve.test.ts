import { describe, expect, test } from 'vitest'
import { questions } from '../../src/catalog/questions.ts'
import { type Raw, resolve } from '../../src/core/resolve.ts'

const context = { year: 2026 }
const flags = (raw: Raw) => resolve({ flags: raw }, context)

describe('answers are complete', () => {
  test('with nothing given every default stands, and every deciding question that could matter is assumed', () => {
    const { answers, assumed, names, notes } = resolve({}, context)
    expect(answers).toMatchObject({
      name: 'My App',
      size: 'small',
      serves: ['rest'],
      data: 'single',
      auth: 'none',
      year: 2026,
    })
    expect(answers.resources.map(({ name }) => name)).toEqual(['Item'])
    expect(notes).toHaveLength(1)
    expect(names.directory).toBe('my-app')
    expect(assumed).toContain('deadline')
    expect(assumed).not.toContain('tenants')
    expect(Object.keys(answers).sort()).toEqual([...questions.map(({ id }) => id), 'year'].sort())
  })

  test('flags win over the answers file, that over the preset, that over the record', () => {
    const sources = {
      recorded: { size: 'small', async: 'core', load: 'high', deadline: 'tight' },
      preset: { size: 'medium', async: 'some', load: 'modest' },
      file: { size: 'large', async: 'none' },
      flags: { size: 'medium' },
    }
    const { answers } = resolve(sources, context)
    expect([answers.size, answers.async, answers.load, answers.deadline]).toEqual(['medium', 'none', 'modest', 'tight'])
  })

  test('a list is replaced, emptied, or changed with + and -', () => {
    const preset = { extras: ['ci', 'docker'] }
    const extras = (given: unknown) => resolve({ preset, flags: { extras: given } }, context).answers.extras
    expect(extras('pre-commit')).toEqual(['pre-commit'])
    expect(extras('none')).toEqual([])
    expect(extras(['+pre-commit', '-ci'])).toEqual(['docker', 'pre-commit'])
    expect(extras('pre-commit,ci')).toEqual(['ci', 'pre-commit'])
  })

  test('the name follows from the directory where nobody gives one', () => {
    expect(resolve({}, { ...context, directory: 'sensor-hub' }).names).toMatchObject({
      title: 'Sensor Hub',
      package: 'sensor_hub',
    })
  })

  test('the holder of a licence comes from the surroundings; an empty answer stays empty, and no licence names nobody', () => {
    const surroundings = { ...context, author: 'Acme' }
    expect(resolve({ flags: { license: 'MIT' } }, surroundings).answers.author).toBe('Acme')
    expect(resolve({ flags: { license: 'MIT', author: '' } }, surroundings).answers.author).toBe('')
    expect(resolve({}, surroundings).answers.author).toBe('')
    expect(resolve({ flags: { author: 'Ada' } }, surroundings).answers.author).toBe('Ada')
  })
})

describe('what follows from answers ranks between recorded ones and defaults', () => {
  test.each([
    [{ resources: ['Book title'] }, 'single'],
    [{ resources: ['Book title', 'Pen colour'] }, 'few'],
    [{ resources: ['A1 x', 'B1 x', 'C1 x', 'D1 x', 'E1 x', 'F1 x'] }, 'relational'],
    [{ admin: 'helpful' }, 'relational'],
    [{ reports: true }, 'relational'],
  ])('%j implies data %s', (raw, data) => {
    const { answers, assumed, notes } = flags(raw)
    expect(answers.data).toBe(data)
    expect(assumed).not.toContain('data')
    expect(notes.join()).toContain(`data is '${data}'`)
  })

  test('an admin implies a login for staff', () => {
    expect(flags({ admin: 'required' }).answers.auth).toBe('accounts')
  })

  test('realtime without a stream gets one, beside a source or alone', () => {
    expect(flags({ realtime: true, data: 'few' }).answers.resources.map(({ name }) => name)).toEqual([
      'Sensor',
      'Reading',
    ])
    expect(flags({ realtime: true }).answers.resources.map(({ name }) => name)).toEqual(['Reading'])
    expect(
      flags({ realtime: true, data: 'few', resources: ['Meter code'] }).answers.resources[1]?.fields[0],
    ).toMatchObject({ to: 'Meter' })
  })

  test('with nothing stored there are no resources', () => {
    expect(flags({ data: 'none' }).answers.resources).toEqual([])
  })
})

describe('bad answers are refused with both sides and a remedy', () => {
  test.each([
    [{ sise: 'small' }, "no question 'sise'", "'size'"],
    [{ size: 'smal' }, "'smal' is not an answer to 'size'", "'small'"],
    [{ serves: 'rest,pagse' }, "'pagse'", "'pages'"],
    [{ serves: 'none' }, "'serves' is empty", 'rest'],
    [{ serves: ['+pages', 'rest'] }, 'serves', "'+x'"],
    [{ extras: 'none,ci' }, 'extras', "'none' stands alone"],
    [{ tenants: 'perhaps' }, "'perhaps'", "'true' or 'false'"],
    [{ admin: 'required', auth: 'none' }, "'admin: required' and 'auth: none'", '--auth'],
    [{ tenants: true, auth: 'none' }, "'tenants: true' and 'auth: none'", '--auth'],
    [{ admin: 'helpful', data: 'none' }, "'admin: helpful' and 'data: none'", '--data'],
    [{ clients: 'others', serves: 'pages' }, "'clients: others' and 'serves: pages'", '--serves'],
    [{ data: 'single', resources: ['Book title', 'Pen colour'] }, '2 resources', '--data few'],
    [{ data: 'none', resources: ['Book title'] }, 'the resource', '--data single'],
    [{ name: 'two\nlines' }, 'line break', 'one line'],
    [{ description: 'turn \u202e around' }, 'turns text around', 'plain text'],
    [{ description: 'x'.repeat(201) }, '201 characters', '200'],
    [{ resources: [{ name: 'Book', fields: [{ name: 'x', type: 'strng' }] }] }, "'strng'", "'string'"],
    [{ resources: [{ name: 'Book', feilds: [] }] }, "no 'feilds'", "'fields'"],
    [{ year: 'soon' }, 'not a year', 'four digits'],
  ])('%j', (raw, message, hint) => {
    expect(() => flags(raw)).toThrow(
      expect.objectContaining({
        exitCode: 2,
        message: expect.stringContaining(message),
        hint: expect.stringContaining(hint),
      }),
    )
  })
})
