import { expect } from 'vitest'
import type { Client } from '../client.ts'
import { textOf } from '../html.ts'
import type { Live } from './live.ts'
import { rowByForm } from './pages.ts'
import { expectOwnAssets } from './standing.ts'

/** Makes a row of each resource, by whatever way in there is. */
async function somethingToReport(live: Live): Promise<void> {
  for (const resource of live.repo.resources) {
    if (live.repo.has.rest) await live.row(resource)
    else if (live.repo.has.pages) await rowByForm(live, resource)
  }
}

/** Reports are pages with a chart, and files of the same rows. */
export async function reportsAreShown(live: Live): Promise<void> {
  await somethingToReport(live)
  const client = await live.visitor()
  const index = await client.visit('/reports/')
  expect(index.status, textOf(index.text).slice(0, 300)).toBe(200)
  for (const { plural, fields } of live.repo.resources) {
    expect(index.text).toContain(`/reports/${plural}`)
    const report = await client.visit(`/reports/${plural}`)
    expect(report.status, textOf(report.text).slice(0, 300)).toBe(200)
    expect(report.text).toMatch(/<svg[\s\S]+<\/svg>/)
    expect(report.text).toMatch(/<table/)
    expect(report.text).not.toMatch(/<script|\sstyle=/)
    await expectOwnAssets(live, report)
    await filesAreExported(client, `/reports/${plural}`, fields.length)
    const none = await client.visit(`/reports/${plural}?from=1990-01-01&to=1990-01-02`)
    expect(none.status, 'a period without rows').toBe(200)
    for (const wrong of ['by=nothing', 'from=tomorrow', 'to=2026-02-30', 'from=2026-02-01&to=2026-01-01'])
      expect((await client.visit(`/reports/${plural}?${wrong}`)).status, wrong).toBe(422)
  }
  expect((await client.visit('/reports/nothing')).status).toBe(404)
}

async function filesAreExported(client: Client, path: string, columns: number): Promise<void> {
  const csv = await client.get(`${path}.csv`)
  expect(csv.status, csv.text.slice(0, 300)).toBe(200)
  expect(csv.type).toBe('text/csv')
  expect(csv.headers.get('content-disposition')).toMatch(/attachment.*\.csv/)
  const lines = csv.text.trim().split(/\r?\n/)
  expect(lines.length, 'a header and a row').toBeGreaterThan(1)
  expect(lines[0]?.split(',').length).toBeGreaterThan(columns)
  const xlsx = await client.get(`${path}.xlsx`)
  expect(xlsx.status).toBe(200)
  expect(xlsx.type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  expect(xlsx.text.slice(0, 2), 'a zip archive').toBe('PK')
}

/** Programs get the same figures and files. */
export async function reportsAreServed(live: Live): Promise<void> {
  await somethingToReport(live)
  const caller = await live.caller()
  for (const { plural, fields } of live.repo.resources) {
    const figures = await caller.get(`/api/reports/${plural}`)
    expect(figures.status, figures.text.slice(0, 300)).toBe(200)
    expect(JSON.stringify(figures.json)).toMatch(/"count":\s*[1-9]/)
    await filesAreExported(caller, `/api/reports/${plural}`, fields.length)
  }
}

/** Reports are for those whose role says so, and show the rows of their tenant. */
export async function rolesRuleReports(live: Live): Promise<void> {
  const viewer = await live.visitorOf('viewer')
  const manager = await live.visitorOf('manager')
  for (const { plural } of live.repo.resources) {
    for (const path of [`/reports/${plural}`, `/reports/${plural}.csv`, `/reports/${plural}.xlsx`]) {
      expect((await viewer.visit(path)).status, `${path} for a viewer`).toBe(403)
      expect((await manager.visit(path)).status, `${path} for a manager`).toBe(200)
    }
    const stranger = await live.anyone().get(`/reports/${plural}.csv`)
    expect(stranger.status, 'a stranger').toBeOneOf([302, 303])
    if (!live.repo.has.tenants) continue
    const rival = await live.signedIn(live.users.rival)
    const rows = (await rival.get(`/reports/${plural}.csv`)).text.trim().split(/\r?\n/)
    expect(rows.length, 'another tenant exports nothing of ours').toBe(1)
  }
}
