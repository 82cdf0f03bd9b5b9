import type { Contribution } from '../feature.ts'
import { jobTasks } from '../jobs.ts'

/** Work in the background. */
export const jobs = (): readonly Contribution[] => [
  {
    features: ['jobs'],
    tasks: jobTasks({
      worker: { cmd: 'flask --app {package}.app worker' },
      report: { cmd: 'flask --app {package}.app report' },
    }),
    lists: {
      extensions: [{ from: 'from {package} import jobs', item: 'jobs' }],
      testSettings: [{ item: 'broker_url="memory://"' }],
    },
  },
  {
    features: ['jobs', 'sqlite'],
    dependencies: ['huey>=3.5'],
    tables: [{ name: 'tool.mypy.overrides', array: true, entries: { module: 'huey.*', ignore_missing_imports: true } }],
    consequences: [
      'Jobs wait in a file, with Huey: one worker on the same machine does them, and there is no broker to run. Huey forgets a job when it is begun; ours are kept until they are done, so that one that was killed is done again.',
    ],
  },
  {
    features: ['jobs', 'postgresql'],
    dependencies: ['celery>=5.7'],
    development: ['celery-types>=0.26'],
    consequences: [
      'Jobs are Celery on RabbitMQ: workers can run on any number of machines, and a job is acknowledged when it is done, so that one that was killed is done again.',
    ],
  },
  { features: ['jobs', 'postgresql', 'operations'], lists: { probes: [{ about: 'the broker' }] } },
  {
    features: ['admin', 'jobs'],
    lists: {
      adminViews: [
        { from: 'from {package}.jobs.admin import DailyReportAdmin', view: 'DailyReportAdmin', title: 'Daily reports' },
      ],
    },
  },
]
