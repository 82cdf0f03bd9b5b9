import { describe, expect, test } from 'vitest'
import { frameworks } from '../../src/catalog/questions.ts'
import type { Raw } from '../../src/core/resolve.ts'
import { repo } from './repos.ts'

const books = ['Author name', 'Book title author:Author meta:json?']

/** Answers with one thing less each time, from all there is to next to nothing. */
const sets: Readonly<Record<string, Raw>> = {
  everything: {
    size: 'large',
    serves: ['pages', 'rest'],
    data: 'relational',
    auth: 'accounts',
    admin: 'required',
    resources: books,
  },
  'pages with logins': { size: 'medium', serves: ['pages'], data: 'few', auth: 'accounts', resources: books },
  'an API with logins': { size: 'medium', serves: ['rest'], data: 'few', auth: 'accounts', resources: books },
  'a small API': { size: 'small', serves: ['rest'], resources: ['Book title meta:json'] },
  'small pages': { size: 'small', serves: ['pages'], resources: ['Book title'] },
  'an API that keeps nothing': { size: 'medium', serves: ['rest'], data: 'none', resources: [] },
  'small pages that keep nothing': { size: 'small', serves: ['pages'], data: 'none', resources: [] },
}

const of = (raw: Raw) => frameworks.map(framework => repo({ name: 'My App', ...raw, framework }))
const headings = (text = ''): readonly string[] => text.match(/^#+ .*$/gm) ?? []

/** The same for all three, or an error that shows where two differ. */
function alike<T>(all: readonly T[]): void {
  for (const each of all) expect(each).toEqual(all[0])
}

describe.each(Object.entries(sets))('who knows one repo knows the other two: %s', (_id, raw) => {
  const repos = of(raw)

  test('README and AGENTS.md have the same sections', () => {
    for (const path of ['README.md', 'AGENTS.md']) alike(repos.map(({ files }) => headings(files.get(path)?.text)))
  })

  test('settings have the same names, defaults and words', () => {
    alike(repos.map(({ files }) => files.get('.env.example')?.text))
  })

  test('tasks have the same names and words', () => {
    alike(repos.map(({ plan }) => plan.commands))
  })

  test('addresses are the same, but for the name of what gives tokens', () => {
    alike(
      repos.map(({ plan }) =>
        plan.addresses.map(({ path, about }) => ({ path: path.replace(/^\/api\/tokens$/, '/api/token'), about })),
      ),
    )
  })

  test('a feature is added in as many steps', () => {
    alike(repos.map(({ plan }) => plan.recipe.length))
  })

  test('what the layout names is there, each once', () => {
    for (const { plan, files } of repos) {
      const paths = plan.places.map(({ path }) => path)
      expect(new Set(paths).size).toBe(paths.length)
      for (const path of paths) {
        const named = path.replace('<plural>', plan.resources[0]?.plural ?? '')
        // `poe openapi` writes it, when the repo is made.
        if (named === 'openapi.json') continue
        expect(
          [...files.keys()].some(file => file.startsWith(named)),
          `${plan.framework}: ${path}`,
        ).toBe(true)
      }
    }
  })
})
