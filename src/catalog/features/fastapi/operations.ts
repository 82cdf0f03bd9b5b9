import type { Contribution } from '../feature.ts'
import { importLinter, importTask, ladder, layers } from '../layer.ts'

/** Logs for people and for machines, and OpenTelemetry. */
export const logs = (): readonly Contribution[] => [
  {
    features: ['operations'],
    dependencies: ['opentelemetry-exporter-otlp-proto-http>=1.45', 'opentelemetry-sdk>=1.45', 'structlog>=26.1'],
    development: [importLinter],
    tasks: [importTask],
    lists: {
      middleware: [{ import: 'from {core} import logs', item: 'Middleware(logs.RequestLogMiddleware)' }],
    },
  },
]

/** The OpenAPI document in the repo. */
export const document = (): readonly Contribution[] => [
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
  },
]

/** Which way imports go. */
export const imports = (): readonly Contribution[] => [
  ladder,
  layers([], ['main']),
  layers(['admin'], ['admin.site']),
  layers(['realtime'], ['dashboard']),
  layers(['resources'], ['{plurals}']),
  layers(['admin'], ['admin.views']),
  layers(['realtime'], ['realtime']),
  layers(['accounts'], ['accounts']),
  layers([], ['core']),
]
