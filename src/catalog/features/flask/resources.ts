import type { Contribution } from '../feature.ts'

/** What is kept. */
export const resources = (): readonly Contribution[] => [
  {
    features: ['resources'],
    tasks: [{ name: 'seed', help: 'Add a handful of sample rows', cmd: 'flask --app {package}.app seed' }],
  },
]
