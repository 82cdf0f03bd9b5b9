import type { Contribution } from '../feature.ts'

/** The connection and its migrations. */
export const database: readonly Contribution[] = [
  {
    features: ['database'],
    dependencies: ['aiosqlite>=0.22', 'alembic>=1.20', 'psycopg[binary]>=3.3', 'sqlalchemy[asyncio]>=2.1'],
    development: ['types-greenlet>=3.2'],
    tasks: [
      {
        name: 'write-env',
        help: 'Write .env with secrets of its own',
        script: '{core}.settings:write_env',
        hidden: true,
      },
      { name: 'setup', help: 'Write .env with secrets of its own and migrate', sequence: ['write-env', 'migrate'] },
      { name: 'migrate', help: 'Bring the database to the newest migration', cmd: 'alembic upgrade head' },
      {
        name: 'migrations',
        help: 'Are the migrations in step with the models?',
        cmd: 'pytest --quiet tests/test_migrations.py',
        check: true,
        hidden: true,
      },
    ],
    tables: [
      {
        name: 'tool.alembic',
        entries: {
          script_location: '%(here)s/src/{package}/migrations',
          file_template: '%%(rev)s_%%(slug)s',
        },
      },
      { name: 'tool.ruff.lint.per-file-ignores', entries: { '**/migrations/versions/*.py': ['N999'] } },
      { name: 'tool.coverage.run', entries: { omit: ['*/migrations/*'] } },
    ],
    places: [
      { path: '{core_path}/database.py', about: 'engine, sessions and what every table shares' },
      { path: 'src/{package}/migrations/', about: 'the steps of the database, one file each' },
    ],
    consequences: [
      'A relation that a query did not load raises an error (`lazy="raise"`): under async nothing loads in secret, and no list costs a query for each row.',
    ],
  },
  {
    features: ['database', 'sqlite'],
    settings: [
      {
        name: 'DATABASE_URL',
        help: 'sqlite:///./file or postgresql://user:password@host/database.',
        example: 'sqlite:///./var/{package}.db',
        python: 'database_url: str = "sqlite:///./var/{package}.db"',
      },
    ],
  },
  {
    features: ['database', 'postgresql'],
    settings: [
      {
        name: 'DATABASE_URL',
        help: 'postgresql://user:password@host/database or sqlite:///./file.',
        example: 'postgresql://postgres@127.0.0.1:5432/{package}',
        python: 'database_url: str = "sqlite:///./var/{package}.db"',
      },
    ],
  },
]
