import type { TomlTable, TomlValue } from '../catalog/features/feature.ts'
import { lineLength, toml, width } from './print.ts'

const bare = /^[A-Za-z0-9_-]+$/

const key = (name: string): string => (bare.test(name) ? name : toml(name))

function inline(value: TomlValue): string {
  if (typeof value === 'string') return toml(value)
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value === 'object') {
    const entries = Object.entries(value).map(([name, item]) => `${key(name)} = ${inline(item)}`)
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
  }
  return String(value)
}

/** `name = value`, an array on lines of its own where one line is too long. */
export function printEntry(name: string, value: TomlValue): string {
  const line = `${key(name)} = ${inline(value)}`
  if (!Array.isArray(value) || width(line) <= lineLength) return line
  return [`${key(name)} = [`, ...value.map(item => `    ${inline(item)},`), ']'].join('\n')
}

/** A table with its header and entries, without a line break at its end. */
export function printTable({ name, array, entries }: TomlTable): string {
  const header = array ? `[[${name}]]` : `[${name}]`
  return [header, ...Object.entries(entries).map(([entry, value]) => printEntry(entry, value))].join('\n')
}
