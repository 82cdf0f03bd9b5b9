import { standardModules } from '../catalog/reserved.ts'
import { fit } from './print.ts'

interface Imported {
  readonly module: string
  /** Names taken from the module; none for `import module`. */
  readonly names: Set<string>
  /** What follows `import module as`. */
  readonly alias: string | undefined
}

/**
 * Joins and orders import statements as ruff's isort rules do: future, standard library, third parties, the repo's own;
 * inside a section plain imports before `from` imports, both by module; names constants first, then classes, then the rest.
 * @param statements `import x`, `import x as y`, `from x import a, b`; repeated ones are joined
 * @param own the repo's import name
 * @returns the block, without a line break at its end; empty for no statements
 */
export function printImports(statements: readonly string[], own: string): string {
  const all = statements.filter(Boolean).reduce(join, [])
  const sections = [0, 1, 2, 3].map(section => all.filter(({ module }) => sectionOf(module, own) === section))
  return sections
    .filter(section => section.length > 0)
    .map(section => [...section].sort(byForm).map(print).join('\n'))
    .join('\n\n')
}

function join(all: Imported[], statement: string): Imported[] {
  const from = /^from (\S+) import (.+)$/.exec(statement)
  const plain = /^import (\S+)(?: as (\S+))?$/.exec(statement)
  const module = from?.[1] ?? plain?.[1]
  if (module === undefined) throw new Error(`Not an import statement: ${statement}`)
  const given = from?.[2]?.split(',').map(name => name.trim()) ?? []
  const renamed = given.filter(isRenamed)
  if (renamed.length > 0) {
    const others = given.filter(name => !isRenamed(name))
    const alone = renamed.map(name => ({ module, names: new Set([name]), alias: undefined }))
    const news = alone.filter(({ names }) => !all.some(other => other.module === module && isSame(other.names, names)))
    return others.length === 0
      ? [...all, ...news]
      : join([...all, ...news], `from ${module} import ${others.join(', ')}`)
  }
  const names = given
  const before = all.find(
    other =>
      other.module === module &&
      other.alias === plain?.[2] &&
      other.names.size > 0 === names.length > 0 &&
      ![...other.names].some(isRenamed),
  )
  if (before === undefined) return [...all, { module, alias: plain?.[2], names: new Set(names) }]
  for (const name of names) before.names.add(name)
  return all
}

/** `a as b`: ruff leaves each on a line of its own. */
const isRenamed = (name: string): boolean => name.includes(' as ')

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].join() === [...b].join()

function sectionOf(module: string, own: string): number {
  const top = module.split('.')[0] ?? ''
  if (top === '__future__') return 0
  if (standardModules.has(top)) return 1
  return top === own || top === 'tests' || top === '' ? 3 : 2
}

const plain = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

/** Runs of digits are compared as numbers, as ruff does (`item2` before `item10`), or digit by digit where one begins with 0. */
function compare(a: string, b: string): number {
  if (!/\d/.test(a + b)) return plain(a, b)
  const runsOf = (text: string): readonly string[] => text.match(/\d+|\D+/g) ?? []
  const [ones, others] = [runsOf(a), runsOf(b)]
  for (let each = 0; each < Math.min(ones.length, others.length); each++) {
    const [one, other] = [ones[each] as string, others[each] as string]
    const numbers = /^[1-9]/.test(one) && /^[1-9]/.test(other)
    const order = numbers ? plain(Number(one), Number(other)) || plain(one, other) : plain(one, other)
    if (order !== 0) return order
  }
  return ones.length - others.length
}

function byForm(a: Imported, b: Imported): number {
  const form = Number(a.names.size > 0) - Number(b.names.size > 0)
  const first = ({ names }: Imported): string => [...names].sort(byName)[0] ?? ''
  return (
    form ||
    compare(a.module.toLowerCase(), b.module.toLowerCase()) ||
    compare(a.module, b.module) ||
    byName(first(a), first(b))
  )
}

const rank = (name: string): number =>
  /^[A-Z][A-Z0-9_]*$/.test(name) && name.length > 1 ? 0 : /^[A-Z]/.test(name) ? 1 : 2

const byName = (a: string, b: string): number =>
  rank(a) - rank(b) || compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b)

function print({ module, names, alias }: Imported): string {
  if (names.size === 0) return alias === undefined ? `import ${module}` : `import ${module} as ${alias}`
  const ordered = [...names].sort(byName)
  const line = `from ${module} import ${ordered.join(', ')}`
  return line.length <= 100 ? line : fit(0, `from ${module} import (`, ordered, ')')
}
