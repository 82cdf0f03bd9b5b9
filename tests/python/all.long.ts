import { afterAll } from 'vitest'
import { proveClone, proveOneLine } from './clones.ts'
import { prove } from './prove.ts'
import { allSets, presetSets, sizedSets } from './sets.ts'
import { printTimes } from './times.ts'

afterAll(printTimes)

for (const set of allSets) {
  prove(set, [
    { database: 'SQLite', check: true, serve: 15 },
    { database: 'PostgreSQL', check: true, serve: 30 },
  ])
}
for (const set of [...presetSets, ...sizedSets.filter(({ id }) => id === 'fastapi-large')]) {
  proveClone(set, { table: true, fallback: set.id !== 'rest-small' })
}
for (const set of sizedSets.filter(({ id }) => id.endsWith('large'))) proveOneLine(set)
