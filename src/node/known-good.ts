import { promises as disk } from 'node:fs'

/**
 * pyproject.toml with constraints put in, for uv to lock by.
 * @param pins requirements such as `flask==3.1.2`
 */
export function constrained(pyproject: string, pins: readonly string[]): string {
  const entry = `constraint-dependencies = [\n${pins.map(pin => `  ${JSON.stringify(pin)},\n`).join('')}]\n`
  const header = /^\[tool\.uv\][ \t]*\n/m
  if (header.test(pyproject)) return pyproject.replace(header, found => `${found}${entry}`)
  return `${pyproject}${pyproject.endsWith('\n') ? '' : '\n'}\n[tool.uv]\n${entry}`
}

/** Does work while a file holds another text; afterwards, whatever happened, it holds its own again. */
export async function whileReading<T>(
  path: string,
  change: (text: string) => string,
  work: () => Promise<T>,
): Promise<T> {
  const own = await disk.readFile(path, 'utf8')
  try {
    await disk.writeFile(path, change(own))
    return await work()
  } finally {
    await disk.writeFile(path, own)
  }
}
