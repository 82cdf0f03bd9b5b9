import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkResources } from '../../src/core/check-resources.ts'
import { parseResource, printResource } from '../../src/core/parse-resource.ts'
import { resources } from '../arbitraries.ts'

const check = (...lines: string[]) => checkResources(lines.map(parseResource))

describe('the syntax of --resource', () => {
  test('reads every type, mark and length', () => {
    expect(parseResource('Book title:string:200! author:Author? state:draft|sold note')).toEqual({
      name: 'Book',
      fields: [
        { name: 'title', type: 'string', max: 200, unique: true },
        { name: 'author', type: 'reference', to: 'Author', optional: true },
        { name: 'state', type: 'choice', choices: ['draft', 'sold'] },
        { name: 'note', type: 'string' },
      ],
    })
  })

  test('a stream begins with that word', () => {
    expect(parseResource('stream Reading at:datetime')).toMatchObject({ name: 'Reading', stream: true })
  })

  test('what is printed reads back the same', () => {
    fc.assert(
      fc.property(resources, set => {
        expect(set.map(resource => parseResource(printResource(resource)))).toEqual(set)
      }),
    )
  })

  test.each([
    ['Book title:strin', "'strin' is not a type", "'string'"],
    ['Book title:text:20', 'takes no length', 'string'],
    ['Book title:string:x', 'not a number', '200'],
    ['Book a:b:c:d', 'too many colons', 'name:type'],
    ['   ', 'names no resource', 'Book title'],
  ])('%j is refused', (line, message, hint) => {
    expect(() => parseResource(line)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(message), hint: expect.stringContaining(hint) }),
    )
  })
})

describe('a set of resources', () => {
  test('is put in an order in which each stands behind what it refers to', () => {
    const ordered = check('Review book:Book parent:Review?', 'Book author:Author', 'Author name')
    expect(ordered.map(({ name }) => name)).toEqual(['Author', 'Book', 'Review'])
  })

  test.each([
    ['Person name', 'people'],
    ['TimeEntry hours:integer', 'time_entries'],
    ['Sheep name', 'sheep'],
    ['Analysis name', 'analyses'],
    ['Status name', 'statuses'],
  ])('%s has the plural %s', (line, plural) => {
    expect(check(line)[0]?.plural).toBe(plural)
  })

  test.each([
    [['book title'], 'PascalCase', "'Book'"],
    [['Class name'], 'keyword', 'ClassItem'],
    [['User name'], 'uses itself', 'UserItem'],
    [['Book'], 'no fields', 'Book name:string'],
    [['Book Title'], 'snake_case', "'title'"],
    [['Book class'], 'keyword', 'class_value'],
    [['Book metadata:json'], 'use themselves', 'book_metadata'],
    [['Book id:integer'], 'use themselves', 'book_id'],
    [['Book title title:text'], 'twice', 'once'],
    [['Author name', 'Book author:Author author_id:integer'], 'twice', 'once'],
    [['Book author:Authr', 'Author name'], 'not a resource', "'Author'"],
    [['Node parent:Node'], 'itself', 'parent:Node?'],
    [['Left right:Right', 'Right left:Left'], 'circle', 'circle'],
    [['Book title', 'Book name'], 'both lead', 'Rename'],
    [['Book state:draft|draft'], 'twice', 'once'],
    [['Book state:Draft|Sold'], "choice 'Draft'", 'lower-case'],
    [['Book cover:boolean!'], 'cannot be unique', "'!'"],
    [['Book title:string:0'], 'length of 0', 'text'],
    [['stream Tick at:datetime', 'Note tick:Tick'], 'stream', 'nothing refers'],
    [[`${'A'.repeat(31)} name`], 'longer', 'shorter'],
    [[`Book ${'a'.repeat(31)}`], 'longer', 'shorter'],
  ])('%j is refused', (lines, message, hint) => {
    expect(() => check(...lines)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(message), hint: expect.stringContaining(hint) }),
    )
  })

  test.each(['Auth', 'Messages', 'Sessions', 'Contenttypes', 'Staticfiles', 'Accounts', 'Core', 'Admin'])(
    "%s, an app's label in Django, is refused for all frameworks alike",
    name => {
      expect(() => check(`${name} title`)).toThrow('uses itself')
    },
  )

  test.each(['Dt', 'N', 'Q'])('%s, which would hide a name that the rendered code uses, is refused', name => {
    expect(() => check(`${name} title`)).toThrow('uses itself')
  })

  test.each(['types', 'build', 'models'])("a field '%s', which would hide a module or a method, is refused", name => {
    expect(() => check(`Book ${name}`)).toThrow('use themselves')
  })
})
