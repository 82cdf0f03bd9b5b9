import { expect } from 'vitest'
import type { Answer, Client } from '../client.ts'
import { columnOf, type LiveResource } from '../repo.ts'
import { wrongValues } from '../values.ts'
import type { Live } from './live.ts'
import { expectProblem } from './problems.ts'

const json = { 'Content-Type': 'application/json' }

/** Sends something to both writing operations of a resource. */
async function both(
  client: Client,
  resource: LiveResource,
  id: number,
  request: Parameters<Client['post']>[1],
): Promise<readonly Answer[]> {
  return [
    await client.post(`/api/${resource.plural}`, request),
    await client.patch(`/api/${resource.plural}/${id}`, request),
  ]
}

/** Bodies that are no JSON, or not said to be, or far too much of it. */
export async function bodiesAreRefused(live: Live): Promise<void> {
  const caller = await live.caller()
  const bytes = new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])
  for (const resource of live.repo.resources) {
    const { id } = await live.row(resource)
    for (const body of ['{"a": ', '{]', '{"a": NaN}', '[-Infinity]', bytes, '']) {
      for (const answer of await both(caller, resource, id, { body, headers: json })) expectProblem(answer, 400)
    }
    for (const answer of await both(caller, resource, id, {})) expectProblem(answer, 400)
    for (const body of ['[]', '"text"', '5', 'null']) {
      for (const answer of await both(caller, resource, id, { body, headers: json })) expectProblem(answer, 422)
    }
    for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded']) {
      for (const answer of await both(caller, resource, id, { body: '{}', headers: { 'Content-Type': type } }))
        expectProblem(answer, 415)
    }
    const large = JSON.stringify({ large: 'x'.repeat(1024 * 1024) })
    for (const answer of await both(caller, resource, id, { body: large, headers: json })) expectProblem(answer, 413)
    const deep = '['.repeat(100_000)
    for (const answer of await both(caller, resource, id, { body: deep, headers: json })) expectProblem(answer, 400)
  }
}

/** A document comes back from a list however deep it is, or is refused: as many levels as are taken, and far more. */
export async function deepDocumentsAreBounded(live: Live): Promise<void> {
  const caller = await live.caller()
  for (const resource of live.repo.resources) {
    const { id } = await live.row(resource)
    for (const field of resource.fields) {
      const column = columnOf(field)
      // Beyond 400 levels it is the interpreter's stack that ends the reading, sooner or later.
      const ends = Array.from({ length: 30 }, (_, step) => ({ level: 700 + 10 * step, status: [400, 422] }))
      for (const { level, status } of [101, 200, 400].map(level => ({ level, status: [422] })).concat(ends)) {
        const body = `{"${column}": ${nested(level)}}`
        for (const answer of await both(caller, resource, id, { body, headers: json })) expectProblem(answer, status)
      }
      if (field.type !== 'json') continue
      const kept = await caller.patch(`/api/${resource.plural}/${id}`, {
        body: `{"${column}": ${nested(100)}}`,
        headers: json,
      })
      expect(kept.status, kept.text).toBe(200)
      const listed = await caller.get(`/api/${resource.plural}?sort=-id&limit=100`)
      expect(listed.status, listed.text).toBe(200)
      const row = (listed.json.items as Record<string, unknown>[]).find(item => item.id === id)
      expect(JSON.stringify(row?.[column])).toBe(nested(100))
    }
  }
}

const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)

/** Every field refuses what is not of its type, and says that it was this field. */
export async function wrongTypesAreRefused(live: Live): Promise<void> {
  const caller = await live.caller()
  for (const resource of live.repo.resources) {
    const good = await live.row(resource)
    for (const field of resource.fields) {
      for (const wrong of wrongValues(field)) {
        const body = { ...(await live.body(resource)), [columnOf(field)]: wrong }
        const posted = await caller.post(`/api/${resource.plural}`, { json: body })
        const told = `${columnOf(field)} = ${JSON.stringify(wrong).slice(0, 60)}: ${posted.status} ${posted.text.slice(0, 300)}`
        expect(posted.status, told).toBe(422)
        expectProblem(posted, 422, columnOf(field))
        expectProblem(
          await caller.patch(`/api/${resource.plural}/${good.id}`, { json: { [columnOf(field)]: wrong } }),
          422,
          columnOf(field),
        )
      }
      if (field.optional !== true && !['boolean', 'choice'].includes(field.type)) {
        const { [columnOf(field)]: _, ...without } = await live.body(resource)
        expectProblem(await caller.post(`/api/${resource.plural}`, { json: without }), 422, columnOf(field))
      }
    }
    expect((await caller.get(`/api/${resource.plural}/${good.id}`)).json, 'nothing of it was written').toEqual(good)
  }
}

/** Fields that are not there, ids that are not there, values that may stand only once. */
export async function clashesAreRefused(live: Live): Promise<void> {
  const caller = await live.caller()
  for (const resource of live.repo.resources) {
    const path = `/api/${resource.plural}`
    const row = await live.row(resource)
    expectProblem(await caller.post(path, { json: { ...(await live.body(resource)), surprise: 1 } }), 422, 'surprise')
    expectProblem(await caller.patch(`${path}/${row.id}`, { json: { surprise: 1 } }), 422, 'surprise')
    const ids = ['999999999', '9223372036854775807', '9223372036854775808', '0', '-1', 'one', '1.0']
    // More digits than Python reads: to Werkzeug that is a path which has no such method.
    expectProblem(await caller.get(`${path}/${'1'.repeat(5000)}`), 404)
    for (const id of [...ids, '1'.repeat(40)]) {
      expectProblem(await caller.get(`${path}/${id}`), 404)
      expectProblem(await caller.patch(`${path}/${id}`, { json: {} }), 404)
      expectProblem(await caller.delete(`${path}/${id}`), 404)
    }
    for (const field of resource.fields) {
      const column = columnOf(field)
      if (field.type === 'reference') {
        for (const body of [{ ...(await live.body(resource)), [column]: 999_999_999 }]) {
          expectProblem(await caller.post(path, { json: body }), 409, column)
          expectProblem(await caller.patch(`${path}/${row.id}`, { json: { [column]: 999_999_999 } }), 409, column)
        }
      }
      if (field.unique === true) {
        const other = await live.row(resource)
        expectProblem(
          await caller.post(path, { json: { ...(await live.body(resource)), [column]: row[column] } }),
          409,
          column,
        )
        expectProblem(await caller.patch(`${path}/${other.id}`, { json: { [column]: row[column] } }), 409, column)
        expect(
          (await caller.patch(`${path}/${row.id}`, { json: { [column]: row[column] } })).status,
          'its own value again',
        ).toBe(200)
      }
      if (field.type === 'reference' && field.to !== resource.name) {
        const target = live.resource(field.to ?? '')
        expectProblem(await caller.delete(`/api/${target.plural}/${row[column]}`), 409)
      }
    }
  }
}

/** A method that is not there is answered with those that are. */
export async function methodsAreTold(live: Live): Promise<void> {
  const caller = await live.caller()
  for (const resource of live.repo.resources) {
    const { id } = await live.row(resource)
    const places = [
      { path: `/api/${resource.plural}`, allowed: ['GET', 'POST'], refused: ['PUT', 'PATCH', 'DELETE'] },
      { path: `/api/${resource.plural}/${id}`, allowed: ['GET', 'PATCH', 'DELETE'], refused: ['PUT', 'POST'] },
    ]
    for (const { path, allowed, refused } of places) {
      for (const method of refused) {
        const answer = await caller.send(method, path, { json: {} })
        expectProblem(answer, 405)
        const told = (answer.headers.get('allow') ?? '').split(',').map(each => each.trim())
        expect(told.filter(each => !['HEAD', 'OPTIONS'].includes(each)).sort(), `${method} ${path}`).toEqual(
          [...allowed].sort(),
        )
      }
    }
  }
  expectProblem(await caller.get('/api/no-such-thing'), 404)
}
