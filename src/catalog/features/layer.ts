import type { Contribution, FeatureId, Task } from './feature.ts'

/** What looks at the ladder, and the task that runs it. */
export const importLinter = 'import-linter>=2.16'
export const importTask: Task = {
  name: 'imports',
  help: 'Do imports go one way?',
  cmd: 'lint-imports',
  check: true,
  hidden: true,
}

const name = 'Each layer knows only the ones below it'

/** Rungs of the ladder in which the modules of a repo may import each other, from above to below. */
export const layers = (features: readonly FeatureId[], names: readonly string[]): Contribution => ({
  features: ['operations', ...features],
  tables: [{ name: 'tool.importlinter.contracts', array: true, entries: { name, type: 'layers', layers: names } }],
})

/** Where the ladder stands. */
export const ladder: Contribution = {
  features: ['operations'],
  tables: [
    { name: 'tool.importlinter', entries: { root_package: '{package}' } },
    { name: 'tool.importlinter.contracts', array: true, entries: { name, containers: ['{package}'] } },
  ],
}
