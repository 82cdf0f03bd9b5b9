import { join } from 'node:path'
import { findPython, type Python, pythonRange, withoutPythons } from './find-python.ts'
import { findUv, lastLine, makeUv, type Uv } from './find-uv.ts'
import { constrained, whileReading } from './known-good.ts'
import { type Ended, type Machine, refuseWhenInterrupted } from './machine.ts'
import type { Progress } from './progress.ts'
import type { StepId, Steps } from './steps.ts'

/** What installing needs to know of a repo. */
export interface Installation {
  /** The repo's directory. */
  readonly directory: string
  /** Text of its pyproject.toml. */
  readonly pyproject: string
  /** Requirements that fix the known-good versions. */
  readonly pins: readonly string[]
  /** Whether the plan has a task that writes the OpenAPI document. */
  readonly openapi: boolean
}

/**
 * Locks known-good versions, makes the environment, writes what has to be written by the repo itself. What cannot be
 * done is left in `steps` with its reason; nothing here fails.
 * @returns what uv is started by, where there is one
 */
export async function install(
  installation: Installation,
  machine: Machine,
  progress: Progress,
  steps: Steps,
): Promise<Uv | undefined> {
  const tools = await progress.during('Finding Python and uv', () => findTools(installation, machine), toldTools)
  refuseWhenInterrupted(machine.interrupted)
  if (typeof tools === 'string') {
    steps.leaveInstallation(tools)
    return undefined
  }
  const { uv, python } = tools
  const env = { ...withoutPythons, UV_PYTHON: python.path, UV_NO_PROGRESS: '1', UV_PROJECT_ENVIRONMENT: undefined }
  const runUv = async (...args: string[]): Promise<Ended> => {
    const ended = await machine.run(uv.path, args, { cwd: installation.directory, env, signal: machine.interrupted })
    refuseWhenInterrupted(machine.interrupted)
    return ended
  }
  const step = async (id: StepId, label: string, work: () => Promise<Ended>): Promise<boolean> => {
    const { code, stderr, stdout } = await progress.during(label, work, ended =>
      ended.code === 0 ? { done: true } : { done: false, text: lastLine(ended.stderr || ended.stdout) },
    )
    if (code === 0) steps.finish(id)
    else steps.leaveInstallation(lastLine(stderr || stdout))
    return code === 0
  }
  const locked = await step('lock', 'Locking versions known to work together', () => lock(installation, runUv, steps))
  if (!locked || !(await step('sync', `Installing them with Python ${python.version}`, () => runUv('sync')))) return uv
  if (installation.openapi) {
    await step('openapi', 'Writing openapi.json', () => runUv('run', '--no-sync', 'poe', 'openapi'))
  }
  return uv
}

interface Tools {
  readonly python: Python
  readonly uv: Uv
}

async function findTools({ pyproject }: Installation, machine: Machine): Promise<Tools | string> {
  const range = pythonRange(pyproject)
  const python = await findPython(machine, range)
  const uv = await findUv(machine)
  if (python === undefined) {
    const below = Number.isFinite(range.below) ? ` and below 3.${range.below}` : ''
    return `no Python from 3.${range.from} on${below} was found that runs`
  }
  if (uv !== undefined) return { python, uv }
  const made = await makeUv(machine, python)
  return typeof made === 'string' ? made : { python, uv: made }
}

const toldTools = (tools: Tools | string): { done: true; text: string } | { done: false; text: string } =>
  typeof tools === 'string'
    ? { done: false, text: tools }
    : { done: true, text: `Python ${tools.python.version}${tools.uv.onPath ? '' : `, uv in ${tools.uv.path}`}` }

/** A first lock by the known-good versions, a second one without them: uv keeps what is locked. */
async function lock(
  { directory, pins }: Installation,
  runUv: (...args: string[]) => Promise<Ended>,
  steps: Steps,
): Promise<Ended> {
  const pyproject = join(directory, 'pyproject.toml')
  if (pins.length > 0) {
    const first = await whileReading(
      pyproject,
      text => constrained(text, pins),
      () => runUv('lock'),
    )
    if (first.code !== 0) {
      const free = await runUv('lock')
      if (free.code === 0)
        steps.warnings.push(
          `The known-good versions could not be locked (${lastLine(first.stderr)}); the newest that fit were taken.`,
        )
      return free
    }
  }
  return runUv('lock')
}
