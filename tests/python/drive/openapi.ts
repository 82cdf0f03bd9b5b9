import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { holds } from '../repo.ts'
import { validateDocument } from '../schemathesis.ts'
import type { Live } from './live.ts'

/** The OpenAPI document is valid, names the project and every operation, and is the one that is committed. */
export async function documentIsValid(live: Live): Promise<void> {
  const answer = await live.anyone().get('/api/openapi.json')
  expect(answer.status).toBe(200)
  expect(answer.type).toBe('application/json')
  const document = answer.json
  expect(document.openapi).toMatch(/^3\.[01]\./)
  expect(document.info.title).toBe(live.repo.title)
  for (const { plural } of live.repo.resources) {
    const paths = Object.keys(document.paths)
    expect(paths).toContain(`/api/${plural}`)
    expect(Object.keys(document.paths[`/api/${plural}`])).toEqual(expect.arrayContaining(['get', 'post']))
    const item = paths.find(path => new RegExp(`^/api/${plural}/\\{[^}]+\\}$`).test(path))
    expect(Object.keys(document.paths[item ?? ''] ?? {}), `/api/${plural}/{id}`).toEqual(
      expect.arrayContaining(['get', 'patch', 'delete']),
    )
  }
  for (const path of Object.keys(document.paths)) expect(path).toMatch(/^\/api\//)
  if (live.repo.has.operations) {
    expect(holds(live.repo, 'openapi.json'), 'openapi.json is in the repo').toBe(true)
    expect(JSON.parse(await readFile(join(live.repo.directory, 'openapi.json'), 'utf8'))).toEqual(document)
  }
  const folder = await mkdtemp(join(tmpdir(), 'pyweb-openapi-'))
  try {
    await writeFile(join(folder, 'openapi.json'), answer.text)
    await validateDocument('openapi.json', folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
