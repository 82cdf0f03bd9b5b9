import { expect } from 'vitest'
import { formsOf } from '../html.ts'
import { formWith, isGuard, type Live, logIn, loginFields, submit } from './live.ts'

const loginPage = '/accounts/login'

/** Every page wants a login, and leads back to where one wanted to go. */
export async function pagesWantLogin(live: Live): Promise<void> {
  for (const { plural } of live.repo.resources) {
    for (const path of [`/${plural}/`, `/${plural}/new`, `/${plural}/1`]) {
      const stranger = live.anyone()
      let answer = await stranger.get(path)
      // A slash at the end may be wanted before the login is.
      if (answer.location.startsWith(path)) answer = await stranger.get(answer.location)
      expect(answer.status, path).toBeOneOf([302, 303])
      expect(answer.location, path).toMatch(/^\/accounts\/login\/?\?next=/)
    }
  }
  const { plural } = live.repo.resources[0] ?? { plural: '' }
  const client = live.anyone()
  expect((await logIn(client, `/${plural}/`, live.users.member)).location).toBe(`/${plural}/`)
  expect((await client.get(`/${plural}/`)).status).toBe(200)
}

/** Wrong passwords, forged forms, and cookies that scripts and other sites cannot use. */
export async function loginIsGuarded(live: Live): Promise<void> {
  const { member } = live.users
  const list = `/${live.repo.resources[0]?.plural}/`
  const wrong = live.anyone()
  const refused = await logIn(wrong, loginPage, { ...member, password: 'not the password' })
  expect(refused.status, 'a wrong password').toBe(422)
  expect((await wrong.get(list)).status).toBeOneOf([302, 303])

  const forger = live.anyone()
  const page = await forger.visit(loginPage)
  const form = formWith(page.text, ({ type }) => type === 'password')
  expect(form.controls.some(isGuard), 'a guard against forgery').toBe(true)
  const guard = form.controls.find(isGuard)?.name ?? ''
  const forged = await submit(forger, new URL(page.asked.slice(4), live.url).href, form, {
    ...loginFields(form, member),
    [guard]: 'forged',
  })
  expect(forged.status, 'a forged login').toBe(403)

  const client = await live.signedIn(member)
  const session = [...client.cookieLines].filter(([name]) => !/csrf/i.test(name) && client.cookies.has(name))
  expect(session.length).toBeGreaterThan(0)
  for (const [name, line] of session) {
    expect(line, name).toMatch(/;\s*HttpOnly/i)
    expect(line, name).toMatch(/;\s*SameSite=(Lax|Strict)/i)
    expect(line, name).toMatch(/;\s*Secure/i)
  }
}

/** `next` leads to this site only. */
export async function loginStaysHere(live: Live): Promise<void> {
  const targets = [
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
  ]
  for (const target of targets) {
    const answer = await logIn(live.anyone(), `${loginPage}?next=${encodeURIComponent(target)}`, live.users.member)
    // It is left aside, or the login is not taken at all.
    expect(answer.status, `next=${target}`).toBeOneOf([302, 303, 422])
    if (answer.location === '') continue
    expect(answer.location, `next=${target}`).toMatch(/^\/(?!\/)/)
  }
}

const logoutForm = (html: string) =>
  formsOf(html).find(({ action, method }) => method === 'post' && /logout/.test(action))

/** Logging out takes a POST that is not forged. */
export async function logoutIsPosted(live: Live): Promise<void> {
  const list = `/${live.repo.resources[0]?.plural}/`
  const client = await live.signedIn(live.users.member)
  await client.get('/accounts/logout')
  const page = await client.get(list)
  expect(page.status, 'GET logs nobody out').toBe(200)
  const form = logoutForm(page.text)
  if (form === undefined) throw new Error('no form to log out')
  await client.post(form.action, { form: {} })
  expect((await client.get(list)).status, 'a forged form logs nobody out').toBe(200)
  const copied = new Map(client.cookies)
  expect((await submit(client, list, form)).status).toBeOneOf([302, 303])
  expect((await client.get(list)).status, 'logged out').toBeOneOf([302, 303])
  for (const [name, value] of copied) client.cookies.set(name, value)
  expect((await client.get(list)).status, 'a copy of the old cookies opens nothing').toBeOneOf([302, 303])
}

/** The session cookie opens no API: programs have tokens. */
export async function cookiesOpenNoApi(live: Live): Promise<void> {
  const client = await live.signedIn(live.users.member)
  for (const { plural } of live.repo.resources) {
    expect((await client.get(`/api/${plural}`)).status).toBe(401)
    expect((await client.post(`/api/${plural}`, { json: {} })).status).toBe(401)
  }
}

/** Guessing on the login page is slowed down. */
export async function loginIsThrottled(live: Live): Promise<void> {
  let status = 0
  const guesser = live.anyone()
  for (let tries = 0; tries < 30 && status !== 429; tries += 1) {
    const page = await guesser.visit(loginPage)
    if (page.status === 429) {
      status = 429
      break
    }
    const form = formWith(page.text, ({ type }) => type === 'password')
    const answer = await submit(
      guesser,
      page.asked.slice(4),
      form,
      loginFields(form, { ...live.users.locked, password: `guess ${tries}` }),
    )
    status = answer.status
    expect(status).toBeOneOf([422, 429])
  }
  expect(status, 'after thirty wrong passwords').toBe(429)
  await live.signedIn(live.users.member)
}
