import { expect } from 'vitest'
import type { Answer, Client } from '../client.ts'
import { type Form, formsOf, textOf } from '../html.ts'
import { columnOf, type LiveResource } from '../repo.ts'
import { typed } from '../values.ts'
import { formWith, isGuard, type Live, submit } from './live.ts'
import { expectOwnAssets } from './standing.ts'

/** What a person types into the form of a resource, by the names of its controls. */
export async function filled(
  live: Live,
  resource: LiveResource,
  form: Form,
  rowOf: (name: string) => Promise<number>,
): Promise<Record<string, string | undefined>> {
  const n = live.next()
  const sent: Record<string, string | undefined> = {}
  for (const field of resource.fields) {
    const names = [columnOf(field), field.name]
    const control = form.controls.find(({ name }) => names.includes(name))
    const parts = form.controls.filter(({ name }) => names.some(each => name === `${each}_0` || name === `${each}_1`))
    expect(control ?? parts[0], `a control for ${field.name} in ${form.controls.map(({ name }) => name)}`).toBeDefined()
    if (field.type === 'reference' && (field.to === resource.name || field.optional === true)) continue
    const value = await typed(field, n, rowOf)
    if (control !== undefined) sent[control.name] = value === 'on' ? control.value : value
    // Date and time apart, as Django's admin asks for them.
    else for (const [index, part] of parts.entries()) sent[part.name] = value?.split('T')[index]
  }
  return sent
}

const isField = (resource: LiveResource) => {
  const names = resource.fields.flatMap(field => [columnOf(field), field.name])
  return ({ name }: { readonly name: string }): boolean => names.includes(name)
}

/** A page with the form of a resource. */
export async function editor(
  client: Client,
  resource: LiveResource,
  path: string,
): Promise<{ page: Answer; form: Form }> {
  const page = await client.get(path)
  expect(page.status, `${page.asked}: ${page.text.slice(0, 500)}`).toBe(200)
  return { page, form: formWith(page.text, isField(resource)) }
}

/** Makes a row through its form. */
export async function rowByForm(
  live: Live,
  resource: LiveResource,
): Promise<{ path: string; id: number; sent: Record<string, string | undefined> }> {
  const client = await live.visitor()
  // Rows that it refers to come first: the form offers what is there when it is opened.
  const targets = new Map<string, number>()
  for (const field of resource.fields) {
    if (field.type !== 'reference' || field.to === resource.name || field.optional === true) continue
    targets.set(field.to ?? '', (await rowByForm(live, live.resource(field.to ?? ''))).id)
  }
  const path = `/${resource.plural}/new`
  const { form } = await editor(client, resource, path)
  const sent = await filled(live, resource, form, async name => targets.get(name) ?? 0)
  const answer = await submit(client, path, form, sent)
  expect(answer.status, `${answer.asked} ${JSON.stringify(sent)}: ${textOf(answer.text).slice(0, 1500)}`).toBeOneOf([
    302, 303,
  ])
  const id = /^\/[a-z0-9_]+\/(\d+)\/?$/.exec(answer.location)?.[1]
  expect(id, `a new row leads to its page, not to ${answer.location}`).toBeDefined()
  return { path: answer.location, id: Number(id), sent }
}

/** A row is made, shown, listed, found, changed and deleted by forms alone. */
export async function pagesKeepRows(live: Live): Promise<void> {
  const client = await live.visitor()
  for (const resource of live.repo.resources) {
    const list = `/${resource.plural}/`
    const { path, sent } = await rowByForm(live, resource)
    const page = await client.get(path)
    expect(page.status).toBe(200)
    expect(page.text, 'values are escaped').not.toMatch(/<b>&|<i>&amp; more/)
    const told = resource.fields.find(({ type }) => type === 'string' || type === 'email')
    const value = told === undefined ? undefined : sent[columnOf(told)]
    if (value !== undefined) {
      expect(textOf(page.text)).toContain(value)
      expect(textOf((await client.get(`${list}?q=${encodeURIComponent(value)}`)).text)).toContain(value)
      expect(textOf((await client.get(`${list}?q=no+such+thing+anywhere`)).text)).not.toContain(value)
    }
    await expectOwnAssets(live, page)
    const edit = path.endsWith('/') ? `${path}edit/` : `${path}/edit`
    const { form } = await editor(client, resource, await settled(client, edit))
    expect(
      form.controls.find(({ name }) => told !== undefined && name === columnOf(told))?.value,
      'the form holds what is there',
    ).toBe(value)
    const saved = await submit(client, await settled(client, edit), form)
    expect(saved.status, `saving what was there: ${textOf(saved.text).slice(0, 1500)}`).toBeOneOf([302, 303])
    await oneIsDeleted(live, resource, path)
  }
}

/** An address with the slash at its end that the framework wants. */
export async function settled(client: Client, path: string): Promise<string> {
  const answer = await client.get(path)
  return answer.location === '' ? path : answer.location
}

async function oneIsDeleted(live: Live, resource: LiveResource, path: string): Promise<void> {
  const client = await live.visitor()
  const address = await settled(client, path.endsWith('/') ? `${path}delete/` : `${path}/delete`)
  const asked = await client.get(address)
  expect(asked.status, 'a page that asks first').toBe(200)
  expect((await client.get(path)).status, 'asking deletes nothing').toBe(200)
  const form = formsOf(asked.text).find(each => each.method === 'post' && !/logout/.test(each.action))
  if (form === undefined) throw new Error(`no form on ${address}`)
  expect((await client.post(address, { form: {} })).status, 'a forged form').toBe(403)
  expect((await client.get(path)).status, 'a forged form deletes nothing').toBe(200)
  const deleted = await submit(client, address, form)
  expect(deleted.status, deleted.text.slice(0, 500)).toBeOneOf([302, 303])
  expect(new URL(deleted.location, live.url).pathname).toBe(`/${resource.plural}/`)
  const gone = await client.get(path)
  expect(gone.status).toBe(404)
  expect(gone.type).toBe('text/html')
}

/** A form that is not right comes back with what was typed and says what is wrong, in a way that is read out too. */
export async function formsTellMistakes(live: Live): Promise<void> {
  const client = await live.visitor()
  for (const resource of live.repo.resources) {
    const path = `/${resource.plural}/new`
    const { page, form } = await editor(client, resource, path)
    expect(form.controls.some(isGuard), 'a guard against forgery').toBe(true)
    for (const { name, type } of form.controls.filter(isField(resource))) {
      expect(page.text, `a label for ${name}`).toMatch(new RegExp(`<label[^>]*for="(id_)?${name}"`))
      expect(type).not.toBe('hidden')
    }
    const wrong = Object.fromEntries(
      form.controls.filter(isField(resource)).map(({ name, type }) => [name, type === 'checkbox' ? undefined : '']),
    )
    const answer = await submit(client, path, form, wrong)
    expect(answer.status, textOf(answer.text).slice(0, 500)).toBe(422)
    expect(answer.text).toMatch(/aria-invalid="true"/)
    const described = /aria-describedby="([^"\s]+)/.exec(answer.text)?.[1]
    expect(described, 'an error that is read out').toBeDefined()
    expect(answer.text).toContain(`id="${described}"`)
    const forged = await client.post(path, { form: {} })
    expect(forged.status, 'a forged form').toBe(403)
  }
}

/** Pages that are not there, too many of them, and what is no number. */
export async function pagesAreBounded(live: Live): Promise<void> {
  const client = await live.visitor()
  for (const resource of live.repo.resources) {
    const list = `/${resource.plural}/`
    expect((await client.get(list)).status).toBe(200)
    for (const query of ['q=%00', `q=${'x'.repeat(3000)}`, 'page=1&page=1', 'no=1'])
      expect((await client.get(`${list}?${query}`)).status, `${list}?${query.slice(0, 40)}`).toBe(200)
    for (const page of ['0', '-1', '1.5', 'x', '49999', '99999999999999999999', '1'.repeat(3000)])
      expect((await client.get(`${list}?page=${page}`)).status, `${list}?page=${page.slice(0, 40)}`).toBe(404)
    for (const id of ['0', '999999999', '9223372036854775808', '1'.repeat(40), 'x']) {
      expect((await client.visit(`${list}${id}`)).status, `${list}${id}`).toBe(404)
    }
  }
}
