import type { Task } from './feature.ts'

type Run = Pick<Task, 'cmd' | 'script' | 'args'>

/** The tasks of a repo with jobs, run in the framework's own way. */
export const jobTasks = (run: { readonly worker: Run; readonly report: Run }): readonly Task[] => [
  { name: 'worker', help: 'Do the jobs that wait, and those that are due', ...run.worker },
  {
    name: 'report',
    help: 'Have a worker write the report of a day, by default of yesterday',
    usage: '[DAY]',
    ...run.report,
  },
]
