import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findPython, pythonRange } from '../../src/node/find-python.ts'
import { install } from '../../src/node/install.ts'
import { constrained } from '../../src/node/known-good.ts'
import { Interrupted, type Machine } from '../../src/node/machine.ts'
import { progressOn } from '../../src/node/progress.ts'
import { Steps } from '../../src/node/steps.ts'
import { fakeMachine, fakeRun, folder, Kept, type Ran } from './fake-machine.ts'

const pyproject = '[project]\nname = "app"\nrequires-python = ">=3.11,<3.15"\n'
const python = (version: string, path: string) => ({ stdout: `${version}\n${path}\n` })

function repo(): string {
  const directory = folder()
  writeFileSync(join(directory, 'pyproject.toml'), pyproject)
  return directory
}

function planned(): Steps {
  const steps = new Steps()
  steps.plan('lock', 'uv lock')
  steps.plan('sync', 'uv sync')
  steps.plan('openapi', 'uv run poe openapi')
  return steps
}

const installing = (directory: string, machine: Machine, steps: Steps) =>
  install(
    { directory, pyproject, pins: ['flask==3.1.2'], openapi: true },
    machine,
    progressOn(new Kept(), false),
    steps,
  )

const uvWorks = ({ program, args }: Ran) =>
  program === 'python3'
    ? python('3.12.1', '/usr/bin/python3.12')
    : program === 'uv'
      ? { stdout: args[0] === '--version' ? 'uv 0.9.1' : '' }
      : undefined

describe('installing', () => {
  test('locks by the known-good versions, locks freely, syncs, writes the API document', async () => {
    const directory = repo()
    const seen: string[] = []
    const { run, ran } = fakeRun(one => {
      if (one.args[0] === 'lock') seen.push(readFileSync(join(directory, 'pyproject.toml'), 'utf8'))
      return uvWorks(one)
    })
    const steps = planned()
    const uv = await installing(directory, fakeMachine({ run }), steps)
    expect(uv).toEqual({ path: 'uv', onPath: true })
    expect(seen).toEqual([`${pyproject}\n[tool.uv]\nconstraint-dependencies = [\n  "flask==3.1.2",\n]\n`, pyproject])
    expect(readFileSync(join(directory, 'pyproject.toml'), 'utf8')).toBe(pyproject)
    expect(steps.done).toEqual(['lock', 'sync', 'openapi'])
    expect(steps.left).toEqual([])
    const commands = ran.filter(({ program, args }) => program === 'uv' && args[0] !== '--version')
    expect(commands.map(({ args }) => args.join(' '))).toEqual(['lock', 'lock', 'sync', 'run --no-sync poe openapi'])
    for (const { options } of commands) {
      expect(options.cwd).toBe(directory)
      expect(options.env).toMatchObject({ UV_PYTHON: '/usr/bin/python3.12', VIRTUAL_ENV: undefined })
    }
  })

  test('without Python every step is left, and its reason said', async () => {
    const steps = planned()
    expect(await installing(repo(), fakeMachine(), steps)).toBeUndefined()
    expect(steps.left.map(({ step }) => step)).toEqual(['lock', 'sync', 'openapi'])
    expect(steps.left[0]?.because).toBe('no Python from 3.11 on and below 3.15 was found that runs')
  })

  test('without uv one is made in the cache, outside the repo', async () => {
    const cache = folder()
    const { run, ran } = fakeRun(one => {
      if (one.program === 'python3' && one.args[0] === '-c') return python('3.11.7', '/opt/python3')
      if (one.args[1] === 'venv') {
        mkdirSync(join(one.args[2] ?? '', 'bin'), { recursive: true })
        writeFileSync(join(one.args[2] ?? '', 'bin', 'uv'), '')
        return {}
      }
      if (one.args.includes('pip')) return {}
      return one.program === join(cache, 'create-pyweb', 'uv', 'bin', 'uv') && one.args[0] !== '--version'
        ? {}
        : undefined
    })
    const steps = planned()
    const uv = await installing(repo(), fakeMachine({ run, env: { XDG_CACHE_HOME: cache } }), steps)
    expect(uv).toEqual({ path: join(cache, 'create-pyweb', 'uv', 'bin', 'uv'), onPath: false })
    expect(steps.done).toEqual(['lock', 'sync', 'openapi'])
    expect(ran.find(({ args }) => args[1] === 'venv')?.program).toBe('/opt/python3')
  })

  test('where uv cannot be made, that is the reason, and the cache is clean', async () => {
    const cache = folder()
    const { run } = fakeRun(({ program, args }) => {
      if (program === 'python3' && args[0] === '-c') return python('3.11.7', '/opt/python3')
      if (args[1] === 'venv') mkdirSync(args[2] ?? '', { recursive: true })
      if (args.includes('pip')) return { code: 1, stderr: 'ERROR: no network\n' }
      return program === '/opt/python3' ? {} : undefined
    })
    const steps = planned()
    expect(await installing(repo(), fakeMachine({ run, env: { XDG_CACHE_HOME: cache } }), steps)).toBeUndefined()
    expect(steps.left[0]?.because).toBe('uv could not be installed (ERROR: no network)')
    expect(existsSync(join(cache, 'create-pyweb', `uv-${process.pid}`))).toBe(false)
  })

  test('known-good versions that are out of reach give way, with a warning', async () => {
    let locks = 0
    const { run } = fakeRun(one =>
      one.args[0] === 'lock' && ++locks === 1 ? { code: 1, stderr: 'yanked' } : uvWorks(one),
    )
    const steps = planned()
    await installing(repo(), fakeMachine({ run }), steps)
    expect(steps.done).toEqual(['lock', 'sync', 'openapi'])
    expect(steps.warnings.join()).toContain('could not be locked (yanked)')
  })

  test('without network what is left has its commands and the reason', async () => {
    const { run } = fakeRun(one =>
      one.args[0] === 'lock' ? { code: 2, stderr: 'error: Failed to fetch\n  Caused by: dns error\n' } : uvWorks(one),
    )
    const directory = repo()
    const steps = planned()
    await installing(directory, fakeMachine({ run }), steps)
    expect(steps.done).toEqual([])
    expect(steps.left).toEqual([
      { step: 'lock', command: 'uv lock', because: 'Caused by: dns error' },
      { step: 'sync', command: 'uv sync', because: 'Caused by: dns error' },
      { step: 'openapi', command: 'uv run poe openapi', because: 'Caused by: dns error' },
    ])
    expect(readFileSync(join(directory, 'pyproject.toml'), 'utf8')).toBe(pyproject)
  })

  test('an interruption while locking leaves pyproject.toml as it was', async () => {
    const controller = new AbortController()
    const { run } = fakeRun(one => {
      if (one.args[0] === 'lock') controller.abort()
      return uvWorks(one)
    })
    const directory = repo()
    const machine = fakeMachine({ run, interrupted: controller.signal })
    await expect(installing(directory, machine, planned())).rejects.toBeInstanceOf(Interrupted)
    expect(readFileSync(join(directory, 'pyproject.toml'), 'utf8')).toBe(pyproject)
  })

  test('constraints join a table that is there', () => {
    expect(constrained('[tool.uv]\npackage = true\n', ['a==1'])).toBe(
      '[tool.uv]\nconstraint-dependencies = [\n  "a==1",\n]\npackage = true\n',
    )
  })
})

describe('finding Python', () => {
  const range = pythonRange(pyproject)

  test('what the repo allows is read from it', () => {
    expect(range).toEqual({ from: 11, below: 15 })
    expect(pythonRange('')).toEqual({ from: 11, below: Number.POSITIVE_INFINITY })
  })

  test('one that is too old or does not run is passed over', async () => {
    const { run } = fakeRun(({ program }) => {
      if (program === 'python3') return python('3.9.2', '/usr/bin/python3')
      if (program === 'python3.13') return { code: 127, stderr: 'pyenv: python3.13: command not found' }
      return program === 'python3.12' ? python('3.12.4', '/usr/bin/python3.12') : undefined
    })
    expect(await findPython(fakeMachine({ run }), range)).toEqual({ version: '3.12.4', path: '/usr/bin/python3.12' })
  })

  test("pyenv's folder and uv's own are looked through, newest first", async () => {
    const home = folder()
    const inHome = (...parts: string[]): string => {
      mkdirSync(dirname(join(home, ...parts)), { recursive: true })
      return join(home, ...parts)
    }
    const old = inHome('.pyenv', 'versions', '3.11.7', 'bin', 'python3')
    const recent = inHome('.pyenv', 'versions', '3.13.0', 'bin', 'python3')
    const own = inHome('.local', 'share', 'uv', 'python', 'cpython-3.14.0-linux', 'bin', 'python3')
    const works = (paths: readonly string[]) =>
      fakeRun(({ program }) =>
        paths.includes(program) ? python(/3\.\d+\.\d+/.exec(program)?.[0] ?? '', program) : undefined,
      ).run
    expect((await findPython(fakeMachine({ home, run: works([old, recent, own]) }), range))?.path).toBe(recent)
    expect((await findPython(fakeMachine({ home, run: works([own]) }), range))?.path).toBe(own)
    expect(await findPython(fakeMachine({ home }), range)).toBeUndefined()
  })

  test('one that is too new for the repo is passed over', async () => {
    const { run } = fakeRun(({ program }) => (program === 'python3' ? python('3.15.0', '/usr/bin/python3') : undefined))
    expect(await findPython(fakeMachine({ run }), range)).toBeUndefined()
  })
})
