import { textRules, typedMoment } from '../catalog/text-rules.ts'
import type { Home } from './layout.ts'
import type { Plan } from './plan.ts'
import { fit, lineLength, md, py, toml, yaml } from './print.ts'
import { printImports } from './print-imports.ts'
import { printPatterns } from './print-patterns.ts'
import { printTable } from './print-toml.ts'
import type { Step } from './steps.ts'
import { strict } from './strict.ts'

/** A compiled template: takes what it may know, how output is checked, and how it includes a part. */
export type Template = (
  it: object,
  printed: (value: unknown) => string,
  include: (part: string, extra?: object) => string,
) => string

/** A rendered file. */
export interface RenderedFile {
  /** What it is, wherever it lies: the template's path and what it was rendered for, such as `rest+resources/api:Book`. */
  readonly id: string
  /** UTF-8 text, lines ended by `\n`. */
  readonly text: string
  readonly mode: '100644' | '100755'
}

/** Rendered files by path from the root of the repo, in the order of their paths. */
export type FileMap = ReadonlyMap<string, RenderedFile>

interface Scope {
  readonly home?: Home
  readonly step?: Step
}

/**
 * Renders all files of a plan. Pure: the same plan and templates give the same bytes.
 * @throws Error with file and line where a template uses what is not there, or two templates claim one path
 */
export function render(plan: Plan, templates: Readonly<Record<string, Template>>): FileMap {
  const files = new Map<string, RenderedFile>()
  const shared = { ...plan, ...printing(plan) }
  for (const key of Object.keys(templates).sort()) {
    const found = claim(key, plan)
    if (found === undefined) continue
    for (const scope of scopesOf(found.path, found.features, plan)) {
      const path = fillPath(found.path, scope, plan)
      const id = `${found.id}${scopeName(scope)}`
      const other = files.get(path)
      if (other !== undefined) throw new Error(`Two templates claim ${path}: ${other.id} and ${id}`)
      const text = renderOne(key, scope, shared, templates)
      // What names its interpreter is meant to be run.
      files.set(path, { id, text, mode: text.startsWith('#!') ? '100755' : '100644' })
    }
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Whether a template takes part: its root is the framework's or base, its features all hold, it is no part. */
function claim(key: string, plan: Plan): { path: string; id: string; features: readonly string[] } | undefined {
  const [root = '', folder = '', ...rest] = key.split('/')
  if (root !== 'base' && root !== plan.framework) return undefined
  if (folder.startsWith('_') || rest.at(-1)?.startsWith('_.ejs')) return undefined
  const features = folder.split('+')
  const unknown = features.find(id => !(id in plan.has))
  if (unknown !== undefined) throw new Error(`templates/${root}/${folder}: there is no feature '${unknown}'`)
  if (!features.every(id => plan.has[id as keyof Plan['has']])) return undefined
  return { path: rest.join('/'), id: `${folder}/${rest.join('/')}`, features }
}

function scopesOf(path: string, features: readonly string[], plan: Plan): readonly Scope[] {
  if (path.includes('{step}')) {
    const own = plan.steps.filter(({ feature }) => features.includes(feature))
    return own.map(step => {
      const home = plan.homes.find(({ resource }) => resource === step.resource)
      return home === undefined ? { step } : { step, home }
    })
  }
  if (/\{stream(_tests)?\}/.test(path))
    return plan.homes.filter(({ resource }) => resource.live !== null).map(home => ({ home }))
  return /\{(home|tests|resource)\}/.test(path) ? plan.homes.map(home => ({ home })) : [{}]
}

/** A step's file is unique within its history only. */
function scopeName({ home, step }: Scope): string {
  if (step) return `:${step.app === null ? '' : `${step.app}.`}${step.file}`
  return home ? `:${home.resource.name}` : ''
}

function fillPath(path: string, { home, step }: Scope, plan: Plan): string {
  const words: Readonly<Record<string, string | undefined>> = {
    package: plan.names.package,
    core: plan.core.path,
    home: home?.path,
    tests: home?.tests,
    resource: home?.resource.plural,
    stream: home?.path,
    stream_tests: home?.tests,
    step: step?.file,
  }
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = words[name]
    if (word === undefined) throw new Error(`templates: {${name}} in ${path} has no value`)
    return word
  })
}

/** What templates see: everything of `more`, and behind it everything of `it`, which is not copied. */
const beside = (it: object, more: object): object => Object.assign(Object.create(it), more)

function renderOne(key: string, scope: Scope, shared: object, templates: Readonly<Record<string, Template>>): string {
  const run = (name: string, it: object): string => {
    const template = templates[name]
    if (template === undefined) throw new Error(`${key}: there is no part '${name}'`)
    return template(strict(it, 'it'), mustBeText, (part, extra) => run(part, extra ? beside(it, extra) : it))
  }
  return run(key, beside(shared, scope.home ? { ...scope, resource: scope.home.resource } : scope))
}

/** The functions that templates print with; what each quotes for is said in TEMPLATES' list in CONTRIBUTING.md. */
function printing(plan: Plan): Readonly<Record<string, unknown>> {
  const imports = (statements: readonly string[]): string => printImports(statements, plan.names.package)
  const moduleOf = ({ name }: { readonly name: string }): string =>
    (plan.homes.find(({ resource }) => resource.name === name) as Home).module
  return { fit, lineLength, py, toml, yaml, md, imports, printTable, printPatterns, moduleOf, textRules, typedMoment }
}

function mustBeText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  throw new Error(`printed ${value === null ? 'null' : typeof value} where text is needed`)
}
