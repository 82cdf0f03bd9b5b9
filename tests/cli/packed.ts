import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll } from 'vitest'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder of the test's own, taken away behind the last test of the file. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'pyweb-cli-'))
  folders.push(made)
  return made
}

/** Our environment without what npm left there, so that tests run alike under npm and without it. */
export function environment(changes: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD|GIT_|FORCE_COLOR|NO_COLOR|VITEST)/i.test(name),
  )
  return { ...Object.fromEntries(kept), ...changes }
}

let packed: { readonly tarball: string; readonly cli: string } | undefined

/** The tarball as npm publishes it (the set-up has built what is in it), and its command line unpacked. */
export function pack(): { readonly tarball: string; readonly cli: string } {
  if (packed !== undefined) return packed
  const place = folder()
  const told = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', place], {
    encoding: 'utf8',
    env: environment({ npm_config_cache: folder() }),
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [{ filename }] = JSON.parse(told) as [{ filename: string }]
  execFileSync('tar', ['-xzf', join(place, filename), '-C', place])
  packed = { tarball: join(place, filename), cli: join(place, 'package', 'dist', 'cli.cjs') }
  return packed
}

/** Runs the packed command line without a terminal. */
export function cli(
  words: readonly string[],
  { cwd, env = {}, input = '' }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv; readonly input?: string },
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [pack().cli, ...words], { cwd, env: environment(env), input, encoding: 'utf8' })
}

/** Everything below a folder: paths with the text of files. */
export function snapshot(place: string): Readonly<Record<string, string>> {
  const entries = readdirSync(place, { recursive: true, withFileTypes: true })
  const paths = entries.map(entry => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(
    paths.map(path => [relative(place, path), statSync(path).isFile() ? readFileSync(path, 'utf8') : '/']),
  )
}

/** A folder of programs, each a shell script, for the front of a PATH. */
export function programs(scripts: Readonly<Record<string, string>>): string {
  const place = folder()
  mkdirSync(place, { recursive: true })
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(place, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(place, name), 0o755)
  }
  return place
}
