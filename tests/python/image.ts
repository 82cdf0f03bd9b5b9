import { existsSync } from 'node:fs'
import { chmod, chown, cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { environment, run } from './commands.ts'
import { contextOf, type Instruction, stagesOf, valuesOf } from './dockerfile.ts'
import type { Repo } from './repo.ts'

/** The user of the image, where this machine lets us be another: root can, where Python is not root's alone. */
const python = '/usr/bin/python3'
export const asUser: readonly string[] =
  process.getuid?.() === 0 && existsSync('/usr/bin/setpriv') && existsSync(python)
    ? ['/usr/bin/setpriv', '--reuid=10001', '--regid=10001', '--clear-groups', '--no-new-privs', '--']
    : []

/** What an image holds, in a folder that stands for its /app. */
export interface Image {
  readonly app: string
  readonly last: readonly Instruction[]
  readonly command: readonly string[]
  readonly health: readonly string[]
  /** A command as the image runs it: in /app, as its user, knowing its variables and these alone. */
  readonly inside: (command: readonly string[], variables: Readonly<Record<string, string>>) => readonly string[]
}

/**
 * Builds the image as far as a machine without an engine can: runs the first stage's instructions in a folder, copies
 * only what the context holds, and makes of the last stage what its instructions say.
 */
export async function build(repo: Repo, folder: string, port: number): Promise<Image> {
  const app = join(folder, 'app')
  // Whoever the image's user is has to get there.
  await chmod(folder, 0o755)
  await mkdir(app)
  const [first = [], last = []] = await stagesOf(repo.directory)
  const seen = await contextOf(repo.directory)
  for (const { keyword, words, from } of first) {
    if (keyword === 'COPY' && from === '') await copy(repo.directory, app, words, seen)
    if (keyword === 'RUN') {
      const env = { ...pairs(valuesOf(first, 'ENV')), ...(asUser.length > 0 ? { UV_PYTHON: python } : {}) }
      await run('sh', ['-c', words.join(' ')], { cwd: app, env })
    }
  }
  const installed = /install --directory --owner=app --group=app \/app\/(\w+)/.exec(
    valuesOf(last, 'RUN').join(' '),
  )?.[1]
  if (installed !== undefined) {
    await mkdir(join(app, installed))
    if (asUser.length > 0) await chown(join(app, installed), 10_001, 10_001)
  }
  // Others may listen on 8000 here.
  const moved = (text: string): string => text.replaceAll('8000', String(port))
  const program = join(app, 'docker', 'health.py')
  await writeFile(program, moved(await readFile(program, 'utf8')))
  const ENV = pairs(valuesOf(last, 'ENV'))
  const path = `${join(app, '.venv', 'bin')}:/usr/local/bin:/usr/bin:/bin`
  return {
    app,
    last,
    command: commandOf(last, 'CMD').map(moved),
    health: commandOf(last, 'HEALTHCHECK'),
    inside: (command, variables) => {
      const own = { ...ENV, ...variables, PATH: path, HOME: '/' }
      return ['env', '-i', ...Object.entries(own).map(([name, value]) => `${name}=${value}`), ...asUser, ...command]
    },
  }
}

const commandOf = (stage: readonly Instruction[], keyword: string): readonly string[] => {
  const found = stage.find(each => each.keyword === keyword)
  if (found === undefined) throw new Error(`the Dockerfile has no ${keyword} in its last stage`)
  return found.words
}

const pairs = (values: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(values.map(value => [value.slice(0, value.indexOf('=')), value.slice(value.indexOf('=') + 1)]))

/** COPY from the context: files into a folder, a folder's content into another. */
async function copy(
  from: string,
  app: string,
  words: readonly string[],
  seen: (path: string) => boolean,
): Promise<void> {
  const target = join(app, words.at(-1) ?? '')
  for (const source of words.slice(0, -1)) {
    if (!seen(source)) throw new Error(`.dockerignore hides ${source}, which the Dockerfile copies`)
    const to = (words.at(-1) ?? '').endsWith('/') ? join(target, source) : target
    await mkdir(dirname(to), { recursive: true })
    const filter = (path: string): boolean => path === join(from, source) || seen(path.slice(from.length + 1))
    await cp(join(from, source), to, { recursive: true, filter })
  }
}

/** Ends the same wherever a command runs: the folder, the variables of a terminal for those that start it. */
export const runInside = (
  image: Image,
  command: readonly string[],
  variables: Readonly<Record<string, string>>,
  more: { readonly input?: string; readonly allowed?: readonly number[] } = {},
) => {
  const [program = '', ...args] = image.inside(command, variables)
  return run(program, args, { cwd: image.app, env: environment(), ...more })
}
