import type { Task, TomlTable } from './feature.ts'

/** Tasks of a repo whose tables Alembic keeps. */
export const alembicTasks: readonly Task[] = [
  { name: 'write-env', help: 'Write .env with secrets of its own', script: '{core}.settings:write_env', hidden: true },
  { name: 'setup', help: 'Write .env with secrets of its own and migrate', sequence: ['write-env', 'migrate'] },
  { name: 'migrate', help: 'Bring the database to the newest migrations', cmd: 'alembic upgrade head' },
  {
    name: 'migrations',
    help: 'Are the migrations in step with the models?',
    cmd: 'pytest --quiet tests/test_migrations.py',
    check: true,
    hidden: true,
  },
]

/** Its settings, and what other tools leave alone of its steps. */
export const alembicTables: readonly TomlTable[] = [
  {
    name: 'tool.alembic',
    entries: { script_location: '%(here)s/src/{package}/migrations', file_template: '%%(rev)s_%%(slug)s' },
  },
  { name: 'tool.ruff.lint.per-file-ignores', entries: { '**/migrations/versions/*.py': ['N999'] } },
  { name: 'tool.coverage.run', entries: { omit: ['*/migrations/*'] } },
]
