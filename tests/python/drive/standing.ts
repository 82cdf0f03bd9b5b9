import { request } from 'node:http'
import { expect } from 'vitest'
import type { Answer } from '../client.ts'
import { assetsOf } from '../html.ts'
import type { Live } from './live.ts'

/** `/health` says that it lives, `/ready` that the database does, `/` leads somewhere. */
export async function healthIsTold(live: Live): Promise<void> {
  const client = live.anyone()
  const health = await client.get('/health')
  expect(health.status).toBe(200)
  expect(health.type).toBe('application/json')
  expect(health.json).toMatchObject({ status: 'ok' })
  if (live.repo.has.operations) expect((await client.get('/ready')).status).toBe(200)
  const start = await client.visit('/')
  expect(start.status, `/ leads to ${start.asked}`).toBe(200)
  expect(start.type).toBe('text/html')
}

/** The policy of a response, by directive. */
export function policyOf(answer: Answer): ReadonlyMap<string, string> {
  const policy = answer.headers.get('content-security-policy') ?? ''
  return new Map(
    policy
      .split(';')
      .map(part => part.trim())
      .filter(Boolean)
      .map(part => [part.split(/\s+/)[0] ?? '', part.split(/\s+/).slice(1).join(' ')] as const),
  )
}

/** Every kind of response tells browsers to be careful. */
export async function headersAreStrict(live: Live): Promise<void> {
  const client = live.anyone()
  const { has, resources } = live.repo
  const paths = ['/health', '/', '/no-such-page']
  if (has.rest)
    paths.push('/api/openapi.json', '/api/docs', '/api/no-such', ...resources.map(({ plural }) => `/api/${plural}`))
  if (has.pages) paths.push(...resources.map(({ plural }) => `/${plural}/`))
  if (has.accounts && has.pages) paths.push('/accounts/login')
  for (const path of paths) {
    const answer = await client.get(path)
    const { headers } = answer
    const policy = policyOf(answer)
    const about = `${path}: ${headers.get('content-security-policy')}`
    expect(policy.get('default-src'), about).toMatch(/^'(self|none)'$/)
    expect(policy.get('frame-ancestors'), about).toBe("'none'")
    expect([...policy.values()].join(' '), about).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/)
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('referrer-policy'), path).toMatch(/same-origin|no-referrer/)
    expect(headers.get('strict-transport-security'), path).toMatch(/max-age=\d{7,}/)
  }
}

/** A page that names no host, and whose assets all come from its own. */
export async function expectOwnAssets(live: Live, answer: Answer): Promise<void> {
  const assets = assetsOf(answer.text)
  expect(assets.length, `${answer.asked} brings no styles`).toBeGreaterThan(0)
  for (const address of assets) {
    const target = new URL(address, live.url)
    expect(target.origin, `${answer.asked} loads ${address}`).toBe(live.url)
    const asset = await live.anyone().get(target.href)
    expect(asset.status, address).toBe(200)
    expect(asset.type, address).toMatch(/css|javascript|image|font|json/)
    expect(asset.text.length, address).toBeGreaterThan(0)
  }
}

/** The documentation is a page of ours: nonce, own assets, nothing inline besides. */
export async function docsAreServed(live: Live): Promise<void> {
  const docs = await live.anyone().get('/api/docs')
  expect(docs.status).toBe(200)
  expect(docs.type).toBe('text/html')
  expect(docs.text).toContain('/api/openapi.json')
  await expectOwnAssets(live, docs)
  const nonce = /'nonce-([^']+)'/.exec(docs.headers.get('content-security-policy') ?? '')?.[1]
  expect(nonce, 'the policy names a nonce').toBeDefined()
  const scripts = [...docs.text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].filter(
    ([, , inner = '']) => inner.trim() !== '',
  )
  for (const [, attributes = ''] of scripts) expect(attributes).toContain(`nonce="${nonce}"`)
  expect(docs.text).not.toMatch(/\son[a-z]+=|<style|\sstyle=/i)
  const again = await live.anyone().get('/api/docs')
  expect(again.headers.get('content-security-policy')).not.toContain(String(nonce))
}

/** A request for another host's name is refused. */
export async function hostsAreAllowed(live: Live): Promise<void> {
  const { hostname, port } = new URL(live.url)
  const status = await new Promise<number>((resolve, reject) => {
    const path = live.repo.has.rest ? '/api/docs' : '/'
    request({ hostname, port, path, headers: { Host: 'evil.example' } }, response => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
  expect(status, 'Host: evil.example').toBe(400)
}
