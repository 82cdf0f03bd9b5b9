import { isDeepStrictEqual } from 'node:util'
import type { Field } from '../../src/catalog/resource.ts'

/** The number of a row that a reference needs. */
export type RowOf = (resource: string) => Promise<number>

const day = (n: number): string => new Date(Date.UTC(2026, 0, 1 + (n % 300))).toISOString().slice(0, 10)

/** A good value for JSON; the same `n` gives the same, another `n` another wherever the type has enough of them. */
export async function goodValue(field: Field, n: number, rowOf: RowOf): Promise<unknown> {
  switch (field.type) {
    case 'string':
      return `V${n} “ü” <b>&`.slice(0, field.max ?? 200)
    case 'text':
      return `Line ${n}\nand 'another' <i>&amp; more`
    case 'integer':
      return n
    case 'decimal':
      return `${n}.50`
    case 'boolean':
      return n % 2 === 1
    case 'date':
      return day(n)
    case 'datetime':
      return `${day(n)}T10:30:00Z`
    case 'email':
      return `person${n}@example.org`
    case 'url':
      return `https://example.org/path/${n}`
    case 'uuid':
      return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
    case 'json':
      return { n, list: [1, 'two', null, { deep: true }] }
    case 'choice':
      return (field.choices ?? [])[n % (field.choices?.length ?? 1)]
    case 'reference':
      return rowOf(field.to ?? '')
  }
}

/** Values that a field refuses with 422, whatever else is sent. */
export function wrongValues(field: Field): readonly unknown[] {
  const wrong: Readonly<Record<Field['type'], readonly unknown[]>> = {
    string: [42, ['a'], 'x'.repeat((field.max ?? 200) + 1), 'nul\u0000byte'],
    text: [42, 'x'.repeat(10_001), 'nul\u0000byte'],
    integer: ['many', 1.5, 2 ** 31, -(2 ** 31) - 1, true],
    decimal: ['dear', '1.234', '12345678901.00', {}],
    boolean: ['perhaps', 2, []],
    date: ['2026-02-30', 'tomorrow', 5],
    datetime: ['2026-02-30T10:00:00Z', 'now', {}],
    email: ['nobody', 'a@', 7],
    url: ['no address', 'javascript:alert(1)', 7],
    uuid: ['12', 7],
    json: ['a string', 7, { long: 'x'.repeat(10_001) }],
    choice: ['nowhere', '', 7],
    reference: ['one', 0, -1, {}],
  }
  return [...wrong[field.type], ...(field.optional ? [] : [null])]
}

/** Whether what came back stands for what was sent. */
export function sameValue(field: Field, sent: unknown, got: unknown): boolean {
  if (sent === null || got === null) return sent === got
  if (field.type === 'datetime')
    return Date.parse(String(sent)) === Date.parse(String(got)) && /(Z|\+00:00)$/.test(String(got))
  return isDeepStrictEqual(sent, got)
}

/** What a person types for a good value into a form; nothing for a box left unticked. */
export async function typed(field: Field, n: number, rowOf: RowOf): Promise<string | undefined> {
  const value = await goodValue(field, n, rowOf)
  if (field.type === 'boolean') return value === true ? 'on' : undefined
  if (field.type === 'datetime') return String(value).slice(0, 16)
  if (field.type === 'json') return JSON.stringify(value)
  return String(value)
}
