import { alembicTables, alembicTasks } from '../alembic.ts'
import type { Contribution } from '../feature.ts'

/** The connection and its migrations. */
export const database = (): readonly Contribution[] => [
  {
    features: ['database'],
    dependencies: ['alembic>=1.20', 'flask-sqlalchemy-lite>=0.2.1', 'psycopg[binary]>=3.3', 'sqlalchemy>=2.1'],
    tasks: alembicTasks,
    tables: alembicTables,
    places: [
      { path: '{core_path}/database.py', about: 'the connection, what every table shares, how rows are refused' },
      { path: 'src/{package}/migrations/', about: 'the steps of the database, one file each' },
    ],
    recipe: [
      'After changing a model: `uv run alembic revision --autogenerate -m "what changes"`, read the file it writes, then `uv run poe migrate`.',
    ],
    consequences: [
      'Flask-SQLAlchemy-Lite is young but small and typed; what it does beyond SQLAlchemy is one module, so leaving it is an afternoon.',
    ],
    lists: { extensions: [{ from: 'from {core} import database', item: 'database' }] },
  },
]
