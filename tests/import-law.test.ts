import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const place = mkdtempSync(join(tmpdir(), 'pyweb-law-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** Folders of the source, and which of the others a file in them may import. */
const law: Readonly<Record<string, readonly string[]>> = {
  'src/catalog': ['src/catalog'],
  'src/catalog/rules': ['src/catalog'],
  'src/catalog/features/flask': ['src/catalog'],
  'src/core': ['src/catalog', 'src/core'],
  'src/surfaces': ['src/catalog', 'src/core', 'src/surfaces'],
  'src/node': ['src/catalog', 'src/core', 'src/surfaces', 'src/node'],
  'src/web': ['src/catalog', 'src/core', 'src/surfaces', 'src/web'],
  'generators/app': ['src/catalog', 'src/core', 'src/surfaces', 'generators'],
}
const targets = ['src/catalog', 'src/core', 'src/surfaces', 'src/node', 'src/web', 'generators']

test('the linter lets imports go one way, at every depth', () => {
  copyFileSync('biome.json', join(place, 'biome.json'))
  const pairs = Object.keys(law).flatMap(from => targets.map(to => ({ from, to })))
  const pathOf = (from: string, to: string): string => join(from, `to-${to.replace('/', '-')}.ts`)
  for (const { from, to } of pairs) {
    const path = join(place, pathOf(from, to))
    const other = relative(from, join(to, 'other', 'one.ts')).replaceAll('\\', '/')
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `export { one } from '${other.startsWith('.') ? other : `./${other}`}'\n`)
  }
  const biome = join(process.cwd(), 'node_modules', '.bin', 'biome')
  const options = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=github', '.']
  const { stdout, stderr } = spawnSync(biome, options, { cwd: place, encoding: 'utf8' })
  const refused = pairs.filter(({ from, to }) =>
    stdout.split('\n').some(line => line.includes('noRestrictedImports') && line.includes(pathOf(from, to))),
  )
  const forbidden = pairs.filter(({ from, to }) => !law[from]?.includes(to))
  expect(refused, stdout + stderr).toEqual(forbidden)
})
