import type { Contribution } from '../feature.ts'
import { alembicStep, papers } from '../papers.ts'

const own = papers({
  app: ['src/{package}/main.py', 'the app and what it is made of'],
  settings: ['{core_path}/settings.py', 'every setting and its default'],
  database: 'the connection, sessions, and what every table shares',
  migrations: 'src/{package}/migrations/',
  types: ['database'],
  problems: ['problems'],
  files: [
    ['core', 'src/{package}/models.py', 'the table'],
    ['core', 'src/{package}/services.py', 'the rules'],
    ['core', 'src/{package}/schemas.py', 'what comes in and goes out'],
  ],
  folder: 'one folder for each resource: model, schemas, rules and ways in',
  view: 'Write a module with a router, and include it in `create_app` of `src/{package}/main.py`.',
  model: 'Write the model in `models.py`, and what comes in and goes out in `schemas.py`.',
  rules: 'Write the rules in `services.py`: functions that take a session and know nothing of HTTP.',
  migrate: alembicStep,
  rest: 'Write its operations in `api.py`, and include the router in `create_app` of `src/{package}/main.py`.',
  pages:
    'Give it pages in `pages.py` and templates, and include the router in `create_app` of `src/{package}/main.py`.',
  admin: 'Show it to staff in `admin.py`, and name that view in VIEWS of `src/{package}/admin/site.py`.',
  graphql:
    'Write its types in a module of `src/{package}/graphql/resources/`, and name its queries and mutations in `schema.py` beside it.',
  access:
    'Name what it allows in `src/{package}/accounts/permissions.py`, give it to roles by a migration, and let each route say whom it is for: `Requires(…)`, `signed_in` or `public`.',
  tenants:
    'Let a model whose rows belong to a tenant inherit from `TenantOwned`, and name it in `tests/test_tenants.py`: sessions do the rest.',
})

const place = (features: Contribution['features'], path: string, about: string): Contribution => ({
  features,
  places: [{ path, about }],
})

export const written: readonly Contribution[] = [
  ...own,
  place(['roles'], 'src/{package}/accounts/permissions.py', 'what can be allowed; roles are rows of the database'),
  place(['tenants'], '{core_path}/tenancy.py', 'how every query is held to the tenant of its session'),
  place(['graphql'], 'src/{package}/graphql/', 'the GraphQL API: its schema, limits, errors and loaders'),
  place(['graphql', 'operations'], 'schema.graphql', 'that API as clients see it; `poe graphql` writes it'),
]
