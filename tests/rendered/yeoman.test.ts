import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import helpers from 'yeoman-test'
import PywebGenerator from '../../generators/app/index.ts'
import { presets } from '../../src/catalog/presets.ts'
import type { Raw } from '../../src/core/resolve.ts'
import { repo } from './repos.ts'

const run = (options: object) =>
  helpers.create(PywebGenerator, { namespace: 'pyweb:app' }).withOptions({ ...options, skipInstall: true })

/** What `create` writes for the same answers. */
const expected = (raw: Raw) => [...repo(raw, { year: new Date().getFullYear() }).files]

function expectSame(cwd: string, files: ReturnType<typeof expected>): void {
  for (const [path, { text }] of files) {
    const written = readFileSync(join(cwd, path), 'utf8')
    if (path === '.pyweb.json') expect(JSON.parse(written).files).toEqual(JSON.parse(text).files)
    else expect(written, path).toBe(text)
  }
}

describe('the Yeoman face', () => {
  test('options from the catalogue give the files that create writes', async () => {
    const raw = {
      name: 'Big Library',
      size: 'large',
      framework: 'flask',
      admin: 'required',
      resource: ['Author name', 'Book title author:Author'],
    }
    const { cwd } = await run(raw).withAnswers({ serves: ['pages', 'rest'], async: 'none' })
    expectSame(
      cwd,
      expected({
        name: 'Big Library',
        size: 'large',
        framework: 'flask',
        admin: 'required',
        serves: ['pages', 'rest'],
        resources: raw.resource,
        async: 'none',
      }),
    )
  })

  test('a preset does too', async () => {
    const { cwd } = await run({ preset: 'rest-small', name: 'Places' })
    expectSame(cwd, expected({ ...presets[0].answers, name: 'Places', async: 'none', admin: 'none', auth: 'none' }))
  })

  test('an unknown preset and a repo that was rendered before are refused', async () => {
    await expect(run({ preset: 'rest-smal' })).rejects.toThrow("no preset 'rest-smal'")
    const again = run({ name: 'Again' }).onTargetDirectory(cwd => {
      writeFileSync(join(cwd, '.pyweb.json'), '{}')
    })
    await expect(again).rejects.toThrow('was rendered before')
  })
})
