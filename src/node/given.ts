import { basename, resolve as resolvePath } from 'node:path'
import { presetAnswers } from '../core/preset-answers.ts'
import type { Context, Sources } from '../core/resolve.ts'
import type { Line } from '../surfaces/flags.ts'
import { readAnswers } from './answers-file.ts'
import { authorFromGit } from './git.ts'
import type { Machine } from './machine.ts'

/** All that the command line brings to the pipe. */
export interface Gathered {
  readonly sources: Sources
  readonly context: Context
}

/**
 * Reads what a command line names: preset, answers file, the directory's last part.
 * @throws UserError (2)
 */
export async function gather(line: Line, machine: Machine): Promise<Gathered> {
  const directory = line.directory === undefined ? '' : basename(resolvePath(machine.cwd, line.directory))
  const file = line.answersFile === undefined ? undefined : await readAnswers(line.answersFile, machine)
  return {
    sources: {
      flags: line.answers,
      ...(file === undefined ? {} : { file }),
      ...(line.preset === undefined ? {} : { preset: presetAnswers(line.preset) }),
    },
    context: { year: machine.now().getFullYear(), ...(directory === '' ? {} : { directory }) },
  }
}

/** The same with the author whom git knows, where none was named. */
export async function withAuthor({ sources, context }: Gathered, machine: Machine): Promise<Gathered> {
  const isNamed = sources.flags?.author !== undefined || sources.file?.author !== undefined
  const author = isNamed ? undefined : await authorFromGit(machine)
  return { sources, context: author === undefined ? context : { ...context, author } }
}
