import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve as resolvePath } from 'node:path'
import { parse } from 'smol-toml'
import { frameworks } from '../src/catalog/questions.ts'
import { resolve } from '../src/core/resolve.ts'
import { sha1 } from '../src/node/sha1.ts'
import { repoOf } from '../src/surfaces/repo.ts'
import { templates } from '../src/templates.ts'

/**
 * Locks repos with everything in them, each framework's, and writes the versions that uv chose to
 * src/catalog/versions.ts. Run it, then all tests: what they pass with is what new repos begin with.
 */
const sets = frameworks.map(framework => ({
  framework,
  size: 'large',
  serves: ['pages', 'rest'],
  data: 'relational',
  auth: 'accounts',
  admin: 'required',
  extras: ['ci', 'pre-commit'],
}))

// What set-up put there; a uv of one's own is as good.
const own = resolvePath('.tools', 'uv', 'bin', 'uv')
const uv = existsSync(own) ? own : 'uv'

const versions: Record<string, Record<string, string>> = {}
for (const flags of sets) {
  const folder = mkdtempSync(join(tmpdir(), 'pyweb-versions-'))
  const { files, plan } = repoOf(resolve({ flags }, { year: 2026 }), templates, '0.0.0', sha1)
  for (const [path, { text }] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  execFileSync(uv, ['lock', '--upgrade', '--quiet'], { cwd: folder, stdio: 'inherit' })
  const { package: locked } = parse(readFileSync(join(folder, 'uv.lock'), 'utf8')) as unknown as {
    package: readonly { name: string; version: string }[]
  }
  const names = locked.map(({ name }) => name)
  // A package that is locked in two versions, by Python's, cannot be fixed by one constraint and is left to uv.
  const once = locked.filter(({ name }) => name !== plan.names.slug && names.indexOf(name) === names.lastIndexOf(name))
  versions[flags.framework] = Object.fromEntries(once.map(({ name, version }) => [name, version]))
  rmSync(folder, { recursive: true, force: true })
}

writeFileSync(
  'src/catalog/versions.ts',
  `import type { Framework } from './questions.ts'

/**
 * Exact versions that our own tests passed with, by framework and distribution: the first lock of every repo is made
 * from them. Written by \`npm run versions\`.
 */
export const versions: Readonly<Record<Framework, Readonly<Record<string, string>>>> = ${JSON.stringify(versions, null, 2)}
`,
)
execFileSync('npx', ['biome', 'format', '--write', 'src/catalog/versions.ts'], { stdio: 'inherit' })
