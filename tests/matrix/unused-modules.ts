import { pending } from '../../src/catalog/pending.ts'
import { matches } from '../../src/core/matches.ts'
import type { Inspection, Rendered } from './rendered.ts'

/** Modules that a framework finds by where they lie, once the package above them is used. */
const found: Readonly<Record<Rendered['framework'], readonly RegExp[]>> = {
  flask: [/^src\/\w+\/migrations\/(env|versions\/\w+)\.py$/],
  fastapi: [/^src\/\w+\/migrations\/(env|versions\/\w+)\.py$/],
  django: [
    // An app in INSTALLED_APPS: its configuration, models, registrations with the admin, migrations, commands.
    /\/(apps|models|admin)\.py$/,
    /\/migrations\/(__init__|\d{4}_\w+)\.py$/,
    /\/management\/(commands\/)?__init__\.py$/,
    /\/management\/commands\/[a-z]\w*\.py$/,
  ],
}

/** Whether nothing of what it is to serve is rendered yet, so that what others would use waits. */
const isUnserved = ({ plan }: Rendered): boolean =>
  plan.answers.serves.every(way =>
    pending.some(
      ({ when, in: those }) => those.includes(plan.framework) && 'serves' in when && matches(when, { serves: [way] }),
    ),
  )

/** The dotted name of a module: `shop.core.types`; a package's is its folder's. */
const dotted = (path: string): string =>
  path
    .replace(/^src\//, '')
    .replace(/\.pyi?$/, '')
    .replace(/\/__init__$/, '')
    .replaceAll('/', '.')

/** An import as an absolute name. */
function absolute(name: string, path: string): string {
  const dots = /^\.+/.exec(name)?.[0].length ?? 0
  if (dots === 0) return name
  const above = path
    .replace(/^src\//, '')
    .split('/')
    .slice(0, -dots)
  return [...above, name.slice(dots)].filter(part => part !== '').join('.')
}

/** Words of all files that are no Python: tables of pyproject.toml, templates, commands. */
function wordsElsewhere({ files }: Rendered): readonly string[] {
  const texts = [...files].filter(([path]) => !/\.(pyi?|md|json)$/.test(path)).map(([, { text }]) => text)
  return texts.flatMap(text => text.match(/[\w./-]+/g) ?? [])
}

/** Modules of `src` that nothing leads to from what is named outside Python, and help of tests that no test imports. */
export function unusedModules(rendered: Rendered): readonly string[] {
  if (isUnserved(rendered)) return []
  const modules = new Map([...rendered.python.keys()].map(path => [dotted(path), path]))
  const reached = new Set<string>()
  const reach = (name: string): void => {
    // `shop.core.types.Price` reaches `shop.core.types`, and with it `shop.core` and `shop`.
    const parts = name.split('.')
    for (let length = parts.length; length > 0; length--) {
      const module = parts.slice(0, length).join('.')
      const path = modules.get(module)
      if (path === undefined || reached.has(module)) continue
      reached.add(module)
      follow(path, rendered.python.get(path) as Inspection)
    }
  }
  const follow = (path: string, { imports, words }: Inspection): void => {
    for (const name of imports) reach(absolute(name, path))
    for (const word of words) if (word.includes('.')) reach(word)
  }
  for (const word of wordsElsewhere(rendered)) {
    // A name, or the path of a program.
    reach(word.endsWith('.py') ? dotted(word) : word)
    // `{% load documents %}`
    const tags = [...modules.keys()].find(name => name.endsWith(`.templatetags.${word}`))
    if (tags !== undefined) reach(tags)
  }
  for (const [path, inspection] of rendered.python) if (!path.startsWith('src/')) startOutside(path, inspection, follow)
  for (let before = -1; before < reached.size; ) {
    before = reached.size
    for (const [module, path] of modules) {
      const above = aboveOf(module, rendered)
      if (found[rendered.framework].some(each => each.test(path)) && reached.has(above)) reach(module)
    }
  }
  return [...modules]
    .filter(([module, path]) => !reached.has(module) && !isStart(path))
    .map(([, path]) => generic(path, rendered))
}

/** The package whose use brings a module that is found: the app in Django, else the one package. */
const aboveOf = (module: string, { framework }: Rendered): string =>
  module
    .split('.')
    .slice(0, framework === 'django' ? 2 : 1)
    .join('.')

/** What tools run by themselves: tests, their fixtures, and Django's command line. */
const isStart = (path: string): boolean => /^(tests\/(.*\/)?(test_\w+|conftest)\.py|manage\.py)$/.test(path)

/** Tests lead to their helpers, but not to what they test. */
function startOutside(
  path: string,
  { imports, words }: Inspection,
  follow: (path: string, inspection: Inspection) => void,
): void {
  if (!isStart(path)) return
  const own = (name: string): boolean => path === 'manage.py' || name.startsWith('tests.')
  follow(path, { imports: imports.filter(own), words: words.filter(own) })
}

/** The path with the names of this one repo taken out, so that the same fault is told once. */
export function generic(path: string, { plan }: Rendered): string {
  const plurals = plan.resources.map(({ plural }) => plural)
  return path
    .split('/')
    .map((part, index) => (index === 1 && part === plan.names.package ? '{package}' : part))
    .map(part => (plurals.includes(part) ? '{plural}' : part))
    .join('/')
}
