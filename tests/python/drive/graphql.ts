import { expect } from 'vitest'
import type { Field } from '../../../src/catalog/resource.ts'
import { Client } from '../client.ts'
import { columnOf, type LiveResource } from '../repo.ts'
import { goodValue, sameValue } from '../values.ts'
import type { Live } from './live.ts'

const camel = (name: string): string => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
const singular = ({ snake }: LiveResource): string => camel(snake)
const plural = (resource: LiveResource): string => camel(resource.plural)

interface Problem {
  readonly status: number
  readonly title: string
  readonly errors?: readonly { readonly field: string; readonly message: string }[]
}

// biome-ignore lint/suspicious/noExplicitAny: what stands in it is what the tests find out.
type Data = Record<string, any>

interface Said {
  readonly data: Data
  readonly problem: Problem | undefined
}

/** A program that may ask, of a tenant where there are several. */
async function asker(live: Live): Promise<Client> {
  if (live.repo.has.rest || !live.repo.has.accounts) return live.caller()
  const { email, password } = live.users.member
  const mutation =
    'mutation ($email: String!, $password: String!) { createToken(email: $email, password: $password) { token } }'
  const { data } = await ask(live.anyone(), mutation, { email, password })
  return new Client(live.url, String(data.createToken.token))
}

/** Asks, and takes the first error as the problem that its extensions are. */
async function ask(client: Client, query: string, variables: Data = {}): Promise<Said> {
  const answer = await client.post('/graphql', { json: { query, variables } })
  const about = `${query} ${JSON.stringify(variables)} → ${answer.status}: ${answer.text.slice(0, 800)}`
  expect(answer.status, about).toBeOneOf([200, 400])
  const said = answer.json as { data?: Data | null; errors?: readonly { message: string; extensions?: Problem }[] }
  const error = said.errors?.[0]
  if (error !== undefined) {
    expect(error.extensions, about).toMatchObject({ status: expect.any(Number), title: expect.any(String) })
    expect(error.message, about).not.toMatch(/Traceback|sqlalchemy|psycopg|sqlite3|django\.db/i)
  }
  return { data: said.data ?? {}, problem: error?.extensions }
}

async function done(client: Client, query: string, variables: Data = {}): Promise<Data> {
  const { data, problem } = await ask(client, query, variables)
  expect(problem, `${query} ${JSON.stringify(variables)}`).toBeUndefined()
  return data
}

/** Members of the enums among the input's fields, by the field's name. */
async function membersOf(client: Client, input: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const query = `{ __type(name: "${input}") { inputFields { name type { enumValues { name } ofType { enumValues { name } } } } } }`
  const { __type: type } = await done(client, query)
  expect(type, input).toBeTruthy()
  const fields = type.inputFields as {
    name: string
    type: { enumValues?: { name: string }[]; ofType?: { enumValues?: { name: string }[] } }
  }[]
  return Object.fromEntries(
    fields.map(each => [
      each.name,
      (each.type.enumValues ?? each.type.ofType?.enumValues ?? []).map(({ name }) => name),
    ]),
  )
}

const asMember = (value: unknown, members: readonly string[] = []): unknown =>
  members.find(member => member === String(value).toUpperCase().replaceAll('-', '_')) ?? value

/** Writes a row by its mutation, whatever it refers to first. */
async function written(live: Live, client: Client, resource: LiveResource): Promise<{ id: number; sent: Data }> {
  const members = await membersOf(client, `${resource.name}Input`)
  const sent: Data = {}
  for (const field of resource.fields.filter(({ to }) => to !== resource.name)) {
    const value = await goodValue(
      field,
      live.next(),
      async name => (await written(live, client, live.resource(name))).id,
    )
    const name = camel(columnOf(field))
    sent[name] = asMember(value, members[name])
  }
  const mutation = `mutation ($input: ${resource.name}Input!) { create${resource.name}(input: $input) { id } }`
  const data = await done(client, mutation, { input: sent })
  return { id: Number(data[`create${resource.name}`].id), sent }
}

const plain = (fields: readonly Field[]): readonly Field[] => fields.filter(({ type }) => type !== 'reference')

/** Rows are made, found, listed, changed and deleted, and what they refer to comes along. */
export async function graphqlKeepsRows(live: Live): Promise<void> {
  const client = await asker(live)
  for (const resource of live.repo.resources) {
    const { id, sent } = await written(live, client, resource)
    const references = resource.fields.filter(({ to }) => to !== undefined)
    const shown = [
      'id',
      ...plain(resource.fields).map(({ name }) => camel(name)),
      ...references.map(({ name }) => `${camel(name)} { id }`),
    ].join(' ')
    const one = `query ($id: Int!) { ${singular(resource)}(id: $id) { ${shown} } }`
    const row = (await done(client, one, { id }))[singular(resource)]
    for (const field of plain(resource.fields)) {
      const name = camel(field.name)
      if (field.type === 'choice') expect(row[name]).toBe(sent[name])
      else expect(sameValue(field, sent[name], row[name]), `${name}: ${sent[name]} → ${row[name]}`).toBe(true)
    }
    for (const field of references.filter(({ to }) => to !== resource.name))
      expect(Number(row[camel(field.name)].id)).toBe(sent[camel(columnOf(field))])
    const list = `{ ${plural(resource)}(page: 1, pageSize: 100) { total items { ${shown} } } }`
    const page = (await done(client, list))[plural(resource)]
    expect(page.total).toBeGreaterThan(0)
    expect(page.items.length).toBeLessThanOrEqual(100)
    const change = `mutation ($id: Int!, $input: ${resource.name}Changes!) { update${resource.name}(id: $id, input: $input) { id } }`
    await done(client, change, { id, input: {} })
    const gone = `mutation ($id: Int!) { delete${resource.name}(id: $id) }`
    expect((await done(client, gone, { id }))[`delete${resource.name}`]).toBe(true)
    expect((await done(client, one, { id }))[singular(resource)]).toBeNull()
    expect((await ask(client, gone, { id })).problem?.status).toBe(404)
    expect((await ask(client, change, { id, input: {} })).problem?.status).toBe(404)
  }
}

/** What is wrong is told as a problem, by field. */
export async function graphqlTellsProblems(live: Live): Promise<void> {
  const client = await asker(live)
  for (const resource of live.repo.resources) {
    const { id } = await written(live, client, resource)
    const change = `mutation ($id: Int!, $input: ${resource.name}Changes!) { update${resource.name}(id: $id, input: $input) { id } }`
    for (const field of resource.fields.filter(({ type }) => type === 'string')) {
      const said = await ask(client, change, { id, input: { [camel(field.name)]: 'x'.repeat(1000) } })
      expect(said.problem?.status, JSON.stringify(said)).toBe(422)
      expect(said.problem?.errors?.map(error => error.field)).toContain(camel(field.name))
    }
  }
  const wrong = await client.post('/graphql', { json: { query: '{ nothing }' } })
  expect(wrong.status).toBeOneOf([200, 400])
  expect(wrong.json.errors.length).toBeGreaterThan(0)
  for (const request of [
    { body: '{', headers: { 'Content-Type': 'application/json' } },
    { form: { query: '{ __typename }' } },
  ])
    expect((await client.post('/graphql', request)).status).toBeOneOf([400, 415])
}

/** Questions that are too deep, too long or too dear are refused before they run. */
export async function graphqlIsBounded(live: Live): Promise<void> {
  const client = await asker(live)
  const refused = async (query: string): Promise<void> => {
    const { problem } = await ask(client, query)
    expect(problem?.status, query.slice(0, 200)).toBe(400)
  }
  const deep = (levels: number): string => (levels === 0 ? 'name' : `ofType { ${deep(levels - 1)} }`)
  await refused(`{ __type(name: "Query") { fields { type { ${deep(20)} } } } }`)
  const list = live.repo.resources[0]
  if (list === undefined) return
  const name = plural(list)
  await refused(`{ ${Array.from({ length: 300 }, (_, n) => `a${n}: ${name} { total }`).join(' ')} }`)
  const { problem } = await ask(client, `{ ${name}(pageSize: 101) { total } }`)
  expect(problem?.status).toBe(422)
  const from = live.repo.resources.find(({ fields }) => fields.some(({ to }) => to !== undefined))
  if (from === undefined) return
  const reference = from.fields.find(({ to }) => to !== undefined && to !== from.name)
  if (reference === undefined) return
  const back = plural(from)
  const dear = `{ ${back}(pageSize: 100) { items { ${camel(reference.name)} { ${back}(limit: 100) { ${camel(reference.name)} { ${back}(limit: 100) { id } } } } } } }`
  const said = await ask(client, dear)
  // Where two fields refer to the same, the other side has other names.
  expect(said.problem?.status, JSON.stringify(said).slice(0, 300)).toBe(400)
}

/** Whoever is not known learns nothing. */
export async function graphqlWantsTokens(live: Live): Promise<void> {
  for (const client of [live.anyone(), new Client(live.url, 'never-issued')]) {
    for (const resource of live.repo.resources) {
      const { data, problem } = await ask(client, `{ ${plural(resource)} { total } }`)
      expect(problem?.status, JSON.stringify(data)).toBe(401)
    }
  }
}

/** Roles rule GraphQL as they rule REST, and so do tenants. */
export async function rolesRuleGraphql(live: Live): Promise<void> {
  const owner = await live.callerOf('owner')
  const viewer = await live.callerOf('viewer')
  for (const resource of live.repo.resources) {
    const { id } = await written(live, owner, resource)
    expect((await ask(viewer, `{ ${plural(resource)} { total } }`)).problem).toBeUndefined()
    const gone = `mutation ($id: Int!) { delete${resource.name}(id: $id) }`
    expect((await ask(viewer, gone, { id })).problem?.status).toBe(403)
    if (!live.repo.has.tenants) continue
    const rival = await live.rival()
    expect((await done(rival, `{ ${plural(resource)} { total } }`))[plural(resource)].total).toBe(0)
    expect((await done(rival, `{ ${singular(resource)}(id: ${id}) { id } }`))[singular(resource)]).toBeNull()
    expect((await ask(rival, gone, { id })).problem?.status).toBe(404)
  }
}
