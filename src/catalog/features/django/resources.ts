import type { Contribution } from '../feature.ts'

/** What the resources bring together; each has an app of its own. */
export const resources = (): readonly Contribution[] => [
  {
    features: ['resources'],
    tasks: [{ name: 'seed', help: 'Add a handful of sample rows', cmd: 'python manage.py seed' }],
  },
]
