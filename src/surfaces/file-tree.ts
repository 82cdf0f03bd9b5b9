/**
 * Paths as a tree of folders and files, at most so many lines: what does not fit is counted.
 * A folder with nothing but one folder in it stands on one line with it.
 */
export function fileTree(paths: readonly string[], most: number): readonly string[] {
  const root: Folder = new Map()
  for (const path of paths) insert(root, path.split('/'))
  // Folders are closed, deepest first, until the tree fits.
  for (let depth = Number.POSITIVE_INFINITY; depth > 0; depth = Math.min(depth, deepest(root) + 1) - 1) {
    const lines = print(root, '', depth)
    if (lines.length <= most) return lines
  }
  const lines = print(root, '', 0)
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `… and ${lines.length - most + 1} more`]
}

type Folder = Map<string, Folder | undefined>

function insert(folder: Folder, [name = '', ...rest]: readonly string[]): void {
  if (rest.length === 0) folder.set(name, undefined)
  else {
    const inner = folder.get(name) ?? new Map()
    folder.set(name, inner)
    insert(inner, rest)
  }
}

const deepest = (folder: Folder): number =>
  Math.max(0, ...[...folder.values()].map(inner => (inner === undefined ? 0 : 1 + deepest(inner))))

const count = (folder: Folder): number =>
  [...folder.values()].reduce((sum, inner) => sum + (inner === undefined ? 1 : count(inner)), 0)

function print(folder: Folder, indent: string, depth: number): readonly string[] {
  const entries = [...folder].sort(
    ([a, inA], [b, inB]) => Number(inA === undefined) - Number(inB === undefined) || (a < b ? -1 : 1),
  )
  return entries.flatMap(([name, inner]) => {
    if (inner === undefined) return [`${indent}${name}`]
    const [path, last] = joined(name, inner)
    if (depth <= 0) return [`${indent}${path}/ (${count(last)} ${count(last) === 1 ? 'file' : 'files'})`]
    return [`${indent}${path}/`, ...print(last, `${indent}  `, depth - 1)]
  })
}

/** A folder whose one entry is a folder is told together with it. */
function joined(name: string, folder: Folder): readonly [string, Folder] {
  const [only, ...more] = [...folder]
  if (only?.[1] === undefined || more.length > 0) return [name, folder]
  return joined(`${name}/${only[0]}`, only[1])
}
