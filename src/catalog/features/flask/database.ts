import { alembicTables, alembicTasks } from '../alembic.ts'
import type { Contribution } from '../feature.ts'

/** The connection and its migrations. */
export const database = (): readonly Contribution[] => [
  {
    features: ['database'],
    dependencies: ['alembic>=1.20', 'flask-sqlalchemy-lite>=0.2.1', 'psycopg[binary]>=3.3', 'sqlalchemy>=2.1'],
    tasks: alembicTasks,
    tables: alembicTables,
    consequences: [
      'Flask-SQLAlchemy-Lite is young but small and typed; what it does beyond SQLAlchemy is one module, so leaving it is an afternoon.',
    ],
    // Items that the tests' settings have beside the database.
    lists: { testSettings: [], extensions: [{ from: 'from {core} import database', item: 'database' }] },
  },
]
