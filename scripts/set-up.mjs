import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { prepare, root, run } from './prepare.mjs'

/** Sets the checkout up for tests: what it is built with, the build, and uv in .tools/ (not with --no-python). */
await prepare()
if (!process.argv.includes('--no-python')) setUpUv()

function setUpUv() {
  const windows = process.platform === 'win32'
  const folder = join(root, '.tools', 'uv')
  const bin = join(folder, windows ? 'Scripts' : 'bin')
  const uv = join(bin, windows ? 'uv.exe' : 'uv')
  if (existsSync(uv) && spawnSync(uv, ['--version']).status === 0) return
  process.stderr.write('Installing uv into .tools …\n')
  const python = ['python3', 'python', 'py'].find(
    each => spawnSync(each, ['-c', 'import sys; sys.exit(sys.version_info < (3, 11))']).status === 0,
  )
  if (python === undefined) {
    process.stderr.write('The tests need Python 3.11 or newer on the PATH.\n')
    process.exit(1)
  }
  run(python, ['-m', 'venv', '--clear', folder])
  run(join(bin, windows ? 'python.exe' : 'python'), [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    'uv',
  ])
}
