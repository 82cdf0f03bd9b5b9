import type { Contribution } from './feature.ts'
import { ladder, layers } from './layer.ts'

/** What each feature brings to a repo of this framework. */
export const flask: readonly Contribution[] = [
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
        python: 'secret_key: SecretStr = SecretStr(DEVELOPMENT_SECRET)',
        imports: ['from pydantic import SecretStr'],
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
      {
        name: 'serve',
        help: 'Serve as in production (HOST, 127.0.0.1; PORT, 8000; WEB_CONCURRENCY, 1)',
        cmd: `gunicorn {package}.app:create_app() --bind \${HOST:-127.0.0.1}:\${PORT:-8000} --workers \${WEB_CONCURRENCY:-1} --threads 8 --limit-request-line 8190 --access-logfile -`,
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
  {
    features: ['operations'],
    dependencies: ['structlog>=26.1'],
    development: ['import-linter>=2.16'],
    settings: [
      {
        name: 'LOG_LEVEL',
        help: 'DEBUG, INFO, WARNING or ERROR.',
        example: 'INFO',
        optional: true,
        python: 'log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"',
        imports: ['from typing import Literal'],
      },
    ],
    tasks: [{ name: 'imports', help: 'Do imports go one way?', cmd: 'lint-imports', check: true, hidden: true }],
    places: [{ path: '{core_path}/logs.py', about: 'logs: readable in development, JSON in production' }],
    lists: { extensions: [{ from: 'from {core} import logs', item: 'logs' }] },
  },
  {
    features: ['stateless'],
    tasks: [{ name: 'setup', help: 'Write .env with secrets of its own', script: '{core}.settings:write_env' }],
  },
  {
    features: ['database'],
    dependencies: ['alembic>=1.20', 'flask-sqlalchemy-lite>=0.2.1', 'psycopg[binary]>=3.3', 'sqlalchemy>=2.1'],
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
        entries: { script_location: '%(here)s/src/{package}/migrations', file_template: '%%(rev)s_%%(slug)s' },
      },
      { name: 'tool.ruff.lint.per-file-ignores', entries: { '**/migrations/versions/*.py': ['N999'] } },
      { name: 'tool.coverage.run', entries: { omit: ['*/migrations/*'] } },
    ],
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
  {
    features: ['database', 'sqlite'],
    settings: [
      {
        name: 'DATABASE_URL',
        help: 'SQLite (sqlite:///./var/{package}.db) or PostgreSQL (postgresql://user:password@host:5432/name).',
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
        help: 'PostgreSQL (postgresql://user:password@host:5432/name) or SQLite (sqlite:///./var/{package}.db).',
        example: 'postgresql://postgres@127.0.0.1:5432/{package}',
        python: 'database_url: str = "sqlite:///./var/{package}.db"',
      },
    ],
  },
  {
    features: ['operations'],
    dependencies: [
      'opentelemetry-exporter-otlp-proto-http>=1.45',
      'opentelemetry-instrumentation-flask>=0.66b0',
      'opentelemetry-sdk>=1.45',
    ],
    settings: [
      {
        name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
        help: 'Where traces are sent to; tracing is off without it.',
        example: 'http://localhost:4318',
        optional: true,
        python: 'otel_exporter_otlp_endpoint: str = ""',
      },
    ],
    places: [{ path: '{core_path}/telemetry.py', about: 'OpenTelemetry, on where a collector is named' }],
    lists: { extensions: [{ from: 'from {core} import telemetry', item: 'telemetry' }] },
  },
  {
    features: ['operations', 'database'],
    dependencies: ['opentelemetry-instrumentation-sqlalchemy>=0.66b0'],
    lists: { public: [{ endpoint: 'health.ready' }] },
  },
  {
    features: ['pages', 'empty'],
    lists: {
      blueprints: [{ from: 'from {core} import welcome', item: 'welcome.bp' }],
      starts: [{ endpoint: 'welcome.show' }],
    },
  },
  {
    features: ['rest'],
    dependencies: ['apiflask>=3.1.2', 'flask-swagger-ui>=5.34'],
    settings: [
      {
        name: 'CORS_ORIGINS',
        help: 'Origins whose pages may call the API from a browser, separated by commas.',
        example: 'https://app.example.org',
        optional: true,
        python: 'cors_origins: Words = []',
      },
    ],
    places: [
      { path: '{core_path}/problems.py', about: 'every error of the API in one form' },
      { path: '{core_path}/docs.py', about: 'the OpenAPI document and its page' },
    ],
    consequences: [
      'APIFlask writes the OpenAPI document from Pydantic models; what it leaves out is added in one place, docs.py.',
    ],
    lists: {
      extensions: [{ from: 'from {core} import docs', item: 'docs' }],
      errors: [{ from: 'from {core} import problems', item: 'problems.render' }],
      starts: [{ endpoint: 'docs.page' }],
      public: [{ endpoint: 'docs.asset' }, { endpoint: 'docs.openapi' }, { endpoint: 'docs.page' }],
    },
  },
  {
    features: ['forms'],
    dependencies: ['flask-wtf>=1.3', 'wtforms>=3.3'],
    development: ['types-wtforms>=3.2'],
    tables: [
      { name: 'tool.mypy.overrides', array: true, entries: { module: 'flask_wtf.*', ignore_missing_imports: true } },
    ],
    places: [{ path: 'src/{package}/templates/', about: 'pages, all inside base.html' }],
    lists: {
      extensions: [{ from: 'from {core} import site', item: 'site' }],
      errors: [{ from: 'from {core} import site', item: 'site.render' }],
    },
  },
  {
    features: ['accounts'],
    dependencies: ['argon2-cffi>=25.1', 'flask-limiter>=4.1'],
    settings: [
      {
        name: 'TRUSTED_PROXIES',
        help: 'How many reverse proxies stand in front and set X-Forwarded-For and X-Forwarded-Proto.',
        example: '0',
        optional: true,
        python: 'trusted_proxies: int = 0',
      },
      {
        name: 'RATE_LIMIT_STORAGE',
        help: 'Where attempts to log in are counted; several processes need redis://host:6379 (and the package redis).',
        example: 'memory://',
        optional: true,
        python: 'rate_limit_storage: str = "memory://"',
      },
    ],
    tasks: [
      {
        name: 'user',
        help: 'Make a login, or give it a new password',
        usage: 'EMAIL [--admin]',
        cmd: 'flask --app {package}.app user',
      },
    ],
    places: [{ path: 'src/{package}/accounts/', about: 'users, logins, and who may come in' }],
    lists: { extensions: [{ from: 'from {package} import accounts', item: 'accounts' }] },
  },
  {
    features: ['accounts', 'rest'],
    consequences: [
      'Tokens of the API are opaque and stored as hashes: they can be taken back, at the price of one query a request.',
    ],
    lists: {
      blueprints: [{ from: 'from {package}.accounts import api as accounts_api', item: 'accounts_api.bp' }],
      public: [{ endpoint: 'accounts_api.create_token' }],
    },
  },
  {
    features: ['sessions'],
    dependencies: ['flask-security>=5.9.2'],
    settings: [
      {
        name: 'MAIL_URL',
        help: 'smtp://user:password@host:587; without it development prints mail on the console.',
        example: 'smtp://user:password@localhost:587',
        optional: true,
        python: 'mail_url: SecretStr = SecretStr("")',
        imports: ['from pydantic import SecretStr'],
      },
      {
        name: 'MAIL_FROM',
        help: 'The sender of mail.',
        example: 'no-reply@localhost',
        optional: true,
        python: 'mail_from: str = "no-reply@localhost"',
      },
    ],
    tables: [
      { name: 'tool.mypy.overrides', array: true, entries: { module: 'flask_login.*', ignore_missing_imports: true } },
    ],
    consequences: [
      'Flask-Security brings login, logout, change and reset of passwords; its JSON answers, tokens and "remember me" are turned off.',
      'Sessions live in signed cookies, of which a copy may exist: logging out ends all sessions of a user, not one alone.',
    ],
    lists: {
      extensions: [{ from: 'from {package}.accounts import sessions', item: 'sessions' }],
      public: [
        { endpoint: 'security.forgot_password' },
        { endpoint: 'security.login' },
        { endpoint: 'security.logout' },
        { endpoint: 'security.reset_password' },
      ],
    },
  },
  {
    features: ['rest'],
    lists: { extensions: [{ from: 'from {core} import problems', item: 'problems' }] },
  },
  {
    features: ['rest', 'empty'],
    lists: { blueprints: [{ from: 'from {core} import info', item: 'info.bp' }] },
  },
  {
    features: ['operations', 'rest'],
    development: ['schemathesis>=4.32'],
    tasks: [
      { name: 'openapi', help: 'Write openapi.json', cmd: 'flask --app {package}.app openapi' },
      {
        name: 'openapi-check',
        help: 'Is openapi.json in step?',
        cmd: 'flask --app {package}.app openapi --check',
        check: true,
        hidden: true,
      },
    ],
  },
  {
    features: ['resources'],
    tasks: [{ name: 'seed', help: 'Add a handful of sample rows', cmd: 'flask --app {package}.app seed' }],
  },
  {
    features: ['admin'],
    // Flask-Admin 2.2 cannot be imported without Flask-SQLAlchemy, though it works on the Lite one.
    dependencies: ['flask-admin>=2.2.1', 'flask-sqlalchemy>=3.1'],
    tables: [
      { name: 'tool.mypy.overrides', array: true, entries: { module: 'flask_admin.*', ignore_missing_imports: true } },
    ],
    places: [{ path: 'src/{package}/admin/', about: 'what the admin shows' }],
    consequences: [
      'Flask-Admin 2.2 imports Flask-SQLAlchemy, so it is installed beside Flask-SQLAlchemy-Lite and not used.',
      'The admin allows inline styles of single elements, which its scripts set; its scripts have a nonce, the handlers in its lists are named by their hashes.',
    ],
    lists: {
      extensions: [{ from: 'from {package} import admin', item: 'admin' }],
      starts: [{ endpoint: 'admin.index' }],
    },
  },
  ladder,
  layers([], ['app']),
  layers(['admin'], ['admin']),
  layers(['resources'], ['{plurals}']),
  layers(['accounts'], ['accounts']),
  layers([], ['core']),
]
