import type { FieldType } from './resource.ts'

/** The types whose values are written as text in JSON and in forms, and which text that may be. */
export type TextType = Extract<FieldType, 'date' | 'datetime' | 'decimal' | 'email' | 'url' | 'uuid'>

/** Which texts stand for a value of a type. All that an API and forms take is taken by this rule, in every framework. */
export interface TextRule {
  /** What the constant is called. */
  readonly name: string
  /**
   * The whole text, without anchors, in what JSON Schema and the regular expressions of Python and Rust have in common;
   * `<NAME>` stands for a piece.
   */
  readonly pattern: string
  /** What a person is told whose text is another. */
  readonly message: string
  readonly because: string
}

/** What patterns have in common, each after those that it is made of. */
export const pieces: Readonly<Record<string, string>> = {
  TIME: '([01][0-9]|2[0-3]):[0-5][0-9]',
  ATOM: "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+",
  LABEL: '[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?',
  OCTET: '(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])',
  NAME: '(<LABEL>\\.)+([A-Za-z]{2,63}|xn--[A-Za-z0-9]{1,59})',
  HOST: '(localhost|<NAME>|<OCTET>(\\.<OCTET>){3})',
  REST: "([A-Za-z0-9._~:@!$&'()*+,;=/?-]|%[0-9A-Fa-f]{2})*",
}

export const textRules: Readonly<Record<TextType, TextRule>> = {
  decimal: {
    name: 'DECIMAL',
    pattern: '-?[0-9]{1,10}(\\.[0-9]{1,2})?',
    message: 'Enter a number such as 12.50.',
    because: 'A column of twelve digits, two of them behind the point, keeps it as it is.',
  },
  date: {
    name: 'DATE',
    pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
    message: 'Enter a valid date.',
    because: 'ISO 8601 as browsers send it; other spellings mean other days in other countries.',
  },
  datetime: {
    name: 'DATETIME',
    pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt]<TIME>:[0-5][0-9](\\.[0-9]+)?([Zz]|[+-]<TIME>)',
    message: 'Enter a valid date/time.',
    because: 'RFC 3339; without an offset it is no moment.',
  },
  email: {
    name: 'EMAIL',
    pattern: '<ATOM>(\\.<ATOM>)*@(<LABEL>\\.)+[A-Za-z]{2,63}',
    message: 'Enter a valid email address.',
    because: 'The addresses that mail servers take from each other: RFC 5321 without quotes and comments.',
  },
  url: {
    name: 'URL',
    pattern: 'https?://<HOST>(:[0-9]{1,5})?([/?]<REST>)?(#<REST>)?',
    message: 'Enter a valid URL.',
    because: 'A URL of the web as RFC 3986 spells it; its host is a dotted name, localhost or an IPv4 address.',
  },
  uuid: {
    name: 'UUID_FORM',
    pattern: '[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}',
    message: 'Enter a valid UUID.',
    because: 'RFC 9562 with its hyphens, lest one value be written in two ways.',
  },
}

/** What a browser sends for a moment. */
export const typedMoment: TextRule = {
  ...textRules.datetime,
  name: 'TYPED_DATETIME',
  because: 'What datetime-local sends: there is no offset, and no seconds where they are 0.',
  pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt]<TIME>(:[0-5][0-9](\\.[0-9]+)?)?',
}

/** The same as for the texts of JSON, for what a browser sends. */
export const typedMomentCases = {
  taken: [
    '2026-01-31T12:00',
    '2026-01-31T12:00:30',
    '2026-01-31T23:59:59.5',
    '0001-01-01T00:00',
    '9999-12-31T23:59:59',
  ],
  refused: [
    '2026-01-31T12:00:00Z',
    '2026-01-31T12:00+01:00',
    '2026-01-31 12:00',
    '2026-1-31T12:00',
    '2026-02-30T12:00',
    '2026-01-31T24:00',
    '2026-01-31T12:60',
    '2026-01-31T1200',
    '01/31/2026 12:00',
    '2026-01-31',
    'noon',
  ],
}

/** Texts at the borders of each rule: every API and every form of every framework takes and refuses these. */
export const textCases: Readonly<
  Record<TextType, { readonly taken: readonly string[]; readonly refused: readonly string[] }>
> = {
  decimal: {
    taken: ['0', '-0.5', '12.5', '0012.50', '9999999999.99', '-9999999999.99'],
    refused: ['12.505', '10000000000', '.5', '5.', '+5', '1e5', '1_000', '1,5', 'NaN', 'Infinity', '-', '١٢'],
  },
  date: {
    taken: ['0001-01-01', '2024-02-29', '9999-12-31'],
    refused: ['2026-02-30', '2026-13-01', '0000-01-01', '2026-1-5', '20260105', '01/02/2026', '2026-W01-1', 'soon'],
  },
  datetime: {
    taken: ['2026-01-31T12:00:00Z', '2026-01-31t12:00:00z', '2026-01-31T23:59:59.5+05:30', '0001-01-01T00:00:00Z'],
    refused: [
      '2026-01-31T12:00:00',
      '2026-01-31T12:00Z',
      '2026-01-31 12:00:00Z',
      '2026-02-30T12:00:00Z',
      '2026-01-31T24:00:00Z',
      '2026-01-31T12:60:00Z',
      '2026-01-31T12:00:60Z',
      '2026-01-31T12:00:00+0100',
      '2026-01-31T12:00:00+24:00',
      '0001-01-01T00:00:00+01:00',
      '9999-12-31T23:59:59-01:00',
      '2026-01-31',
      'noon',
    ],
  },
  email: {
    taken: ['a@example.org', "o'brien+tag@mail.example.co.uk", 'first.last@xn--bcher-kva.example', '1_2-3@1.example'],
    refused: [
      'nobody',
      '@example.org',
      'a@',
      'a@localhost',
      'a@example',
      'a@example.1',
      'a@example.org.',
      'a@-example.org',
      'a@example-.org',
      'a@exa_mple.org',
      'a@[127.0.0.1]',
      '.a@example.org',
      'a.@example.org',
      'a..b@example.org',
      '"a b"@example.org',
      'a b@example.org',
      'a@b@example.org',
      'ü@example.org',
      'a@bücher.example',
    ],
  },
  url: {
    taken: [
      'https://example.org',
      'http://localhost:8000/',
      'http://127.0.0.1/%20',
      "https://www.example.org:65535/a/b;c?x=1&y='#part?/",
      'https://example.org?q',
    ],
    refused: [
      'example.org',
      '//example.org',
      'ftp://example.org',
      'javascript:alert(1)',
      'HTTPS://example.org',
      'https://',
      'https://example',
      'https://example.1',
      'https://exa_mple.org',
      'https://-example.org',
      'http://256.0.0.1',
      'http://[::1]/',
      'https://user:secret@example.org',
      'https://example.org:',
      'https://example.org:123456',
      'https://example.org/%',
      'https://example.org/a b',
      'https://example.org/"',
      'https://example.org/ü',
      'https://example.org\\a',
    ],
  },
  uuid: {
    taken: ['00000000-0000-0000-0000-00000000000a', 'A1B2C3D4-E5F6-4789-8ABC-DEF012345678'],
    refused: [
      '1',
      'a1b2c3d4e5f647898abcdef012345678',
      '{a1b2c3d4-e5f6-4789-8abc-def012345678}',
      'urn:uuid:a1b2c3d4-e5f6-4789-8abc-def012345678',
      'g1b2c3d4-e5f6-4789-8abc-def012345678',
      'a1b2c3d4-e5f6-4789-8abc-def0123456789',
    ],
  },
}
