import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { pending } from '../../src/catalog/pending.ts'
import type { Framework } from '../../src/catalog/questions.ts'
import type { Field, Resource } from '../../src/catalog/resource.ts'
import { plural, snake } from '../../src/core/words.ts'
import { checkout, type Ended, type RunOptions, run } from './commands.ts'
import type { AnswerSet, Has } from './sets.ts'

/** A resource of a repo with the names that its addresses carry. */
export interface LiveResource extends Resource {
  readonly plural: string
  readonly snake: string
  /** True where another resource refers to this one. */
  readonly wanted: boolean
}

/** A rendered repo on disk. */
export interface Repo {
  readonly directory: string
  readonly framework: Framework
  readonly title: string
  readonly resources: readonly LiveResource[]
  readonly has: Has
  /** Runs `uv` in the repo. */
  readonly uv: (args: readonly string[], options?: Partial<RunOptions>) => Promise<Ended>
}

/** Column, JSON key and form name of a field. */
export const columnOf = (field: Field): string => (field.type === 'reference' ? `${field.name}_id` : field.name)

/** A folder for repos, outside any git work tree. */
export const workshop = (): Promise<string> => mkdtemp(join(tmpdir(), 'pyweb-live-'))

/** Who commits, on a machine where nobody has told git yet. */
export async function gitIdentity(folder: string): Promise<Readonly<Record<string, string>>> {
  const path = join(folder, 'gitconfig')
  await writeFile(path, '[user]\n\tname = Proof\n\temail = proof@example.org\n[init]\n\tdefaultBranch = main\n')
  return { GIT_CONFIG_GLOBAL: path, GIT_CONFIG_NOSYSTEM: '1' }
}

let copied: string | undefined

/** The built command line, out of reach of a build that goes on beside the tests. */
export function builtCommand(): string {
  if (copied === undefined) {
    copied = mkdtempSync(join(tmpdir(), 'pyweb-built-'))
    cpSync(join(checkout, 'dist'), join(copied, 'dist'), { recursive: true })
    cpSync(join(checkout, 'package.json'), join(copied, 'package.json'))
    const folder = copied
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  }
  return join(copied, 'dist', 'cli.cjs')
}

/** Runs the built command line as a user does. */
export async function createPyweb(
  args: readonly string[],
  cwd: string,
  options: Partial<RunOptions> = {},
): Promise<Ended> {
  await mkdir(cwd, { recursive: true })
  return run(process.execPath, [builtCommand(), ...args], { cwd, ...options })
}

/** Renders a set with all that belongs to it: environment, lock, repository and first commit. */
export async function create(set: Pick<AnswerSet, 'directory' | 'flags'>, folder: string): Promise<Repo> {
  const env = await gitIdentity(folder)
  await createPyweb([set.directory, ...set.flags, '--yes'], folder, { env })
  return open(join(folder, set.directory))
}

/** Reads what a repo is from its record. */
export function open(directory: string): Repo {
  const record = JSON.parse(readFileSync(join(directory, '.pyweb.json'), 'utf8')) as {
    framework: Framework
    answers: Readonly<Record<string, unknown>>
  }
  const { answers } = record
  const resources = (answers.resources ?? []) as readonly Resource[]
  return {
    directory,
    framework: record.framework,
    title: String(answers.name),
    resources: resources.map(resource => ({
      ...resource,
      plural: resource.plural ?? plural(snake(resource.name)),
      snake: snake(resource.name),
      wanted: resources.some(other => other.fields.some(field => field.to === resource.name)),
    })),
    has: hasOf(record.framework, answers),
    uv: (args, options) => run('uv', args, { cwd: directory, ...options }),
  }
}

/** What a repo of such answers has, as far as it is rendered. */
export function hasOf(framework: Framework, answers: Readonly<Record<string, unknown>>): Has {
  const serves = answers.serves as readonly string[]
  return rendered(framework, {
    rest: serves.includes('rest'),
    pages: serves.includes('pages'),
    graphql: serves.includes('graphql'),
    accounts: answers.auth !== 'none',
    roles: answers.auth === 'roles' || answers.tenants === true,
    tenants: answers.tenants === true,
    admin: answers.admin !== 'none',
    reports: answers.reports === true,
    operations: answers.size !== 'small',
  })
}

/** Whether a framework does not render yet what an answer asks for. */
export const isPending = (framework: Framework, answer: Readonly<Record<string, unknown>>): boolean =>
  pending.some(({ when, in: those }) => those.includes(framework) && isDeepStrictEqual(when, answer))

/** The same without what a framework does not render yet. */
export const rendered = (framework: Framework, has: Has): Has => ({
  ...has,
  roles: has.roles && !isPending(framework, { auth: 'roles' }),
  tenants: has.tenants && !isPending(framework, { tenants: true }),
  graphql: has.graphql && !isPending(framework, { serves: 'graphql' }),
  reports: has.reports && !isPending(framework, { reports: true }),
})

/** True where the repo has the file. */
export const holds = (repo: Repo, path: string): boolean => existsSync(join(repo.directory, path))
