import pluralize from 'pluralize'

/** `TimeEntry` → `time_entry`, `HTTPLog2` → `http_log2`. */
export function snake(name: string): string {
  return name
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
}

const plurals = new Map<string, string>()

/** `time_entry` → `TimeEntry`. */
export function pascal(name: string): string {
  return name
    .split(/[_-]+/)
    .filter(Boolean)
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

/** The plural of a snake_case noun, its last word put into the plural: `time_entry` → `time_entries`. */
export function plural(name: string): string {
  const words = name.split('_')
  const last = words.pop() ?? ''
  const known = plurals.get(last) ?? pluralize.plural(last)
  plurals.set(last, known)
  return [...words, known].join('_')
}

/** `time_entry` or `in-progress` → `time entry`, `in progress`. */
export function spaced(name: string): string {
  return name.replaceAll(/[_-]+/g, ' ')
}

/** First letter in upper case, the rest as it is. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const initials: ReadonlySet<string> = new Set(['api', 'http', 'id', 'ip', 'isbn', 'json', 'sku', 'url', 'uuid', 'vat'])

/** `unit_price` → `Unit price`, `url` → `URL`: a field's name as people read it. */
export function labelled(name: string): string {
  const words = name.split('_').map(word => (initials.has(word) ? word.toUpperCase() : word))
  return capital(words.join(' '))
}
