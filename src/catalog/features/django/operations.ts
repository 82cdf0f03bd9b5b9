import type { Contribution } from '../feature.ts'
import { importLinter, importTask, layers } from '../layer.ts'

/** What running it for years asks for: logs, traces, imports that go one way. */
export const operations = (): readonly Contribution[] => [
  {
    features: ['operations'],
    dependencies: [
      'opentelemetry-exporter-otlp-proto-http>=1.45',
      'opentelemetry-instrumentation-django>=0.66b0',
      'opentelemetry-sdk>=1.45',
      'structlog>=26.1',
    ],
    development: [importLinter],
    tasks: [importTask],
    ignored: ['.import_linter_cache/'],
    tables: [{ name: 'tool.importlinter', entries: { root_package: '{package}' } }],
    lists: { health: [{ part: 'request_id' }] },
  },
  layers([], ['config']),
  layers(['admin'], ['admin']),
  layers(['jobs'], ['jobs']),
  layers(['resources'], ['{plurals}']),
  layers(['accounts'], ['accounts']),
  layers([], ['core']),
  {
    features: ['operations'],
    tables: [
      {
        name: 'tool.importlinter.contracts',
        array: true,
        entries: { name: 'Each layer knows only the ones below it', containers: ['{package}'], exhaustive: true },
      },
    ],
  },
  {
    features: ['operations', 'resources'],
    tables: [
      {
        name: 'tool.importlinter.contracts',
        array: true,
        entries: {
          name: 'Each layer knows only the ones below it',
          // Sample rows are of every resource.
          ignore_imports: ['{core}.management.commands.seed -> {package}.**'],
        },
      },
    ],
  },
]
