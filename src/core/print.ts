/** The greatest width of a rendered Python line, as ruff is told in pyproject.toml. */
export const lineLength = 100

/**
 * Prints a bracketed list on one line where it fits, else one item a line with a trailing comma: ruff leaves both alone.
 * @param indent spaces before the first line; the first line's indent is written by the template, not by this
 * @param open everything on the first line up to and with the opening bracket
 * @param items the items, each a whole expression
 * @param close the closing bracket and all behind it
 * @param more columns that follow on the same line, such as the comma behind an item of an outer list
 */
export function fit(indent: number, open: string, items: readonly string[], close: string, more = 0): string {
  const line = `${open}${items.join(', ')}${close}`
  if (indent + width(line) + more <= lineLength && !items.some(item => item.includes('\n'))) return line
  const pad = ' '.repeat(indent)
  return [open, ...items.map(item => `${pad}    ${item},`), `${pad}${close}`].join('\n')
}

/** The columns that ruff counts for a text: wide East Asian characters and emoji are two, combining marks none. */
export function width(text: string): number {
  if (/^[\x20-\x7e\n]*$/.test(text)) return text.length
  let columns = 0
  for (const character of text) {
    if (/\p{M}|\p{Cf}/u.test(character)) continue
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1
  }
  return columns
}

/** A Python string literal, quoted as ruff's formatter leaves it. The text has no line breaks and no control characters. */
export function py(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\')
  const count = (mark: string): number => text.split(mark).length - 1
  if (count('"') > count("'")) return `'${escaped.replaceAll("'", "\\'")}'`
  return `"${escaped.replaceAll('"', '\\"')}"`
}

/** A TOML basic string. */
export function toml(text: string): string {
  return JSON.stringify(text).replaceAll('\u007f', '\\u007f')
}

/** A YAML double-quoted scalar, which JSON's strings are a part of. */
export function yaml(text: string): string {
  return JSON.stringify(text)
}

/** The words of a command as a list, in JSON and so in YAML and in a Dockerfile. */
export function words(command: readonly string[]): string {
  return `[${command.map(yaml).join(', ')}]`
}

/** Text of one Markdown paragraph, heading or table cell: what would be read as markup is escaped, the rest stays readable. */
export function md(text: string): string {
  const escaped = text
    .replace(/[\\`*[\]<>|~]/g, '\\$&')
    .replace(/&(?=[#\w])/g, '\\&')
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/(?<!\\)#(?=#*$)/g, '\\#')
  if (!escaped.includes('_')) return escaped
  // The letters of all scripts make a pattern that takes long to build, and few texts need it.
  return /^[\x20-\x7e]*$/.test(escaped)
    ? escaped.replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    : escaped.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
}

/** One word of a POSIX shell, quoted where it has to be. */
export function sh(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
