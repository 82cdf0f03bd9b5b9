import type { Framework } from '../questions.ts'
import type { Contribution, FeatureId, Setting } from './feature.ts'

/** What the settings of every framework are called and say, so that who knows one repo knows the others. */
const named = {
  environment: {
    name: 'ENVIRONMENT',
    help: 'development, test or production; production refuses what suits development only.',
    example: 'development',
    python: 'environment: Literal["development", "test", "production"] = "development"',
    imports: ['from typing import Literal'],
  },
  secretKey: {
    name: 'SECRET_KEY',
    help: 'Signs what the application hands out; at least 32 characters in production.',
    example: '',
    secret: true,
    python: 'secret_key: SecretStr = Field(default_factory=new_secret)',
    imports: ['from pydantic import Field, SecretStr'],
  },
  allowedHosts: {
    name: 'ALLOWED_HOSTS',
    help: 'Host names that the application answers to, separated by commas.',
    example: 'localhost,127.0.0.1',
    python: 'allowed_hosts: Names = ("localhost", "127.0.0.1")',
  },
  trustedProxies: {
    name: 'TRUSTED_PROXIES',
    help: 'How many reverse proxies stand in front, each adding to X-Forwarded-For and X-Forwarded-Proto.',
    example: '0',
    optional: true,
    python: 'trusted_proxies: NonNegativeInt = 0',
    imports: ['from pydantic import NonNegativeInt'],
  },
  corsOrigins: {
    name: 'CORS_ORIGINS',
    help: 'Origins whose pages may call the API from a browser, separated by commas.',
    example: 'https://app.example.org',
    optional: true,
    python: 'cors_origins: Names = ()',
  },
  rateLimitStorage: {
    name: 'RATE_LIMIT_STORAGE',
    help: 'Where attempts to log in are counted; several processes need redis://host:6379 (and the package redis).',
    example: 'memory://',
    optional: true,
    python: 'rate_limit_storage: str = "memory://"',
  },
  mailUrl: {
    name: 'MAIL_URL',
    help: 'smtp:// (a login goes by STARTTLS), smtp+starttls:// or smtps://user:password@host:port; without it development prints mail, and production logs an error for each.',
    example: 'smtp+starttls://user:password@localhost:587',
    optional: true,
    python: 'mail_url: SecretStr | None = None',
    imports: ['from pydantic import SecretStr'],
  },
  mailFrom: {
    name: 'MAIL_FROM',
    help: 'The sender of mail.',
    example: 'no-reply@localhost',
    optional: true,
    python: 'mail_from: str = "no-reply@localhost"',
  },
  logLevel: {
    name: 'LOG_LEVEL',
    help: 'DEBUG, INFO, WARNING or ERROR.',
    example: 'INFO',
    optional: true,
    python: 'log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"',
    imports: ['from typing import Literal'],
  },
  traces: {
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    help: 'Where traces are sent to; tracing is off without it.',
    example: 'http://localhost:4318',
    optional: true,
    python: 'otel_exporter_otlp_endpoint: str = ""',
  },
  batchLimit: {
    name: 'BATCH_LIMIT',
    help: 'How many batches a process takes in at once; more are answered 429.',
    example: '8',
    optional: true,
    python: 'batch_limit: PositiveInt = 8',
    imports: ['from pydantic import PositiveInt'],
  },
  listenerLimit: {
    name: 'LISTENER_LIMIT',
    help: 'How many may listen to a process at once; more are answered 503.',
    example: '200',
    optional: true,
    python: 'listener_limit: PositiveInt = 200',
    imports: ['from pydantic import PositiveInt'],
  },
} as const satisfies Readonly<Record<string, Setting>>

const sqlite = 'sqlite:///./var/{package}.db'
const postgresql = 'postgresql://user:password@host:5432/name'

const databaseUrl = (help: string, example: string): Setting => ({
  name: 'DATABASE_URL',
  help,
  example,
  python: `database_url: str = "${sqlite}"`,
})

const of = (features: readonly FeatureId[], ...settings: readonly Setting[]): Contribution => ({ features, settings })

/** The settings of every repo, in the order in which they are listed. */
export const sharedSettings = (framework: Framework): readonly Contribution[] => [
  of(['core'], named.environment, named.secretKey, named.allowedHosts, named.trustedProxies),
  of(['database', 'sqlite'], databaseUrl(`SQLite (${sqlite}) or PostgreSQL (${postgresql}).`, sqlite)),
  of(
    ['database', 'postgresql'],
    databaseUrl(`PostgreSQL (${postgresql}) or SQLite (${sqlite}).`, 'postgresql://postgres@127.0.0.1:5432/{package}'),
  ),
  of(['rest'], named.corsOrigins),
  of(['accounts'], named.rateLimitStorage),
  // FastAPI's admin sends no mail.
  of(framework === 'fastapi' ? ['accounts', 'screens'] : ['sessions'], named.mailUrl, named.mailFrom),
  ...(framework === 'fastapi' ? [of(['realtime'], named.batchLimit, named.listenerLimit)] : []),
  of(['operations'], named.logLevel, named.traces),
]
