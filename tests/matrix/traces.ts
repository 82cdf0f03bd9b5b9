import type { FeatureId } from '../../src/catalog/features/feature.ts'
import { type Framework, frameworks } from '../../src/catalog/questions.ts'
import { md } from '../../src/core/print.ts'
import type { Rendered } from './rendered.ts'

interface Trace {
  readonly feature: FeatureId
  readonly paths?: RegExp
  readonly words?: RegExp
  /** The files whose words are looked at; all unless told. */
  readonly within?: RegExp
}

/** What shows that a feature is there; a repo without it has no such path and no such word. */
const traces: readonly Trace[] = [
  {
    feature: 'accounts',
    paths: /accounts|passwords?\b/,
    words: /argon2|allauth|flask_security|pwdlib|pyjwt|\/login|RATE_LIMIT_STORAGE|MAIL_URL|poe user/i,
  },
  { feature: 'roles', paths: /roles?\b|permissions/, words: /--role\b|audit\.view|\bRole\b/ },
  { feature: 'tenants', paths: /tenant|invitation/, words: /tenant|invitation/i },
  {
    feature: 'admin',
    paths: /(^|\/)(test_)?admin(\.py|\/|_)/,
    words: /flask.admin|starlette.admin|contrib\.admin|\/admin\//i,
    // Tests may speak of where there would be one.
    within: /^(?!tests\/)/,
  },
  {
    feature: 'rest',
    paths: /(^|\/)(test_)?(api|openapi|docs|document)\.(py|json)$/,
    // FastAPI serves a document unless it is told not to.
    words: /apiflask|rest_framework|spectacular|swagger|openapi(?!_url=None)|CORS_ORIGINS/i,
  },
  { feature: 'rest', words: /\/api\//, within: /^(?!tests\/)/ },
  { feature: 'pages', paths: /\/templates\/(?!tenants\/)(\w+\/)?(list|detail|form|delete)\.html$/ },
  { feature: 'graphql', paths: /graphql/, words: /graphql|strawberry/i },
  { feature: 'database', paths: /migrations|database/, words: /sqlalchemy|alembic|psycopg|DATABASE_URL|sqlite/i },
  { feature: 'resources', paths: /seed/, words: /poe seed/ },
  {
    feature: 'operations',
    paths: /openapi\.json|telemetry|(^|\/)(test_)?logs\.py/,
    words: /structlog|opentelemetry|OTEL_|import.linter|\/ready\b|LOG_LEVEL/,
  },
  { feature: 'gate', words: /fail_under/ },
  { feature: 'reports', paths: /(^|\/)(test_)?reports?(\/|\.)/, words: /\/reports\/|reports\.view|xlsxwriter/ },
  {
    feature: 'realtime',
    paths: /dashboard|windows/,
    words: /dashboard|EventSource|event-stream|\/batch\b|\/windows\b/,
  },
  {
    feature: 'jobs',
    paths: /(^|\/)(test_)?jobs(\/|\.)/,
    words: /huey|celery|taskiq|django.tasks|BROKER_URL|poe worker|daily_report/i,
  },
  {
    feature: 'cache',
    paths: /(^|\/)(test_)?cache(\/|\.)/,
    words: /CACHE_URL|CACHE_SECONDS|flask.caching|cachetools/,
  },
  { feature: 'ci', paths: /^\.github\// },
  { feature: 'pre-commit', paths: /^\.pre-commit/, words: /pre-commit/ },
  { feature: 'devcontainer', paths: /devcontainer/, words: /dev ?container/i },
  { feature: 'kubernetes', paths: /kubernetes/, words: /kubernetes|kubectl|kustom/i },
  { feature: 'docker', paths: /^compose\.ya?ml$/, words: /docker compose/ },
  { feature: 'postgresql', words: /postgres:\d/ },
]

/** The record holds all answers, and the decision speaks of all frameworks. */
const told = (path: string): boolean => path === '.pyweb.json' || path.startsWith('docs/decisions/')

/** Each framework's own name, which only its own repos know. */
const names: Readonly<Record<Framework, RegExp>> = { flask: /\bflask/i, fastapi: /\bfastapi/i, django: /\bdjango/i }

/** Traces of what was not asked for: the file, and what shows it. */
export function unasked({ plan, files, framework }: Rendered): readonly string[] {
  const absent = traces.filter(({ feature }) => !plan.has[feature])
  const others = frameworks.filter(each => each !== framework)
  const faults: string[] = []
  // The README names what it was asked for and does not have yet.
  const isPending = (line: string): boolean => plan.pending.some(what => line === `- ${md(what)}`)
  for (const [path, { text: whole }] of files) {
    if (told(path)) continue
    const text =
      path === 'README.md'
        ? whole
            .split('\n')
            .filter(line => !isPending(line))
            .join('\n')
        : whole
    for (const { feature, paths, words, within } of absent) {
      if (paths?.test(path)) faults.push(`without ${feature}: the file ${path}`)
      const word = within === undefined || within.test(path) ? words?.exec(text) : null
      if (word) faults.push(`without ${feature}: '${word[0]}' in ${path}`)
    }
    for (const other of others) if (names[other].test(text)) faults.push(`${other} is named in ${path}`)
  }
  return faults
}
