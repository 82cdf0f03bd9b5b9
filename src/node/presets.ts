import { presets } from '../catalog/presets.ts'
import type { ExitCode } from '../core/errors.ts'
import type { Line } from '../surfaces/flags.ts'
import { inWordsOf, starterFrom } from '../surfaces/starter.ts'
import type { Machine } from './machine.ts'
import { styleOf, takesColour } from './style.ts'

/** Lists the presets, for people or as JSON. */
export async function listPresets(line: Line, machine: Machine): Promise<ExitCode> {
  if (line.switches.has('json')) {
    machine.stdout.write(`${JSON.stringify(presets, null, 2)}\n`)
    return 0
  }
  const style = styleOf(takesColour(machine.stdout, machine.env, false))
  const wide = Math.max(...presets.map(({ id }) => id.length)) + 2
  const rows = presets.map(({ id, line: about }) => `${style.cyan(id.padEnd(wide))}${about}`)
  const example = inWordsOf(starterFrom(machine.env), ['my-app'], ['--preset', presets[0].id])
  machine.stdout.write(`${rows.join('\n')}\n\n${style.dim(`To begin with one: ${example}`)}\n`)
  return 0
}
