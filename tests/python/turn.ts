import { execFileSync } from 'node:child_process'

/** How many runs the long tier takes to have run everything. */
const shares = 2

const given = process.env.PYWEB_TURN ?? ''

/** Which run this is: the number of commits, so that each commit proves another share; PYWEB_TURN sets it. */
export const turn: number = /^\d+$/.test(given)
  ? Number(given)
  : Number(execFileSync('git', ['rev-list', '--count', 'HEAD'], { encoding: 'utf8' }))

/** This run's share of a list; all of it with PYWEB_TURN=all. */
export function share<T>(all: readonly T[]): readonly T[] {
  return given === 'all' ? all : all.filter((_, index) => (index + turn) % shares === 0)
}
