import type { Contribution, FeatureId } from './feature.ts'

/** What README and AGENTS.md say in a framework's own words, where the places and the steps are those of all. */
export interface Papers {
  /** Where the app is put together, and what is there. */
  readonly app: readonly [path: string, about: string]
  readonly settings: readonly [path: string, about: string]
  /** What `{core_path}/database.py` is for, where there is such a file. */
  readonly database?: string
  /** Folders of migrations, where they do not lie with their resource. */
  readonly migrations?: string
  readonly telemetry?: string
  /** The feature whose lists are kept ready, where not those of all resources. */
  readonly cached?: FeatureId
  readonly types: readonly FeatureId[]
  readonly problems: readonly FeatureId[]
  /** Files of a resource where it has no folder of its own, by the features that need them. */
  readonly files?: readonly (readonly [feature: FeatureId, path: string, about: string])[]
  readonly folder: string
  /** How a feature that keeps nothing is added. */
  readonly view: string
  /** How one that keeps something is, step by step. */
  readonly model: string
  readonly migrate: string
  readonly rules: string
  readonly rest: string
  readonly pages: string
  readonly admin: string
  /** How work is put off to the background. */
  readonly job: string
}

const at = (features: readonly FeatureId[], path: string, about: string): Contribution => ({
  features,
  places: [{ path, about }],
})

const step = (features: readonly FeatureId[], text: string): Contribution => ({ features, recipe: [text] })

/** Where things are and how a feature is added, in the same order in every repo. */
export const papers = (own: Papers): readonly Contribution[] => [
  at(['core'], ...own.app),
  at(['core'], ...own.settings),
  ...(own.files === undefined
    ? [at(['resources'], 'src/{package}/<plural>/', own.folder)]
    : [
        at(['resources', 'split'], 'src/{package}/<plural>/', own.folder),
        ...own.files.map(([feature, path, about]) => at(['resources', 'compact', feature], path, about)),
      ]),
  ...(own.database === undefined ? [] : [at(['database'], '{core_path}/database.py', own.database)]),
  ...(own.migrations === undefined
    ? []
    : [at(['database'], own.migrations, 'the steps of the database, one file each')]),
  at(['cache', own.cached ?? 'resources'], '{core_path}/cache.py', 'what is kept ready, and how a write ends it'),
  at(own.types, '{core_path}/types.py', 'field types: what JSON, queries and forms may hold'),
  at(own.problems, '{core_path}/problems.py', 'every error of the API in one form'),
  at(['rest'], '{core_path}/docs.py', 'the OpenAPI document and its page'),
  at(['pages'], 'src/{package}/templates/', 'pages, all inside base.html'),
  at(['pages'], 'src/{package}/static/style.css', 'their one style sheet'),
  at(['accounts'], 'src/{package}/accounts/', 'users, logins, and who may come in'),
  at(['jobs'], 'src/{package}/jobs/', 'work in the background: the jobs, their queue, what they write'),
  at(['admin'], 'src/{package}/admin/', 'the admin: who enters it, and what it shows'),
  at(['operations'], '{core_path}/logs.py', 'logs: readable in development, JSON in production'),
  ...(own.telemetry === undefined
    ? []
    : [at(['operations'], own.telemetry, 'OpenTelemetry, on where a collector is named')]),
  at(['rest', 'operations'], 'openapi.json', 'the API as clients see it; `poe openapi` writes it'),
  at(['core'], 'tests/', 'tests, laid out as the code is'),
  at(['core'], 'docs/decisions/', 'why things are as they are, the choice of the framework first'),
  step(['empty'], own.view),
  step(['resources'], own.model),
  step(['resources'], own.rules),
  step(['database'], own.migrate),
  step(['rest', 'resources'], own.rest),
  step(['pages', 'resources'], own.pages),
  step(['admin', 'resources'], own.admin),
  step(['jobs'], own.job),
  step(
    ['operations'],
    'Name its package among the layers of `tool.importlinter` in `pyproject.toml`, above what it imports.',
  ),
  step(['core'], 'Write its tests beside the others, and run `uv run poe check`.'),
]

/** How those that Alembic serves change a table. */
export const alembicStep =
  'After changing a model: `uv run alembic revision --autogenerate -m "what changes"`, read the file it writes, then `uv run poe migrate`.'
