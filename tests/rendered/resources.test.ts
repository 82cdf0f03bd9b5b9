import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frameworks } from '../../src/catalog/questions.ts'
import type { Raw } from '../../src/core/resolve.ts'
import { projects, rendered } from '../arbitraries.ts'
import { repo, ruff, scratch, write } from './repos.ts'

const folder = scratch()

/** Names at both ends of what is taken, and shapes that a loop over fields can stumble over. */
const extremes: readonly (readonly string[])[] = [
  ['B c'],
  [
    `${'B'}${'b'.repeat(29)} ${'f'.repeat(30)}:string:1000! ${'g'.repeat(30)}:decimal? ${'h'.repeat(30)}:${Array.from({ length: 30 }, (_, i) => `choice_number_${i}_${'x'.repeat(10)}`.slice(0, 30)).join('|')}`,
  ],
  ['Sheep date:date? uuid:uuid! email:email? url:url datetime:datetime'],
  ['Node parent:Node? other:Node? done:boolean'],
  [
    'Author name!',
    'Book writer:Author editor:Author? pages:integer!',
    'Loan book:Book! back:boolean',
    'Series count:integer?',
  ],
  ['Reading sensor:Sensor at:datetime value:decimal', 'Sensor payload:json? flag:boolean?'],
]

for (const framework of frameworks) {
  test(`${framework}: random resources and extreme names render formatted, and the linters find nothing`, () => {
    let count = 0
    const own = `${folder}/${framework}`
    const render = (raw: Raw): void => {
      const { files } = repo({ name: 'My App', ...raw, framework })
      expect(new Set([...files.values()].map(({ id }) => id)).size, 'ids, each once').toBe(files.size)
      write(`${own}/${count++}`, files)
    }
    fc.assert(fc.property(rendered, render), { numRuns: Number(process.env.PYWEB_RUNS ?? 30) })
    for (const name of projects) {
      for (const serves of [['rest'], ['pages'], ['pages', 'rest'], ['graphql']]) {
        render({ name, size: 'small', serves, data: 'none', resources: [] })
        render({ name, size: 'large', serves, data: 'none', auth: 'accounts', resources: [] })
      }
      for (const set of extremes) {
        render({ name, size: 'small', serves: ['pages', 'rest'], resources: set })
        render({
          name,
          size: 'large',
          serves: ['pages', 'rest'],
          admin: 'required',
          data: 'relational',
          resources: set,
        })
      }
    }
    expect(count).toBeGreaterThan(80)
    ruff(own)
  })
}
