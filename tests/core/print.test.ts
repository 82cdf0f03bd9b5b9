import { describe, expect, test } from 'vitest'
import { fit as bracketed, md, py, sh, toml } from '../../src/core/print.ts'
import { printImports } from '../../src/core/print-imports.ts'
import { printEntry } from '../../src/core/print-toml.ts'

describe('fit', () => {
  test('keeps a list on one line up to a hundred columns, and not a column further', () => {
    const item = 'x'.repeat(91)
    expect(bracketed(4, 'f(', [item], ')')).toBe(
      `f(${item})`.length + 4 <= 100 ? `f(${item})` : `f(\n        ${item},\n    )`,
    )
    expect(bracketed(0, 'f(', ['x'.repeat(97)], ')')).toBe(`f(${'x'.repeat(97)})`)
    expect(bracketed(0, 'f(', ['x'.repeat(98)], ')')).toBe(`f(\n    ${'x'.repeat(98)},\n)`)
  })

  test('counts wide characters as two columns', () => {
    expect(bracketed(0, 'f(', [`"${'中'.repeat(48)}"`], ')')).toContain('\n')
  })
})

test.each([
  ['plain', '"plain"'],
  ['say "hi"', `'say "hi"'`],
  [`it's "so"`, `'it\\'s "so"'`],
  [`it's`, `"it's"`],
  ['back\\slash', '"back\\\\slash"'],
])('py(%j) is quoted as ruff leaves it', (text, literal) => {
  expect(py(text)).toBe(literal)
})

test('TOML, shell and Markdown quote what would be read as markup', () => {
  expect(toml('a "b" \\ c')).toBe('"a \\"b\\" \\\\ c"')
  expect(sh("it's $HOME")).toBe(`'it'\\''s $HOME'`)
  expect(md('a_b *c* <i> [x] 1. v2.0 - ok')).toBe('a_b \\*c\\* \\<i\\> \\[x\\] 1. v2.0 - ok')
  expect(md('- no list')).toBe('\\- no list')
  expect(md('#')).toBe('\\#')
  expect(md('a ##')).toBe('a \\#\\#')
  expect(printEntry('a', ['x'.repeat(60), 'y'.repeat(60)])).toBe(
    `a = [\n    "${'x'.repeat(60)}",\n    "${'y'.repeat(60)}",\n]`,
  )
})

test('imports stand as isort wants them', () => {
  const statements = [
    'from shop.core.database import Base',
    'import sqlalchemy as sa',
    'from sqlalchemy.orm import mapped_column, Mapped',
    'import datetime as dt',
    'from decimal import Decimal',
    '',
    'from sqlalchemy.orm import relationship',
    'from flask import Flask',
    'from shop.about import TITLE, DESCRIPTION',
    'from shop.items import Item10, Item2, Item039',
  ]
  expect(printImports(statements, 'shop')).toBe(
    [
      'import datetime as dt',
      'from decimal import Decimal',
      '',
      'import sqlalchemy as sa',
      'from flask import Flask',
      'from sqlalchemy.orm import Mapped, mapped_column, relationship',
      '',
      'from shop.about import DESCRIPTION, TITLE',
      'from shop.core.database import Base',
      'from shop.items import Item039, Item2, Item10',
    ].join('\n'),
  )
})
