import type { Task } from '../catalog/features/feature.ts'

/** What containers run, each as the words of a command; empty where the repo has no such task. */
export interface Containers {
  readonly serve: readonly string[]
  readonly migrate: readonly string[]
  readonly worker: readonly string[]
}

/** What a container's variables are: it listens to all that reaches it, on the port that is mapped. */
const inside: Readonly<Record<string, string>> = { HOST: '0.0.0.0', PORT: '8000' }

/** The commands of containers, from the tasks of the same names. */
export function containersOf(tasks: readonly Task[]): Containers {
  const of = (name: string): readonly string[] => {
    const task = tasks.find(each => each.name === name)
    if (task === undefined) return []
    if (task.cmd === undefined) throw new Error(`task '${name}' is no one command, which is what a container runs`)
    return wordsOf(task.cmd)
  }
  return { serve: of('serve'), migrate: of('migrate'), worker: of('worker') }
}

/** A task's command as words, without a shell: quotes are taken off, variables have the container's values or their defaults. */
export function wordsOf(command: string): readonly string[] {
  const words = [...command.matchAll(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g)].map(([word]) => word.replace(/['"]/g, ''))
  return words
    .filter((word, index) => !isProcesses(word) && !isProcesses(words[index + 1] ?? ''))
    .map(word => word.replace(/\$\{(\w+):-([^}]*)\}/g, (_, name: string, fallback: string) => inside[name] ?? fallback))
}

/** The number of processes, and so the option before it, is left out: servers read WEB_CONCURRENCY themselves. */
const isProcesses = (word: string): boolean => word.startsWith('${WEB_CONCURRENCY')
