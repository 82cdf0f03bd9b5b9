import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { parse, readAnswers } from '../../src/node/answers-file.ts'
import type { In } from '../../src/node/machine.ts'
import { fakeMachine, folder } from './fake-machine.ts'

test.each([
  ['{"a": 1,}', 'line 1, column 9'],
  ['{\n  "size": small\n}', "line 2, column 11: 's' does not belong there"],
  ['{\n  "size": "small"\n  "auth": "none"\n}', 'line 3, column 3'],
  ['{"a": tru}', "line 1, column 10: '}' does not belong there"],
  ['{"a": [1, 2', 'line 1, column 12: it ends too early'],
  ['', 'line 1, column 1: it ends too early'],
  ["{'a': 1}", "line 1, column 2: ''' does not belong there"],
])('%j is refused with its place', (text, place) => {
  expect(() => parse(text, "'x.json'")).toThrow(place)
})

test.each(['[]', '"small"', 'null', '3'])('%s is no set of answers', text => {
  expect(() => parse(text, "'x.json'")).toThrow('not a JSON object')
})

test('a file, standard input, a record, each as Raw', async () => {
  const place = folder()
  writeFileSync(join(place, 'answers.json'), '\uFEFF{"size": "large"}')
  writeFileSync(join(place, '.pyweb.json'), '{"version": "0.1.0", "answers": {"size": "medium"}}')
  const stdin = Readable.from([Buffer.from('{"name": "Gr'), Buffer.from('öße"}')]) as unknown as In
  const machine = fakeMachine({ cwd: place, stdin })
  expect(await readAnswers('answers.json', machine)).toEqual({ size: 'large' })
  expect(await readAnswers('.pyweb.json', machine)).toEqual({ size: 'medium' })
  expect(await readAnswers('-', machine)).toEqual({ name: 'Größe' })
})

test('a file that is not there, or no file, is said so', async () => {
  const machine = fakeMachine()
  await expect(readAnswers('none.json', machine)).rejects.toThrow('there is no such file')
  await expect(readAnswers('.', machine)).rejects.toThrow('it is a directory')
})
