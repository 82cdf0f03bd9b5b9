import { version } from '../../package.json'
import { directOut } from './direct-out.ts'
import type { Machine } from './machine.ts'
import { peek } from './peek.ts'
import { run } from './run.ts'
import { templatesOf } from './templates-of.ts'

/** The machine that we run on. */
export function thisMachine(): Machine {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // The first is held back for tidying up, a second one ends us at once. The listener stays: with none of ours left,
    // what looks after child processes would pass the signal on to us.
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(130)
      controller.abort()
    })
  }
  const direct = directOut(1, process.platform)
  return {
    cwd: process.cwd(),
    env: process.env,
    // What few runs need is loaded by those that do.
    get home() {
      return process.getBuiltinModule('node:os').homedir()
    },
    platform: process.platform,
    // Each is opened when it is first used.
    get stdin() {
      return process.stdin
    },
    get stdout() {
      return direct ?? process.stdout
    },
    get stderr() {
      return process.stderr
    },
    now: () => new Date(),
    run,
    peek,
    interrupted: controller.signal,
    version,
    templates: templatesOf,
  }
}
