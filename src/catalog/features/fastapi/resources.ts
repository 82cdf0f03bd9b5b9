import type { Contribution } from '../feature.ts'

/** What is kept. */
export const resources = (): readonly Contribution[] => [
  {
    features: ['resources'],
    dependencies: ['typing-extensions>=4.16'],
    tasks: [{ name: 'seed', help: 'Add a handful of sample rows', script: '{package}.seed:main' }],
    tables: [{ name: 'tool.ruff.lint.per-file-ignores', entries: { '**/seed.py': ['T20'] } }],
  },
]
