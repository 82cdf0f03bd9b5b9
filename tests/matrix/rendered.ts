import { fileURLToPath } from 'node:url'
import { type Framework, frameworks } from '../../src/catalog/questions.ts'
import type { Plan } from '../../src/core/plan.ts'
import type { FileMap } from '../../src/core/render.ts'
import { output, repo } from '../rendered/repos.ts'
import { matrixSets } from './sets.ts'

/** What a Python file imports, and the strings in it that hold no space. */
export interface Inspection {
  /** Dotted names, each module as well as what is taken from it; relative ones begin with dots. */
  readonly imports: readonly string[]
  /** `*` stands for what is computed. */
  readonly words: readonly string[]
}

/** A set rendered in one framework. */
export interface Rendered {
  /** `m07-django`. */
  readonly id: string
  readonly framework: Framework
  readonly plan: Plan
  readonly files: FileMap
  readonly python: ReadonlyMap<string, Inspection>
}

/** Every set in every framework. */
export const renderSets = (): readonly Omit<Rendered, 'python'>[] =>
  matrixSets.flatMap(({ id, answers }) =>
    frameworks.map(framework => ({ id: `${id}-${framework}`, framework, ...repo({ ...answers, framework }) })),
  )

/** The same, with all their Python compiled in one process. */
export function renderAll(): readonly Rendered[] {
  const repos = renderSets()
  const texts = repos.flatMap(({ files }) => [...files].filter(([path]) => isPython(path)).map(([, { text }]) => text))
  const inspections = inspect([...new Set(texts)])
  return repos.map(each => ({
    ...each,
    python: new Map(
      [...each.files].flatMap(([path, { text }]) => {
        const found = inspections.get(text)
        return isPython(path) && found !== undefined ? [[path, found]] : []
      }),
    ),
  }))
}

const isPython = (path: string): boolean => /\.pyi?$/.test(path)

function inspect(texts: readonly string[]): ReadonlyMap<string, Inspection> {
  const program = fileURLToPath(new URL('inspect.py', import.meta.url))
  const found = JSON.parse(output('python3', ['-W', 'error', program], JSON.stringify(texts))) as Inspection[]
  return new Map(texts.map((text, index) => [text, found[index] as Inspection]))
}

/** The text of a file; an error where there is none. */
export function textOf({ id, files }: Rendered, path: string): string {
  const file = files.get(path)
  if (file === undefined) throw new Error(`${id} has no ${path}`)
  return file.text
}

/** Faults by what they say, each with the sets that have it: a fault of a template shows once, not once for each set. */
export function gathered(
  all: readonly Rendered[],
  faultsOf: (rendered: Rendered) => readonly string[],
): Readonly<Record<string, string>> {
  const found = new Map<string, string[]>()
  for (const rendered of all) {
    for (const fault of faultsOf(rendered)) {
      const told = `${rendered.framework}: ${fault}`
      found.set(told, [...(found.get(told) ?? []), rendered.id])
    }
  }
  return Object.fromEntries(
    [...found].map(([fault, ids]) => [fault, `${ids.length}: ${ids.slice(0, 6).join(' ')}`] as const),
  )
}
