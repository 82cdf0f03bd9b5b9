import type { Contribution } from '../feature.ts'
import { jobTasks } from '../jobs.ts'

const queue = 'from {package}.jobs import queue'

/** Work in the background. */
export const jobs = (): readonly Contribution[] => [
  {
    features: ['jobs'],
    tasks: jobTasks({
      worker: { script: '{package}.jobs.commands:worker' },
      report: {
        script: '{package}.jobs.commands:report(day)',
        args: [{ name: 'day', positional: true, default: '', help: 'such as 2026-01-31' }],
      },
    }),
    tables: [{ name: 'tool.ruff.lint.per-file-ignores', entries: { '**/commands.py': ['T20'] } }],
    lists: {
      models: [{ import: 'from {package}.jobs import models as job_models', name: 'job_models' }],
      installs: [{ import: queue, call: 'queue.install(app)' }],
      closes: [{ import: queue, call: 'await queue.close()' }],
      testSettings: [{ item: 'broker_url="memory://"' }],
    },
  },
  {
    features: ['jobs', 'sqlite'],
    dependencies: ['huey>=3.5'],
    tables: [{ name: 'tool.mypy.overrides', array: true, entries: { module: 'huey.*', ignore_missing_imports: true } }],
    consequences: [
      'Jobs wait in a file, with Huey: one worker on the same machine does them, each in a thread with an event loop of its own, and there is no broker to run. Huey forgets a job when it is begun; ours are kept until they are done, so that one that was killed is done again.',
    ],
  },
  {
    features: ['jobs', 'postgresql'],
    dependencies: ['taskiq>=0.13', 'taskiq-aio-pika>=0.6'],
    consequences: [
      'Jobs are taskiq on RabbitMQ: async as all else, on any number of machines; a job is acknowledged when it is done, so that one that was killed is done again.',
    ],
  },
  {
    features: ['jobs', 'postgresql', 'operations'],
    dependencies: ['aio-pika>=10.2'],
    lists: { probes: [{ about: 'the broker' }] },
  },
  {
    features: ['admin', 'jobs'],
    lists: {
      adminViews: [{ import: 'from {package}.jobs import admin as jobs_admin', item: 'jobs_admin.view' }],
    },
  },
]
