import type { Contribution, Task } from '../feature.ts'

const serve: Task = {
  name: 'serve',
  help: 'Serve as in production (HOST, 127.0.0.1; PORT, 8000; WEB_CONCURRENCY, 1)',
  cmd: `gunicorn {package}.app:create_app() --bind \${HOST:-127.0.0.1}:\${PORT:-8000} --workers \${WEB_CONCURRENCY:-1} --threads 8 --limit-request-line 8190`,
}

/** The app, its server and its settings. */
export const core = (): readonly Contribution[] => [
  {
    features: ['core'],
    dependencies: ['flask>=3.1.3', 'gunicorn>=27.0', 'pydantic>=2.14', 'pydantic-settings>=2.16'],
    settings: [
      {
        name: 'ENVIRONMENT',
        help: 'development, test or production; production refuses what suits development only.',
        example: 'development',
        python: 'environment: Literal["development", "production", "test"] = "development"',
        imports: ['from typing import Literal'],
      },
      {
        name: 'SECRET_KEY',
        help: 'Signs sessions and links in mail; at least 32 characters in production.',
        example: '',
        secret: true,
        python: 'secret_key: SecretStr = Field(default_factory=new_secret)',
        imports: ['from pydantic import Field, SecretStr'],
      },
      {
        name: 'ALLOWED_HOSTS',
        help: 'Host names that the application answers to, separated by commas.',
        example: 'localhost,127.0.0.1',
        python: 'allowed_hosts: Words = ["localhost", "127.0.0.1"]',
      },
    ],
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
    places: [
      { path: 'src/{package}/app.py', about: 'the app factory: features, blueprints, headers' },
      { path: '{core_path}/settings.py', about: 'configuration' },
    ],
    recipe: [
      'Write a module with a blueprint or an `init_app(app)`, and name it in BLUEPRINTS or FEATURES of src/{package}/app.py.',
    ],
    consequences: [
      'Flask decides little: the pieces here were chosen one by one, and each can be exchanged alone.',
      'Requests are served by threads; what waits for long belongs into a job, not into a view.',
    ],
    lists: {
      extensions: [],
      blueprints: [{ from: 'from {core} import health', item: 'health.bp' }],
      errors: [],
      starts: [],
      public: [{ endpoint: 'health.health' }, { endpoint: 'home' }, { endpoint: 'static' }],
    },
  },
  { features: ['small'], tasks: [{ ...serve, cmd: `${serve.cmd} --access-logfile -` }] },
  // The app logs its requests itself.
  { features: ['operations'], tasks: [serve] },
]

/** Setting up where nothing is stored. */
export const stateless = (): readonly Contribution[] => [
  {
    features: ['stateless'],
    tasks: [{ name: 'setup', help: 'Write .env with secrets of its own', script: '{core}.settings:write_env' }],
  },
]
