import { randomBytes } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest'
import { run, tail } from './commands.ts'
import { type Concern, concerns, lastConcerns } from './drive/concerns.ts'
import { Live, type User, type Users } from './drive/live.ts'
import { postgresqlListens, withDatabase } from './postgresql.ts'
import { refusesWeakSecrets } from './refusals.ts'
import { create, gitIdentity, holds, type Repo, workshop } from './repo.ts'
import { schemathesis } from './schemathesis.ts'
import { production, type Server, serve } from './server.ts'
import type { AnswerSet } from './sets.ts'
import { timed } from './times.ts'

/** What is proven on one database. */
export interface Depth {
  readonly database: 'SQLite' | 'PostgreSQL'
  readonly check: boolean
  /** Whether nearly every branch has to be covered. */
  readonly covered?: boolean
  /** Cases for each operation that schemathesis tries; nothing: the repo is not served. */
  readonly serve?: number
}

/** Whose logins schemathesis uses besides the owner's, with fewer cases. */
const otherRoles = ['manager', 'member', 'viewer'] as const

const minutes = 60_000
const password = (): string => randomBytes(12).toString('hex')

/** Renders a set as a user does and proves what came out, on each database as deep as told. */
export function prove(set: AnswerSet, depths: readonly Depth[]): void {
  describe.concurrent(set.id, () => {
    let folder = ''
    let repo: Repo | undefined
    const made = (): Repo => {
      if (repo === undefined) throw new Error(`${set.id} was not created`)
      return repo
    }

    beforeAll(async () => {
      folder = await workshop()
    })
    afterAll(async () => {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    })

    test.sequential('is created, locked, installed and committed', { timeout: 10 * minutes }, async () => {
      repo = await timed(set.id, 'create', () => create(set, folder))
      expect(repo.framework).toBe(set.framework)
      expect(repo.has).toEqual(set.has)
      expect(holds(repo, 'uv.lock'), 'uv.lock').toBe(true)
      expect(holds(repo, 'openapi.json'), 'openapi.json').toBe(repo.has.rest && repo.has.operations)
      expect(holds(repo, '.env'), 'no secret before `poe setup`').toBe(false)
      await expectClean(repo, folder)
    })

    for (const depth of depths) proveOn(set, depth, made, () => folder)
  })
}

async function expectClean(repo: Repo, folder: string): Promise<void> {
  const git = (...args: readonly string[]) =>
    gitIdentity(folder).then(env => run('git', args, { cwd: repo.directory, env }))
  expect((await git('status', '--porcelain')).stdout, 'all is committed').toBe('')
  expect((await git('rev-list', '--count', 'HEAD')).stdout.trim(), 'one commit').toBe('1')
}

function proveOn(set: AnswerSet, depth: Depth, made: () => Repo, folder: () => string): void {
  const { database, check, covered = false, serve: examples } = depth
  describe.sequential(`on ${database}`, () => {
    let url = ''
    let absent = ''
    let drop: () => Promise<void> = async () => undefined

    beforeAll(async () => {
      if (database === 'SQLite') {
        url = `sqlite:///${join(folder(), 'proof.db')}`
      } else if (await postgresqlListens()) {
        ;({ url, drop } = await borrowDatabase(made()))
      } else {
        absent = 'PostgreSQL does not listen on 127.0.0.1:5432'
        console.warn(`\n!!! ${set.id}: ${absent}; its tests on PostgreSQL are SKIPPED\n`)
      }
    }, 2 * minutes)
    afterAll(() => drop(), 2 * minutes)

    const step = (name: string, work: () => Promise<void>, timeout = 10 * minutes): void => {
      test.sequential(name, { timeout }, async (context: TestContext) => {
        if (absent !== '') context.skip(absent)
        await timed(set.id, `${database} ${name}`, work)
      })
    }

    if (check) {
      step('passes its own check', async () => {
        const { output } = await made().uv(['run', 'poe', 'check'], { env: { DATABASE_URL: url, CI: 'true' } })
        const passed = /(\d+) passed/.exec(output)?.[1]
        expect(Number(passed), `tests ran\n${tail(output)}`).toBeGreaterThan(0)
        await expectClean(made(), folder())
      })
      if (covered) step('has its branches covered', () => expectCoverage(made(), folder()))
    }
    if (examples !== undefined) proveServed(set, database, examples, made, () => ({ url, absent }))
  })
}

/** A database for several steps, and how it is dropped. */
function borrowDatabase(repo: Repo): Promise<{ url: string; drop: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const dropped = withDatabase(
      repo,
      url =>
        new Promise<void>(done => {
          resolve({
            url,
            drop: async () => {
              done()
              await dropped
            },
          })
        }),
    )
    dropped.catch(reject)
  })
}

async function expectCoverage(repo: Repo, folder: string): Promise<void> {
  const report = join(folder, 'coverage.json')
  await repo.uv(['run', '--no-sync', 'coverage', 'json', '--quiet', '--fail-under=0', '-o', report])
  const { totals, files } = JSON.parse(await readFile(report, 'utf8')) as {
    totals: { num_branches: number; covered_branches: number; percent_covered: number }
    files: Record<string, { missing_lines: number[]; missing_branches: number[][] }>
  }
  const missing = Object.entries(files)
    .filter(([, file]) => file.missing_lines.length + file.missing_branches.length > 0)
    .map(
      ([path, file]) =>
        `${path}: lines ${file.missing_lines}, branches ${file.missing_branches.map(branch => branch.join('→'))}`,
    )
  const about = missing.join('\n')
  expect(totals.percent_covered, about).toBeGreaterThanOrEqual(95)
  if (totals.num_branches > 0)
    expect((100 * totals.covered_branches) / totals.num_branches, about).toBeGreaterThanOrEqual(95)
}

function proveServed(
  set: AnswerSet,
  database: string,
  examples: number,
  made: () => Repo,
  where: () => { url: string; absent: string },
): void {
  describe.sequential('served', () => {
    let live: Live | undefined
    let server: Server | undefined

    beforeAll(async () => {
      if (where().absent === '')
        ({ live, server } = await timed(set.id, `${database} start`, () => goLive(made(), where().url)))
    }, 5 * minutes)
    afterAll(() => server?.stop())

    const drive = (name: string, work: (live: Live) => Promise<void>): void => {
      test.sequential(name, { timeout: 25 * minutes }, async context => {
        if (where().absent !== '') context.skip(where().absent)
        if (live === undefined) throw new Error('not served')
        try {
          await timed(set.id, `${database} ${name}`, () => work(live as Live))
        } catch (error) {
          if (error instanceof Error)
            error.message += `\n--- the server's last lines\n${tail(server?.printed() ?? '', 25)}`
          throw error
        }
      })
    }
    const wanted = (list: readonly Concern[]): readonly Concern[] => list.filter(({ of }) => of(set.has))
    for (const { name, drive: work } of wanted(concerns)) drive(name, work)
    if (set.has.rest && set.has.accounts)
      drive('gives tokens to those as whom schemathesis calls', each =>
        each.prepareTokens([
          each.users.member,
          ...(set.has.roles ? otherRoles.map(role => each.users.roles[role]) : []),
        ]),
      )
    for (const { name, drive: work } of wanted(lastConcerns)) drive(name, work)
    if (set.has.rest) drive('schemathesis finds nothing', each => schemathesis(each, examples))
    for (const role of set.has.rest && set.has.roles ? otherRoles : [])
      drive(`schemathesis finds nothing as ${role}`, each => schemathesis(each, 3, { as: each.users.roles[role] }))
    drive('printed no error', async () => {
      const lines = (server?.printed() ?? '').split('\n')
      const first = lines.findIndex(line => /Traceback|Internal Server Error/.test(line))
      expect(first === -1 ? '' : lines.slice(Math.max(0, first - 2), first + 40).join('\n')).toBe('')
    })
    test.sequential('refuses a secret that others know', { timeout: 10 * minutes }, async context => {
      if (where().absent !== '') context.skip(where().absent)
      await server?.stop()
      await refusesWeakSecrets(made(), where().url)
    })
  })
}

/** Migrates, makes the users, serves: all with what production is configured with. */
export async function goLive(repo: Repo, url: string): Promise<{ live: Live; server: Server }> {
  const env = production(randomBytes(32).toString('base64url'), url)
  await repo.uv(['run', '--no-sync', 'poe', 'migrate'], { env })
  const users = await makeUsers(repo, env)
  const server = await serve(repo, env)
  return { live: new Live(repo, server.url.replace(/^http:/, 'https:'), users), server }
}

const newUser = (name: string): User => ({ email: `${name}@example.org`, password: password() })

/** Makes everybody by the repo's own command. */
async function makeUsers(repo: Repo, env: Readonly<Record<string, string>>): Promise<Users> {
  const owner = newUser('owner')
  const roles = { owner, manager: newUser('manager'), member: newUser('worker'), viewer: newUser('viewer') }
  const users: Users = {
    admin: newUser('admin'),
    member: repo.has.roles ? owner : newUser('member'),
    locked: newUser('locked'),
    roles,
    nobody: newUser('nobody'),
    rival: newUser('rival'),
    guest: newUser('guest'),
  }
  const make = async (user: User, ...flags: readonly string[]): Promise<void> => {
    await repo.uv(['run', '--no-sync', 'poe', 'user', user.email, ...flags], { env, input: `${user.password}\n` })
  }
  const inside = (tenant: string): readonly string[] => (repo.has.tenants ? ['--tenant', tenant] : [])
  if (!repo.has.accounts) return users
  await make(users.locked)
  if (!repo.has.roles) {
    await make(users.admin, '--admin')
    await make(users.member)
    return users
  }
  await make(users.admin, '--admin', '--role', 'owner', ...inside('alpha'))
  for (const [role, user] of Object.entries(roles)) await make(user, '--role', role, ...inside('alpha'))
  if (repo.has.tenants) {
    await make(users.nobody)
    await make(users.rival, '--role', 'owner', ...inside('beta'))
    for (const tenant of ['alpha', 'beta']) await make(users.guest, '--role', 'member', ...inside(tenant))
  }
  return users
}
