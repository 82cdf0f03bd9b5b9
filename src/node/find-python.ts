import { promises as disk } from 'node:fs'
import { join } from 'node:path'
import type { Machine } from './machine.ts'

/** An interpreter that has been run. */
export interface Python {
  /** Path of the interpreter itself, never a shim or one inside a virtual environment. */
  readonly path: string
  /** Such as `3.12.1`. */
  readonly version: string
}

/** What a repo allows: from the first minor version on, below the second. */
export interface PythonRange {
  readonly from: number
  readonly below: number
}

const newest = 15
const oneMoment = 10_000

// An interpreter inside a virtual environment, or behind a shim, tells where the real one lies.
const question =
  'import sys; print("%d.%d.%d" % sys.version_info[:3]); print(getattr(sys, "_base_executable", None) or sys.executable)'

/** The range that a repo's pyproject.toml states; `>=3.11` where it states none. */
export function pythonRange(pyproject: string): PythonRange {
  const stated = /^requires-python = "([^"]*)"/m.exec(pyproject)?.[1] ?? ''
  const from = /> *= *3\.(\d+)/.exec(stated)?.[1]
  const below = /< *3\.(\d+)/.exec(stated)?.[1]
  return { from: Number(from ?? 11), below: Number(below ?? Number.POSITIVE_INFINITY) }
}

/**
 * Finds an interpreter that a repo allows and that runs: on the PATH as `python3`, then any other there, in pyenv's
 * folder, in uv's own.
 */
export async function findPython(machine: Machine, range: PythonRange): Promise<Python | undefined> {
  for (const candidate of await candidates(machine)) {
    const python = await ask(machine, candidate)
    const minor = Number(python?.version.split('.')[1])
    if (python?.version.startsWith('3.') && minor >= range.from && minor < range.below) return python
  }
  return undefined
}

async function ask(machine: Machine, candidate: string): Promise<Python | undefined> {
  const args = candidate === 'py' ? ['-3', '-c', question] : ['-c', question]
  const { code, stdout } = await machine.run(candidate, args, {
    env: withoutPythons,
    timeout: oneMoment,
    signal: machine.interrupted,
  })
  const [version, path] = stdout.trim().split(/\r?\n/)
  return code === 0 && version !== undefined && path !== undefined ? { version, path } : undefined
}

/** Variables that would lead an interpreter, pip or uv away from what we mean. */
export const withoutPythons = {
  VIRTUAL_ENV: undefined,
  PYTHONHOME: undefined,
  PYTHONPATH: undefined,
  CONDA_PREFIX: undefined,
} as const

async function candidates({ env, home, platform }: Machine): Promise<readonly string[]> {
  const minors = Array.from({ length: newest - 10 }, (_, index) => newest - index)
  const onPath = ['python3', 'python', ...minors.map(minor => `python3.${minor}`)]
  if (platform === 'win32') onPath.push('py')
  const pyenv = join(env.PYENV_ROOT ?? join(home, '.pyenv'), platform === 'win32' ? 'pyenv-win/versions' : 'versions')
  const data = platform === 'win32' ? (env.APPDATA ?? home) : (env.XDG_DATA_HOME ?? join(home, '.local', 'share'))
  const uv = env.UV_PYTHON_INSTALL_DIR ?? join(data, 'uv', 'python')
  const inFolder = platform === 'win32' ? 'python.exe' : 'bin/python3'
  return [...onPath, ...(await within(pyenv, inFolder)), ...(await within(uv, inFolder))]
}

/** Interpreters in the folders of a folder, newest first. */
async function within(folder: string, inFolder: string): Promise<readonly string[]> {
  const names = await disk.readdir(folder).catch(() => [])
  return names
    .filter(name => /3\.\d+/.test(name))
    .sort((a, b) => minorOf(b) - minorOf(a))
    .map(name => join(folder, name, inFolder))
}

const minorOf = (name: string): number => Number(/3\.(\d+)/.exec(name)?.[1] ?? 0)
