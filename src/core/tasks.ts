import type { Task, TomlTable, TomlValue } from '../catalog/features/feature.ts'

/** The tables of `pyproject.toml` that poe reads, `check` put together from the tasks that belong to it. */
export function taskTables(tasks: readonly Task[]): readonly TomlTable[] {
  const check = checkOf(tasks)
  return [...tasks, check].map(task => ({
    name: `tool.poe.tasks.${task.name}`,
    array: false,
    entries: entriesOf(task, [...tasks, check]),
  }))
}

function entriesOf(task: Task, all: readonly Task[]): Readonly<Record<string, TomlValue>> {
  const named = (item: string): TomlValue => (all.some(({ name }) => name === item) ? item : { cmd: item })
  return {
    help: task.help,
    ...(task.cmd === undefined ? {} : { cmd: task.cmd }),
    ...(task.script === undefined ? {} : { script: task.script }),
    ...(task.sequence === undefined ? {} : { sequence: task.sequence.map(named) }),
    ...(task.args === undefined ? {} : { args: task.args }),
  }
}

const checkOf = (tasks: readonly Task[]): Task => ({
  name: 'check',
  help: 'Run everything that CI gates on',
  sequence: tasks.filter(task => task.check).map(({ name }) => name),
})

/** The order in which a newcomer needs them; others follow. */
const firstCommands = ['setup', 'dev', 'user', 'test', 'check', 'format', 'migrate', 'seed', 'serve']

/** The commands that README lists: tasks with their arguments. */
export function commandsOf(tasks: readonly Task[]): readonly { readonly usage: string; readonly help: string }[] {
  const place = ({ name }: Task): number =>
    firstCommands.includes(name) ? firstCommands.indexOf(name) : firstCommands.length
  return [...tasks, checkOf(tasks)]
    .filter(task => !task.hidden)
    .toSorted((a, b) => place(a) - place(b))
    .map(({ name, usage, help }) => ({ usage: usage === undefined ? name : `${name} ${usage}`, help }))
}
