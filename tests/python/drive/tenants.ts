import { expect } from 'vitest'
import { formsOf, textOf } from '../html.ts'
import { columnOf } from '../repo.ts'
import { goodValue } from '../values.ts'
import { type Live, submit } from './live.ts'
import { rowByForm } from './pages.ts'
import { expectProblem } from './problems.ts'

/** Of another tenant's rows nobody can list, read, change, delete or refer to one, guessed ids included. */
export async function tenantsAreApart(live: Live): Promise<void> {
  const rival = await live.rival()
  for (const resource of live.repo.resources) {
    const path = `/api/${resource.plural}`
    const row = await live.row(resource)
    const theirs = await rival.get(`${path}?limit=100`)
    expect(theirs.status, theirs.text).toBe(200)
    expect(theirs.json.total, `${resource.plural} of a tenant that has none`).toBe(0)
    expectProblem(await rival.get(`${path}/${row.id}`), 404)
    expectProblem(await rival.patch(`${path}/${row.id}`, { json: {} }), 404)
    expectProblem(await rival.delete(`${path}/${row.id}`), 404)
    const still = await (await live.caller()).get(`${path}/${row.id}`)
    expect(still.status, 'it is still there').toBe(200)
    const reference = resource.fields.find(({ to }) => to !== undefined && to !== resource.name)
    if (reference !== undefined) {
      const refer = async (id: number) => {
        const body = await Promise.all(
          resource.fields
            .filter(({ to }) => to !== resource.name)
            .map(async field => [columnOf(field), await goodValue(field, live.next(), async () => id)]),
        )
        return rival.post(path, { json: Object.fromEntries(body) })
      }
      const foreign = await refer(Number(row[columnOf(reference)]))
      const unknown = await refer(999_999_999)
      expectProblem(foreign, unknown.status)
      expect(unknown.status, unknown.text).toBeGreaterThanOrEqual(400)
    }
  }
}

/** What is unique is so for each tenant: nobody learns what another one has. */
export async function uniqueIsForEachTenant(live: Live): Promise<void> {
  const rival = await live.rival()
  for (const resource of live.repo.resources) {
    if (!resource.fields.some(({ unique }) => unique) || resource.fields.some(({ to }) => to !== undefined)) continue
    const body = await live.body(resource)
    const path = `/api/${resource.plural}`
    expect((await (await live.caller()).post(path, { json: body })).status).toBe(201)
    const same = await rival.post(path, { json: body })
    expect(same.status, same.text).toBe(201)
    expect((await rival.delete(`${path}/${same.json.id}`)).status).toBe(204)
  }
}

/** The tenant is named by a header where it must be; one that is foreign is told like one that is not. */
export async function tenantsAreChosen(live: Live): Promise<void> {
  const path = `/api/${live.repo.resources[0]?.plural}`
  const rival = await live.rival()
  const as = (tenant: string) => ({ headers: { 'X-Tenant': tenant } })
  const foreign = await rival.get(path, as('alpha'))
  const unknown = await rival.get(path, as('no-such-tenant'))
  expectProblem(foreign, 403)
  expectProblem(unknown, 403)
  expect(foreign.json.detail.replaceAll('alpha', '')).toBe(unknown.json.detail.replaceAll('no-such-tenant', ''))
  expect((await rival.get(path, as('beta'))).status).toBe(200)
  const guest = await live.guest()
  expectProblem(await guest.get(path), 403)
  expect((await guest.get(path, as('alpha'))).status).toBe(200)
  expect((await guest.get(path, as('beta'))).json.total).toBe(0)
  expect((await guest.get('/api/me')).json.tenants.map(({ slug }: { slug: string }) => slug).sort()).toEqual([
    'alpha',
    'beta',
  ])
}

/** In the browser, too: a row of another tenant is not there, and one who has several chooses. */
export async function pagesKnowTheTenant(live: Live): Promise<void> {
  const rival = await live.signedIn(live.users.rival)
  const guest = await live.signedIn(live.users.guest)
  for (const resource of live.repo.resources) {
    const { path } = await rowByForm(live, resource)
    expect((await rival.visit(path)).status, `${path} of another tenant`).toBe(404)
  }
  const chooser = await guest.visit('/tenants/')
  expect(chooser.status, textOf(chooser.text).slice(0, 300)).toBe(200)
  const enter = (slug: string) => {
    const form = formsOf(chooser.text).find(
      ({ action }) => action.endsWith(`/tenants/${slug}`) || action.endsWith(`/tenants/${slug}/`),
    )
    if (form === undefined) throw new Error(`no way into ${slug}\n${chooser.text.slice(0, 2000)}`)
    return submit(guest, '/tenants/', form)
  }
  const first = live.repo.resources[0]
  const { path } = await rowByForm(live, first as NonNullable<typeof first>)
  expect((await enter('beta')).status).toBeOneOf([302, 303])
  expect((await guest.visit(path)).status).toBe(404)
  expect((await enter('alpha')).status).toBeOneOf([302, 303])
  expect((await guest.visit(path)).status).toBe(200)
}

/** Owners look after members; the last owner stays. */
export async function membersAreManaged(live: Live): Promise<void> {
  const owner = await live.callerOf('owner')
  const viewer = await live.callerOf('viewer')
  const members = await owner.get('/api/members')
  expect(members.status, members.text).toBe(200)
  expectProblem(await viewer.get('/api/members'), 403)
  const rows = (members.json.items ?? members.json) as { id: number; email: string; role: string }[]
  const { email } = live.users.rival
  expect(
    rows.some(row => row.email === email),
    'members of another tenant',
  ).toBe(false)
  const rival = await live.rival()
  const theirs = (await rival.get('/api/members')).json
  const sole = ((theirs.items ?? theirs) as { id: number; email: string; role: string }[]).find(
    row => row.email === email,
  )
  expectProblem(await rival.patch(`/api/members/${sole?.id}`, { json: { role: 'viewer' } }), 409)
  expectProblem(await rival.delete(`/api/members/${sole?.id}`), 409)
  expectProblem(await rival.patch(`/api/members/${rows[0]?.id}`, { json: { role: 'viewer' } }), 404)
  const invited = await owner.post('/api/invitations', { json: { email: 'invited@example.org', role: 'viewer' } })
  expect(invited.status, invited.text).toBe(201)
  expect(invited.text, 'an invitation tells no token').not.toMatch(/token/)
  expectProblem(await viewer.post('/api/invitations', { json: { email: 'x@example.org', role: 'owner' } }), 403)
  expectProblem(
    await owner.post('/api/invitations', { json: { email: 'x@example.org', role: 'emperor' } }),
    // A role is a row, so this is a reference to one that is not there.
    [409, 422],
    'role',
  )
  expectProblem(
    await live
      .anyone()
      .post('/api/invitations/accept', { json: { token: 'never-issued', password: 'a long passphrase' } }),
    [404, 422],
  )
  expect((await owner.delete(`/api/invitations/${invited.json.id}`)).status).toBe(204)
}
