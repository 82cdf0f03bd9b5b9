import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll } from 'vitest'
import type { Ended, In, Machine, Out, Run, RunOptions } from '../../src/node/machine.ts'
import { templates } from '../../src/templates.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder of the test's own, taken away behind the last test of the file. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'pyweb-node-'))
  folders.push(made)
  return made
}

/** Everything below a folder: paths with the text of files. */
export function snapshot(place: string): Readonly<Record<string, string>> {
  const paths = readdirSync(place, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    paths
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [relative(place, path), statSync(path).isFile() ? readFileSync(path, 'utf8') : '/']),
  )
}

/** A stream that keeps what is written to it. */
export class Kept extends Writable {
  text = ''
  readonly columns = 80
  readonly rows = 24
  readonly isTTY: boolean

  constructor(isTTY = false) {
    super()
    this.isTTY = isTTY
  }

  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

/** A program that was run. */
export interface Ran {
  readonly program: string
  readonly args: readonly string[]
  readonly options: RunOptions
}

const missing: Ended = { code: undefined, stdout: '', stderr: 'not found' }

/** A runner of which every program is missing but those that are told. */
export function fakeRun(tell: (ran: Ran) => Partial<Ended> | undefined): { readonly run: Run; readonly ran: Ran[] } {
  const ran: Ran[] = []
  const run: Run = async (program, args, options = {}) => {
    const one = { program, args, options }
    ran.push(one)
    const told = tell(one)
    return told === undefined ? missing : { code: 0, stdout: '', stderr: '', ...told }
  }
  return { run, ran }
}

/** A machine on which nothing is installed, in an empty folder. */
export function fakeMachine(
  changes: Partial<Machine> = {},
): Machine & { readonly stdout: Kept; readonly stderr: Kept } {
  const run = changes.run ?? fakeRun(() => undefined).run
  return {
    cwd: folder(),
    env: {},
    home: folder(),
    platform: 'linux',
    stdin: Readable.from([]) as unknown as In,
    now: () => new Date('2026-05-01T12:00:00Z'),
    run,
    peek: run,
    interrupted: new AbortController().signal,
    version: '0.0.0',
    templates: async () => templates,
    ...changes,
    stdout: (changes.stdout ?? new Kept()) as Out as Kept,
    stderr: (changes.stderr ?? new Kept()) as Out as Kept,
  }
}
