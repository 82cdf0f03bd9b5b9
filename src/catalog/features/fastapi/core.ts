import type { Contribution } from '../feature.ts'

/** The app, its server, its settings, and how it tells errors. */
export const core = (): readonly Contribution[] => [
  {
    features: ['core'],
    dependencies: ['fastapi>=0.165', 'pydantic>=2.14', 'pydantic-settings>=2.16', 'uvicorn>=0.54'],
    development: ['httpx2>=2.16'],
    tasks: [
      {
        name: 'dev',
        help: 'Set up, then serve and reload on changes (PORT, 8000)',
        sequence: [
          'setup',
          `uvicorn {package}.main:create_app --factory --reload --reload-dir src --port \${PORT:-8000} --no-proxy-headers`,
        ],
      },
      {
        name: 'serve',
        help: 'Serve as in production (HOST, 127.0.0.1; PORT, 8000; WEB_CONCURRENCY, 1)',
        cmd: `uvicorn {package}.main:create_app --factory --host \${HOST:-127.0.0.1} --port \${PORT:-8000} --no-proxy-headers`,
      },
    ],
    tables: [
      {
        name: 'tool.mypy',
        entries: { plugins: ['pydantic.mypy'], mypy_path: ['src', '.'], explicit_package_bases: true },
      },
      { name: 'tool.pytest.ini_options', entries: { pythonpath: ['.'] } },
    ],
    consequences: [
      'Everything that waits is async: a blocking call in a handler stops all requests of its process, so it goes to a thread.',
    ],
    lists: {
      middleware: [
        {
          import: 'from {core}.middleware import TrustedProxiesMiddleware',
          item: 'Middleware(TrustedProxiesMiddleware, proxies=settings.trusted_proxies)',
        },
        {
          import: 'from {core}.middleware import SecurityHeadersMiddleware',
          item: 'Middleware(SecurityHeadersMiddleware, settings=settings)',
        },
        {
          import: 'from starlette.middleware.trustedhost import TrustedHostMiddleware',
          item: 'Middleware(TrustedHostMiddleware, allowed_hosts=list(settings.allowed_hosts))',
        },
      ],
      // Models beside those of accounts and resources, what ends with the app, what /ready asks beside the database.
      models: [],
      closes: [],
      probes: [],
      // Items that the tests' settings have beside the database.
      testSettings: [],
      // What else a test leaves as it was, beside empty tables.
      cleanups: [],
      installs: [],
      proofs: [],
      late: [],
    },
  },
  {
    features: ['problems'],
    lists: { installs: [{ import: 'from {core} import problems', call: 'problems.install(app)' }] },
  },
  {
    features: ['stateless'],
    tasks: [{ name: 'setup', help: 'Write .env with secrets of its own', script: '{core}.settings:write_env' }],
  },
]
