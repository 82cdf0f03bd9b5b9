import { describe, expect, test } from 'vitest'
import { containersOf, wordsOf } from '../../src/core/containers.ts'

describe('what a container runs', () => {
  test.each([
    ['alembic upgrade head', ['alembic', 'upgrade', 'head']],
    ["serve 'a b' --none ''", ['serve', 'a b', '--none', '']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as poe reads it
    ['serve ${HOST:-127.0.0.1}:${PORT:-9000}', ['serve', '0.0.0.0:8000']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as poe reads it
    ['work --threads ${THREADS:-3}', ['work', '--threads', '3']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as poe reads it
    ['serve --workers ${WEB_CONCURRENCY:-1} --threads 8', ['serve', '--threads', '8']],
  ])('%j is %j', (command, words) => {
    expect(wordsOf(command)).toEqual(words)
  })

  test('comes from the tasks of that name, and is nothing where there is none', () => {
    const tasks = [
      { name: 'serve', help: '', cmd: 'serve app' },
      { name: 'worker', help: '', cmd: 'work' },
    ]
    expect(containersOf(tasks)).toEqual({ serve: ['serve', 'app'], migrate: [], worker: ['work'] })
  })

  test('has to be one command', () => {
    const worker = { name: 'worker', help: '', sequence: ['one', 'two'] }
    expect(() => containersOf([worker])).toThrow("task 'worker' is no one command")
  })
})
