import { expect } from 'vitest'
import { columnOf, type LiveResource } from '../repo.ts'
import { sameValue } from '../values.ts'
import type { Live } from './live.ts'
import { expectProblem } from './problems.ts'

const collection = ({ plural }: LiveResource): string => `/api/${plural}`

/** A row is made, found, changed and deleted, and every value comes back as it was sent. */
export async function rowsAreKept(live: Live): Promise<void> {
  const caller = await live.caller()
  for (const resource of live.repo.resources) {
    const sent = await live.body(resource)
    const created = await caller.post(collection(resource), { json: sent })
    expect(created.status, `${created.asked}: ${created.text}`).toBe(201)
    const path = `${collection(resource)}/${created.json.id}`
    expect(new URL(created.location, live.url).pathname, 'Location').toBe(path)
    const got = await caller.get(path)
    expect(got.status).toBe(200)
    expect(got.json).toEqual(created.json)
    for (const field of resource.fields.filter(field => columnOf(field) in sent)) {
      const column = columnOf(field)
      expect(
        sameValue(field, sent[column], got.json[column]),
        `${column}: sent ${sent[column]}, got ${got.json[column]}`,
      ).toBe(true)
    }
    for (const moment of [got.json.created_at, got.json.updated_at]) {
      expect(moment).toMatch(/(Z|\+00:00)$/)
      expect(Math.abs(Date.parse(moment) - Date.now())).toBeLessThan(120_000)
    }
    await oneIsChanged(live, resource, path, got.json)
    expect((await caller.delete(path)).status).toBe(204)
    for (const method of ['GET', 'DELETE']) expectProblem(await caller.send(method, path), 404)
    expectProblem(await caller.patch(path, { json: {} }), 404)
  }
}

async function oneIsChanged(
  live: Live,
  resource: LiveResource,
  path: string,
  before: Record<string, unknown>,
): Promise<void> {
  const caller = await live.caller()
  const same = await caller.patch(path, { json: {} })
  expect(same.status, same.text).toBe(200)
  const values = await live.body(resource)
  for (const field of resource.fields.filter(field => columnOf(field) in values)) {
    const column = columnOf(field)
    const changed = await caller.patch(path, { json: { [column]: values[column] } })
    expect(changed.status, `${column}: ${changed.text}`).toBe(200)
    expect(sameValue(field, values[column], changed.json[column]), `${column} changed`).toBe(true)
    if (field.optional === true) {
      const emptied = await caller.patch(path, { json: { [column]: null } })
      expect(emptied.json[column], `${column} emptied`).toBeNull()
    }
  }
  const after = (await caller.get(path)).json
  expect(after.created_at).toBe(before.created_at)
  expect(Date.parse(after.updated_at)).toBeGreaterThanOrEqual(Date.parse(String(before.updated_at)))
}

/** What is left out of a new row is empty, false or the first choice. */
export async function defaultsAreSet(live: Live): Promise<void> {
  const caller = await live.caller()
  for (const resource of live.repo.resources) {
    const body = await live.body(resource, 'required')
    for (const field of resource.fields)
      if (field.type === 'boolean' || field.type === 'choice') delete body[columnOf(field)]
    const created = await caller.post(collection(resource), { json: body })
    expect(created.status, `${created.asked} ${JSON.stringify(body)}: ${created.text}`).toBe(201)
    for (const field of resource.fields.filter(field => !(columnOf(field) in body))) {
      const wanted = field.optional === true ? null : field.type === 'boolean' ? false : field.choices?.[0]
      expect(created.json[columnOf(field)], columnOf(field)).toEqual(wanted)
    }
  }
}

/** Lists come in slices with a total, in the order asked for. */
export async function listsArePaged(live: Live): Promise<void> {
  const caller = await live.caller()
  for (const resource of live.repo.resources) {
    for (let rows = 0; rows < 3; rows += 1) await live.row(resource)
    const list = async (query: string) => {
      const answer = await caller.get(`${collection(resource)}?${query}`)
      expect(answer.status, `${answer.asked}: ${answer.text}`).toBe(200)
      return answer.json as { items: { id: number }[]; total: number; limit: number; offset: number }
    }
    const all = await list('')
    expect(all).toMatchObject({ limit: 20, offset: 0 })
    expect(all.total).toBeGreaterThanOrEqual(3)
    const ids = all.items.map(({ id }) => id)
    expect(ids, 'by id').toEqual([...ids].sort((a, b) => a - b))
    const second = await list('limit=1&offset=1')
    expect(second).toMatchObject({ limit: 1, offset: 1, total: all.total })
    expect(second.items).toEqual([all.items[1]])
    expect((await list('sort=-id&limit=1')).items[0]?.id).toBe((await list(`offset=${all.total - 1}`)).items[0]?.id)
    expect((await list('offset=1000000&limit=100')).items).toEqual([])
    expect(await list('limit=1.0&offset=1.0'), 'whole numbers').toEqual(second)
    for (const wrong of [
      'limit=0',
      'limit=101',
      'limit=-1',
      'limit=x',
      'limit=',
      'offset=-1',
      'offset=1000001',
      'offset=1.5',
      'sort=nothing',
      'sort=',
      'sort=--id',
    ]) {
      expectProblem(await caller.get(`${collection(resource)}?${wrong}`), 422, wrong.split('=')[0])
    }
  }
}

/** Lists can be filtered by what has few or known values, and sorted by what has an order. */
export async function listsAreFiltered(live: Live): Promise<void> {
  const caller = await live.caller()
  const filters = new Set(['boolean', 'choice', 'integer', 'date', 'string', 'email', 'uuid', 'reference'])
  const sorts = new Set(['string', 'integer', 'decimal', 'boolean', 'date', 'datetime', 'email', 'choice'])
  for (const resource of live.repo.resources) {
    const row = await live.row(resource)
    for (const field of resource.fields) {
      const column = columnOf(field)
      const value = row[column]
      if (filters.has(field.type) && value !== null && value !== undefined) {
        const query = new URLSearchParams({ [column]: String(value), limit: '100' })
        const found = await caller.get(`${collection(resource)}?${query}`)
        expect(found.status, `${found.asked}: ${found.text}`).toBe(200)
        if (typeof value === 'number') {
          const whole = await caller.get(`${collection(resource)}?${column}=${value}.0&limit=100`)
          expect(whole.json, `${whole.asked}: ${whole.text}`).toEqual(found.json)
        }
        const values = (found.json.items as Record<string, unknown>[]).map(item => item[column])
        expect(values.length, found.asked).toBeGreaterThan(0)
        expect(new Set(values.map(String)), found.asked).toEqual(new Set([String(value)]))
      }
      for (const sign of sorts.has(field.type) ? ['', '-'] : []) {
        const sorted = await caller.get(`${collection(resource)}?sort=${sign}${column}`)
        expect(sorted.status, `${sorted.asked}: ${sorted.text}`).toBe(200)
      }
    }
  }
}
