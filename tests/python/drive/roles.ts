import { expect } from 'vitest'
import { type Action, actions, roles } from '../../../src/catalog/access.ts'
import { spaced } from '../../../src/core/words.ts'
import { type Answer, Client } from '../client.ts'
import { textOf } from '../html.ts'
import type { Live, RoleName } from './live.ts'
import { logIn } from './live.ts'
import { editor } from './pages.ts'
import { expectProblem } from './problems.ts'

const may = (role: string, action: Action): boolean =>
  roles.find(({ name }) => name === role)?.actions.includes(action) === true

const everyRole = roles.map(({ name }) => name as RoleName)

/** Whether an answer lets someone do it, as the table of roles says. */
function expectAllowed(answer: Answer, allowed: boolean, good: number): void {
  if (allowed) expect(answer.status, `${answer.asked}: ${answer.text.slice(0, 500)}`).toBe(good)
  else expectProblem(answer, 403)
}

/** Each role may do over REST what the table of roles says, to every resource. */
export async function rolesRuleRest(live: Live): Promise<void> {
  for (const resource of live.repo.resources) {
    const path = `/api/${resource.plural}`
    for (const role of everyRole) {
      const caller = await live.callerOf(role)
      const row = await live.row(resource)
      expectAllowed(await caller.get(path), may(role, 'view'), 200)
      expectAllowed(await caller.get(`${path}/${row.id}`), may(role, 'view'), 200)
      expectAllowed(await caller.patch(`${path}/${row.id}`, { json: {} }), may(role, 'change'), 200)
      expectAllowed(await caller.post(path, { json: await live.body(resource) }), may(role, 'add'), 201)
      expectAllowed(await caller.delete(`${path}/${row.id}`), may(role, 'delete'), 204)
    }
  }
}

/** The API tells what someone may do. */
export async function rolesAreTold(live: Live): Promise<void> {
  for (const role of everyRole) {
    const me = await (await live.callerOf(role)).get('/api/me')
    expect(me.status, me.text).toBe(200)
    if (live.repo.has.tenants) expect(me.json.tenants).toEqual([{ name: 'Alpha', slug: 'alpha', role }])
    else {
      expect(me.json.role).toBe(role)
      const permissions = me.json.permissions as string[]
      expect(permissions).toEqual([...permissions].sort())
      for (const { snake, plural } of live.repo.resources) {
        for (const action of actions) {
          const names = [`${plural}.${action}`, `${snake}.${action}_${snake.replaceAll('_', '')}`]
          expect(
            names.some(name => permissions.includes(name)),
            `${role}: ${action} ${plural} in ${permissions}`,
          ).toBe(may(role, action))
        }
      }
    }
  }
}

/** Pages offer what a role may do, and refuse the rest. */
export async function rolesRulePages(live: Live): Promise<void> {
  for (const resource of live.repo.resources) {
    for (const role of everyRole) {
      const client = await live.visitorOf(role)
      const list = await client.visit(`/${resource.plural}/`)
      expect(list.status, `${role} sees ${resource.plural}`).toBe(200)
      const offered = new RegExp(`href="[^"]*/${resource.plural}/new/?"`).test(list.text)
      expect(offered, `${role} is offered to add ${resource.plural}`).toBe(may(role, 'add'))
      if (may(role, 'add')) await editor(client, resource, `/${resource.plural}/new`)
      else {
        const refused = await client.visit(`/${resource.plural}/new`)
        expect(refused.status, `${role} at /${resource.plural}/new`).toBe(403)
        expect(refused.type).toBe('text/html')
      }
    }
  }
}

/** Who may enter the admin does, others do not. */
export async function rolesRuleTheAdmin(live: Live): Promise<void> {
  for (const { name, duties } of roles) {
    const client = live.anyone()
    await logIn(client, '/admin/', live.users.roles[name as RoleName])
    const home = await client.visit('/admin/')
    if (duties.includes('admin.enter')) {
      expect(home.status, `${name}: ${textOf(home.text).slice(0, 300)}`).toBe(200)
      for (const { plural } of live.repo.resources) expect(textOf(home.text).toLowerCase()).toContain(spaced(plural))
    } else expect(home.asked === 'GET /admin/' && home.status === 200, `${name} in the admin`).toBe(false)
  }
}

/** A role that nobody gave: a login alone may do nothing. */
export async function rolesAreWanted(live: Live): Promise<void> {
  const { token } = await live.tokenOf(live.users.nobody)
  const caller = new Client(live.url, token)
  for (const { plural } of live.repo.resources) expectProblem(await caller.get(`/api/${plural}`), 403)
  expect((await caller.get('/api/me')).status).toBe(200)
}
