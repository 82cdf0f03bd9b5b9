import { accessSync, constants, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { UserError } from '../core/errors.ts'

/** Where a repo goes. */
export interface Target {
  /** Absolute path. */
  readonly path: string
  /** True where the directory is there already. */
  readonly exists: boolean
  /** What lies in it and stays. */
  readonly kept: readonly string[]
}

// What git or a forge puts into a fresh repository.
const stays = /^(\.git|readme(\..*)?|licen[cs]e(\..*)?)$/i

/**
 * Judges whether a repo can be created at a path; touches nothing.
 * @throws UserError (1) where something is in the way or the place cannot be written
 */
export function judgeTarget(path: string): Target {
  const found = told(path, () => statSync(path, { throwIfNoEntry: false }))
  if (found === undefined) {
    mustBeWritable(nearestThatIs(dirname(path)), path)
    return { path, exists: false, kept: [] }
  }
  if (!found.isDirectory()) {
    throw new UserError(`'${path}' is a file.`, 'Name another directory.', 1)
  }
  const place = realpathSync(path)
  const entries = told(path, () => readdirSync(place))
  const inTheWay = entries.filter(entry => !stays.test(entry)).sort()
  if (inTheWay.length > 0) {
    const some = inTheWay.slice(0, 3).join(', ')
    const more = inTheWay.length > 3 ? ` and ${inTheWay.length - 3} more` : ''
    throw new UserError(
      `'${path}' is not empty: ${some}${more}.`,
      'Name a new directory; only .git, LICENSE and README may be there already.',
      1,
    )
  }
  mustBeWritable(place, path)
  return { path: place, exists: true, kept: entries.sort() }
}

/** What speaks against creating a repo at a path, where something does. */
export function objectionTo(path: string): string | undefined {
  try {
    judgeTarget(path)
    return undefined
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

function nearestThatIs(path: string): string {
  for (let place = path; ; place = dirname(place)) {
    const found = statOf(place)
    if (found?.isDirectory()) return place
    if (found !== undefined) throw new UserError(`'${place}' is a file.`, 'Name a directory that can be created.', 1)
    if (dirname(place) === place) return place
  }
}

/** What lies at a path; nothing too where a part of the path is a file or may not be entered. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

function mustBeWritable(directory: string, path: string): void {
  told(path, () => accessSync(directory, constants.W_OK | constants.X_OK))
}

/** Asks the disk, and tells people what it refuses. */
function told<T>(path: string, ask: () => T): T {
  try {
    return ask()
  } catch (error) {
    throw unwritable(path, error)
  }
}

const because: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  EDQUOT: 'your quota is used up',
  ENAMETOOLONG: 'the name is too long',
  ENOTDIR: 'a part of the path is a file',
  ELOOP: 'its links run in a circle',
  ENOENT: 'a part of the path cannot be created',
}

/** What is told where the disk refuses. */
export function unwritable(path: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === undefined) return error
  return new UserError(
    `'${path}' cannot be written: ${because[code] ?? message}.`,
    'Nothing was changed. Name a directory that you can write to.',
    1,
  )
}

/** A writing that failed, and could not be taken back whole either. */
export function leftovers(path: string, error: unknown, fault: unknown): UserError {
  const told = (each: unknown): string => (each instanceof Error ? each.message : String(each))
  return new UserError(
    `'${path}' could not be written (${told(error)}), and not all of it could be taken away again (${told(fault)}).`,
    `Look into '${path}' and beside it for a folder that begins with .create-pyweb-, and remove what is left.`,
    1,
  )
}
