import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { cut, end, start, tail } from './commands.ts'
import type { Repo } from './repo.ts'

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(address)))
    })
  })
}

/** A server that runs. */
export interface Server {
  readonly url: string
  /** What it has printed so far. */
  readonly printed: () => string
  readonly stop: () => Promise<void>
  /** Ends it with no chance to finish anything. */
  readonly cut: () => Promise<void>
}

/** How a server came up, or how it ended instead. */
export type Started = { readonly server: Server } | { readonly code: number; readonly output: string }

/** Starts a command that serves on PORT and waits until `/health` answers or the command ends. */
export async function startServer(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  patience = 90_000,
): Promise<Started> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child: ChildProcess = start(program, args, cwd, { PORT: String(port), ...env })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', text => (output += text))
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => resolve(code ?? -1))
  })
  let code: number | undefined
  void ended.then(exit => {
    code = exit
  })
  const until = Date.now() + patience
  while (Date.now() < until) {
    if (code !== undefined) return { code, output }
    const answer = await fetch(`${url}/health`, { redirect: 'manual', signal: AbortSignal.timeout(5000) }).catch(
      () => undefined,
    )
    // Another process may have taken the port before our server did: then ours ends.
    if (answer !== undefined && code === undefined) {
      await answer.body?.cancel()
      return { server: { url, printed: () => output, stop: () => end(child), cut: () => cut(child) } }
    }
    await new Promise(resolve => setTimeout(resolve, 150))
  }
  await end(child)
  throw new Error(
    `$ ${[program, ...args].join(' ')}\ndoes not answer /health after ${patience / 1000} s\n${tail(output)}`,
  )
}

/** What a production server of a repo is configured with. */
export const production = (secret: string, databaseUrl: string): Readonly<Record<string, string>> => ({
  ENVIRONMENT: 'production',
  SECRET_KEY: secret,
  DATABASE_URL: databaseUrl,
  // The tests speak as the proxy that ends TLS.
  TRUSTED_PROXIES: '1',
})

/** Serves a repo with its production server. */
export async function serve(repo: Repo, env: Readonly<Record<string, string>>): Promise<Server> {
  const started = await startServer('uv', ['run', '--no-sync', 'poe', 'serve'], repo.directory, env)
  if ('server' in started) return started.server
  throw new Error(`'poe serve' ended with ${started.code}\n${tail(started.output)}`)
}
