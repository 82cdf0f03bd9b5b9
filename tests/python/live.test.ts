import { afterAll } from 'vitest'
import { proveImage } from './images.ts'
import { prove } from './prove.ts'
import { imageSets, presetSets, sizedSets, uniqueSets } from './sets.ts'
import { printTimes } from './times.ts'

afterAll(printTimes)

// The smallest and the largest of one framework, as a user creates them, and what has tests for each of its fields in all
// three; all other sets are the long tier's.
for (const set of sizedSets.filter(({ id }) => id === 'flask-large')) {
  prove(set, [
    { database: 'SQLite', check: true, covered: true, serve: 5 },
    { database: 'PostgreSQL', check: true, covered: true },
  ])
}
for (const set of presetSets.filter(({ id }) => id === 'rest-small'))
  prove(set, [{ database: 'SQLite', check: true, covered: true }])
for (const set of uniqueSets) prove(set, [{ database: 'SQLite', check: true, covered: true }])
for (const set of imageSets.filter(({ id }) => id === 'fastapi-large')) proveImage(set)
