import type { Contribution } from '../feature.ts'

/** Where staff look after the data. */
export const admin = (): readonly Contribution[] => [
  {
    features: ['admin'],
    // Flask-Admin 2.2 cannot be imported without Flask-SQLAlchemy, though it works on the Lite one.
    dependencies: ['flask-admin>=2.2.1', 'flask-sqlalchemy>=3.1'],
    tables: [
      { name: 'tool.mypy.overrides', array: true, entries: { module: 'flask_admin.*', ignore_missing_imports: true } },
    ],
    consequences: [
      'Flask-Admin 2.2 imports Flask-SQLAlchemy, so it is installed beside Flask-SQLAlchemy-Lite and not used.',
      'The admin allows inline styles of single elements, which its scripts set; its scripts have a nonce, the handlers in its lists are named by their hashes.',
    ],
    lists: {
      // Tables beside those of the resources.
      adminViews: [],
      extensions: [{ from: 'from {package} import admin', item: 'admin' }],
      starts: [{ endpoint: 'admin.index' }],
    },
  },
]
