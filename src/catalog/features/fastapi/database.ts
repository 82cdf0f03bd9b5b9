import { alembicTables, alembicTasks } from '../alembic.ts'
import type { Contribution } from '../feature.ts'

/** The connection and its migrations. */
export const database = (): readonly Contribution[] => [
  {
    features: ['database'],
    dependencies: ['aiosqlite>=0.22', 'alembic>=1.20', 'psycopg[binary]>=3.3', 'sqlalchemy[asyncio]>=2.1'],
    development: ['types-greenlet>=3.2'],
    tasks: alembicTasks,
    tables: alembicTables,
    consequences: [
      'A relation that a query did not load raises an error (`lazy="raise"`): under async nothing loads in secret, and no list costs a query for each row.',
    ],
  },
]
