import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { compileTemplates } from '../../scripts/templates.mjs'
import { explain } from '../../src/core/explain.ts'
import { plan } from '../../src/core/plan.ts'
import { render, type Template } from '../../src/core/render.ts'
import { type Raw, resolve } from '../../src/core/resolve.ts'

const folder = mkdtempSync(join(tmpdir(), 'pyweb-render-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0

async function compiled(tree: Readonly<Record<string, string>>): Promise<Record<string, Template>> {
  const root = join(folder, String(count++))
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const out = join(root, 'compiled')
  compileTemplates(root, out)
  return (await import(pathToFileURL(join(out, 'index.js')).href)).templates
}

function planOf(raw: Raw = {}) {
  const resolution = resolve({ flags: { framework: 'flask', ...raw } }, { year: 2026 })
  return plan(resolution, explain(resolution.answers, resolution.assumed), 'because', '1.2.3')
}

const rendered = async (tree: Readonly<Record<string, string>>, raw?: Raw) =>
  Object.fromEntries([...render(planOf(raw), await compiled(tree))].map(([path, { text }]) => [path, text]))

describe('which templates take part', () => {
  test('those of the framework and of base whose features all hold', async () => {
    const files = await rendered({
      'base/core/a.ejs': '',
      'flask/core/b.ejs': '',
      'django/core/c.ejs': '',
      'flask/rest+pages/d.ejs': '',
      'flask/rest+resources/e.ejs': '',
      'flask/_parts/f.ejs': '',
    })
    expect(Object.keys(files)).toEqual(['a', 'b', 'e'])
  })

  test('two claims to one path are an error that names both', async () => {
    await expect(rendered({ 'base/core/a.ejs': '', 'flask/rest/a.ejs': '' })).rejects.toThrow(/a: core\/a and rest\/a/)
  })

  test('a folder named by an unknown feature is an error', async () => {
    await expect(rendered({ 'flask/rets/a.ejs': '' })).rejects.toThrow("no feature 'rets'")
  })
})

describe('paths', () => {
  const tree = {
    'flask/core/{core}/settings.py.ejs': '<%= it.core.module %>\n',
    'flask/resources/{home}/models.py.ejs': '<%= it.home.module %> <%= it.resource.name %>\n',
    'flask/resources/{tests}/test_api.py.ejs': '',
    'flask/resources/migrations/{step}.py.ejs':
      '<%= it.step.revision %> <%= it.step.parent === null ? "-" : it.step.parent %>\n',
  }

  test('when compact all lies in the package', async () => {
    expect(await rendered(tree, { resources: ['Book title'] })).toEqual({
      'migrations/0001_books.py': '0001 -\n',
      'src/my_app/models.py': 'my_app Book\n',
      'src/my_app/settings.py': 'my_app\n',
      'tests/test_api.py': '',
    })
  })

  test('otherwise each resource has its folder, and what they share its own', async () => {
    const files = await rendered(tree, {
      size: 'large',
      resources: ['Author name', 'Book author:Author'],
      auth: 'accounts',
    })
    expect(files['src/my_app/core/settings.py']).toBe('my_app.core\n')
    expect(files['src/my_app/books/models.py']).toBe('my_app.books Book\n')
    expect(files['migrations/0003_books.py']).toBe('0003 0002\n')
    expect(Object.keys(files)).toContain('tests/authors/test_api.py')
  })
})

test('a file that names its interpreter is meant to be run', async () => {
  const templates = await compiled({
    'flask/core/run.ejs': '#!/usr/bin/env python\n',
    'flask/core/read.ejs': 'text\n',
  })
  const files = render(planOf(), templates)
  expect([files.get('run')?.mode, files.get('read')?.mode]).toEqual(['100755', '100644'])
})

describe('templates are strict', () => {
  test.each([
    ['line one\n<%= it.nmae %>', /flask\/core\/a\.ejs:2: 'it' has no 'nmae'/],
    ['<%= it.names.slugg %>', /has no 'slugg'/],
    ['<% if (it.has.rst) { %>x<% } %>', /has no 'rst'/],
    ['<%= null %>', /a\.ejs:1: printed null/],
    ['\n\n<%= it.names %>', /a\.ejs:3: printed object/],
    ['<%= include("flask/_parts/none") %>', /no part 'flask\/_parts\/none'/],
  ])('%j is an error', async (text, message) => {
    await expect(rendered({ 'flask/core/a.ejs': text })).rejects.toThrow(message)
  })

  test('unchecked output and names without .ejs do not compile', async () => {
    await expect(rendered({ 'flask/core/a.ejs': 'x\n<%- 1 %>' })).rejects.toThrow('a.ejs:2')
    await expect(rendered({ 'flask/core/a.py': 'x' })).rejects.toThrow('ends in .ejs')
  })

  test('a part sees what its includer sees, and what it is given', async () => {
    const files = await rendered({
      'flask/core/a.ejs': '<%= include("flask/_parts/p", { extra: 7 }) %>',
      'flask/_parts/p.ejs': '<%= it.names.slug %> <%= it.extra %>',
    })
    expect(files.a).toBe('my-app 7')
  })
})

test('the same plan gives the same bytes', async () => {
  const templates = await compiled({ 'flask/core/a.ejs': '<%= it.names.title %>' })
  expect(render(planOf(), templates)).toEqual(render(planOf(), templates))
})

test.each(['flask', 'fastapi'])('in %s the ladder of imports has each resource above what it refers to', framework => {
  const { tables } = planOf({
    framework,
    size: 'large',
    data: 'relational',
    admin: 'required',
    resources: ['Author name', 'Book author:Author'],
  })
  const ladders = tables.filter(({ name }) => name === 'tool.importlinter.contracts')
  expect(ladders).toHaveLength(1)
  const layers = ladders.flatMap(({ entries }) => entries.layers as readonly string[])
  expect(layers.filter(layer => /^\w+$/.test(layer) && !/^(app|main|admin)$/.test(layer))).toEqual([
    'books',
    'authors',
    'accounts',
    'core',
  ])
})
