import type { Contribution } from '../feature.ts'
import { importLinter, importTask, ladder, layers } from '../layer.ts'

/** Logs for people and for machines. */
export const logs = (): readonly Contribution[] => [
  {
    features: ['operations'],
    dependencies: ['structlog>=26.1'],
    development: [importLinter],
    tasks: [importTask],
    lists: { extensions: [{ from: 'from {core} import logs', item: 'logs' }] },
  },
]

/** OpenTelemetry. */
export const traces = (): readonly Contribution[] => [
  {
    features: ['operations'],
    dependencies: [
      'opentelemetry-exporter-otlp-proto-http>=1.45',
      'opentelemetry-instrumentation-flask>=0.66b0',
      'opentelemetry-sdk>=1.45',
    ],
    lists: { extensions: [{ from: 'from {core} import telemetry', item: 'telemetry' }] },
  },
  {
    features: ['operations', 'database'],
    dependencies: ['opentelemetry-instrumentation-sqlalchemy>=0.66b0'],
    lists: { public: [{ endpoint: 'health.ready' }] },
  },
]

/** The OpenAPI document in the repo. */
export const document = (): readonly Contribution[] => [
  {
    features: ['operations', 'rest'],
    development: ['schemathesis>=4.32'],
    tasks: [
      { name: 'openapi', help: 'Write openapi.json', cmd: 'flask --app {package}.app openapi' },
      {
        name: 'openapi-check',
        help: 'Is openapi.json in step with the code?',
        cmd: 'flask --app {package}.app openapi --check',
        check: true,
        hidden: true,
      },
    ],
  },
]

/** Which way imports go. */
export const imports = (): readonly Contribution[] => [
  ladder,
  layers([], ['app']),
  layers(['admin'], ['admin']),
  layers(['jobs'], ['jobs']),
  layers(['resources'], ['{plurals}']),
  layers(['accounts'], ['accounts']),
  layers([], ['core']),
]
