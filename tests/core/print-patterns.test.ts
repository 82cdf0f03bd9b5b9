import { describe, expect, test } from 'vitest'
import {
  pieces,
  type TextRule,
  textCases,
  textRules,
  typedMoment,
  typedMomentCases,
} from '../../src/catalog/text-rules.ts'
import { lineLength } from '../../src/core/print.ts'
import { printPatterns } from '../../src/core/print-patterns.ts'

const expanded = (pattern: string): string =>
  pattern.replace(/<([A-Z]+)>/g, (_, name: string) => expanded(pieces[name] as string))

/** Texts that are well spelled, and yet no day or moment. */
const impossible = /^(2026-02-30|2026-13-01|0000-01-01)|0001-01-01T00:00:00\+|9999-12-31T23:59:59-/

describe('the rules of texts', () => {
  const typed = { rule: typedMoment, cases: typedMomentCases }
  const all = Object.keys(textRules).map(type => ({
    rule: textRules[type as keyof typeof textRules] as TextRule,
    cases: textCases[type as keyof typeof textCases],
  }))

  test.each([...all, typed])('$rule.name takes and refuses what is said', ({ rule, cases }) => {
    const pattern = new RegExp(`^${expanded(rule.pattern)}$`)
    for (const text of cases.taken) expect(text).toMatch(pattern)
    for (const text of cases.refused.filter(each => !impossible.test(each))) expect(text).not.toMatch(pattern)
  })

  test('print as constants after the pieces that they are made of, each once, within a line', () => {
    const lines = printPatterns([...all, typed].map(({ rule }) => rule)).split('\n')
    const names = lines.map(line => /^[A-Z_]+(?= = )/.exec(line)?.[0]).filter(name => name !== undefined)
    expect(new Set(names).size).toBe(names.length)
    for (const [at, line] of lines.entries()) {
      expect(line.length, line).toBeLessThanOrEqual(lineLength)
      for (const [, piece = ''] of line.matchAll(/\{([A-Z]+)\}/g))
        expect(
          lines.slice(0, at).some(before => before.startsWith(`${piece} = `)),
          `${piece} before ${line}`,
        ).toBe(true)
    }
  })

  test('end where they are told', () => {
    expect(printPatterns([textRules.date], '\\Z')).toBe(
      `# ${textRules.date.because}\nDATE = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}\\Z"`,
    )
  })
})
