import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve as absolute, dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import type { FileMap } from '../../src/core/render.ts'
import { type Context, type Raw, resolve } from '../../src/core/resolve.ts'
import { sha1 } from '../../src/node/sha1.ts'
import { type Repo, repoOf } from '../../src/surfaces/repo.ts'
import { templates } from '../../src/templates.ts'

/** The repo for some answers, as every face of the product renders it. */
export function repo(raw: Raw, context: Partial<Context> = {}): Repo {
  return repoOf(resolve({ flags: raw }, { year: 2026, ...context }), templates, '1.2.3', sha1)
}

/** A folder of this test file's own, gone when it ends. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pyweb-rendered-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function write(folder: string, files: FileMap): void {
  for (const [path, { text }] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** A tool of Python's that `npm test` sets up in a folder of .tools. */
export function tool(name: string, folder: 'uv' | 'checkers' = 'uv'): string {
  const path = absolute('.tools', folder, 'bin', name)
  if (existsSync(path)) return path
  const windows = absolute('.tools', folder, 'Scripts', `${name}.exe`)
  if (existsSync(windows)) return windows
  throw new Error(`${name} is not in .tools: run 'node scripts/set-up.mjs'`)
}

/** What a command prints; an error with all of it when the command fails. */
export function output(command: string, args: readonly string[], input = ''): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', input, maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'pipe'] })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${command} ${args.join(' ').slice(0, 200)}\n${stdout.slice(-6000)}\n${stderr.slice(-3000)}`)
  }
}

/** Formatted and without a finding, by the repos' own settings. */
export function ruff(folder: string): void {
  output(tool('ruff'), ['format', '--check', '--diff', '--no-cache', folder])
  output(tool('ruff'), ['check', '--no-cache', '--output-format=concise', folder])
}
