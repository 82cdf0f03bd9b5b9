import type { Contribution } from '../feature.ts'

/** What is kept ready for a while. */
export const cache = (): readonly Contribution[] => [
  {
    features: ['cache', 'listed'],
    dependencies: ['cachetools>=8.0', 'redis>=8.0'],
    development: ['types-cachetools>=7.0'],
    consequences: [
      'What is kept carries a stamp of each table it counts, which every committed write changes: nobody reads an old total after a write of their own, and with Redis no other process does.',
    ],
    lists: { extensions: [{ from: 'from {core} import cache', item: 'cache' }] },
  },
]
