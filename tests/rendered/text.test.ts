import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { parse as parseToml } from 'smol-toml'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { frameworks } from '../../src/catalog/questions.ts'
import { freeText } from '../arbitraries.ts'
import { output, repo, ruff, scratch, write } from './repos.ts'

const folder = scratch()

/** Evaluates the two constants of each about.py on its command line's list, and parses every other Python file. */
const python = `
import ast, json, pathlib, sys
found = {}
for folder in json.load(sys.stdin):
    for path in pathlib.Path(folder).rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"), str(path))
        if path.name == "about.py":
            found[folder] = {n.targets[0].id: ast.literal_eval(n.value) for n in tree.body if isinstance(n, ast.Assign)}
json.dump(found, sys.stdout)
`

/** The words of a Markdown document as a reader sees them, one line a block. */
function seen(text: string): readonly string[] {
  return new MarkdownIt({ html: true })
    .parse(text, {})
    .filter(({ type }) => type === 'inline')
    .map(({ children }) => (children ?? []).map(({ content }) => content).join(''))
}

describe.each(frameworks)('%s', framework => {
  test('free text comes back unchanged from every file that carries it, and every file parses', () => {
    const written: { folder: string; title: string; description: string }[] = []
    const property = fc.property(freeText(60), freeText(200), freeText(120), (title, description, author) => {
      const { files } = repo(
        {
          framework,
          name: title,
          description,
          author,
          license: 'MIT',
          serves: ['pages', 'rest'],
          extras: ['ci', 'pre-commit'],
        },
        { directory: 'my-app' },
      )
      const text = (path: string): string => files.get(path)?.text ?? ''
      const { project } = parseToml(text('pyproject.toml')) as { project: Record<string, unknown> }
      expect(project.description).toBe(description)
      expect(project.authors).toEqual([{ name: author }])
      expect(JSON.parse(text('.pyweb.json')).answers).toMatchObject({ name: title, description, author })
      expect(seen(text('README.md'))[0]).toBe(title)
      expect(seen(text('README.md'))[1]).toBe(description)
      expect(seen(text('AGENTS.md'))[0]).toBe(`Working on ${title}`)
      expect(text('LICENSE')).toContain(`Copyright (c) 2026 ${author}\n`)
      for (const [path, file] of files) if (/\.ya?ml$/.test(path)) expect(parseYaml(file.text)).toBeTruthy()
      const own = `${folder}/${framework}-${written.length}`
      write(own, files)
      written.push({ folder: own, title, description })
    })
    fc.assert(property, { numRuns: 25 })
    const found = JSON.parse(output('python3', ['-c', python], JSON.stringify(written.map(each => each.folder))))
    for (const { folder: own, title, description } of written) {
      expect(found[own]).toEqual({ TITLE: title, DESCRIPTION: description })
    }
    for (const { folder: own } of written) ruff(own)
  })
})
