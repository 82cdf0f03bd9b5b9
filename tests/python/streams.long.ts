import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withDatabase } from './postgresql.ts'
import { create, type Repo, workshop } from './repo.ts'
import type { Server } from './server.ts'
import { presetSets } from './sets.ts'
import { expectAgreement, listen, makeSensor, readingsFrom, sendBatch, serveStreams, type Window } from './streams.ts'

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = browsers.find(existsSync)
const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking']
const args = [...quiet, '--disable-component-update', '--disable-sync']

const [set] = presetSets.filter(({ id }) => id === 'sensor-analytics') as [(typeof presetSets)[number]]

describe.each(['fastapi'])('streams in %s', framework => {
  let folder = ''
  let repo: Repo

  beforeAll(async () => {
    folder = await workshop()
    repo = await create({ ...set, flags: [...set.flags, '--framework', framework] }, folder)
  })
  afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))

  const sqlite = (name: string): string => `sqlite:///${join(folder, `${name}.db`)}`

  async function withServer(url: string, work: (server: Server) => Promise<void>): Promise<void> {
    const server = await serveStreams(repo, url)
    try {
      await work(server)
    } finally {
      await server.stop()
    }
  }

  describe('in a browser', () => {
    if (executablePath === undefined)
      console.warn('\n!!! There is no Chromium; the dashboard in a browser is SKIPPED\n')

    test.skipIf(executablePath === undefined)('what is sent is on the dashboard within a second', async () => {
      await withServer(sqlite('browser'), async server => {
        const sensor = await makeSensor(server, 'Boiler')
        const browser = await chromium.launch({ executablePath: executablePath as string, args })
        try {
          const page = await browser.newPage()
          const complaints: string[] = []
          page.on('pageerror', error => complaints.push(error.message))
          page.on('console', message => {
            if (/Content Security Policy/i.test(message.text())) complaints.push(message.text())
          })
          await page.goto(`${server.url}/`)
          expect(new URL(page.url()).pathname).toBe('/dashboard')
          await page.getByText('live', { exact: true }).waitFor()
          await page.getByText('Nothing has come in yet').waitFor()
          for (const figure of ['417.25', '333.5']) {
            const sent = sendBatch(
              server,
              [{ sensor_id: sensor, measured_at: new Date().toISOString(), amount: Number(figure).toFixed(2) }],
              figure,
            )
            const told = page.locator('.tile').getByText(figure).first().waitFor({ timeout: 1000 })
            await Promise.all([sent, told])
          }
          expect(await page.locator('svg[role="img"] path').count()).toBe(1)
          expect(await page.locator('tbody tr').count()).toBeGreaterThan(0)
          expect(complaints).toEqual([])
        } finally {
          await browser.close()
        }
      })
    })

    test.skipIf(executablePath === undefined)('without script it is a table', async () => {
      await withServer(sqlite('plain'), async server => {
        const sensor = await makeSensor(server, 'Boiler')
        await sendBatch(server, readingsFrom(100, 10, [sensor]), 'one')
        const browser = await chromium.launch({ executablePath: executablePath as string, args })
        try {
          const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
          await page.goto(`${server.url}/dashboard`)
          await page.locator('tbody tr').getByText('Boiler').first().waitFor()
          expect(await page.locator('.chart').isVisible()).toBe(false)
        } finally {
          await browser.close()
        }
      })
    })
  })

  async function surviveACut(url: string): Promise<void> {
    const server = await serveStreams(repo, url)
    const sensors = [await makeSensor(server, 'Boiler'), await makeSensor(server, 'Cellar')]
    const acknowledged: string[] = []
    let next = 0
    let running = true
    const send = async (): Promise<void> => {
      while (running) {
        const batch = readingsFrom(next, 100, sensors)
        next += batch.length
        try {
          await sendBatch(server, batch, String(next))
          acknowledged.push(...batch.map(({ amount }) => amount))
        } catch (error) {
          if (running) throw error
        }
      }
    }
    const senders = [send(), send(), send()]
    await new Promise(resolve => setTimeout(resolve, 2000))
    running = false
    await server.cut()
    await Promise.all(senders)
    expect(acknowledged.length).toBeGreaterThan(0)
    await withServer(url, async again => {
      const rows = await expectAgreement(again)
      const there = new Set(rows.map(({ amount }) => amount))
      expect(acknowledged.filter(amount => !there.has(amount))).toEqual([])
      expect(rows.length % 100, 'batches are whole').toBe(0)
    })
  }

  test('what was acknowledged outlives a cut on SQLite', () => surviveACut(sqlite('cut')))

  test('what was acknowledged outlives a cut on PostgreSQL', () => withDatabase(repo, surviveACut))

  test('two processes tell all that happens, in order', async () => {
    await withDatabase(repo, url =>
      withServer(url, one =>
        withServer(url, async other => {
          const sensor = await makeSensor(one, 'Boiler')
          const batches = 30
          const counted = (windows: readonly Window[]): number => {
            const last = new Map(windows.map(({ series, start, count }) => [`${series} ${start}`, count]))
            return [...last.values()].reduce((sum, count) => sum + count, 0)
          }
          const enough = (windows: readonly Window[]): boolean => counted(windows) === batches * 10
          const told = [listen(one, 0, enough), listen(other, 0, enough)]
          for (let n = 0; n < batches; n++) {
            await sendBatch(n % 2 === 0 ? one : other, readingsFrom(n * 10, 10, [sensor]), String(n))
          }
          for (const { ids } of await Promise.all(told)) {
            expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b))
            expect(ids.at(-1)).toBe(batches)
          }
          const half = await listen(other, batches / 2, windows => windows.some(({ version }) => version === batches))
          expect(half.ids.every(id => id > batches / 2)).toBe(true)
          await expectAgreement(one)
        }),
      ),
    )
  })
})
