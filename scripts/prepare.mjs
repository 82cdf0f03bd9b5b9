import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Runs a program to its end with its output on standard error; ends this process with its exit code where it fails. */
export function run(program, args, { quiet = false } = {}) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    // Standard output is for what was asked for; npm finds its own settings anew.
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
    encoding: 'utf8',
    shell: process.platform === 'win32' && program === 'npm',
  })
  if (status === 0) return
  if (quiet) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
  process.stderr.write(`${program} ${args.join(' ')} failed${error === undefined ? '' : `: ${error.message}`}\n`)
  process.exit(status || 1)
}

/** The newest change below a path, in milliseconds; 0 where there is nothing. */
function newest(path) {
  if (!existsSync(path)) return 0
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return readdirSync(path).reduce((most, name) => Math.max(most, newest(join(path, name))), 0)
}

/** Whether a file is missing or older than any of the paths below the checkout. */
export function isOlder(file, paths) {
  if (!existsSync(file)) return true
  const made = statSync(file).mtimeMs
  return paths.some(path => newest(join(root, path)) > made)
}

/** Installs what is missing and builds where it is asked for, saying so. */
export async function prepare({ quiet = false, build = true } = {}) {
  // npm writes this file whenever it has put node_modules in step with the lock.
  if (isOlder(join(root, 'node_modules', '.package-lock.json'), ['package-lock.json'])) {
    process.stderr.write('Installing what create-pyweb is built with (npm install) …\n')
    run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], { quiet })
    build = true
  }
  if (!build) return
  process.stderr.write('Building create-pyweb …\n')
  // A process of its own: what it needs may have been installed just now.
  run(process.execPath, [join(root, 'scripts', 'build.mjs')], { quiet })
}
