import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import type { Repo } from './repo.ts'

const server = 'postgresql://postgres@127.0.0.1:5432'

/** Whether this machine's PostgreSQL listens. */
export function postgresqlListens(): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect({ host: '127.0.0.1', port: 5432, timeout: 2000 })
    const tell = (answer: boolean) => () => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', tell(true)).once('error', tell(false)).once('timeout', tell(false))
  })
}

/** Runs statements with the psycopg that every repo brings along. */
async function execute(repo: Repo, ...statements: readonly string[]): Promise<void> {
  const program = [
    'import sys, psycopg',
    `with psycopg.connect("${server}/postgres", autocommit=True) as connection:`,
    '    for statement in sys.argv[1:]:',
    '        connection.execute(statement)',
  ].join('\n')
  await repo.uv(['run', '--no-sync', 'python', '-c', program, ...statements])
}

/** Does work with the URL of a new, empty database; afterwards it is gone, and what the repo's tests made of it. */
export async function withDatabase<T>(repo: Repo, work: (url: string) => Promise<T>): Promise<T> {
  const name = `pyweb_${randomBytes(6).toString('hex')}`
  await execute(repo, `CREATE DATABASE ${name}`)
  try {
    return await work(`${server}/${name}`)
  } finally {
    await execute(
      repo,
      `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`,
      `DROP DATABASE IF EXISTS test_${name} WITH (FORCE)`,
    )
  }
}
