import { PassThrough } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { In } from '../../src/node/machine.ts'
import { Interrupted } from '../../src/node/machine.ts'
import { back } from '../../src/node/prompt-elements.ts'
import { type Check, prompterOn } from '../../src/node/prompter.ts'
import type { Prompt } from '../../src/surfaces/prompts.ts'
import { Kept } from './fake-machine.ts'

const choices = ['small', 'medium', 'large'].map(value => ({ value, title: value, description: `it is ${value}` }))
const prompt: Prompt = {
  kind: 'one',
  message: 'Size?',
  help: 'Count screens.',
  why: 'It matters.',
  choices,
  initial: ['medium'],
  least: 0,
}

const keys = {
  up: '\u001B[A',
  down: '\u001B[B',
  left: '\u001B[D',
  shiftTab: '\u001B[Z',
  enter: '\r',
  stop: '\u0003',
  delete: '\u007F',
  clear: '\u0015',
}

/** Puts a prompt, presses keys one after the other, gives the reply and all that was drawn. */
async function press(put: Prompt, pressed: readonly string[], check?: Check) {
  const stdin = new PassThrough() as unknown as In & PassThrough
  const out = new Kept(true)
  const reply = (
    await prompterOn(stdin, out, { colour: true, moving: true, interrupted: new AbortController().signal })
  )(put, check)
  const settled = reply.then(
    value => ({ value, error: undefined }),
    error => ({ value: undefined, error }),
  )
  for (const key of pressed) {
    await pause(5)
    stdin.write(key)
  }
  return { ...(await settled), drawn: out.text }
}

describe('a list of which one is taken', () => {
  test('begins at what is offered, moves, takes', async () => {
    expect((await press(prompt, [keys.enter])).value).toBe('medium')
    expect((await press(prompt, [keys.down, keys.enter])).value).toBe('large')
    expect((await press(prompt, ['1', keys.enter])).value).toBe('small')
  })

  test.each([
    ['the left arrow', keys.left],
    ['shift-tab', keys.shiftTab],
  ])('%s leads back', async (_, key) => {
    expect((await press(prompt, [key])).value).toBe(back)
  })

  test('? tells why, and hides it again', async () => {
    const { drawn } = await press(prompt, ['?', keys.enter])
    expect(drawn).toContain('Asked because: It matters.')
    expect(drawn).toContain('Count screens.')
  })

  test('what cannot be taken is not, and says why', async () => {
    const refusing = {
      ...prompt,
      choices: choices.map(each => (each.value === 'large' ? { ...each, refused: 'too much' } : each)),
    }
    const { value, drawn } = await press(refusing, [keys.down, keys.enter, keys.up, keys.enter])
    expect(value).toBe('medium')
    expect(drawn).toContain('not possible: too much')
  })

  test('Ctrl-C breaks off', async () => {
    expect((await press(prompt, [keys.stop])).error).toBeInstanceOf(Interrupted)
  })
})

describe('a list of which several are taken', () => {
  const several: Prompt = { ...prompt, kind: 'several', least: 1 }

  test('space marks, enter takes, in the order of the list', async () => {
    expect((await press(several, [' ', keys.enter])).value).toEqual(['small', 'medium'])
  })

  test('fewer than needed are not taken', async () => {
    expect((await press(several, [keys.down, ' ', keys.enter, ' ', keys.enter])).value).toEqual(['medium'])
  })

  test('left, shift-tab and Ctrl-C', async () => {
    expect((await press(several, [keys.left])).value).toBe(back)
    expect((await press(several, [keys.shiftTab])).value).toBe(back)
    expect((await press(several, [keys.stop])).error).toBeInstanceOf(Interrupted)
  })
})

describe('a text', () => {
  const text: Prompt = { ...prompt, kind: 'text', choices: [], initial: ['My App'] }
  const check: Check = typed => (typed === 'bad' ? 'No such name.' : undefined)

  test('is typed, or taken as offered', async () => {
    expect((await press(text, [keys.enter])).value).toBe('My App')
    expect((await press(text, [...'Größe 🚀', keys.enter])).value).toBe('Größe 🚀')
    expect((await press(text, [...'abc', keys.delete, keys.enter])).value).toBe('ab')
    expect((await press(text, [...'🚀a', keys.delete, keys.delete, ...'b👋c', keys.enter])).value).toBe('b👋c')
    expect((await press(text, [...'abc', keys.clear, ...'x', keys.enter])).value).toBe('x')
  })

  test('what is wrong is said at once, and can be put right', async () => {
    const { value, drawn } = await press(text, [...'bad', keys.enter, ...'ly', keys.enter], check)
    expect(drawn).toContain('No such name.')
    expect(value).toBe('badly')
  })

  test('< leads back, ? tells why', async () => {
    expect((await press(text, ['<', keys.enter])).value).toBe(back)
    const { value, drawn } = await press(text, ['?', keys.enter, 'x', keys.enter])
    expect(drawn).toContain('Asked because: It matters.')
    expect(value).toBe('x')
  })

  test('Ctrl-C breaks off', async () => {
    expect((await press(text, [...'ab', keys.stop])).error).toBeInstanceOf(Interrupted)
  })
})
