import type { FieldType } from './resource.ts'

/** Values in JSON that a field refuses, as Python expressions; `{over}` is one more than its greatest length. */
export const refusedValues: Readonly<Record<FieldType, readonly string[]>> = {
  string: ['1', '""', '"x" * {over}', '"a\\x00b"'],
  text: ['""', '"x" * 10_001'],
  integer: ['"5"', '2**31', '1.5', 'True'],
  decimal: ['12.5', '"12.505"', '"NaN"', '"1e5"', '"12.50\\n"'],
  boolean: ['"yes"', '1'],
  date: ['"2026-02-30"', '"2026-01-31\\n"', '20260131'],
  datetime: ['"2026-01-31T12:00:00"', '"2026-01-31 12:00:00Z"', '"noon"', '"0001-01-01T00:00:00+01:00"'],
  email: ['"nobody"', '"a..b@example.org"', '"a@example.org\\n"'],
  url: ['"javascript:alert(1)"', '"http://["', '"https://example.org\\n"'],
  uuid: ['"1"'],
  json: ['"text"', '["x" * 10_000]'],
  choice: ['"no such choice"'],
  reference: ['0', '2**63', '"1"'],
}

/** Texts that a form refuses for a field, as Python expressions; an empty one too where the field is not optional. */
export const refusedTexts: Readonly<Record<FieldType, readonly string[]>> = {
  string: ['"x" * {over}'],
  text: ['"x" * 10_001'],
  integer: ['"2147483648"', '"many"'],
  decimal: ['"12.505"', '"Infinity"', '"1e10"', '"1_000"'],
  boolean: [],
  date: ['"soon"', '"2026-1-5"'],
  datetime: ['"noon"', '"2026-01-31 12:00"'],
  email: ['"nobody"', '"a..b@example.org"'],
  url: ['"javascript:alert(1)"', '"ftp://example.org"', '"example.org"'],
  uuid: ['"1"', '"0" * 32'],
  json: ['"1"', '"{"', '"[NaN]"', '"1" * 10_001', '"[" * 101 + "]" * 101', '"[" * 9_999'],
  choice: ['"no such choice"'],
  reference: ['"0"'],
}
