import { parse as parseToml } from 'smol-toml'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { repo, ruff, scratch, write } from '../rendered/repos.ts'
import { gathered, type Rendered, renderAll } from './rendered.ts'
import { matrixSets } from './sets.ts'
import { unasked } from './traces.ts'
import { unusedAssets } from './unused-assets.ts'
import { unusedModules } from './unused-modules.ts'
import { unusedRequirements } from './unused-requirements.ts'

const folder = scratch()
let all: readonly Rendered[] = []

beforeAll(() => {
  all = renderAll()
})

const nothing = {}

describe('every set of the pairwise set', () => {
  test('renders Python 3.11, TOML, YAML and JSON that parse', () => {
    const parsers: readonly (readonly [RegExp, (text: string) => unknown])[] = [
      [/\.toml$/, parseToml],
      [/\.ya?ml$/, text => parseYaml(text)],
      [/\.json$/, text => JSON.parse(text)],
    ]
    expect(
      gathered(all, ({ files }) =>
        [...files].flatMap(([path, { text }]) => {
          const parse = parsers.find(([name]) => name.test(path))?.[1]
          if (parse === undefined) return []
          try {
            return parse(text) === null ? [`${path} is empty`] : []
          } catch (error) {
            return [`${path}: ${error}`]
          }
        }),
      ),
    ).toEqual(nothing)
    expect(all.every(({ python }) => python.size > 5)).toBe(true)
  })

  test('is formatted, and the linter finds nothing', () => {
    for (const { id, files } of all) write(`${folder}/${id}`, files)
    ruff(folder)
  })

  test('requires nothing that it does not use', () => {
    expect(gathered(all, unusedRequirements)).toEqual(nothing)
  })

  test('has no module that nothing leads to', () => {
    expect(gathered(all, unusedModules)).toEqual(nothing)
  })

  test('has no template and no static file that nothing names', () => {
    expect(gathered(all, unusedAssets)).toEqual(nothing)
  })

  test('has no trace of what was not asked for', () => {
    expect(gathered(all, unasked)).toEqual(nothing)
  })

  test('left to the rules is what naming their framework gives', () => {
    for (const { id, answers } of matrixSets) {
      const { plan, files } = repo(answers)
      const named = all.find(each => each.id === `${id}-${plan.framework}`) as Rendered
      const told = (path: string): boolean => path !== '.pyweb.json' && !path.startsWith('docs/decisions/')
      expect([...files].filter(([path]) => told(path))).toEqual([...named.files].filter(([path]) => told(path)))
    }
  })
})
