import { resolve as resolvePath } from 'node:path'
import { type Context, type Resolution, resolve } from '../core/resolve.ts'
import type { Line } from '../surfaces/flags.ts'
import { type Gathered, withAuthor } from './given.ts'
import type { Machine, Out } from './machine.ts'
import { prompterOn } from './prompter.ts'
import type { Style } from './style.ts'
import { objectionTo } from './target.ts'
import { wizard } from './wizard.ts'

/** One run of `create`, as its parts see it. */
export interface Run {
  readonly line: Line
  readonly machine: Machine
  /** Where people read. */
  readonly out: Out
  readonly style: Style
  readonly moving: boolean
}

/** Complete answers, and how they were come by. */
export interface Asked {
  readonly resolution: Resolution
  /** What the answers were resolved in. */
  readonly context: Context
  readonly preset: string | undefined
  /** True where the wizard has told already what comes. */
  readonly told: boolean
}

/** What is given, and defaults for the rest. */
export async function takeGiven({ line, machine }: Run, known: Gathered): Promise<Asked> {
  const asked = (resolution: Resolution, context: Context) => ({
    resolution,
    context,
    preset: line.preset,
    told: false,
  })
  const resolution = resolve(known.sources, known.context)
  if (resolution.answers.license === 'none') return asked(resolution, known.context)
  const { sources, context } = await withAuthor(known, machine)
  return asked(resolve(sources, context), context)
}

/** Asks for the answers in the terminal. Nothing where the user said no. */
export async function ask({ line, machine, out, style, moving }: Run, gathered: Gathered): Promise<Asked | undefined> {
  const wanted = await wizard({
    line,
    gathered,
    prompter: await prompterOn(machine.stdin, out, { colour: style.colour, moving, interrupted: machine.interrupted }),
    out,
    style,
    version: machine.version,
    templates: machine.templates,
    refuseDirectory: directory => objectionTo(resolvePath(machine.cwd, directory)),
  })
  return wanted === undefined ? undefined : { ...wanted, context: gathered.context, told: true }
}
