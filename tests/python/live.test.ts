import { afterAll } from 'vitest'
import { proveClone, proveOneLine } from './clones.ts'
import { prove } from './prove.ts'
import { turnOfCommit } from './schemathesis.ts'
import { presetSets, sizedSets, turning } from './sets.ts'
import { printTimes } from './times.ts'

afterAll(printTimes)

const turn = turnOfCommit()

// One size of each framework in full; which one turns with the commit, the long tier has them all.
for (const set of turning(turn)) {
  prove(set, [
    { database: 'SQLite', check: true, serve: 5 },
    { database: 'PostgreSQL', check: true },
  ])
}
for (const set of presetSets) prove(set, [{ database: 'SQLite', check: true }])
for (const set of presetSets.slice(turn % presetSets.length).slice(0, 1)) proveClone(set)
for (const set of sizedSets
  .filter(({ id }) => id.endsWith('large'))
  .slice(turn % 3)
  .slice(0, 1))
  proveOneLine(set)
