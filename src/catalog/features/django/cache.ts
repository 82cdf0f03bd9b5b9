import type { Contribution } from '../feature.ts'

/** What is kept ready for a while. */
export const cache = (): readonly Contribution[] => [
  {
    features: ['cache', 'resources'],
    dependencies: ['redis>=8.0'],
    consequences: [
      'What is kept carries a stamp of each table it counts, which every committed write changes: nobody reads an old total after a write of their own, and with Redis no other process does.',
    ],
    lists: {
      settings: [{ part: 'cache', about: 'What is kept ready, and for how long.', imports: [], base: ['env'] }],
    },
  },
]
