import { pieces, type TextRule } from '../catalog/text-rules.ts'

/** A regular expression as a raw Python string: an f-string where it is made of pieces. */
const raw = (pattern: string): string =>
  /<[A-Z]+>/.test(pattern) ? `rf"${pattern.replace(/[{}]/g, '$&$&').replace(/<([A-Z]+)>/g, '{$1}')}"` : `r"${pattern}"`

const namesIn = (pattern: string): readonly string[] =>
  [...pattern.matchAll(/<([A-Z]+)>/g)].map(([, name = '']) => name)

/** Prints the constants of some rules, and before them the pieces that they are made of, each once. */
export function printPatterns(rules: readonly TextRule[], end = '$'): string {
  const used = new Set<string>()
  const use = (pattern: string): void => {
    for (const name of namesIn(pattern)) {
      use(pieces[name] as string)
      used.add(name)
    }
  }
  for (const { pattern } of rules) use(pattern)
  return [
    ...Object.entries(pieces)
      .filter(([name]) => used.has(name))
      .map(([name, pattern]) => `${name} = ${raw(pattern)}`),
    ...rules.map(({ name, pattern, because }) => `# ${because}\n${name} = ${raw(`^${pattern}${end}`)}`),
  ].join('\n')
}
