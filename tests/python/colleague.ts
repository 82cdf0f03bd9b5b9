import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { expect } from 'vitest'
import { Client } from './client.ts'
import { environment, run } from './commands.ts'
import { everybody, Live, logIn, type User } from './drive/live.ts'
import { issueToken } from './drive/tokens.ts'
import { blocksOf, type Command, tableOf } from './readme.ts'
import { gitIdentity, open, type Repo } from './repo.ts'
import { type Server, startServer } from './server.ts'

export const me: User = { email: 'me@example.org', password: 'a long enough passphrase 7' }

/** Clones a repo as a colleague does. */
export async function clone(repo: Repo, to: string, folder: string): Promise<Repo> {
  await run('git', ['clone', '--quiet', repo.directory, to], { cwd: folder, env: await gitIdentity(folder) })
  return open(to)
}

/** The environment of a machine where uv is not on the PATH. */
export function withoutUv(): Readonly<Record<string, string>> {
  const path = environment().PATH ?? ''
  return {
    PATH: path
      .split(delimiter)
      .filter(folder => !existsSync(join(folder, 'uv')))
      .join(delimiter),
  }
}

/** Runs a line in a shell in the repo, the password typed where it is asked for. */
const type = ({ line, asks }: Command, repo: Repo, env: Readonly<Record<string, string>>) =>
  run('sh', ['-c', line], { cwd: repo.directory, env, ...(asks ? { input: `${me.password}\n` } : {}) })

/**
 * Runs every command of some of a README's blocks in their order; servers go on in the background.
 * @returns the last server, which runs
 */
export async function followReadme(
  repo: Repo,
  wanted: (block: readonly Command[]) => boolean,
  env: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const readme = await readFile(join(repo.directory, 'README.md'), 'utf8')
  const blocks = blocksOf(readme).filter(wanted)
  expect(blocks.length, 'blocks of commands in the README').toBeGreaterThan(0)
  let server: Server | undefined
  for (const command of blocks.flat()) {
    if (!command.serves) {
      await type(command, repo, env)
      continue
    }
    await server?.stop()
    const started = await startServer('sh', ['-c', command.line], repo.directory, env)
    if (!('server' in started))
      throw new Error(`'${command.line}' ended with ${started.code}\n${started.output.slice(-3000)}`)
    server = started.server
  }
  if (server === undefined) throw new Error('the README serves nothing')
  return server
}

/** Runs each command of the README's table but those that serve or ask. */
export async function runTable(repo: Repo): Promise<readonly string[]> {
  const commands = tableOf(await readFile(join(repo.directory, 'README.md'), 'utf8')).filter(
    ({ serves, asks }) => !serves && !asks,
  )
  for (const command of commands) await type(command, repo, {})
  return commands.map(({ line }) => line)
}

/** Logs in at whatever a repo has to log in at. */
export async function expectLogin(repo: Repo, url: string): Promise<void> {
  const live = new Live(repo, url, everybody(me))
  if (repo.has.rest) {
    const { token } = await issueToken(live, me)
    expect((await new Client(url, token).get('/api/me')).json.email).toBe(me.email)
  }
  if (repo.has.pages) expect((await (await live.signedIn(me)).visit('/')).status).toBe(200)
  if (repo.has.admin) {
    const client = new Client(url)
    await logIn(client, '/admin/', me)
    expect((await client.visit('/admin/')).text, 'the admin says who one is').toContain(me.email.split('@')[0])
  }
}

/** Whether a block is the way with uv. */
export const withUv = (block: readonly Command[]): boolean => block.every(({ line }) => line.startsWith('uv '))
