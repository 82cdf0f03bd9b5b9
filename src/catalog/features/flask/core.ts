import type { Contribution } from '../feature.ts'
import { gunicorn } from '../gunicorn.ts'

/** The app, its server and its settings. */
export const core = (): readonly Contribution[] => [
  {
    features: ['core'],
    dependencies: ['flask>=3.1.3', 'gunicorn>=27.0', 'pydantic>=2.14', 'pydantic-settings>=2.16'],
    tasks: [
      {
        name: 'dev',
        help: 'Set up, then serve and reload on changes (PORT, 8000)',
        sequence: ['setup', `flask --app {package}.app run --debug --port \${PORT:-8000}`],
      },
    ],
    tables: [
      {
        name: 'tool.mypy',
        entries: { plugins: ['pydantic.mypy'], mypy_path: ['src', '.'], explicit_package_bases: true },
      },
      // The JSON of a test client's answer is `Any | None`.
      { name: 'tool.mypy.overrides', array: true, entries: { module: 'tests.*', disable_error_code: ['index'] } },
      { name: 'tool.pytest.ini_options', entries: { pythonpath: ['.'] } },
    ],
    consequences: [
      'Flask decides little: the pieces here were chosen one by one, and each can be exchanged alone.',
      'Requests are served by threads; what waits for long belongs into a job, not into a view.',
    ],
    lists: {
      extensions: [],
      blueprints: [{ from: 'from {core} import health', item: 'health.bp' }],
      errors: [],
      // What /ready asks beside the database.
      probes: [],
      starts: [],
      public: [{ endpoint: 'health.health' }, { endpoint: 'home' }, { endpoint: 'static' }],
    },
  },
  ...gunicorn('{package}.app:create_app()'),
]

/** Setting up where nothing is stored. */
export const stateless = (): readonly Contribution[] => [
  {
    features: ['stateless'],
    tasks: [{ name: 'setup', help: 'Write .env with secrets of its own', script: '{core}.settings:write_env' }],
  },
]
