import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Template } from '../src/core/render.ts'
import { resolve } from '../src/core/resolve.ts'
import { sha1 } from '../src/node/sha1.ts'
import { repoOf } from '../src/surfaces/repo.ts'
import { compileTemplates } from './templates.mjs'

/** Renders a set of answers (JSON) into a folder, for template authors: `.venv` and `uv.lock` stay. */
const [folder, json] = process.argv.slice(2)
if (folder === undefined || json === undefined) throw new Error('usage: try.ts FOLDER ANSWERS_AS_JSON')
const compiled = join('build', `try-${process.pid}`)
compileTemplates('templates', compiled)
const { templates } = (await import(pathToFileURL(join(compiled, 'index.js')).href)) as {
  templates: Record<string, Template>
}
rmSync(compiled, { recursive: true })
const resolution = resolve({ flags: JSON.parse(json) }, { year: 2026 })
const { files, plan } = repoOf(resolution, templates, '0.1.0', sha1)
if (existsSync(folder)) {
  const kept = ['.venv', 'uv.lock', '.git', '.mypy_cache', '.ruff_cache']
  for (const name of readdirSync(folder)) if (!kept.includes(name)) rmSync(join(folder, name), { recursive: true })
}
for (const [path, { text }] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
process.stdout.write(`${plan.framework}, ${plan.layout}: ${files.size} files\n${resolution.notes.join('\n')}\n`)
