import type { Contribution, Task } from '../feature.ts'

const app = 'uvicorn {package}.main:create_app --factory'

const serving = (more: string): readonly Task[] => [
  {
    name: 'dev',
    help: 'Set up, then serve and reload on changes (PORT, 8000)',
    sequence: ['setup', `${app} --reload --reload-dir src --port \${PORT:-8000} --no-proxy-headers${more}`],
  },
  {
    name: 'serve',
    help: 'Serve as in production (HOST, 127.0.0.1; PORT, 8000; WEB_CONCURRENCY, 1)',
    cmd: `${app} --host \${HOST:-127.0.0.1} --port \${PORT:-8000} --no-proxy-headers${more}`,
  },
]

/** The app, its server, its settings, and how it tells errors. */
export const core = (): readonly Contribution[] => [
  {
    features: ['core'],
    dependencies: ['fastapi>=0.165', 'pydantic>=2.14', 'pydantic-settings>=2.16', 'uvicorn>=0.54'],
    development: ['httpx2>=2.16'],
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
      installs: [],
      navigation: [],
      proofs: [],
      late: [],
    },
  },
  { features: ['brief'], tasks: serving('') },
  // Listeners do not hang up by themselves when the server stops.
  { features: ['realtime'], tasks: serving(' --timeout-graceful-shutdown 5') },
  {
    features: ['problems'],
    lists: { installs: [{ import: 'from {core} import problems', call: 'problems.install(app)' }] },
  },
  {
    features: ['stateless'],
    tasks: [{ name: 'setup', help: 'Write .env with secrets of its own', script: '{core}.settings:write_env' }],
  },
]
