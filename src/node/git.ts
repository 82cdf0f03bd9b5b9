import { existsSync, realpathSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { lastLine } from './find-uv.ts'
import { type Ended, type Machine, refuseWhenInterrupted } from './machine.ts'
import type { Progress } from './progress.ts'
import type { Steps } from './steps.ts'

/** Variables by which a surrounding git, such as a hook's, would lead ours to another repository. */
const ofNoOther = {
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_OBJECT_DIRECTORY: undefined,
  GIT_COMMON_DIR: undefined,
  GIT_PREFIX: undefined,
  GIT_NAMESPACE: undefined,
  GIT_TERMINAL_PROMPT: '0',
} as const

// A key that asks for its passphrase may wait for someone; a key without one takes no time.
const signing = 30_000

/** The name that git knows the user by. */
export async function authorFromGit(machine: Machine): Promise<string | undefined> {
  const { code, stdout } = await machine.peek('git', ['config', '--get', 'user.name'], { cwd: machine.cwd })
  const name = stdout.trim()
  return code === 0 && name !== '' ? name : undefined
}

/** The work tree around a directory that may not be there yet, the directory's own left out. */
export async function workTreeAround(machine: Machine, directory: string): Promise<string | undefined> {
  let place = directory
  while (!existsSync(place)) place = dirname(place)
  const { code, stdout } = await machine.peek('git', ['rev-parse', '--show-toplevel'], { cwd: place, env: ofNoOther })
  const top = stdout.trim()
  if (code !== 0 || top === '') return undefined
  return place === directory && relative(realpathSync(directory), realpathSync(top)) === '' ? undefined : top
}

/** Makes the repository where there is none, and the first commit of all that is not ignored. */
export async function commitAll(directory: string, machine: Machine, progress: Progress, steps: Steps): Promise<void> {
  const git = async (...args: string[]): Promise<Ended> => {
    const ended = await machine.run('git', args, {
      cwd: directory,
      env: ofNoOther,
      signal: machine.interrupted,
      timeout: signing,
    })
    refuseWhenInterrupted(machine.interrupted)
    return ended
  }
  const told = (failure: string | undefined) =>
    failure === undefined ? { done: true as const } : { done: false as const, text: failure }
  const failure = await progress.during('Making the first commit', () => commit(git, steps), told)
  if (failure !== undefined) steps.leaveRest(failure)
}

type Git = (...args: string[]) => Promise<Ended>

/** @returns why it could not be done */
async function commit(git: Git, steps: Steps): Promise<string | undefined> {
  const version = await git('--version')
  if (version.code !== 0) return 'git was not found'
  if (steps.waiting().includes('git')) {
    const branch = (await git('config', '--get', 'init.defaultBranch')).stdout.trim() || 'main'
    const made = await git('init', '--quiet', `--initial-branch=${branch}`)
    if (made.code !== 0) return lastLine(made.stderr)
    steps.finish('git')
  }
  // In a repository that was there, what the user took away before is theirs to commit.
  const added = await git('add', '--ignore-removal', '--', '.')
  if (added.code !== 0) return lastLine(added.stderr)
  const who = await identity(git, steps)
  const plain = ['commit', '--quiet', '--message', 'Initial commit']
  const first = await git(...who, ...plain)
  if (first.code === 0) {
    steps.finish('commit')
    return undefined
  }
  if ((await git('config', '--type=bool', '--get', 'commit.gpgsign')).stdout.trim() !== 'true')
    return lastLine(first.stderr)
  const unsigned = await git(...who, ...plain, '--no-gpg-sign')
  if (unsigned.code !== 0) return lastLine(unsigned.stderr)
  steps.finish('commit')
  steps.warnings.push(
    `The first commit is not signed (${lastLine(first.stderr)}). To sign it: git commit --amend --no-edit --gpg-sign`,
  )
  return undefined
}

/** Arguments that give git somebody to commit as, where nobody is configured: whom it would guess, where it could. */
async function identity(git: Git, steps: Steps): Promise<readonly string[]> {
  const known = await git('-c', 'user.useConfigOnly=true', 'var', 'GIT_COMMITTER_IDENT')
  const author = await git('-c', 'user.useConfigOnly=true', 'var', 'GIT_AUTHOR_IDENT')
  if (known.code === 0 && author.code === 0) return []
  const name = userName()
  const email = `${name}@${process.getBuiltinModule('node:os').hostname() || 'localhost'}`
  steps.warnings.push(
    `git does not know who you are, so the first commit is by '${name} <${email}>'. After git config --global user.name and user.email: git commit --amend --no-edit --reset-author`,
  )
  return ['-c', `user.name=${name}`, '-c', `user.email=${email}`]
}

function userName(): string {
  try {
    return process.getBuiltinModule('node:os').userInfo().username
  } catch {
    // A user without an entry in the system's list has no name.
    return 'user'
  }
}
