import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { prepare, root, run } from './prepare.mjs'

/** What tests need of Python's world: uv makes the rendered repos' environments, ruff judges what is rendered. */
const tools = ['uv', 'ruff']

/** Sets the checkout up for tests: what it is built with, the build, and Python's tools in .tools/ (not with --no-python). */
await prepare()
if (!process.argv.includes('--no-python')) setUpTools()

function setUpTools() {
  const windows = process.platform === 'win32'
  const folder = join(root, '.tools', 'uv')
  const bin = join(folder, windows ? 'Scripts' : 'bin')
  const runs = tool => {
    const path = join(bin, windows ? `${tool}.exe` : tool)
    return existsSync(path) && spawnSync(path, ['--version']).status === 0
  }
  if (tools.every(runs)) return
  process.stderr.write(`Installing ${tools.join(' and ')} into .tools …\n`)
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
    ...tools,
  ])
}
