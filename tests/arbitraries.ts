import fc from 'fast-check'
import { pythonKeywords, takenClasses, takenFields, takenPlurals } from '../src/catalog/reserved.ts'
import type { Field, Resource } from '../src/catalog/resource.ts'
import { checkResources } from '../src/core/check-resources.ts'
import type { Raw } from '../src/core/resolve.ts'
import { plural, snake } from '../src/core/words.ts'

/** Text as a person may write it: quotes, backslashes, marks of every template language, emoji, letters that run right to left. */
export const freeText = (max: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '"',
          "'",
          '\\',
          '<%= x %>',
          '{{ x }}',
          '{% x %}',
          '#{x}',
          // biome-ignore lint/suspicious/noTemplateCurlyInString: the text itself
          '${x}',
          '`',
          '$',
          '&amp;',
          '<b>',
          '🚀',
          '👩‍🚀',
          'شعار',
          'א',
          '%',
          '#',
          '-',
          ':',
          '|',
          '\\n',
          '"""',
          "'''",
          '*',
          '_',
          '中文',
          '!',
          'é',
          '1.',
          '---',
          '...',
          '@',
          'x',
        ),
        fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map(parts => [...parts.join(' ').replace(/\s+/g, ' ').trim()].slice(0, max).join('').trim())
    .filter(text => text !== '')

const fieldName = fc
  .stringMatching(/^[a-z][a-z0-9]{0,12}(_[a-z][a-z0-9]{0,8}){0,2}$/)
  .filter(
    name => name.length <= 30 && !takenFields.has(name) && !pythonKeywords.has(name) && !name.startsWith('model_'),
  )

const resourceName = fc.stringMatching(/^[A-Z][a-z]{0,11}([A-Z][a-z]{1,9}){0,2}$/).filter(name => {
  const one = snake(name)
  return (
    one.length <= 30 &&
    !takenClasses.has(name.toLowerCase()) &&
    !pythonKeywords.has(one) &&
    !takenPlurals.has(plural(one)) &&
    /^[a-z_]+$/.test(one) &&
    plural(one).length <= 32
  )
})

const choice = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(_[a-z][a-z0-9]{0,8})?$/)

const scalar: fc.Arbitrary<Omit<Field, 'name'>> = fc.oneof(
  fc.record({ type: fc.constant('string' as const), max: fc.integer({ min: 1, max: 300 }) }),
  fc.constantFrom<Omit<Field, 'name'>>(
    { type: 'string' },
    { type: 'text' },
    { type: 'integer' },
    { type: 'decimal' },
    { type: 'boolean' },
    { type: 'date' },
    { type: 'datetime' },
    { type: 'email' },
    { type: 'url' },
    { type: 'uuid' },
    { type: 'json' },
  ),
  fc
    .uniqueArray(choice, { minLength: 2, maxLength: 8, selector: value => value })
    .map(choices => ({ type: 'choice' as const, choices })),
)

const never = new Set(['boolean', 'json', 'text', 'choice'])

function fieldOf(index: number, before: readonly string[], own: string): fc.Arbitrary<Omit<Field, 'name'>> {
  const targets = [...before, own]
  const reference = fc
    .constantFrom(...targets)
    .map(to => ({ type: 'reference' as const, to, ...(to === own ? { optional: true } : {}) }))
  return fc
    .tuple(
      index === 0 ? scalar : fc.oneof({ weight: 3, arbitrary: scalar }, { weight: 1, arbitrary: reference }),
      fc.boolean(),
      fc.integer({ min: 0, max: 3 }),
    )
    .map(([field, optional, unique]) => ({
      ...field,
      ...(optional || field.optional ? { optional: true } : {}),
      ...(unique === 0 && !never.has(field.type) ? { unique: true } : {}),
    }))
}

/** Sets of one to four resources that the catalogue takes: every type, references in chains and to itself. */
export const resources: fc.Arbitrary<readonly Resource[]> = fc
  .uniqueArray(resourceName, { minLength: 1, maxLength: 4, selector: name => plural(snake(name)) })
  .chain(names =>
    fc.tuple(
      ...names.map((name, place) =>
        fc
          .uniqueArray(fieldName, { minLength: 1, maxLength: 6, selector: field => field.replace(/_id$/, '') })
          .chain(fields =>
            fc.tuple(
              ...fields.map((field, index) =>
                fieldOf(index, names.slice(0, place), name).map(shape => ({ name: field, ...shape }) as Field),
              ),
            ),
          )
          .map(fields => ({ name, fields }) as Resource),
      ),
    ),
  )
  .filter(set => {
    try {
      return checkResources(set).length === set.length
    } catch {
      return false
    }
  })

/** A project's ordinary name, the shortest and one of thirty letters. */
export const projects = ['My App', 'Q', 'Abcdefghijklmnopqrstuvwxyzabcd'] as const

/** Answers that differ in all that is rendered, with resources of their own. */
export const rendered: fc.Arbitrary<Raw> = fc
  .record({
    name: fc.constantFrom(...projects),
    size: fc.constantFrom('small', 'medium', 'large'),
    serves: fc.constantFrom(['rest'], ['pages'], ['pages', 'rest'], ['graphql']),
    stored: fc.nat(3).map(n => n > 0),
    auth: fc.constantFrom('none', 'accounts'),
    admin: fc.boolean(),
    resources,
  })
  .map(({ admin, stored, ...rest }) => {
    if (admin) return { ...rest, auth: 'accounts', admin: 'required', data: 'relational' }
    return stored ? rest : { ...rest, data: 'none', resources: [] }
  })
