import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
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
  const body = template.source.replaceAll('escapeFn(', 'printed(')
  const name = JSON.stringify(`templates/${key}.ejs`)
  return `(it, printed, include) => { let __line = 1; try {\n${body}\n} catch (error) { throw at(error, ${name}, __line) } }`
}

/** Compiles every template below a folder into one module and writes it. */
export function compileTemplates(from = join(root, 'templates'), to = join(root, 'build', 'templates.js')) {
  const entries = [...files(from)].sort().map(path => {
    const key = relative(from, path).split(sep).join('/')
    if (!key.endsWith('.ejs')) throw new Error(`templates/${key}: every template ends in .ejs`)
    const name = key.slice(0, -'.ejs'.length)
    return `  ${JSON.stringify(name)}: ${compile(name, readFileSync(path, 'utf8').replaceAll('\r\n', '\n'))},`
  })
  const head = `const at = (error, file, line) => {
  if (error instanceof Error && !error.message.startsWith('templates/')) error.message = file + ':' + line + ': ' + error.message
  return error
}
`
  mkdirSync(dirname(to), { recursive: true })
  writeFileSync(to, `${head}export const templates = {\n${entries.join('\n')}\n}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compileTemplates()
