import { describe, expect, test } from 'vitest'
import { presets } from '../../src/catalog/presets.ts'
import { frameworkNames, frameworks } from '../../src/catalog/questions.ts'
import { explain } from '../../src/core/explain.ts'
import { resolve } from '../../src/core/resolve.ts'
import { bars } from '../../src/surfaces/bars.ts'
import { ansiPainter } from '../../src/surfaces/painter.ts'
import { whyText, wrapped } from '../../src/surfaces/why-text.ts'

function explained(flags: Readonly<Record<string, unknown>>) {
  const { answers, assumed } = resolve({ flags }, { year: 2026 })
  return explain(answers, assumed)
}

const saas = explained(presets[3].answers)

describe('the explanation in a terminal', () => {
  test('tells the choice first, then bars, reasons, objections, changes, what was assumed', () => {
    const text = whyText(explained({ clients: 'others' }))
    const places = [
      'Flask, as the answers advise, closely before FastAPI',
      'Django   ▒',
      'What speaks for Flask',
      'have equal points',
      'What speaks against it',
      'What would change the advice (Flask)',
      'Not answered, and assumed',
      'FastAPI, Django, or Flask?',
    ].map(part => text.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  test('tells every reason with its place in the article', () => {
    const flat = whyText(saas).replace(/\s+/g, ' ')
    for (const { because, source } of [...saas.reasons, ...saas.objections]) {
      expect(flat).toContain(because)
      for (const { id } of source) expect(flat).toContain(`(${id})`)
    }
  })

  test.each([40, 60, 80, 120])('stays within %i columns', width => {
    for (const each of [saas, explained({}), explained({ framework: 'flask', async: 'core', admin: 'required' })]) {
      const lines = whyText(each, { width }).split('\n')
      expect(lines.filter(line => line.length > width)).toEqual([])
      expect(lines.filter(line => line !== line.trimEnd())).toEqual([])
    }
  })

  test('is the same with colour, apart from the colour', () => {
    const coloured = whyText(saas, { painter: ansiPainter })
    expect(coloured).toContain('\u001b[1m')
    const bare = coloured
      .split('\u001b')
      .map((part, index) => (index === 0 ? part : part.replace(/^\[\d+m/, '')))
      .join('')
    expect(bare.replace(/ +$/gm, '')).toBe(whyText(saas))
  })

  test('keeps to ASCII where it is asked to', () => {
    for (const each of [saas, explained({ async: 'core', experience: 'learning' })]) {
      expect(whyText(each, { ascii: true })).toMatch(/^[\n -~]*$/)
    }
  })

  test('says plainly what the user overruled', () => {
    const text = whyText(explained({ ...presets[3].answers, framework: 'flask' }))
    expect(text).toContain('Flask, your own decision; the answers advise Django')
    expect(text).toContain('What speaks for Flask\n    Nothing in particular.')
    expect(text).toContain('What would change the advice (Django)')
  })

  test('says so when nothing near would change it', () => {
    const settled = { ...saas, changes: [] }
    expect(whyText(settled)).toContain('No three other answers would.')
  })
})

describe('bars', () => {
  test('start at a common zero and are as long as the points', () => {
    const [flask = '', fastapi = '', django = ''] = bars({ flask: -2, fastapi: 4, django: 0 })
    const zero = django.indexOf('│')
    expect([flask, fastapi].map(line => line.indexOf('│'))).toEqual([zero, zero])
    expect(fastapi.split('█').length - 1).toBe(2 * (flask.split('▒').length - 1))
    expect(fastapi).toMatch(/ \+4$/)
    expect(flask).toMatch(/ −2$/)
  })

  test('name all frameworks, and fit in narrow terminals', () => {
    const lines = bars({ flask: -40, fastapi: 3, django: 60 }, { width: 40 })
    expect(lines.map(line => line.split(' ')[0])).toEqual(frameworks.map(each => frameworkNames[each]))
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(40)
  })
})

test('a word longer than a line stands alone on one', () => {
  expect(wrapped('a bbbbbbbb c', 4)).toEqual(['a', 'bbbbbbbb', 'c'])
})
