import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clone, expectLogin, followReadme, me, runTable, withoutUv, withUv } from './colleague.ts'
import { run } from './commands.ts'
import { builtCommand, create, gitIdentity, open, type Repo, workshop } from './repo.ts'
import { startServer } from './server.ts'
import type { AnswerSet } from './sets.ts'
import { timed } from './times.ts'

const minutes = 60_000

/** What a colleague does with a created repo. */
export interface Habits {
  /** Runs the README's table of commands too. */
  readonly table?: boolean
  /** Has no uv. */
  readonly fallback?: boolean
}

/** A fresh clone works by its README alone. */
export function proveClone(set: AnswerSet, { table = false, fallback = false }: Habits = {}): void {
  describe.concurrent(`a colleague's clone of ${set.id}`, () => {
    let folder = ''
    let repo: Repo | undefined
    const made = (): Repo => {
      if (repo === undefined) throw new Error(`${set.id} was not created`)
      return repo
    }
    beforeAll(async () => {
      folder = await workshop()
    })
    afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))

    test.sequential('created', { timeout: 10 * minutes }, async () => {
      repo = await timed(`clone ${set.id}`, 'create', () => create(set, folder))
    })

    test.sequential('works by its README', { timeout: 15 * minutes }, async () => {
      const mine = await clone(made(), join(folder, 'clone'), folder)
      const server = await timed(`clone ${set.id}`, 'readme', () => followReadme(mine, withUv))
      try {
        expect((await fetch(`${server.url}/health`)).status).toBe(200)
        if (mine.has.accounts) await expectLogin(mine, server.url)
        expect(server.printed(), '`poe dev` prints its address').toMatch(
          /http:\/\/(localhost|127\.0\.0\.1|0\.0\.0\.0):\d+/,
        )
      } finally {
        await server.stop()
      }
      if (table) {
        const lines = await timed(`clone ${set.id}`, 'commands', () => runTable(mine))
        expect(lines.length).toBeGreaterThan(4)
      }
      const { stdout } = await run('git', ['status', '--porcelain'], {
        cwd: mine.directory,
        env: await gitIdentity(folder),
      })
      expect(stdout, 'nothing of it is for git').toBe('')
    })

    if (fallback) {
      test.sequential('works without uv', { timeout: 15 * minutes }, async () => {
        const mine = await clone(made(), join(folder, 'clone-without-uv'), folder)
        const env = withoutUv()
        const server = await timed(`clone ${set.id}`, 'without uv', () =>
          followReadme(mine, block => !withUv(block), env),
        )
        expect((await fetch(`${server.url}/health`)).status).toBe(200)
        await server.stop()
      })
    }
  })
}

/** One line in a shell, from nothing to a login that works. */
export function proveOneLine(set: AnswerSet): void {
  describe.concurrent(`one line for ${set.id}`, () => {
    let folder = ''
    beforeAll(async () => {
      folder = await workshop()
    })
    afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))

    test.sequential('ends at a login that works', { timeout: 15 * minutes }, async () => {
      const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
      const command = [process.execPath, builtCommand(), set.directory, ...set.flags, '--yes'].map(quoted).join(' ')
      const line = `${command} && cd ${quoted(set.directory)} && uv run poe setup && uv run poe user ${me.email} --admin`
      const env = await gitIdentity(folder)
      await timed(`one line ${set.id}`, 'all', () =>
        run('sh', ['-c', line], { cwd: folder, env, input: `${me.password}\n` }),
      )
      const repo = open(join(folder, set.directory))
      const started = await startServer('uv', ['run', 'poe', 'dev'], repo.directory, {})
      if (!('server' in started))
        throw new Error(`'poe dev' ended with ${started.code}\n${started.output.slice(-3000)}`)
      try {
        await expectLogin(repo, started.server.url)
      } finally {
        await started.server.stop()
      }
    })
  })
}
