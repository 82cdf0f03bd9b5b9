import type { Contribution } from '../feature.ts'
import { jobTasks } from '../jobs.ts'

/** Work in the background, on either database. */
export const jobs = (): readonly Contribution[] => [
  {
    features: ['jobs'],
    dependencies: ['django-tasks>=0.12', 'django-tasks-db>=0.13'],
    tasks: jobTasks({
      worker: { cmd: 'python manage.py worker' },
      report: { cmd: 'python manage.py report' },
    }),
    consequences: [
      'Jobs are django-tasks, which Django 6 has built in, and wait in the database: one is enqueued with the rows it is about or not at all, and there is no broker to run. Retries, the schedule and taking over from a worker that was killed are a small worker of ours on that of django-tasks-db.',
    ],
    lists: {
      tables: [{ name: 'daily_reports' }],
      settings: [{ part: 'jobs', about: 'Where jobs wait for a worker.', imports: [], base: [] }],
      testSettings: [{ line: 'TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}' }],
    },
  },
]
