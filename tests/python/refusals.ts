import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { tail } from './commands.ts'
import type { Repo } from './repo.ts'
import { production, startServer } from './server.ts'

/** A production server does not start with a secret that others know, nor with none. */
export async function refusesWeakSecrets(repo: Repo, databaseUrl: string): Promise<void> {
  const secrets = [undefined, 'changeme', ...(await developmentSecrets(repo))]
  for (const secret of secrets) {
    const env = { ...production('', databaseUrl), SECRET_KEY: secret }
    const started = await startServer('uv', ['run', '--no-sync', 'poe', 'serve'], repo.directory, env)
    if ('server' in started) await started.server.stop()
    expect('code' in started, `production starts with SECRET_KEY=${secret}`).toBe(true)
    if (!('code' in started)) continue
    expect(started.code, tail(started.output)).not.toBe(0)
    expect(started.output, 'it says what is wrong').toMatch(/SECRET_KEY|secret/)
  }
}

/** The secrets that stand in the code itself, for development. */
async function developmentSecrets(repo: Repo): Promise<readonly string[]> {
  const source = join(repo.directory, 'src')
  const files = (await readdir(source, { recursive: true })).filter(path => path.endsWith('.py'))
  const texts = await Promise.all(files.map(path => readFile(join(source, path), 'utf8')))
  return texts.flatMap(text =>
    [...text.matchAll(/^[A-Z_]*(?:SECRET|KEY)[A-Z_]*\s*(?::[^=\n]*)?=\s*\(?\s*"([^"]{16,})"/gm)].map(
      found => found[1] ?? '',
    ),
  )
}
