import { expect } from 'vitest'
import type { Answer } from '../client.ts'
import { Client } from '../client.ts'
import type { Live, User } from './live.ts'
import { expectProblem } from './problems.ts'

/** A token that programs send, and how it is ended. */
export interface Issued {
  readonly token: string
  /** What the server told of it. */
  readonly told: Record<string, unknown>
}

/** Asks for a token, whether it is given or not. */
export function askForToken(live: Live, { email, password }: User): Promise<Answer> {
  const client = new Client(live.url)
  return live.repo.framework === 'fastapi'
    ? client.post('/api/token', { form: { username: email, password } })
    : client.post('/api/tokens', { json: { email, password } })
}

/** Logs a program in. */
export async function issueToken(live: Live, user: User): Promise<Issued> {
  const answer = await askForToken(live, user)
  const oauth = live.repo.framework === 'fastapi'
  expect(answer.status, `a token for ${user.email}: ${answer.text}`).toBe(oauth ? 200 : 201)
  const told = answer.json as Record<string, unknown>
  const token = told[oauth ? 'access_token' : 'token']
  expect(token).toBeTypeOf('string')
  return { token: String(token), told }
}

/** Without a token, or with one that never was, the API answers 401 and says what it wants. */
export async function tokensAreWanted(live: Live): Promise<void> {
  const paths = ['/api/me', ...live.repo.resources.flatMap(({ plural }) => [`/api/${plural}`, `/api/${plural}/1`])]
  for (const client of [new Client(live.url), new Client(live.url, 'never-issued'), new Client(live.url, 'a.b.c')]) {
    for (const path of paths) {
      const answer = await client.get(path)
      expectProblem(answer, 401)
      expect(answer.headers.get('www-authenticate'), path).toMatch(/^Bearer/i)
    }
  }
  for (const { plural } of live.repo.resources)
    expectProblem(await new Client(live.url).post(`/api/${plural}`, { json: {} }), 401)
  for (const { plural } of live.repo.resources)
    for (const request of [{ json: {} }, { json: [] }, { body: 'x', headers: { 'Content-Type': 'text/plain' } }, {}])
      expectProblem(await new Client(live.url, 'never-issued').patch(`/api/${plural}/1`, request), 401)
  expectProblem(await askForToken(live, { ...live.users.member, password: 'not the password' }), 401)
  expectProblem(await askForToken(live, { email: 'nobody@example.org', password: 'not the password' }), 401)
}

/** Who one is; the address in capital letters is the same user. */
export async function tokensTellWho(live: Live): Promise<void> {
  const { token } = await issueToken(live, { ...live.users.member, email: live.users.member.email.toUpperCase() })
  const me = await new Client(live.url, token).get('/api/me')
  expect(me.status).toBe(200)
  expect(me.json.email).toBe(live.users.member.email)
  expect(me.text).not.toMatch(/password|argon2|hash/i)
}

/** A token that was taken back is refused; the others stay. */
export const tokensAreRevoked = (live: Live): Promise<void> =>
  live.repo.framework === 'fastapi' ? refreshTokensAreRevoked(live) : opaqueTokensAreRevoked(live)

async function opaqueTokensAreRevoked(live: Live): Promise<void> {
  const { token, told } = await issueToken(live, live.users.member)
  expect(Date.parse(String(told.expires_at)), 'expires within 31 days').toBeLessThan(Date.now() + 31 * 86_400_000)
  expect(Date.parse(String(told.expires_at))).toBeGreaterThan(Date.now())
  const client = new Client(live.url, token)
  const list = await client.get('/api/tokens')
  expect(list.status).toBe(200)
  expect(list.text, 'a list of tokens tells no secret').not.toContain(token)
  const rows = (Array.isArray(list.json) ? list.json : list.json.items) as { id: number }[]
  const newest = Math.max(...rows.map(({ id }) => id))
  const other = await issueToken(live, live.users.admin)
  expectProblem(await new Client(live.url, other.token).delete(`/api/tokens/${newest}`), 404)
  expect((await client.delete(`/api/tokens/${newest}`)).status).toBe(204)
  expectProblem(await client.get('/api/me'), 401)
  expect((await new Client(live.url, other.token).get('/api/me')).status).toBe(200)
}

async function refreshTokensAreRevoked(live: Live): Promise<void> {
  const client = new Client(live.url)
  const refresh = (token: unknown): Promise<Answer> =>
    client.post('/api/token/refresh', { form: { grant_type: 'refresh_token', refresh_token: String(token) } })
  const { told } = await issueToken(live, live.users.member)
  expect(told.expires_in).toBe(15 * 60)
  expect(String(told.token_type).toLowerCase()).toBe('bearer')
  const second = await refresh(told.refresh_token)
  expect(second.status, second.text).toBe(200)
  expect(second.json.refresh_token).not.toBe(told.refresh_token)
  expect((await new Client(live.url, second.json.access_token).get('/api/me')).status).toBe(200)
  // One that was used already has been stolen: all that came of it ends.
  expectProblem(await refresh(told.refresh_token), 401)
  expectProblem(await refresh(second.json.refresh_token), 401)
  const third = await issueToken(live, live.users.member)
  expect(
    (await client.post('/api/token/revoke', { form: { token: String(third.told.refresh_token) } })).status,
  ).toBeLessThan(300)
  expectProblem(await refresh(third.told.refresh_token), 401)
}

/** Guessing is slowed down, for the right password too, and others can still log in. */
export async function tokensAreThrottled(live: Live): Promise<void> {
  let last: Answer | undefined
  for (let tries = 0; tries < 30 && last?.status !== 429; tries += 1) {
    last = await askForToken(live, { ...live.users.locked, password: `guess ${tries}` })
    if (last.status !== 429) expectProblem(last, 401)
  }
  expectProblem(last as Answer, 429)
  expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0)
  expectProblem(await askForToken(live, live.users.locked), 429)
  await issueToken(live, live.users.member)
}
