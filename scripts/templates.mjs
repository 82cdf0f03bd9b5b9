import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ejs from 'ejs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* files(path)
    else yield path
  }
}

/** JavaScript of one template: a strict function that keeps count of the template's line for its errors. */
export function compile(key, text) {
  const raw = text.split('\n').findIndex(line => /<%-/.test(line))
  // Raw output prints nothing for a missing value; only checked output may stand in a template.
  if (raw >= 0) throw new Error(`templates/${key}.ejs:${raw + 1}: '<%-' is not allowed, write '<%='`)
  const template = new ejs.Template(text, { strict: true, localsName: 'it', compileDebug: true, filename: key })
  template.compile()
  // `printed` gives text or fails, so that the engine's own check for missing values has nothing left to do.
  const body = template.source
    .replace(/^ *function __append\(s\).*\n/m, '')
    .replaceAll(/^( *);? ?__append\(/gm, '$1; __output += (')
    .replaceAll('escapeFn(', 'printed(')
  if (body.includes('__append')) throw new Error(`templates/${key}.ejs: the engine's source has changed its shape`)
  const name = JSON.stringify(`templates/${key}.ejs`)
  return `(it, printed, include) => { let __line = 1; try {\n${body}\n} catch (error) { throw at(error, ${name}, __line) } }`
}

const head = `const at = (error, file, line) => {
  if (error instanceof Error && !error.message.startsWith('templates/')) error.message = file + ':' + line + ': ' + error.message
  return error
}
`

/**
 * Compiles every template below a folder into modules: one for each folder in it (base and the frameworks), so that a
 * run loads only what it renders, and `index.js` with all of them.
 */
export function compileTemplates(from = join(root, 'templates'), to = join(root, 'build', 'templates')) {
  const modules = new Map()
  for (const path of [...files(from)].sort()) {
    const key = relative(from, path).split(sep).join('/')
    if (!key.endsWith('.ejs')) throw new Error(`templates/${key}: every template ends in .ejs`)
    const name = key.slice(0, -'.ejs'.length)
    const entry = `  ${JSON.stringify(name)}: ${compile(name, readFileSync(path, 'utf8').replaceAll('\r\n', '\n'))},`
    const [module] = key.split('/')
    modules.set(module, [...(modules.get(module) ?? []), entry])
  }
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true })
  for (const [name, entries] of modules) {
    writeFileSync(join(to, `${name}.js`), `${head}export const templates = {\n${entries.join('\n')}\n}\n`)
  }
  const names = [...modules.keys()]
  const imports = names.map(name => `import { templates as ${name} } from './${name}.js'`)
  const all = `export const templates = { ${names.map(name => `...${name}`).join(', ')} }`
  writeFileSync(join(to, 'index.js'), `${[...imports, all].join('\n')}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compileTemplates()
