import { expect } from 'vitest'
import { type Answer, Client } from '../client.ts'
import { type Control, type Form, formsOf, untouched } from '../html.ts'
import { columnOf, type LiveResource, type Repo } from '../repo.ts'
import { goodValue } from '../values.ts'
import { issueToken } from './tokens.ts'

/** A login. */
export interface User {
  readonly email: string
  readonly password: string
}

/** The roles that a fresh repo knows. */
export type RoleName = 'owner' | 'manager' | 'member' | 'viewer'

/** Who can log in to a served repo. `locked` is there to be locked out. */
export interface Users {
  readonly admin: User
  /** Somebody who may do everything but enter the admin; with roles an owner. */
  readonly member: User
  readonly locked: User
  /** One of each role; with tenants in the same as `member`. */
  readonly roles: Readonly<Record<RoleName, User>>
  /** With roles: somebody who has none. */
  readonly nobody: User
  /** With tenants: the owner of another one, and somebody who is in both. */
  readonly rival: User
  readonly guest: User
}

/** One login that is used as everybody's. */
export const everybody = (user: User): Users => ({
  admin: user,
  member: user,
  locked: user,
  roles: { owner: user, manager: user, member: user, viewer: user },
  nobody: user,
  rival: user,
  guest: user,
})

/** A served repo and those who use it. */
export class Live {
  readonly repo: Repo
  /** As its users see it: in `https` where a proxy ends TLS before it. */
  readonly url: string
  readonly users: Users
  #caller: Promise<Client> | undefined
  #visitor: Promise<Client> | undefined
  readonly #callers = new Map<User, Promise<Client>>()
  readonly #visitors = new Map<RoleName, Promise<Client>>()
  readonly #prepared = new Map<User, readonly string[]>()
  #count = 0

  constructor(repo: Repo, url: string, users: Users) {
    this.repo = repo
    this.url = url
    this.users = users
  }

  /** Somebody who is not known. */
  anyone = (): Client => new Client(this.url)

  /** A program that may call the API. */
  caller(): Promise<Client> {
    this.#caller ??= this.repo.has.accounts
      ? issueToken(this, this.users.member).then(({ token }) => new Client(this.url, token))
      : Promise.resolve(this.anyone())
    return this.#caller
  }

  /** A program that calls the API as somebody of a role. */
  callerOf = (role: RoleName): Promise<Client> => this.#callerAs(this.users.roles[role])

  /** A program of another tenant, and one of somebody who is in two. */
  rival = (): Promise<Client> => this.#callerAs(this.users.rival)
  guest = (): Promise<Client> => this.#callerAs(this.users.guest)

  tokenOf = (user: User): Promise<{ token: string }> => issueToken(this, user)

  /** Issues tokens for later, when attempts to log in are used up: two for each. */
  async prepareTokens(users: readonly User[]): Promise<void> {
    for (const user of users) {
      const tokens: string[] = []
      for (let each = 0; each < 2; each += 1) tokens.push((await issueToken(this, user)).token)
      this.#prepared.set(user, tokens)
    }
  }

  /** The tokens that were prepared for a user. */
  preparedTokens(user: User): readonly string[] {
    const tokens = this.#prepared.get(user)
    if (tokens === undefined) throw new Error(`no token was prepared for ${user.email}`)
    return tokens
  }

  #callerAs(user: User): Promise<Client> {
    const known = this.#callers.get(user) ?? issueToken(this, user).then(({ token }) => new Client(this.url, token))
    this.#callers.set(user, known)
    return known
  }

  /** A browser in which somebody of a role is logged in. */
  visitorOf(role: RoleName): Promise<Client> {
    const known = this.#visitors.get(role) ?? this.signedIn(this.users.roles[role])
    this.#visitors.set(role, known)
    return known
  }

  /** A browser that may see the pages. */
  visitor(): Promise<Client> {
    this.#visitor ??= this.repo.has.accounts ? this.signedIn(this.users.member) : Promise.resolve(this.anyone())
    return this.#visitor
  }

  /** A browser that has just logged in on the login page. */
  async signedIn(user: User): Promise<Client> {
    const client = this.anyone()
    const answer = await logIn(client, '/accounts/login', user)
    expect(answer.status, `logging in as ${user.email}: ${answer.text.slice(0, 500)}`).toBeOneOf([302, 303])
    return client
  }

  /** A number that no row of this run has been made with. */
  next(): number {
    this.#count += 1
    return this.#count
  }

  resource(name: string): LiveResource {
    const found = this.repo.resources.find(each => each.name === name)
    if (found === undefined) throw new Error(`no resource ${name}`)
    return found
  }

  /** What makes a new row over REST, with everything in it or only what is required. */
  async body(resource: LiveResource, fields: 'all' | 'required' = 'all'): Promise<Record<string, unknown>> {
    const n = this.next()
    const wanted = resource.fields.filter(field => fields === 'all' || field.optional !== true)
    // A reference to itself has no row to point to before the first.
    const made = wanted.filter(field => field.to !== resource.name)
    return Object.fromEntries(
      await Promise.all(made.map(async field => [columnOf(field), await goodValue(field, n, this.rowOf)])),
    )
  }

  /** Makes a row over REST, and those that it needs. */
  async row(
    resource: LiveResource,
    fields: 'all' | 'required' = 'all',
  ): Promise<Record<string, unknown> & { id: number }> {
    const caller = await this.caller()
    const answer = await caller.post(`/api/${resource.plural}`, { json: await this.body(resource, fields) })
    expect(answer.status, `${answer.asked}: ${answer.text}`).toBe(201)
    return answer.json
  }

  /** The number of a new row of a resource. */
  rowOf = async (name: string): Promise<number> => (await this.row(this.resource(name))).id
}

/** Sends a form that came with a page, some of its controls filled in. */
export function submit(
  client: Client,
  page: string,
  form: Form,
  filled: Readonly<Record<string, string | undefined>> = {},
): Promise<Answer> {
  const sent = Object.entries({ ...untouched(form), ...filled }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  )
  const action = new URL(form.action === '' ? page : form.action, new URL(page, client.url))
  return client.post(action.href, { form: Object.fromEntries(sent) })
}

/** The form of a page that holds a control which fits. */
export function formWith(html: string, fits: (control: Control) => boolean): Form {
  const form = formsOf(html).find(each => each.method === 'post' && each.controls.some(fits))
  if (form === undefined) throw new Error(`no such form in\n${html.slice(0, 3000)}`)
  return form
}

/** The control that guards a form against forgery. */
export const isGuard = ({ name, type }: Control): boolean => type === 'hidden' && /csrf/i.test(name)

/** Fills a login form with a user's email and password. */
export function loginFields(form: Form, user: User): Record<string, string> {
  const email = form.controls.find(
    ({ name, type }) => type === 'email' || /^(email|login|username|identity)$/i.test(name),
  )
  const password = form.controls.find(({ type }) => type === 'password')
  expect(email, 'a field for the email address').toBeDefined()
  return { [email?.name ?? 'email']: user.email, [password?.name ?? 'password']: user.password }
}

/** Opens an address, follows it to a login page, and sends the form there. */
export async function logIn(client: Client, path: string, user: User): Promise<Answer> {
  let at = path
  let page = await client.get(at)
  for (let hops = 0; page.location !== '' && hops < 10; hops += 1) {
    at = page.location
    page = await client.get(at)
  }
  expect(page.status, `${page.asked}: ${page.text.slice(0, 500)}`).toBe(200)
  const form = formWith(page.text, ({ type }) => type === 'password')
  return submit(client, at, form, loginFields(form, user))
}
