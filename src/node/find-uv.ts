import { promises as disk } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Python, withoutPythons } from './find-python.ts'
import type { Machine } from './machine.ts'

/** uv, ready to be run. */
export interface Uv {
  /** What it is started by: `uv` where it is on the PATH, else its path. */
  readonly path: string
  readonly onPath: boolean
}

const oldest = [0, 5, 0] as const
const oneMoment = 10_000

/** Finds a uv that runs and is new enough: on the PATH, where its installers put it, in our cache. */
export async function findUv(machine: Machine): Promise<Uv | undefined> {
  const { home, platform } = machine
  const name = platform === 'win32' ? 'uv.exe' : 'uv'
  const places = [join(home, '.local', 'bin', name), join(home, '.cargo', 'bin', name), inCache(machine)]
  for (const path of ['uv', ...places]) {
    const { code, stdout } = await machine.run(path, ['--version'], { timeout: oneMoment, signal: machine.interrupted })
    if (code === 0 && isRecent(stdout)) return { path, onPath: path === 'uv' }
  }
  return undefined
}

function isRecent(printed: string): boolean {
  const found = /(\d+)\.(\d+)\.(\d+)/.exec(printed)?.slice(1).map(Number) ?? []
  for (const [index, least] of oldest.entries()) {
    const part = found[index] ?? 0
    if (part !== least) return part > least
  }
  return true
}

/** The folder that is ours to keep things in between runs. */
function cacheFolder({ env, home, platform }: Machine): string {
  const base = platform === 'win32' ? (env.LOCALAPPDATA ?? join(home, 'AppData', 'Local')) : env.XDG_CACHE_HOME
  return join(base || join(home, '.cache'), 'create-pyweb')
}

const inside = (folder: string, program: string, { platform }: Machine): string =>
  platform === 'win32' ? join(folder, 'Scripts', `${program}.exe`) : join(folder, 'bin', program)

const inCache = (machine: Machine): string => inside(join(cacheFolder(machine), 'uv'), 'uv', machine)

/** Makes a uv in our cache, with Python's own venv and pip. Says why where it cannot be made. */
export async function makeUv(machine: Machine, python: Python): Promise<Uv | string> {
  const folder = join(cacheFolder(machine), 'uv')
  const stage = `${folder}-${process.pid}`
  const options = { env: withoutPythons, signal: machine.interrupted }
  try {
    await disk.mkdir(dirname(folder), { recursive: true })
    const made = await machine.run(python.path, ['-m', 'venv', stage], options)
    if (made.code !== 0)
      return `${python.path} cannot make a virtual environment (${lastLine(made.stderr || made.stdout)})`
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input', 'uv']
    const installed = await machine.run(inside(stage, 'python', machine), pip, options)
    if (installed.code !== 0) return `uv could not be installed (${lastLine(installed.stderr)})`
    // uv itself is a program of its own, so it may be moved; the folder appears whole or not at all.
    await disk.rm(folder, { recursive: true, force: true })
    await disk.rename(stage, folder)
    return { path: inCache(machine), onPath: false }
  } catch (error) {
    return `uv could not be put into ${folder} (${error instanceof Error ? error.message : String(error)})`
  } finally {
    await disk.rm(stage, { recursive: true, force: true }).catch(() => undefined)
  }
}

/** The last line that says something, short enough to stand in a sentence. */
export function lastLine(text: string): string {
  const lines = text
    .split(/\r?\n/)
    // Lines of a tree of causes begin with marks; the innermost cause says what is wrong.
    .map(line => line.replace(/^[\s│├╰─▶×>]+/u, '').trim())
    .filter(line => line !== '' && !/^hint:/i.test(line))
  const line = lines.at(-1) ?? 'no reason given'
  return line.length > 160 ? `${line.slice(0, 159)}…` : line
}
