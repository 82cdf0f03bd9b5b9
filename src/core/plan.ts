import {
  type Contribution,
  type FeatureId,
  features,
  type ListValue,
  type Place,
  type Setting,
  type Task,
  type TomlTable,
} from '../catalog/features/feature.ts'
import { contributionsOf, type PythonRange, pythons } from '../catalog/features/index.ts'
import { type Pending, pending } from '../catalog/pending.ts'
import { type Answers, type Framework, frameworkNames } from '../catalog/questions.ts'
import { addressesOf } from './addresses.ts'
import type { NamedResource } from './check-resources.ts'
import { type Containers, containersOf } from './containers.ts'
import type { Explanation } from './explain.ts'
import { coreOf, type Home, homesOf, type Layout, layoutOf } from './layout.ts'
import { matches } from './matches.ts'
import type { Names } from './names.ts'
import type { Resolution } from './resolve.ts'
import { type Access, accessOf, dutiesOf, firstLogin, type RoleView, rolesOf } from './roles.ts'
import { freshSteps, type Step } from './steps.ts'
import { commandsOf, taskTables } from './tasks.ts'
import { type ResourceView, viewsOf } from './views.ts'

/** All that templates need to know; what `it` is, apart from the printing functions. */
export interface Plan {
  /** Version of create-pyweb. */
  readonly version: string
  readonly framework: Framework
  readonly answers: Answers
  readonly assumed: readonly string[]
  readonly names: Names
  readonly explanation: Explanation
  /** The explanation as Markdown, for the decision record. */
  readonly why: string
  /** PEP 440 range of Pythons, and the versions that CI runs. */
  readonly python: PythonRange
  readonly layout: Layout
  /** Features that hold, in the catalogue's order. */
  readonly features: readonly FeatureId[]
  /** The same as flags. */
  readonly has: Readonly<Record<FeatureId, boolean>>
  /** What features share: path from the root, and dotted module. */
  readonly core: { readonly path: string; readonly module: string }
  /** `src/<package>`. */
  readonly source: string
  readonly access: Access
  /** Roles to begin with; empty where access does not go so far. */
  readonly roles: readonly RoleView[]
  /** What `poe user` is told of the first login; empty, or flags with a space before each. */
  readonly firstLogin: string
  /** Permissions apart from those of resources, and what each lets someone do. */
  readonly duties: readonly { readonly permission: string; readonly about: string }[]
  readonly resources: readonly ResourceView[]
  readonly homes: readonly Home[]
  readonly steps: readonly Step[]
  readonly dependencies: readonly string[]
  readonly development: readonly string[]
  readonly settings: readonly Required<Setting>[]
  readonly tasks: readonly Task[]
  /** What README's table of commands lists, with its arguments. */
  readonly commands: readonly { readonly usage: string; readonly help: string }[]
  /** What containers run. */
  readonly containers: Containers
  /** The tasks as tables of pyproject.toml, `check` included. */
  readonly taskTables: readonly TomlTable[]
  readonly tables: readonly TomlTable[]
  readonly places: readonly Place[]
  readonly ignored: readonly string[]
  readonly consequences: readonly string[]
  /** What is served where. */
  readonly addresses: readonly Place[]
  /** How to add a feature, step by step. */
  readonly recipe: readonly string[]
  readonly frameworkName: string
  /** Who holds the licence. */
  readonly holder: string
  /** Ordered lists that shared templates loop over, by name; contributed by features. */
  readonly lists: Readonly<Record<string, readonly Readonly<Record<string, ListValue>>[]>>
  /** What was asked for and is not rendered yet, as nouns. */
  readonly pending: readonly string[]
}

/**
 * Plans the repo: everything that templates need, computed once, from answers and the explained decision.
 * @param why the explanation as Markdown
 * @param version of create-pyweb
 */
export function plan(resolution: Resolution, explanation: Explanation, why: string, version: string): Plan {
  const { answers, names, assumed } = resolution
  const { framework } = explanation
  const layout = layoutOf(answers)
  const types = [...new Set(answers.resources.flatMap(({ fields }) => fields.map(({ type }) => type)))]
  const waiting = pending.filter(({ when, in: those }) => those.includes(framework) && matches(when, answers))
  const facts = { ...asRendered(answers, waiting), layout, kept: answers.resources.length > 0, types }
  const active = features.filter(({ when }) => matches(when, facts)).map(({ id }) => id)
  const source = `src/${names.package}`
  const core = coreOf(framework, layout, names.package)
  const resources = viewsOf(answers.resources as readonly NamedResource[])
  const words = { package: names.package, slug: names.slug, core: core.module, core_path: core.path, src: source }
  const fill = filler(words, resources.map(({ plural }) => plural).toReversed())
  const contributions = fill(
    contributionsOf(framework).filter(contribution => contribution.features.every(id => active.includes(id))),
  )
  const tasks = contributions.flatMap(each => each.tasks ?? [])
  return {
    version,
    framework,
    answers,
    assumed,
    names,
    explanation,
    why,
    python: pythons[framework],
    layout,
    features: active,
    has: Object.fromEntries(features.map(({ id }) => [id, active.includes(id)])) as Record<FeatureId, boolean>,
    core,
    source,
    access: accessOf(active),
    roles: active.includes('roles') ? rolesOf(active, resources) : [],
    firstLogin: firstLogin(active),
    duties: active.includes('roles') ? dutiesOf(active) : [],
    resources,
    homes: homesOf(framework, layout, names.package, resources),
    steps: active.includes('database') ? freshSteps(framework, active, resources) : [],
    dependencies: requirements(contributions.flatMap(({ dependencies }) => dependencies ?? [])),
    development: requirements(contributions.flatMap(({ development }) => development ?? [])),
    settings: contributions.flatMap(each => each.settings ?? []).map(setting => ({ ...unsaid, ...setting })),
    tasks,
    commands: commandsOf(tasks),
    containers: containersOf(tasks),
    taskTables: taskTables(tasks),
    tables: joinTables(contributions.flatMap(({ tables }) => tables ?? [])),
    places: contributions.flatMap(({ places }) => places ?? []),
    ignored: [...new Set(contributions.flatMap(({ ignored }) => ignored ?? []))],
    consequences: contributions.flatMap(({ consequences }) => consequences ?? []),
    addresses: addressesOf(framework, active, resources),
    recipe: contributions.flatMap(({ recipe }) => recipe ?? []),
    frameworkName: frameworkNames[framework],
    holder: answers.author || `the ${names.title} authors`,
    lists: joinLists(contributions),
    pending: waiting.map(({ what }) => what),
  }
}

/** The answers as far as they are rendered. */
function asRendered(answers: Answers, waiting: readonly Pending[]): Readonly<Record<string, unknown>> {
  const facts: Record<string, unknown> = { ...answers }
  for (const [id, value] of waiting.flatMap(({ as }) => Object.entries(as))) {
    const before = facts[id]
    facts[id] = Array.isArray(value) && Array.isArray(before) ? before.filter(item => !value.includes(item)) : value
  }
  return facts
}

/** Fills `{word}` into every string of a piece of data; braces around other words stay. */
function filler(words: Readonly<Record<string, string>>, plurals: readonly string[]): <T>(data: T) => T {
  const fill = (data: unknown): unknown => {
    if (typeof data === 'string') return data.replace(/\{(\w+)\}/g, (whole, key: string) => words[key] ?? whole)
    if (Array.isArray(data)) return data.flatMap<unknown>(item => (item === '{plurals}' ? plurals : [fill(item)]))
    if (typeof data !== 'object' || data === null) return data
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, fill(value)]))
  }
  return data => fill(data) as typeof data
}

/** What a setting is where it does not say. */
const unsaid = { optional: false, secret: false, python: '', imports: [] }

/** Each once, in the order of their names, as `uv add` keeps them. */
function requirements(all: readonly string[]): readonly string[] {
  return [...new Set(all)].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
}

/** Tables of one name are one; of `[[…]]` those that carry the same `name` are. */
function joinTables(all: readonly TomlTable[]): readonly TomlTable[] {
  const joined: { name: string; array: boolean; entries: Record<string, TomlTable['entries'][string]> }[] = []
  for (const table of all) {
    const before = joined.find(
      ({ name, array, entries }) =>
        name === table.name && (!array || (entries.name !== undefined && entries.name === table.entries.name)),
    )
    if (before === undefined) joined.push({ ...table, array: table.array === true, entries: { ...table.entries } })
    else
      for (const [key, value] of Object.entries(table.entries))
        before.entries[key] = joinValues(before.entries[key], value)
  }
  return joined
}

function joinValues(
  before: TomlTable['entries'][string] | undefined,
  value: TomlTable['entries'][string],
): TomlTable['entries'][string] {
  if (Array.isArray(before) && Array.isArray(value)) return [...before, ...value]
  const isTable = (item: unknown): item is Record<string, never> =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
  return isTable(before) && isTable(value) ? { ...before, ...value } : value
}

function joinLists(contributions: readonly Contribution[]): Plan['lists'] {
  const lists: Record<string, Readonly<Record<string, ListValue>>[]> = {}
  for (const { lists: own } of contributions) {
    for (const [name, items] of Object.entries(own ?? {})) {
      lists[name] ??= []
      lists[name].push(...items)
    }
  }
  return lists
}
