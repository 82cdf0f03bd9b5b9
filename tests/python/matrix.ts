import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { type Framework, frameworks } from '../../src/catalog/questions.ts'
import type { Raw } from '../../src/core/resolve.ts'
import { matrixSets } from '../matrix/sets.ts'
import { isUnserved } from '../matrix/unserved.ts'
import { tail } from './commands.ts'
import { postgresqlListens, withDatabase } from './postgresql.ts'
import { create, type Repo, workshop } from './repo.ts'
import { turn } from './turn.ts'

/** A set of the pairwise set in one framework, as a user types it. */
export interface TypedSet {
  /** `m07-django`. */
  readonly id: string
  readonly framework: Framework
  readonly answers: Raw
}

const all: readonly TypedSet[] = matrixSets.flatMap(({ id, answers }) =>
  frameworks.map(framework => ({ id: `${id}-${framework}`, framework, answers })),
)

/** Sets from a place on that each commit moves by about as many as fit into a run, then those before it. */
export function fromTurn(): readonly TypedSet[] {
  const first = (turn * 17) % all.length
  return [...all.slice(first), ...all.slice(0, first)]
}

/** The sets of these names, all where none is given. */
export const named = (ids: readonly string[]): readonly TypedSet[] =>
  ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id))

/** Answers as a command line holds them. */
const flagsOf = ({ answers, framework }: TypedSet): readonly string[] =>
  Object.entries<unknown>({ ...answers, framework }).flatMap(([id, value]) => {
    if (id === 'resources') return (value as readonly string[]).flatMap(resource => ['--resource', resource])
    return [`--${id}=${Array.isArray(value) ? value.join(',') || 'none' : String(value)}`]
  })

/** What came of a set: nothing where all is well. */
interface Proof {
  readonly id: string
  readonly seconds: number
  readonly fault?: string
}

/**
 * Creates sets as a user does and runs each repo's own check, two at a time, as long as another can be begun in time.
 * Prints how many there were; fails with what each fault was.
 */
export async function proveSets(sets: readonly TypedSet[], minutes: number): Promise<void> {
  const until = Date.now() + minutes * 60_000
  const waiting = [...sets]
  const proofs: Proof[] = []
  const listens = await postgresqlListens()
  if (!listens) console.warn('\n!!! PostgreSQL does not listen on 127.0.0.1:5432; all sets are checked on SQLite\n')
  const worker = async (): Promise<void> => {
    for (let set = waiting.shift(); set !== undefined && Date.now() < until; set = waiting.shift()) {
      const start = performance.now()
      const fault = await proveSet(set, listens).then(
        () => undefined,
        (error: unknown) => tail(String(error), 50),
      )
      const seconds = (performance.now() - start) / 1000
      proofs.push({ id: set.id, seconds, ...(fault === undefined ? {} : { fault }) })
      const told = fault === undefined ? 'green' : `FAULT\n${fault}`
      console.log(`  ${set.id.padEnd(12)} ${seconds.toFixed(0).padStart(4)} s   ${told}`)
    }
  }
  await Promise.all([worker(), worker()])
  const faults = proofs.filter(({ fault }) => fault !== undefined)
  console.log(`\n${proofs.length} of ${sets.length} sets of the pairwise set checked, ${faults.length} with faults\n`)
  expect(proofs.length).toBeGreaterThan(0)
  expect(faults.map(({ id, fault }) => `${id}\n${fault}`).join('\n\n')).toBe('')
}

async function proveSet(set: TypedSet, listens: boolean): Promise<void> {
  const folder = await workshop()
  try {
    const repo = await create({ directory: 'pairs', flags: flagsOf(set) }, folder)
    const covered = !isUnserved(set.answers.serves as readonly string[], set.framework)
    const check = (url: string): Promise<void> => checkRepo(repo, url, folder, covered)
    if (listens && set.answers.database === 'postgresql') await withDatabase(repo, check)
    else await check(`sqlite:///${join(folder, 'proof.db')}`)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

const servesSomething = ({ has }: Repo): boolean => has.rest || has.pages || has.graphql

async function checkRepo(repo: Repo, url: string, folder: string, covered: boolean): Promise<void> {
  const env = { DATABASE_URL: url, CI: 'true' }
  const { output } = await repo.uv(['run', 'poe', 'check'], { env, shown: 45 })
  expect(Number(/(\d+) passed/.exec(output)?.[1]), `tests ran\n${tail(output)}`).toBeGreaterThan(0)
  if (!covered) return
  const report = join(folder, 'coverage.json')
  await repo.uv(['run', '--no-sync', 'coverage', 'json', '--quiet', '--fail-under=0', '-o', report])
  const { totals, files } = JSON.parse(await readFile(report, 'utf8')) as {
    totals: { num_branches: number; covered_branches: number }
    files: Record<string, { missing_branches: readonly unknown[] }>
  }
  const missing = Object.entries(files).filter(([, file]) => file.missing_branches.length > 0)
  // Where nothing of what it serves is rendered yet, what others would use is there and waits.
  if (totals.num_branches > 0 && servesSomething(repo))
    expect(
      (100 * totals.covered_branches) / totals.num_branches,
      `branches covered; missing in ${missing.map(([path]) => path).join(', ')}`,
    ).toBeGreaterThanOrEqual(95)
}
