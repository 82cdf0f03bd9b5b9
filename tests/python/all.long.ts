import { afterAll } from 'vitest'
import { frameworks } from '../../src/catalog/questions.ts'
import { proveClone, proveOneLine } from './clones.ts'
import { proveImage } from './images.ts'
import { prove } from './prove.ts'
import { allSets, imageSets, presetSets, randomSet, roleSets, sizedSets, uniqueSets } from './sets.ts'
import { printTimes } from './times.ts'
import { turn } from './turn.ts'

afterAll(printTimes)

for (const set of allSets) {
  prove(set, [
    { database: 'SQLite', check: true, covered: true, serve: 15 },
    { database: 'PostgreSQL', check: true, covered: true, serve: 30 },
  ])
}
// Roles are driven on one database: those of `saas` are on both.
for (const set of roleSets) {
  prove(set, [
    { database: 'SQLite', check: true, covered: true },
    { database: 'PostgreSQL', check: true, covered: true, serve: 15 },
  ])
}
for (const set of uniqueSets) prove(set, [{ database: 'PostgreSQL', check: true }])
for (const set of [...presetSets, ...sizedSets.filter(({ id }) => id === 'fastapi-large')]) {
  // All commands of a repo with roles are run below, in a smaller one.
  proveClone(set, { table: set.id !== 'saas', fallback: set.id !== 'rest-small' })
}
for (const set of roleSets.filter(({ id }) => id === 'django-roles')) proveClone(set, { table: true, fallback: false })
for (const set of sizedSets.filter(({ id }) => id.endsWith('large'))) proveOneLine(set)
for (const set of imageSets) proveImage(set)
for (const [index, framework] of frameworks.entries()) {
  prove(randomSet(framework, turn + index), [{ database: 'SQLite', check: true }])
}
