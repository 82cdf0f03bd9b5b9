import type { Condition } from '../condition.ts'

/**
 * The features, in the order in which what they contribute is listed. A folder of templates is named by the features
 * that must all hold, joined by `+`. A condition here is over the answers and the facts that `plan` derives from them:
 * `layout` (`compact` or `split`), `kept` (there are resources) and `types` (the types of their fields).
 */
export const features = [
  { id: 'core', when: {} },
  { id: 'compact', when: { layout: 'compact' } },
  { id: 'split', when: { layout: 'split' } },
  { id: 'small', when: { size: 'small' } },
  { id: 'operations', when: { size: ['medium', 'large'] } },
  { id: 'database', when: { any: [{ not: { data: 'none' } }, { auth: ['accounts', 'roles'] }] } },
  { id: 'stateless', when: { data: 'none', not: { auth: ['accounts', 'roles'] } } },
  { id: 'accounts', when: { auth: ['accounts', 'roles'] } },
  // Whoever signs in at a screen has a session; programs have tokens.
  {
    id: 'sessions',
    when: {
      auth: ['accounts', 'roles'],
      any: [{ serves: 'pages' }, { admin: ['helpful', 'required'] }, { reports: true }, { realtime: true }],
    },
  },
  // Access is a ladder: none < accounts < roles < tenants. Members of a tenant have roles, whatever `auth` says.
  { id: 'roles', when: { any: [{ auth: 'roles' }, { tenants: true }] } },
  { id: 'tenants', when: { tenants: true } },
  { id: 'resources', when: { kept: true } },
  { id: 'listed', when: { kept: true, serves: ['pages', 'rest'] } },
  // Flask: no API's and no pages' tests show the rules of resources, so they have tests of their own.
  { id: 'unlisted', when: { kept: true, not: { serves: ['pages', 'rest'] } } },
  { id: 'empty', when: { kept: false } },
  { id: 'rest', when: { serves: 'rest' } },
  { id: 'bodies', when: { serves: 'rest', any: [{ kept: true }, { auth: ['accounts', 'roles'] }] } },
  { id: 'pages', when: { serves: 'pages' } },
  // What people look at: pages, reports, the dashboard. In Flask and Django the admin stands among them (`forms`).
  { id: 'screens', when: { any: [{ serves: 'pages' }, { reports: true }, { realtime: true }] } },
  {
    id: 'forms',
    when: {
      any: [{ serves: 'pages' }, { admin: ['helpful', 'required'] }, { reports: true }, { realtime: true }],
    },
  },
  // FastAPI: screens where something is sent, be it a row or a password.
  {
    id: 'inputs',
    when: {
      any: [
        { serves: 'pages', not: { data: 'none' } },
        { serves: 'pages', auth: ['accounts', 'roles'] },
        { reports: true, auth: ['accounts', 'roles'] },
        { realtime: true, auth: ['accounts', 'roles'] },
      ],
    },
  },
  // FastAPI: errors are told as problems where no pages tell them, or an API stands beside the pages.
  {
    id: 'problems',
    when: { any: [{ serves: 'rest' }, { not: { serves: 'pages' }, reports: false, realtime: false }] },
  },
  // Django: whether static files and templates are served, commands are there, tests need clients of their own.
  {
    id: 'assets',
    when: {
      any: [{ serves: ['pages', 'rest'] }, { admin: ['helpful', 'required'] }, { reports: true }, { realtime: true }],
    },
  },
  { id: 'commands', when: { any: [{ kept: true }, { serves: 'rest', size: ['medium', 'large'] }] } },
  { id: 'clients', when: { any: [{ serves: 'rest' }, { auth: ['accounts', 'roles'] }] } },
  { id: 'validators', when: { types: ['integer', 'json', 'url'] } },
  { id: 'widgets', when: { types: ['date', 'datetime', 'decimal', 'email', 'url', 'uuid'] } },
  { id: 'documents', when: { types: 'json' } },
  { id: 'admin', when: { admin: ['helpful', 'required'] } },
  { id: 'graphql', when: { serves: 'graphql' } },
  { id: 'reports', when: { reports: true } },
  { id: 'cache', when: { cache: true } },
  { id: 'jobs', when: { jobs: true } },
  { id: 'realtime', when: { realtime: true } },
  // Where nothing streams, every answer ends by itself.
  { id: 'brief', when: { realtime: false } },
  { id: 'gate', when: { size: ['medium', 'large'], not: { lifetime: 'prototype' } } },
  { id: 'sqlite', when: { database: 'sqlite' } },
  { id: 'postgresql', when: { database: 'postgresql' } },
  { id: 'ci', when: { extras: 'ci' } },
  { id: 'pre-commit', when: { extras: 'pre-commit' } },
  { id: 'docker', when: { extras: 'docker' } },
  { id: 'kubernetes', when: { extras: 'kubernetes' } },
  { id: 'devcontainer', when: { extras: 'devcontainer' } },
  { id: 'mit', when: { license: 'MIT' } },
  { id: 'apache', when: { license: 'Apache-2.0' } },
  { id: 'bsd', when: { license: 'BSD-3-Clause' } },
  { id: 'gpl', when: { license: 'GPL-3.0-only' } },
] as const satisfies readonly { readonly id: string; readonly when: Condition }[]

export type FeatureId = (typeof features)[number]['id']

/** A variable of the environment that the repo reads. */
export interface Setting {
  readonly name: string
  /** One line that says what it is for. */
  readonly help: string
  /** What `.env.example` holds. Empty when it is better left unset. */
  readonly example: string
  /** True where `.env.example` shows it commented out, because its default is right. */
  readonly optional?: boolean
  /** True where `setup` puts fresh random bytes in its place. */
  readonly secret?: boolean
  /** The line that declares it in the framework's settings class or module. */
  readonly python?: string
  /** Import statements that the line needs. */
  readonly imports?: readonly string[]
}

/** A `poe` task. Exactly one of `cmd`, `script` and `sequence` says what it runs. */
export interface Task {
  readonly name: string
  readonly help: string
  readonly cmd?: string
  readonly script?: string
  /** Names of other tasks, run one after the other. */
  readonly sequence?: readonly string[]
  /** Arguments as poe takes them, in TOML's shape. */
  readonly args?: readonly Readonly<Record<string, TomlValue>>[]
  /** True for a task that `poe check` runs; in the order of contribution. */
  readonly check?: boolean
  /** Arguments as README shows them: `EMAIL [--admin]`. */
  readonly usage?: string
  /** True where README's table of commands leaves it out. */
  readonly hidden?: boolean
}

export type TomlValue = string | number | boolean | readonly TomlValue[] | { readonly [key: string]: TomlValue }

/** A table of pyproject.toml; contributions to the same table are joined, arrays appended. */
export interface TomlTable {
  /** Such as `tool.mypy`. */
  readonly name: string
  /** True for `[[…]]`: each contribution is a table of its own. */
  readonly array?: boolean
  readonly entries: Readonly<Record<string, TomlValue>>
}

/** A path that README and AGENTS.md explain. `{core}`, `{home}`, `{package}` are filled in. */
export interface Place {
  readonly path: string
  readonly about: string
}

export type ListValue = string | boolean | readonly string[]

/**
 * What a set of features brings to the files that all share. In every string `{package}` is the import name,
 * `{slug}` the distribution's, `{core}` the dotted module of what features share, `{src}` and `{core_path}` their paths.
 * In an array the item `{plurals}` stands for the plurals of all resources, each before what it refers to.
 */
export interface Contribution {
  /** All of them must hold. */
  readonly features: readonly FeatureId[]
  /** Requirements of the app, each with a lower bound. */
  readonly dependencies?: readonly string[]
  /** Requirements of its development, each with a lower bound. */
  readonly development?: readonly string[]
  readonly settings?: readonly Setting[]
  readonly tasks?: readonly Task[]
  readonly tables?: readonly TomlTable[]
  readonly places?: readonly Place[]
  /** Lines for `.gitignore`. */
  readonly ignored?: readonly string[]
  /** Consequences of the choice, for the decision record: one sentence each, of the framework's own expert. */
  readonly consequences?: readonly string[]
  /** How to add a feature to this repo, for AGENTS.md: one step each, an imperative sentence. */
  readonly recipe?: readonly string[]
  /**
   * Ordered lists that the framework's own shared templates loop over (extensions, routers, middleware, installed
   * apps, fixtures …), by the list's name. All items of one list have the same keys.
   */
  readonly lists?: Readonly<Record<string, readonly Readonly<Record<string, ListValue>>[]>>
}
