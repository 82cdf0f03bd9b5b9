import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { compileTemplates } from './templates.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Bundled packages whose licences travel with the bundle, by the paths that went into it. */
function licences(inputs) {
  const names = new Set()
  for (const path of inputs) {
    const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)
    if (found) names.add(found[1])
  }
  return [...names].sort().map(name => {
    const folder = join(root, 'node_modules', name)
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'license.md', 'LICENCE', 'LICENSE-MIT']
      .map(each => {
        try {
          return readFileSync(join(folder, each), 'utf8')
        } catch {
          return undefined
        }
      })
      .find(text => text !== undefined)
    if (file === undefined && about.license === undefined) throw new Error(`${name} states no licence`)
    return `# ${name} ${about.version} (${about.license})\n\n${(file ?? 'Its package states the licence and carries no text of it.').trim()}\n`
  })
}

/**
 * Bundled CommonJS packages ask for `require`, which an ES module does not have; the chunk that asks gets one. All that
 * they do not bring along are Node's own modules.
 */
function giveRequire(path) {
  const text = readFileSync(path, 'utf8')
  if (!text.includes('Dynamic require of')) return
  const shebang = /^#!.*\n/.exec(text)?.[0] ?? ''
  const head = 'const require = name => process.getBuiltinModule(name);'
  writeFileSync(path, `${shebang}${head}\n${text.slice(shebang.length)}`)
}

/** Bundles what is published: the command line, the library and its Node side, with the templates in a chunk of their own. */
export async function buildPackage() {
  const out = join(root, 'dist')
  compileTemplates()
  rmSync(out, { recursive: true, force: true })
  const result = await build({
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli.ts', index: 'src/index.ts', node: 'src/node/index.ts' },
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    supported: { 'template-literal': false },
    legalComments: 'none',
    chunkNames: 'chunks/[name]-[hash]',
    metafile: true,
    define: { __VERSION__: JSON.stringify(version) },
  })
  for (const path of Object.keys(result.metafile.outputs)) giveRequire(join(root, path))
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'LICENSES.md'), licences(Object.keys(result.metafile.inputs)).join('\n'))
  cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPackage()
