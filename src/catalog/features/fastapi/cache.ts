import type { Contribution } from '../feature.ts'

const cached = 'from {core} import cache'

/** What is kept ready for a while. */
export const cache = (): readonly Contribution[] => [
  {
    features: ['cache', 'resources'],
    dependencies: ['cachetools>=8.0', 'redis>=8.0'],
    development: ['types-cachetools>=7.0'],
    consequences: [
      'What is kept carries a stamp of each table it counts, which every committed write changes: nobody reads an old total after a write of their own, and with Redis no other process does.',
    ],
    lists: {
      installs: [{ import: cached, call: 'cache.install(app)' }],
      closes: [{ import: cached, call: 'await cache.close()' }],
      // The tests empty tables past the sessions that would tell of it.
      cleanups: [{ import: cached, line: 'cache.install(app)' }],
    },
  },
]
