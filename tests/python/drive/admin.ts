import { expect } from 'vitest'
import type { Client } from '../client.ts'
import { addressesIn, textOf } from '../html.ts'
import { columnOf, type LiveResource } from '../repo.ts'
import { formWith, type Live, logIn, submit } from './live.ts'
import { filled } from './pages.ts'
import { policyOf } from './standing.ts'

/** Staff see the admin; others, known or not, see nothing of it. */
export async function adminIsGuarded(live: Live): Promise<void> {
  const stranger = await live.anyone().get('/admin/')
  expect(stranger.status, '/admin/ for a stranger').toBeOneOf([302, 303])
  const member = live.anyone()
  // With roles an owner may enter.
  await logIn(member, '/admin/', live.repo.has.roles ? live.users.roles.viewer : live.users.member)
  const refused = await member.get('/admin/')
  expect([302, 303, 403, 404], `/admin/ for a member: ${textOf(refused.text).slice(0, 300)}`).toContain(refused.status)
  for (const resource of live.repo.resources) {
    for (const path of [
      `/admin/${resource.snake}/`,
      `/admin/${resource.snake}/${resource.snake.replaceAll('_', '')}/`,
      `/admin/${resource.plural}/`,
    ]) {
      expect((await member.get(path)).status, `${path} for a member`).not.toBe(200)
    }
  }
}

/** Follows the links of the admin to the form that adds a row. */
async function adderOf(client: Client, resource: LiveResource): Promise<string> {
  const names = [
    resource.snake,
    resource.plural,
    resource.snake.replaceAll('_', ''),
    resource.snake.replaceAll('_', '-'),
    resource.plural.replaceAll('_', '-'),
  ]
  const home = await client.visit('/admin/')
  const paths = (html: string, from: string): readonly string[] =>
    addressesIn(html).map(address => new URL(address, new URL(from, client.url)).pathname)
  const lists = paths(home.text, '/admin/').filter(path =>
    names.some(name => new RegExp(`^/admin/(\\w+/)?${name}(/list)?/?$`).test(path)),
  )
  expect(lists, `a list of ${resource.plural} in the admin: ${paths(home.text, '/admin/')}`).not.toEqual([])
  for (const list of lists) {
    const page = await client.visit(list)
    expect(page.status, `${page.asked}: ${textOf(page.text).slice(0, 300)}`).toBe(200)
    const adder = paths(page.text, list).find(path => /\/(add|new|create)\/?$/.test(path) && path.startsWith('/admin/'))
    if (adder !== undefined) return adder
  }
  throw new Error(`no way to add to ${lists}`)
}

/** A row is added in the admin. */
export async function adminAddsRows(live: Live): Promise<void> {
  const client = live.anyone()
  const entered = await logIn(client, '/admin/', live.users.admin)
  expect(entered.status, textOf(entered.text).slice(0, 500)).toBeGreaterThanOrEqual(300)
  const home = await client.visit('/admin/')
  expect(home.status).toBe(200)
  expect(policyOf(home).get('frame-ancestors')).toBe("'none'")
  expect(policyOf(home).get('default-src')).toMatch(/'(self|none)'/)
  const ids = new Map<string, number>()
  for (const resource of live.repo.resources) {
    const path = await adderOf(client, resource)
    const page = await client.get(path)
    expect(page.status, `${path}: ${textOf(page.text).slice(0, 500)}`).toBe(200)
    const names = resource.fields.flatMap(field => [columnOf(field), field.name, `${field.name}_0`])
    const form = formWith(page.text, ({ name }) => names.includes(name))
    const sent = await filled(live, resource, form, async name => ids.get(name) ?? 1)
    const forged = await client.post(path, {
      form: {
        ...(Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined)) as Record<
          string,
          string
        >),
      },
    })
    expect(forged.status, `a forged form in the admin: ${textOf(forged.text).slice(0, 300)}`).toBe(403)
    const answer = await submit(client, path, form, sent)
    expect([302, 303], `${path} ${JSON.stringify(sent)}: ${textOf(answer.text).slice(0, 1500)}`).toContain(
      answer.status,
    )
    ids.set(resource.name, live.repo.has.rest ? await newest(live, resource) : 1)
    if (live.repo.has.rest) {
      const row = await (await live.caller()).get(`/api/${resource.plural}/${ids.get(resource.name)}`)
      const field = resource.fields.find(({ type }) => type === 'string' || type === 'email' || type === 'integer')
      if (field !== undefined)
        expect(String(row.json[columnOf(field)])).toBe(Object.entries(sent).find(([name]) => name === field.name)?.[1])
    }
  }
}

async function newest(live: Live, resource: LiveResource): Promise<number> {
  const list = await (await live.caller()).get(`/api/${resource.plural}?sort=-id&limit=1`)
  return list.json.items[0].id as number
}
