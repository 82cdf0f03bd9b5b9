import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { type In, Interrupted } from '../../src/node/machine.ts'
import { plainPrompterOn } from '../../src/node/plain-prompter.ts'
import { back } from '../../src/node/prompt-elements.ts'
import type { Prompt } from '../../src/surfaces/prompts.ts'
import { Kept } from './fake-machine.ts'

const choices = ['pages', 'rest', 'graphql'].map(value => ({ value, title: value, description: '' }))
const one: Prompt = {
  kind: 'one',
  message: 'Which?',
  help: 'Help.',
  why: 'It matters.',
  choices,
  initial: ['rest'],
  least: 0,
}

async function type(prompt: Prompt, typed: string, check?: (text: string) => string | undefined) {
  const stdin = new PassThrough()
  stdin.end(typed)
  const out = new Kept(true)
  const value = await plainPrompterOn(stdin as unknown as In, out)(prompt, check).catch(error => error)
  expect(out.text).not.toContain('\u001B')
  return { value, drawn: out.text }
}

test('one is taken by number, by name, or as offered', async () => {
  expect((await type(one, '1\n')).value).toBe('pages')
  expect((await type(one, 'graphql\n')).value).toBe('graphql')
  expect((await type(one, '\n')).value).toBe('rest')
  const { value, drawn } = await type(one, 'rst\n9\n?\n2\n')
  expect(value).toBe('rest')
  expect(drawn).toContain("Did you mean 'rest'?")
  expect(drawn).toContain('Asked because: It matters.')
})

test('several are taken with commas', async () => {
  const several: Prompt = { ...one, kind: 'several', least: 1 }
  expect((await type(several, '1, rest\n')).value).toEqual(['pages', 'rest'])
  expect((await type(several, 'none\n3\n')).value).toEqual(['graphql'])
})

test('a text is checked; < leads back; the end of input breaks off', async () => {
  const text: Prompt = { ...one, kind: 'text', choices: [], initial: ['My App'] }
  expect((await type(text, 'bad\ngood\n', typed => (typed === 'bad' ? 'Wrong.' : undefined))).value).toBe('good')
  expect((await type(text, '<\n')).value).toBe(back)
  expect((await type(text, '')).value).toBeInstanceOf(Interrupted)
})
