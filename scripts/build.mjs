import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

/** esbuild leaves other scripts in patterns as they are, and one such letter doubles what Node has to read. */
function writeAscii(path) {
  const escaped = letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(path, readFileSync(path, 'utf8').replace(/[^\0-\x7f]/g, escaped))
}

const modules = ['base', 'flask', 'fastapi', 'django']

/** What is loaded only where it is used, as a file of its own: templates, and packages that few runs need. */
const apart = {
  ...Object.fromEntries(modules.map(name => [`#templates/${name}`, `./templates/${name}.cjs`])),
  execa: './packages/execa.cjs',
  'fs-extra': './packages/fs-extra.cjs',
  './prompts-parts.ts': './packages/prompts.cjs',
}

const leaveApart = {
  name: 'leave-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ path, kind }) =>
      kind === 'dynamic-import' && path in apart ? { path: apart[path], external: true } : undefined,
    ),
}

/**
 * Bundles what is published: the command line in one file, the library and its Node side, and beside them what is
 * loaded only where it is used. The command line, and what it loads, is CommonJS: Node starts that sooner, since it
 * neither sets its loader of ES modules up nor reads files in turns of its event loop.
 */
export async function buildPackage() {
  const out = join(root, 'dist')
  compileTemplates()
  rmSync(out, { recursive: true, force: true })
  const inputs = new Set()
  const bundle = async options => {
    const { metafile } = await build({
      absWorkingDir: root,
      outdir: out,
      bundle: true,
      platform: 'node',
      target: 'node20.19',
      minify: true,
      legalComments: 'none',
      metafile: true,
      define: { __VERSION__: JSON.stringify(version) },
      ...options,
    })
    for (const path of Object.keys(metafile.inputs)) inputs.add(path)
    for (const path of Object.keys(metafile.outputs)) writeAscii(join(root, path))
  }
  const common = {
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    // Texts with line breaks are read faster as plain strings; an import that is awaited becomes a `require`.
    supported: { 'template-literal': false, 'dynamic-import': false },
  }
  await bundle({ ...common, entryPoints: { cli: 'src/cli.ts' }, plugins: [leaveApart] })
  for (const [name, file] of Object.entries(apart)) {
    const path = name.replace(/^#(.*)/, 'build/$1.js').replace(/^\.\//, 'src/node/')
    await bundle({ ...common, entryPoints: { [file.replace('.cjs', '')]: path } })
  }
  await bundle({
    entryPoints: { index: 'src/index.ts', node: 'src/node/index.ts' },
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    plugins: [leaveApart],
    // Bundled CommonJS packages ask for `require`, which an ES module does not have.
    banner: { js: 'const require = name => process.getBuiltinModule(name);' },
  })
  writeFileSync(join(out, 'LICENSES.md'), licences(inputs).join('\n'))
  cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPackage()
