import type { Rendered } from './rendered.ts'
import { generic } from './unused-modules.ts'

/** Templates that a framework looks for by name, where it comes to need them. */
const lookedFor: Readonly<Record<Rendered['framework'], readonly RegExp[]>> = {
  flask: [
    // Views of Flask-Security and Flask-Admin; Alembic's pattern for new steps.
    /\/templates\/security\/[\w/]+\.(html|txt)$/,
    /\/templates\/admin\/index\.html$/,
    /\/migrations\/script\.py\.mako$/,
  ],
  fastapi: [/\/migrations\/script\.py\.mako$/],
  django: [
    // Django's views of errors, its admin, and the views of django-allauth.
    /\/templates\/admin\/index\.html$/,
    /\/templates\/(403|403_csrf|404|429|500)\.html$/,
    /\/templates\/account\/[\w/]+\.(html|txt)$/,
  ],
}

const isAsset = (path: string): boolean => path.startsWith('src/') && !/\.pyi?$/.test(path)

/** Files beside the code that no code and no template names. */
export function unusedAssets(rendered: Rendered): readonly string[] {
  const assets = [...rendered.files.keys()].filter(isAsset)
  const texts = assets.map(path => ({ path, text: rendered.files.get(path)?.text ?? '' }))
  const words = [
    ...new Set([...rendered.python].flatMap(([path, each]) => (path.startsWith('src/') ? each.words : []))),
  ]
  const patterns = words.filter(word => word.includes('*') && /\.\w+$/.test(word)).map(pattern)
  const plain = new Set(words)
  return assets
    .filter(path => !lookedFor[rendered.framework].some(each => each.test(path)))
    .filter(path => {
      const name = path.replace(/^.*?\/(templates|static)\//, '')
      if (plain.has(name) || patterns.some(each => each.test(name))) return false
      return !texts.some(other => other.path !== path && other.text.includes(name))
    })
    .map(path => generic(path, rendered))
}

const pattern = (word: string): RegExp =>
  new RegExp(
    `^${word
      .split('*')
      .map(part => part.replace(/[.+?^$()[\]{}|\\]/g, '\\$&'))
      .join('[\\w-]+')}$`,
  )
