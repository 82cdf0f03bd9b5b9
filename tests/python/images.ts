import { readFile, rm } from 'node:fs/promises'
import { get } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { end, run, start, tail } from './commands.ts'
import { valuesOf } from './dockerfile.ts'
import { asUser, build, type Image, runInside } from './image.ts'
import { postgresqlListens, withDatabase } from './postgresql.ts'
import { create, holds, type Repo, workshop } from './repo.ts'
import { freePort } from './server.ts'
import type { ImageSet } from './sets.ts'
import { timed } from './times.ts'

const minutes = 60_000

interface Service {
  readonly command?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
}

/** What the Dockerfile, compose.yaml and the manifests of a set run is run here, in a folder that stands for the image. */
export function proveImage(set: ImageSet): void {
  describe.concurrent(`the image of ${set.id}`, () => {
    let folder = ''
    beforeAll(async () => {
      folder = await workshop()
    })
    afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))

    test.sequential('is built, migrates, serves, and tells when it does not', {
      timeout: 15 * minutes,
    }, async context => {
      if (set.postgresql && !(await postgresqlListens())) context.skip('PostgreSQL does not listen')
      const repo = await timed(`image ${set.id}`, 'create', () => create(set, folder))
      await repo.uv(['run', '--no-sync', 'poe', set.postgresql ? 'write-env' : 'setup'])
      const port = await freePort()
      const image = await timed(`image ${set.id}`, 'build', () => build(repo, folder, port))
      await expectBare(repo, image)
      const live = (url?: string): Promise<void> =>
        timed(`image ${set.id}`, 'run', () => expectLife(set, repo, image, port, url))
      await (set.postgresql ? withDatabase(repo, live) : live())
    })
  })
}

const variablesOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...text.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]))

/** Nothing in it that it does not need: no secret, no history, no tools, no root. */
async function expectBare(repo: Repo, { app, last }: Image): Promise<void> {
  const { SECRET_KEY } = variablesOf(await readFile(join(repo.directory, '.env'), 'utf8'))
  expect(SECRET_KEY?.length).toBeGreaterThan(32)
  const { stdout } = await run('grep', ['-rlF', '--', SECRET_KEY ?? '', app], { cwd: app, allowed: [1] })
  expect(stdout, 'files with the secret').toBe('')
  for (const path of ['.env', '.git', 'tests', '.venv/bin/poe', '.venv/bin/pytest', '.venv/bin/mypy'])
    expect(holds({ ...repo, directory: app }, path), path).toBe(false)
  expect(valuesOf(last, 'ENV').join()).not.toMatch(/SECRET|PASSWORD|TOKEN/)
  expect(last.filter(({ keyword }) => keyword === 'COPY').map(({ from }) => from)).toEqual(['build'])
  expect(valuesOf(last, 'RUN').join(' ')).toMatch(/^useradd --uid 10001 /)
  expect(valuesOf(last, 'USER')).toEqual(['10001:10001'])
}

async function expectLife(set: ImageSet, repo: Repo, image: Image, port: number, url?: string): Promise<void> {
  const { services } = parse(await readFile(join(repo.directory, 'compose.yaml'), 'utf8'), { merge: true }) as {
    services: Readonly<Record<string, Service>>
  }
  const variables: Readonly<Record<string, string>> = {
    ...variablesOf(await readFile(join(repo.directory, '.env'), 'utf8')),
    ...services.app?.environment,
    ...(url === undefined ? {} : { DATABASE_URL: url }),
    ALLOWED_HOSTS: `${set.host},localhost`,
  }
  const code = async (command: readonly string[]): Promise<number> =>
    (await runInside(image, command, variables, { allowed: [0, 1, 2, 255] })).code
  const migrated = await migratedOf(repo)
  if (migrated !== undefined) expect(await code(migrated), 'not migrated yet').not.toBe(0)
  await runInside(image, services.migrate?.command ?? [], variables)
  if (migrated !== undefined) expect(await code(migrated), 'migrated').toBe(0)
  const login = /^docker compose run --rm app (.*)$/m.exec(
    await readFile(join(repo.directory, 'README.md'), 'utf8'),
  )?.[1]
  expect(login === undefined, 'a login is made where there are any').toBe(!set.has.accounts)
  if (login !== undefined)
    await runInside(image, ['sh', '-c', login], variables, { input: 'a long enough passphrase 7\n' })

  expect(await code(image.health), 'healthy before it serves').not.toBe(0)
  const [program = '', ...args] = image.inside(image.command, variables)
  const server = start(program, args, image.app)
  let printed = ''
  for (const stream of [server.stdout, server.stderr]) stream?.setEncoding('utf8').on('data', text => (printed += text))
  try {
    const until = Date.now() + 90_000
    while ((await code(image.health)) !== 0) {
      if (Date.now() > until || server.exitCode !== null) throw new Error(`never healthy\n${tail(printed)}`)
      await new Promise(resolve => setTimeout(resolve, 300))
    }
    expect(await statusOf(port, '/health')).toBe(200)
    if (set.has.operations) expect(await statusOf(port, '/ready')).toBe(200)
    if (set.has.pages) expect(await statusOf(port, '/static/style.css')).toBe(200)
  } catch (error) {
    if (error instanceof Error) error.message += `\n--- the server's last lines\n${tail(printed, 25)}`
    throw error
  } finally {
    await end(server)
  }
  expect(await code(image.health), 'healthy when the server is gone').not.toBe(0)
  if (asUser.length > 0) expect(await code(['touch', join(image.app, 'src', 'x')]), 'writes its own code').not.toBe(0)
}

/** What it answers as the cluster's probes ask. */
const statusOf = (port: number, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port, path, headers: { Host: 'localhost' } }, answer => {
      answer.resume()
      resolve(answer.statusCode)
    })
    request.once('error', reject)
  })

/** What new pods wait for, where a job migrates. */
async function migratedOf(repo: Repo): Promise<readonly string[] | undefined> {
  const manifest = parse(await readFile(join(repo.directory, 'kubernetes', 'deployment.yaml'), 'utf8')) as {
    spec: { template: { spec: { initContainers: readonly { name: string; command: readonly string[] }[] } } }
  }
  return manifest.spec.template.spec.initContainers.find(({ name }) => name === 'migrated')?.command
}
