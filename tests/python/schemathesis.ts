import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkout, run } from './commands.ts'
import type { Live, User } from './drive/live.ts'

const version = '4.32.5'
const validator = '0.9.0'
const hooks = join(checkout, 'tests', 'python', 'hooks')

/** A number that is another for each commit, so that no two runs try the same. */
export function turnOfCommit(): number {
  try {
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: checkout,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return Number.parseInt(commit.slice(0, 7), 16)
  } catch {
    // An unpacked archive is no git repository.
    return 1
  }
}

/** Judges a served OpenAPI document by OpenAPI's own schema. */
export async function validateDocument(path: string, cwd: string): Promise<void> {
  await run('uv', ['tool', 'run', '--from', `openapi-spec-validator==${validator}`, 'openapi-spec-validator', path], {
    cwd,
  })
}

/**
 * Lets schemathesis try the whole API with all its checks, with data that is right and data that is wrong, in single
 * calls and in chains of them.
 * @param examples cases for each operation
 * @param chance whose login it uses, and what its chance starts from, so that a run can be made again
 */
export async function schemathesis(
  live: Live,
  examples: number,
  { as = live.users.member, seed = turnOfCommit() }: { readonly as?: User; readonly seed?: number } = {},
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pyweb-schemathesis-'))
  const document = await (await live.anyone().get('/api/openapi.json')).json
  const ends = endsTokens(document)
  // Issued before all this: a run uses up the attempts to log in.
  const tokens = live.repo.has.accounts ? live.preparedTokens(as) : []
  const header = (run: number): readonly string[] =>
    tokens[run] === undefined ? [] : ['--header', `Authorization: Bearer ${tokens[run]}`]
  const st = (...more: readonly string[]) =>
    run(
      'uv',
      [
        ...[
          'tool',
          'run',
          '--from',
          `schemathesis==${version}`,
          'st',
          'run',
          `${live.url.replace(/^https:/, 'http:')}/api/openapi.json`,
        ],
        ...['--checks', 'all', '--mode', 'all', '--phases', 'examples,coverage,fuzzing,stateful'],
        ...['--max-examples', String(examples), '--seed', String(seed), '--continue-on-failure'],
        ...['--suppress-health-check', 'all', '--generation-database', 'none', '--no-color', '--warnings', 'off'],
        ...more,
      ],
      {
        cwd: folder,
        env: { PYTHONPATH: hooks, SCHEMATHESIS_HOOKS: 'served_requests' },
        timeout: 1_200_000,
        shown: 250,
      },
    )
  try {
    // An operation that ends tokens would end the one that the others are called with: it is tried last.
    await st(...header(0), ...ends.flatMap(path => ['--exclude-path', path]))
    if (ends.length > 0) await st(...header(1), ...ends.flatMap(path => ['--include-path', path]))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Paths of operations that end a token. */
function endsTokens(document: { paths: Record<string, Record<string, unknown>> }): readonly string[] {
  return Object.keys(document.paths).filter(path => /^\/api\/tokens\/\{/.test(path))
}
