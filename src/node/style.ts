import type { Environment } from '../surfaces/starter.ts'
import type { Out } from './machine.ts'

/** Text made to stand out, or left as it is. */
export interface Style {
  readonly colour: boolean
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly cyan: (text: string) => string
  readonly green: (text: string) => string
  readonly yellow: (text: string) => string
  readonly red: (text: string) => string
}

/** Whether a stream is a terminal that moves its cursor. */
export const isTerminal = (out: Out, env: Environment): boolean => out.isTTY === true && env.TERM !== 'dumb'

/** Whether a stream takes colour: FORCE_COLOR and NO_COLOR decide where they are set. */
export function takesColour(out: Out, env: Environment, plain: boolean): boolean {
  if (plain || (env.NO_COLOR !== undefined && env.NO_COLOR !== '')) return false
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0'
  return isTerminal(out, env)
}

export function styleOf(colour: boolean): Style {
  const wrap =
    (on: number, off: number) =>
    (text: string): string =>
      colour && text !== '' ? `\u001B[${on}m${text}\u001B[${off}m` : text
  return {
    colour,
    bold: wrap(1, 22),
    dim: wrap(2, 22),
    cyan: wrap(36, 39),
    green: wrap(32, 39),
    yellow: wrap(33, 39),
    red: wrap(31, 39),
  }
}
