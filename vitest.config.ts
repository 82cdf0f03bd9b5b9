import { defineConfig } from 'vitest/config'

const minutes = 60_000

/** Live repos are run two at a time, and nothing beside them: each keeps a core busy. */
const live = { testTimeout: 20 * minutes, hookTimeout: 20 * minutes, maxWorkers: 1, maxConcurrency: 2 }

/** One project a tier: what is fast, what renders, what runs the packed command line, what runs live repos, what takes long. */
export default defineConfig({
  define: { __VERSION__: '"1.2.3"' },
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/{catalog,core,surfaces,node}/**/*.test.ts'],
          globalSetup: 'tests/build-templates.ts',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'rendered',
          include: ['tests/{rendered,matrix}/**/*.test.ts'],
          globalSetup: 'tests/build-templates.ts',
          testTimeout: 5 * minutes,
          hookTimeout: 2 * minutes,
        },
      },
      {
        extends: true,
        test: { name: 'cli', include: ['tests/cli/**/*.test.ts'], testTimeout: 5 * minutes, hookTimeout: 5 * minutes },
      },
      {
        extends: true,
        test: { name: 'live', include: ['tests/python/**/*.test.ts'], ...live, sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: { name: 'matrix', include: ['tests/python/**/*.matrix.ts'], ...live, sequence: { groupOrder: 3 } },
      },
      {
        extends: true,
        test: { name: 'long', include: ['tests/python/**/*.long.ts'], ...live, sequence: { groupOrder: 2 } },
      },
    ],
  },
})
