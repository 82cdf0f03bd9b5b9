import type { ExitCode } from '../core/errors.ts'
import { answersSchema } from '../surfaces/schema.ts'
import type { Machine } from './machine.ts'

/** Prints the JSON Schema of an answers file. */
export async function printSchema(machine: Machine): Promise<ExitCode> {
  machine.stdout.write(`${JSON.stringify(answersSchema(), null, 2)}\n`)
  return 0
}
