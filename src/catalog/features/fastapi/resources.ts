import type { Contribution } from '../feature.ts'

/** What is kept. */
export const resources = (): readonly Contribution[] => [
  {
    features: ['resources'],
    dependencies: ['typing-extensions>=4.16'],
    tasks: [{ name: 'seed', help: 'Add a handful of sample rows', script: '{package}.seed:main' }],
    tables: [{ name: 'tool.ruff.lint.per-file-ignores', entries: { '**/seed.py': ['T20'] } }],
    places: [{ path: '{core_path}/types.py', about: 'field types: what JSON, queries and forms may hold' }],
    recipe: [
      'Write the model in `models.py`, then `uv run alembic revision --autogenerate --message "what it does"` and read the step that it wrote.',
      'Write what comes in and goes out in `schemas.py` and the rules in `services.py`; they take a session and know nothing of HTTP.',
    ],
  },
  {
    features: ['resources', 'split'],
    places: [
      { path: 'src/{package}/<plural>/', about: 'one folder for each resource: model, schemas, rules and ways in' },
    ],
  },
  {
    features: ['resources', 'compact'],
    places: [
      { path: 'src/{package}/models.py', about: 'the table' },
      { path: 'src/{package}/schemas.py', about: 'what comes in and goes out' },
      { path: 'src/{package}/services.py', about: 'the rules' },
    ],
  },
]
