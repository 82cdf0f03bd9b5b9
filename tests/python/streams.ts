import { randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import type { Repo } from './repo.ts'
import { production, type Server, serve } from './server.ts'

/** A reading as it is sent. */
export interface Reading {
  readonly sensor_id: number
  readonly measured_at: string
  readonly amount: string
}

/** A window as the API tells it. */
export interface Window {
  readonly series: string
  readonly start: string
  readonly count: number
  readonly min: number
  readonly max: number
  readonly total: number
  readonly version: number
}

/** Migrates, and serves with what production is configured with. */
export async function serveStreams(repo: Repo, url: string): Promise<Server> {
  const env = production(randomBytes(32).toString('base64url'), url)
  await repo.uv(['run', '--no-sync', 'poe', 'migrate'], { env })
  return serve(repo, env)
}

async function ask<T>(url: string, status: number, init: RequestInit = {}): Promise<T> {
  const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(30_000) })
  const text = await answer.text()
  expect(answer.status, text).toBe(status)
  return JSON.parse(text) as T
}

const json = (body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(body),
})

/** Makes a sensor and returns its id. */
export async function makeSensor(server: Server, name: string): Promise<number> {
  const body = { name, quantity: 'temperature', active: true }
  return (await ask<{ id: number }>(`${server.url}/api/sensors`, 201, json(body))).id
}

/** Sends a batch and returns how many rows are stored. */
export async function sendBatch(server: Server, readings: readonly Reading[], key: string): Promise<number> {
  const init = json(readings, { 'Idempotency-Key': key })
  return (await ask<{ stored: number }>(`${server.url}/api/readings/batch`, 201, init)).stored
}

/** Readings of the last ten minutes, each with an amount of its own: `first`, and so many hundredths more. */
export function readingsFrom(first: number, count: number, sensors: readonly number[]): readonly Reading[] {
  return Array.from({ length: count }, (_, index) => ({
    sensor_id: sensors[index % sensors.length] as number,
    measured_at: new Date(Date.now() - ((first + index) % 600) * 1000).toISOString(),
    amount: ((first + index) / 100).toFixed(2),
  }))
}

/** Everything that a list of the API holds. */
export async function listAll<T>(server: Server, path: string): Promise<readonly T[]> {
  const found: T[] = []
  for (;;) {
    const url = `${server.url}${path}?limit=100&offset=${found.length}`
    const { items, total } = await ask<{ items: readonly T[]; total: number }>(url, 200)
    found.push(...items)
    if (found.length >= total) return found
  }
}

/** What the windows have to say of these rows. */
function summaries(rows: readonly Reading[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const { sensor_id, measured_at, amount } of rows) {
    const key = `${sensor_id} ${measured_at.slice(0, 16)}`
    found.set(key, [...(found.get(key) ?? []), Number(amount)])
  }
  return found
}

/** Asserts that each window says what its rows say, and that no row is without. */
export async function expectAgreement(server: Server): Promise<readonly Reading[]> {
  const rows = await listAll<Reading>(server, '/api/readings')
  const windows = await listAll<Window>(server, '/api/readings/windows')
  const right = summaries(rows)
  expect(new Set(windows.map(({ series, start }) => `${series} ${start.slice(0, 16)}`))).toEqual(new Set(right.keys()))
  for (const { series, start, count, min, max, total } of windows) {
    const values = right.get(`${series} ${start.slice(0, 16)}`) as readonly number[]
    expect([count, min, max]).toEqual([values.length, Math.min(...values), Math.max(...values)])
    expect(total).toBeCloseTo(
      values.reduce((sum, value) => sum + value, 0),
      2,
    )
  }
  return rows
}

/** The changes that a server tells after a version, until `enough` says so. */
export async function listen(
  server: Server,
  after: number,
  enough: (windows: readonly Window[]) => boolean,
): Promise<{ ids: readonly number[]; windows: readonly Window[] }> {
  const hangUp = new AbortController()
  const timer = setTimeout(() => hangUp.abort(new Error('told too little in a minute')), 60_000)
  const answer = await fetch(`${server.url}/readings/live?after=${after}`, { signal: hangUp.signal })
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  const ids: number[] = []
  const windows: Window[] = []
  let text = ''
  const decoder = new TextDecoder()
  for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(part, { stream: true })
    const events = text.split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1]
      const id = /^id: (\d+)$/m.exec(event)?.[1]
      if (data === undefined || id === undefined) continue
      ids.push(Number(id))
      windows.push(...(JSON.parse(data) as Window[]))
    }
    if (enough(windows)) break
  }
  clearTimeout(timer)
  hangUp.abort()
  return { ids, windows }
}
