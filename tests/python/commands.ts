import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout that is tested. */
export const checkout = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Folders where `scripts/set-up.mjs` puts uv when the machine has none. */
const toolFolders = [join(checkout, '.tools', 'uv', 'bin'), join(checkout, '.tools', 'uv', 'Scripts')].filter(
  existsSync,
)

type Variables = Readonly<Record<string, string | undefined>>

/**
 * The environment of a person at a terminal: what npm, vitest, CI and a virtual environment add is taken away, so that
 * nothing of it reaches the command line or the repos.
 */
export function environment(extra: Variables = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_|VITEST|VITE_|UV_PROJECT|POE_|ENVIRONMENT$|SECRET_KEY$|DATABASE_URL$|PORT$|CI$|DEV$|PROD$|MODE$|SSR$|BASE_URL$|NODE_ENV$|TEST$|VIRTUAL_ENV$)/i.test(
        name,
      ),
  )
  const path = [...toolFolders, process.env.PATH ?? ''].join(delimiter)
  return { ...Object.fromEntries(own), PATH: path, NO_COLOR: '1', UV_NO_PROGRESS: '1', ...extra }
}

export interface RunOptions {
  readonly cwd: string
  readonly env?: Variables
  /** What is typed on standard input. */
  readonly input?: string
  /** Milliseconds, ten minutes unless told. */
  readonly timeout?: number
  /** How many of the last lines a failure shows; 60 unless told. */
  readonly shown?: number
  /** Exit codes that are no failure; only 0 unless told. */
  readonly allowed?: readonly number[]
}

/** How a command ended, its two outputs in the order in which they came. */
export interface Ended {
  readonly code: number
  readonly output: string
  readonly stdout: string
}

/** The last lines of an output. */
export const tail = (output: string, lines = 60): string => output.trimEnd().split('\n').slice(-lines).join('\n')

const running = new Set<ChildProcess>()

function signalGroup(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  try {
    return child.pid !== undefined && process.kill(-child.pid, signal)
  } catch {
    return false
  }
}

// A run that is broken off leaves no server behind.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
process.once('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL')
})

/** A program started in a process group of its own. */
export function start(program: string, args: readonly string[], cwd: string, env: Variables = {}): ChildProcess {
  const child = spawn(program, args, { cwd, env: environment(env), detached: true, stdio: ['pipe', 'pipe', 'pipe'] })
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

/** Ends a program with all that it has started. */
export async function end(child: ChildProcess): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const until = Date.now() + 5000
    for (let there = signalGroup(child, signal); there && Date.now() < until; there = signalGroup(child, 0)) {
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    if (!signalGroup(child, 0)) return
  }
}

/** Takes a program and all that it has started away at once, as a power cut does. */
export async function cut(child: ChildProcess): Promise<void> {
  signalGroup(child, 'SIGKILL')
  while (signalGroup(child, 0)) await new Promise(resolve => setTimeout(resolve, 20))
}

/** @throws an error that shows the end of the output where the command fails or takes too long */
export async function run(program: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const { cwd, env, input = '', timeout = 600_000, shown, allowed = [0] } = options
  const child = start(program, args, cwd, env)
  let output = ''
  let stdout = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text
    stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  // A program may end before it has read what was typed.
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(input)
  const told = `$ ${[program, ...args].join(' ')}   (in ${cwd})`
  const code = await new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => {
      void end(child)
      reject(new Error(`${told}\nis not done after ${timeout / 1000} s\n${tail(output, shown)}`))
    }, timeout)
    child.on('error', error => {
      clearTimeout(timer)
      reject(new Error(`${told}\ncannot be started: ${error.message}`))
    })
    child.on('close', (exit, signal) => {
      clearTimeout(timer)
      resolve(exit ?? (signal === null ? -1 : -2))
    })
  })
  if (!allowed.includes(code)) throw new Error(`${told}\nended with ${code}\n${tail(output, shown)}`)
  return { code, output, stdout }
}
