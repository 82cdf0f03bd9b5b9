import type { Contribution } from './feature.ts'
import { ladder, layers } from './layer.ts'

/** What each feature brings to a repo of this framework. */
export const fastapi: readonly Contribution[] = [
  {
    features: ['core'],
    dependencies: ['fastapi>=0.165', 'pydantic>=2.14', 'pydantic-settings>=2.16', 'uvicorn>=0.54'],
    development: ['httpx2>=2.16'],
    settings: [
      {
        name: 'ENVIRONMENT',
        help: 'development, test or production; production refuses what suits development only.',
        example: 'development',
        python: 'environment: Literal["development", "test", "production"] = "development"',
        imports: ['from typing import Literal'],
      },
      {
        name: 'SECRET_KEY',
        help: 'Signs what the application hands out; at least 32 characters.',
        example: '',
        secret: true,
        python: 'secret_key: SecretStr = Field(default=SecretStr(DEVELOPMENT_SECRET), min_length=32)',
        imports: ['from pydantic import Field, SecretStr'],
      },
      {
        name: 'ALLOWED_HOSTS',
        help: 'Host names that the application answers to, separated by commas.',
        example: 'localhost,127.0.0.1',
        python: 'allowed_hosts: Names = ("localhost", "127.0.0.1")',
      },
    ],
    tasks: [
      { name: 'setup', help: 'Write .env with secrets of its own and migrate', script: '{package}.setup:main' },
      {
        name: 'dev',
        help: 'Set up, then serve and reload on changes (PORT, 8000)',
        sequence: ['setup', `uvicorn {package}.main:app --reload --reload-dir src --port \${PORT:-8000}`],
      },
      {
        name: 'serve',
        help: 'Serve as in production (HOST, 127.0.0.1; PORT, 8000; WEB_CONCURRENCY, 1)',
        cmd: `uvicorn {package}.main:app --host \${HOST:-127.0.0.1} --port \${PORT:-8000} --proxy-headers`,
      },
    ],
    tables: [
      {
        name: 'tool.mypy',
        entries: { plugins: ['pydantic.mypy'], mypy_path: ['src', '.'], explicit_package_bases: true },
      },
      { name: 'tool.pytest.ini_options', entries: { pythonpath: ['.'] } },
    ],
    places: [
      { path: 'src/{package}/main.py', about: 'the app and what it is made of' },
      { path: '{core_path}/settings.py', about: 'configuration' },
    ],
    consequences: [
      'Everything that waits is async: a blocking call in a handler stops all requests of its process, so it goes to a thread.',
    ],
    lists: {
      middleware: [
        {
          import: 'from {core}.middleware import SecurityHeadersMiddleware',
          item: 'Middleware(SecurityHeadersMiddleware, settings=settings)',
        },
        {
          import: 'from starlette.middleware.trustedhost import TrustedHostMiddleware',
          item: 'Middleware(TrustedHostMiddleware, allowed_hosts=list(settings.allowed_hosts))',
        },
      ],
      installs: [],
      proofs: [],
      late: [],
    },
  },
  {
    features: ['problems'],
    places: [{ path: '{core_path}/problems.py', about: 'every error in one form' }],
    lists: { installs: [{ import: 'from {core} import problems', call: 'problems.install(app)' }] },
  },
  {
    features: ['operations'],
    dependencies: ['opentelemetry-exporter-otlp-proto-http>=1.45', 'opentelemetry-sdk>=1.45', 'structlog>=26.1'],
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
      {
        name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
        help: 'Where traces, metrics and logs are sent to; set in the environment itself, not in .env.',
        example: 'http://localhost:4318',
        optional: true,
      },
    ],
    tasks: [{ name: 'imports', help: 'Do imports go one way?', cmd: 'lint-imports', check: true, hidden: true }],
    places: [{ path: '{core_path}/logs.py', about: 'logs: readable in development, JSON in production' }],
    lists: {
      middleware: [{ import: 'from {core} import logs', item: 'Middleware(logs.RequestLogMiddleware)' }],
    },
  },
  {
    features: ['database'],
    dependencies: ['aiosqlite>=0.22', 'alembic>=1.20', 'psycopg[binary]>=3.3', 'sqlalchemy[asyncio]>=2.1'],
    development: ['types-greenlet>=3.2'],
    tasks: [
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
  {
    features: ['resources'],
    dependencies: ['typing-extensions>=4.16'],
    tasks: [{ name: 'seed', help: 'Fill in a handful of sample rows', script: '{package}.seed:main' }],
    tables: [{ name: 'tool.ruff.lint.per-file-ignores', entries: { '**/seed.py': ['T20'] } }],
    places: [{ path: '{core_path}/types.py', about: 'field types: what JSON, queries and forms may hold' }],
    recipe: [
      'Write the model in `models.py`, then `uv run alembic revision --autogenerate --message "what it does"` and read the step that it wrote.',
      'Write what comes in and goes out in `schemas.py` and the rules in `services.py`; they take a session and know nothing of HTTP.',
    ],
  },
  {
    features: ['resources', 'split'],
    places: [
      { path: 'src/{package}/<plural>/', about: 'one folder for each resource: model, schemas, rules and ways in' },
    ],
  },
  {
    features: ['resources', 'compact'],
    places: [
      { path: 'src/{package}/models.py', about: 'the table' },
      { path: 'src/{package}/schemas.py', about: 'what comes in and goes out' },
      { path: 'src/{package}/services.py', about: 'the rules' },
    ],
  },
  {
    features: ['rest'],
    dependencies: ['fastapi-swagger>=0.4.60'],
    settings: [
      {
        name: 'CORS_ORIGINS',
        help: 'Origins of other sites whose pages may call the API, separated by commas.',
        example: '',
        optional: true,
        python: 'cors_origins: Names = ()',
      },
    ],
    consequences: [
      'The assets of the interactive documentation come from the package fastapi-swagger, so that no page loads anything from elsewhere.',
    ],
    lists: {
      middleware: [
        {
          import: 'from fastapi.middleware.cors import CORSMiddleware',
          item: `Middleware(
            CORSMiddleware,
            allow_origins=list(settings.cors_origins),
            allow_methods=["GET", "POST", "PATCH", "DELETE"],
            allow_headers=["Authorization", "Content-Type"],
        )`,
        },
      ],
      installs: [{ import: 'from {core} import docs', call: 'docs.install(app)' }],
    },
  },
  {
    features: ['rest', 'empty'],
    lists: { installs: [{ import: 'from {core} import info', call: 'app.include_router(info.router)' }] },
  },
  {
    features: ['rest', 'resources'],
    recipe: ['Give it operations in `api.py` and include its router in `main.py`.'],
  },
  {
    features: ['rest', 'operations'],
    development: ['schemathesis>=4.32', 'hypothesis>=6.150'],
    tasks: [
      { name: 'openapi', help: 'Write openapi.json', script: '{package}.document:write' },
      {
        name: 'openapi-check',
        help: 'Is openapi.json in step with the code?',
        script: '{package}.document:check',
        check: true,
        hidden: true,
      },
    ],
    tables: [
      // Its plugin is not used, and slows every start of pytest down.
      { name: 'tool.pytest.ini_options', entries: { addopts: ['-p', 'no:schemathesis'] } },
      { name: 'tool.ruff.lint.per-file-ignores', entries: { '**/document.py': ['T20'] } },
    ],
    places: [{ path: 'openapi.json', about: 'the API as clients see it; `poe openapi` writes it' }],
  },
  {
    features: ['pages'],
    dependencies: ['jinja2>=3.1'],
    places: [
      { path: 'src/{package}/templates/', about: 'the pages' },
      { path: '{core_path}/web.py', about: 'what pages share: templates, messages, the CSRF token, error pages' },
    ],
    consequences: [
      'FastAPI has no forms: what browsers send is read by a small module of ours and judged by the schemas that the API uses, too.',
    ],
    lists: {
      installs: [{ import: 'from {core} import web', call: 'web.install(app)' }],
    },
  },
  {
    features: ['pages', 'database'],
    dependencies: ['itsdangerous>=2.2', 'python-multipart>=0.0.30'],
    lists: {
      middleware: [{ import: 'from {core} import web', item: 'web.middleware(settings)' }],
    },
  },
  {
    features: ['pages', 'empty'],
    lists: { installs: [{ import: 'from {core} import welcome', call: 'app.include_router(welcome.router)' }] },
  },
  {
    features: ['pages', 'resources'],
    recipe: ['Give it pages in `pages.py` and templates, and include its router in `main.py`.'],
  },
  {
    features: ['accounts'],
    dependencies: ['limits>=5.8', 'pwdlib[argon2]>=0.3'],
    settings: [
      {
        name: 'RATE_LIMIT_STORAGE',
        help: 'Where attempts to log in are counted: this process, or async+redis://host for several.',
        example: 'async+memory://',
        optional: true,
        python: 'rate_limit_storage: str = "async+memory://"',
      },
    ],
    tasks: [
      {
        name: 'user',
        help: 'Make a login; asks for its password, or reads it from a pipe',
        script: '{package}.accounts.commands:create_user(email, admin)',
        usage: 'EMAIL [--admin]',
        args: [
          { name: 'email', positional: true, required: true, help: 'address to log in with' },
          { name: 'admin', type: 'boolean', help: 'may do everything' },
        ],
      },
    ],
    tables: [{ name: 'tool.ruff.lint.per-file-ignores', entries: { '**/commands.py': ['T20'] } }],
    places: [{ path: 'src/{package}/accounts/', about: 'users and how they log in' }],
    consequences: [
      'Accounts are code of this repo on pwdlib and PyJWT, not a package: FastAPI has none that is maintained and knows SQLAlchemy 2.1.',
    ],
  },
  {
    features: ['accounts', 'rest'],
    dependencies: ['pyjwt>=2.15', 'python-multipart>=0.0.30'],
    lists: {
      proofs: [{ name: 'RefreshToken', table: 'refresh_tokens', part: 'refresh_token' }],
      installs: [{ import: 'from {package}.accounts import api as account_api', call: 'account_api.install(app)' }],
    },
  },
  {
    features: ['sessions'],
    lists: { proofs: [{ name: 'LoginSession', table: 'login_sessions', part: 'login_session' }] },
  },
  {
    features: ['accounts', 'pages'],
    settings: [
      {
        name: 'BASE_URL',
        help: 'The address of this site, as links in mail begin.',
        example: 'http://localhost:8000',
        python: 'base_url: str = "http://localhost:8000"',
      },
      {
        name: 'MAIL_URL',
        help: 'smtp://, smtp+starttls:// or smtps://user:password@host; development prints mail without it.',
        example: '',
        optional: true,
        python: 'mail_url: SecretStr | None = None',
        imports: ['from pydantic import SecretStr'],
      },
      {
        name: 'MAIL_FROM',
        help: 'The sender of mail.',
        example: 'noreply@localhost',
        optional: true,
        python: 'mail_from: str = "noreply@localhost"',
      },
    ],
    tables: [{ name: 'tool.ruff.lint.per-file-ignores', entries: { '**/mail.py': ['T20'] } }],
    lists: {
      proofs: [{ name: 'PasswordReset', table: 'password_resets', part: 'password_reset' }],
      installs: [
        { import: 'from {package}.accounts import pages as account_pages', call: 'account_pages.install(app)' },
      ],
    },
  },
  {
    features: ['admin'],
    dependencies: ['python-multipart>=0.0.30', 'starlette-admin>=1.0'],
    places: [{ path: 'src/{package}/admin/', about: 'the admin: login, users and how resources are shown' }],
    consequences: [
      'The admin is starlette-admin. Its templates need inline handlers and styles, so its pages have a Content Security Policy of their own; scripts carry a nonce.',
    ],
    lists: {
      late: [{ import: 'from {package}.admin import site', call: 'site.install(app, settings)' }],
    },
  },
  {
    features: ['admin', 'resources'],
    recipe: ['Show it to staff in `admin.py` and add its view in `admin/site.py`.'],
  },
  ladder,
  layers([], ['main']),
  layers(['admin'], ['admin.site']),
  layers(['resources'], ['{plurals}']),
  layers(['admin'], ['admin.views']),
  layers(['accounts'], ['accounts']),
  layers([], ['core']),
]
