import type { Contribution } from '../feature.ts'

/** Where data lives, and the migrations. */
export const database = (): readonly Contribution[] => [
  {
    features: ['database'],
    dependencies: ['psycopg[binary]>=3.3'],
    tasks: [
      {
        name: 'write-env',
        help: 'Write .env with secrets of its own',
        script: '{core}.environment:main',
        hidden: true,
      },
      { name: 'setup', help: 'Write .env with secrets of its own and migrate', sequence: ['write-env', 'migrate'] },
      { name: 'migrate', help: 'Bring the database to the newest migrations', cmd: 'python manage.py migrate' },
      {
        name: 'migrations',
        help: 'Are the migrations in step with the models?',
        cmd: 'python manage.py makemigrations --check --dry-run',
        check: true,
        hidden: true,
      },
    ],
    tables: [{ name: 'tool.coverage.run', entries: { omit: ['*/migrations/*'] } }],
    // Factories beside those of the resources, `_parts/factories/<part>.ejs`, and tables.
    lists: { factories: [], tables: [] },
  },
  {
    features: ['factories'],
    development: ['factory-boy>=3.3'],
    tables: [
      // factory-boy has no types for the calls that declare a field.
      {
        name: 'tool.mypy.overrides',
        array: true,
        entries: { module: 'tests.factories', disallow_untyped_calls: false },
      },
    ],
  },
]
