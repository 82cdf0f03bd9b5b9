import { describe, expect, test } from 'vitest'
import { presets } from '../../src/catalog/presets.ts'
import { explain } from '../../src/core/explain.ts'
import { resolve } from '../../src/core/resolve.ts'
import { whyMarkdown } from '../../src/surfaces/why-markdown.ts'

function markdown(flags: Readonly<Record<string, unknown>>): string {
  const { answers, assumed } = resolve({ flags }, { year: 2026 })
  return whyMarkdown(explain(answers, assumed))
}

describe('the explanation as Markdown', () => {
  test('has the sections of a decision record, without a title', () => {
    expect(markdown({}).match(/^#.*$/gm)).toEqual([
      '## Context',
      '## Decision',
      '## Reasons',
      '## What spoke against it',
      '## What would change it',
    ])
  })

  test('stands alone: no blank lines doubled, none at its ends, no trailing spaces', () => {
    for (const { answers } of presets) {
      expect(markdown(answers)).not.toMatch(/\n\n\n|^\s|\s$/)
      expect(markdown(answers)).not.toMatch(/ $/m)
    }
  })

  test('tells given answers and assumed ones apart', () => {
    const text = markdown({ async: 'core', data: 'none' })
    expect(text).toContain('- Does it wait on many things at once? **At its core**')
    expect(text).toMatch(/^Not answered, and assumed: size small, serves rest, auth none, load modest/m)
  })

  test('tells what was decided, with the points', () => {
    expect(markdown({ ...presets[3].answers, framework: 'fastapi' })).toContain(
      '**FastAPI**, your own decision; the answers advise Django.',
    )
    expect(markdown(presets[3].answers)).toMatch(/\| Framework \| Points \|\n\| --- \| ---: \|\n\| Flask \| −\d+ \|/)
  })

  test('escapes what the user wrote', () => {
    const text = markdown({ name: 'A *b* <script>', description: '# [x](y) `z` | {{ w }} <% v %>' })
    expect(text).toContain('A \\*b\\* \\<script\\>: # \\[x\\](y) \\`z\\` \\| {{ w }} \\<% v %\\>')
  })

  test('gives the changes as answers file and flags take them', () => {
    expect(markdown({})).toContain('- `size: medium` would have led to **FastAPI**.')
    const [, , sensors] = presets
    expect(markdown(sensors.answers)).toMatch(/^- `[a-z]+: [a-z,]+`(, `[a-z]+: [a-z,]+`)* would have led to/m)
  })
})
