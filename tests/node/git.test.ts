import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { authorFromGit, commitAll, workTreeAround } from '../../src/node/git.ts'
import type { Machine } from '../../src/node/machine.ts'
import { progressOn } from '../../src/node/progress.ts'
import { run } from '../../src/node/run.ts'
import { Steps } from '../../src/node/steps.ts'
import { fakeMachine, folder, Kept } from './fake-machine.ts'

/** A machine whose git knows only what `config` says. */
function withGit(config: string, changes: Partial<Machine> = {}): Machine {
  const home = folder()
  writeFileSync(join(home, '.gitconfig'), config)
  const alone = {
    HOME: home,
    XDG_CONFIG_HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: undefined,
    GIT_AUTHOR_EMAIL: undefined,
    GIT_COMMITTER_NAME: undefined,
    GIT_COMMITTER_EMAIL: undefined,
    EMAIL: undefined,
  }
  return fakeMachine({
    run: (program, args, options) => run(program, args, { ...options, env: { ...options?.env, ...alone } }),
    ...changes,
  })
}

const somebody = '[user]\n\tname = Ada Example\n\temail = ada@example.org\n'

function repo(): string {
  const directory = folder()
  writeFileSync(join(directory, 'README.md'), 'x')
  writeFileSync(join(directory, '.gitignore'), '.env\n')
  writeFileSync(join(directory, '.env'), 'SECRET=1')
  return directory
}

async function commit(directory: string, machine: Machine, init = true): Promise<Steps> {
  const steps = new Steps()
  if (init) steps.plan('git', 'git init')
  steps.plan('commit', 'git commit')
  await commitAll(directory, machine, progressOn(new Kept(), false), steps)
  return steps
}

const git = async (machine: Machine, directory: string, ...args: string[]) =>
  (await machine.run('git', args, { cwd: directory })).stdout.trim()

describe('the first commit', () => {
  test('holds all that is not ignored, by the one that git knows, on main', async () => {
    const machine = withGit(somebody)
    const directory = repo()
    const steps = await commit(directory, machine)
    expect(steps.done).toEqual(['git', 'commit'])
    expect(steps.warnings).toEqual([])
    expect(await git(machine, directory, 'log', '--format=%an <%ae> %s')).toBe(
      'Ada Example <ada@example.org> Initial commit',
    )
    expect(await git(machine, directory, 'status', '--porcelain')).toBe('')
    expect(await git(machine, directory, 'ls-files')).toBe('.gitignore\nREADME.md')
    expect(await git(machine, directory, 'branch', '--show-current')).toBe('main')
  })

  test("the user's own first branch is kept", async () => {
    const machine = withGit(`${somebody}[init]\n\tdefaultBranch = trunk\n`)
    const directory = repo()
    await commit(directory, machine)
    expect(await git(machine, directory, 'branch', '--show-current')).toBe('trunk')
  })

  test('works where git knows nobody, and says so', async () => {
    const machine = withGit('')
    const directory = repo()
    const steps = await commit(directory, machine)
    expect(steps.done).toEqual(['git', 'commit'])
    expect(steps.warnings.join()).toContain('--reset-author')
  })

  test('works where commits are to be signed and cannot be, and says so', async () => {
    const machine = withGit(`${somebody}[commit]\n\tgpgsign = true\n[gpg]\n\tprogram = false\n`)
    const directory = repo()
    const steps = await commit(directory, machine)
    expect(steps.done).toEqual(['git', 'commit'])
    expect(steps.warnings.join()).toContain('--gpg-sign')
  })

  test('is signed where that works', async () => {
    const machine = withGit(
      `${somebody}[commit]\n\tgpgsign = true\n[gpg]\n\tformat = ssh\n[user]\n\tsigningkey = ${await sshKey()}\n`,
    )
    const directory = repo()
    const steps = await commit(directory, machine)
    expect(steps.warnings).toEqual([])
    expect(await git(machine, directory, 'cat-file', 'commit', 'HEAD')).toContain('BEGIN SSH SIGNATURE')
  })

  test('a hook that refuses leaves the commit to the user, with the reason', async () => {
    const hooks = folder()
    writeFileSync(join(hooks, 'pre-commit'), '#!/bin/sh\necho "not on a Sunday" >&2\nexit 1\n', { mode: 0o755 })
    const steps = await commit(repo(), withGit(`${somebody}[core]\n\thooksPath = ${hooks}\n`))
    expect(steps.done).toEqual(['git'])
    expect(steps.left).toEqual([{ step: 'commit', command: 'git commit', because: 'not on a Sunday' }])
  })

  test('in a repository that was there it is one more, without what was taken away', async () => {
    const machine = withGit(somebody)
    const directory = repo()
    await git(machine, directory, 'init', '--quiet')
    writeFileSync(join(directory, 'LICENSE'), 'theirs')
    const steps = await commit(directory, machine, false)
    expect(steps.done).toEqual(['commit'])
    expect(await git(machine, directory, 'ls-files')).toBe('.gitignore\nLICENSE\nREADME.md')
  })

  test('without git both steps are left', async () => {
    const steps = await commit(repo(), fakeMachine())
    expect(steps.left.map(({ step, because }) => [step, because])).toEqual([
      ['git', 'git was not found'],
      ['commit', 'git was not found'],
    ])
  })
})

async function sshKey(): Promise<string> {
  const path = join(folder(), 'key')
  await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path])
  return path
}

test('the work tree around a directory is found, its own is none', async () => {
  const machine = withGit(somebody)
  const outer = folder()
  await git(machine, outer, 'init', '--quiet')
  expect(await workTreeAround(machine, join(outer, 'deep', 'app'))).toBe(outer)
  expect(await workTreeAround(machine, outer)).toBeUndefined()
  mkdirSync(join(outer, 'inner'))
  expect(await workTreeAround(machine, join(outer, 'inner'))).toBe(outer)
  await git(machine, join(outer, 'inner'), 'init', '--quiet')
  expect(await workTreeAround(machine, join(outer, 'inner'))).toBeUndefined()
  expect(await workTreeAround(machine, join(folder(), 'app'))).toBeUndefined()
})

test("the author is git's user", async () => {
  expect(await authorFromGit(withGit(somebody))).toBe('Ada Example')
  expect(await authorFromGit(withGit(''))).toBeUndefined()
})
