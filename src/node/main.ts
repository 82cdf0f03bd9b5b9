import { presets } from '../catalog/presets.ts'
import { type ExitCode, UserError } from '../core/errors.ts'
import { type Line, readLine } from '../surfaces/flags.ts'
import { helpText } from '../surfaces/help.ts'
import { refuseSwallowed } from '../surfaces/npm-flags.ts'
import { create } from './create.ts'
import { Interrupted, type Machine } from './machine.ts'
import { listPresets } from './presets.ts'
import { printSchema } from './schema.ts'
import { styleOf, takesColour } from './style.ts'
import { why } from './why.ts'

/**
 * Runs one command line.
 * @param words what stands behind `create-pyweb`
 * @returns the exit code; errors meant for people are told, others are thrown
 */
export async function main(words: readonly string[], machine: Machine): Promise<ExitCode> {
  try {
    refuseSwallowed(
      words,
      machine.env,
      presets.map(({ id }) => id),
    )
    return await runCommand(readLine(words), machine)
  } catch (error) {
    return tell(error, words, machine)
  }
}

async function runCommand(line: Line, machine: Machine): Promise<ExitCode> {
  if (line.switches.has('help')) {
    machine.stdout.write(helpText(line.command))
    return 0
  }
  if (line.switches.has('version')) {
    machine.stdout.write(`${machine.version}\n`)
    return 0
  }
  switch (line.command) {
    case 'create':
      return create(line, machine)
    case 'why':
      return why(line, machine)
    case 'presets':
      return listPresets(line, machine)
    case 'schema':
      return printSchema(machine)
  }
}

function tell(error: unknown, words: readonly string[], machine: Machine): ExitCode {
  const style = styleOf(takesColour(machine.stderr, machine.env, words.includes('--plain')))
  if (error instanceof Interrupted) {
    machine.stderr.write(`${style.yellow('Interrupted.')} Nothing was written.\n`)
    return 130
  }
  if (!(error instanceof UserError)) throw error
  machine.stderr.write(`${style.red(error.message)}\n${error.hint}\n`)
  if (words.includes('--json')) {
    const { message, hint, exitCode } = error
    machine.stdout.write(`${JSON.stringify({ error: { message, hint, exitCode } }, null, 2)}\n`)
  }
  return error.exitCode
}
