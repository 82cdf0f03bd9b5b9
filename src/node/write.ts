import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FileMap } from '../core/render.ts'
import { Interrupted, refuseWhenInterrupted } from './machine.ts'
import { leftovers, type Target, unwritable } from './target.ts'

/** The operations on the disk that writing needs; each may do its work before it returns. fs-extra has them all. */
export interface Disk {
  readonly mkdir: (path: string) => unknown
  readonly mkdtemp: (prefix: string) => string | Promise<string>
  /** Makes a directory and those above it. */
  readonly mkdirs: (path: string) => unknown
  readonly writeFile: (path: string, text: string, options: { mode: number }) => unknown
  readonly rename: (from: string, to: string) => unknown
  readonly remove: (path: string) => Promise<unknown>
  readonly rmdir: (path: string) => unknown
  readonly pathExists: (path: string) => Promise<boolean>
  readonly chmod: (path: string, mode: number) => unknown
}

/**
 * The disk of this machine. Small files are written one after the other, since waiting for each takes longer; fs-extra is
 * loaded where there is something to take away or to find in the way.
 */
export const thisDisk: Disk = {
  mkdir: mkdirSync,
  mkdtemp: mkdtempSync,
  mkdirs: path => mkdirSync(path, { recursive: true }),
  writeFile: writeFileSync,
  rename: renameSync,
  rmdir: rmdirSync,
  chmod: chmodSync,
  remove: async path => (await import('fs-extra')).default.remove(path),
  pathExists: async path => (await import('fs-extra')).default.pathExists(path),
}

/** The files of a map that a target takes: what lies there already stays. */
export function withoutKept(files: FileMap, { kept }: Target): FileMap {
  return new Map([...files].filter(([path]) => !kept.includes(path)))
}

/**
 * Writes all files or none: into a new directory by one rename, into one that is there entry by entry, and back again
 * where one of them fails.
 * @throws UserError (1) where the disk refuses, Interrupted; in both cases the disk is as it was
 */
export async function write(files: FileMap, target: Target, disk: Disk, interrupted: AbortSignal): Promise<void> {
  const undo: Undo = []
  try {
    refuseWhenInterrupted(interrupted)
    if (target.exists) await intoExisting(files, target, disk, interrupted, undo)
    else await intoNew(files, target, disk, interrupted, undo)
  } catch (error) {
    const failed: unknown[] = []
    for (const step of undo.reverse()) {
      try {
        await step()
      } catch (fault) {
        failed.push(fault)
      }
    }
    if (failed.length > 0) throw leftovers(target.path, error, failed[0])
    throw error instanceof Interrupted ? error : unwritable(target.path, error)
  }
}

type Undo = (() => unknown)[]

async function intoNew(files: FileMap, { path }: Target, disk: Disk, signal: AbortSignal, undo: Undo): Promise<void> {
  await makeParents(dirname(path), disk, undo)
  const stage = await disk.mkdtemp(join(dirname(path), '.create-pyweb-'))
  undo.push(() => disk.remove(stage))
  await fill(stage, files, disk, signal)
  // mkdtemp makes what only its owner may enter; a repo is as open as any other new directory.
  await disk.chmod(stage, 0o777 & ~process.umask())
  // A signal that came meanwhile is only heard in a turn of the event loop.
  await new Promise(heard => setImmediate(heard))
  refuseWhenInterrupted(signal)
  await disk.rename(stage, path)
}

async function intoExisting(
  files: FileMap,
  { path }: Target,
  disk: Disk,
  signal: AbortSignal,
  undo: Undo,
): Promise<void> {
  // Inside it, since a directory that is there may be a file system of its own.
  const stage = await disk.mkdtemp(join(path, '.create-pyweb-'))
  undo.push(() => disk.remove(stage))
  await fill(stage, files, disk, signal)
  for (const entry of new Set([...files.keys()].map(file => file.split('/')[0] as string))) {
    refuseWhenInterrupted(signal)
    const to = join(path, entry)
    if (await disk.pathExists(to)) throw Object.assign(new Error(`${entry} has appeared`), { code: 'EEXIST' })
    await disk.rename(join(stage, entry), to)
    undo.push(() => disk.remove(to))
  }
  await disk.remove(stage)
}

async function fill(stage: string, files: FileMap, disk: Disk, signal: AbortSignal): Promise<void> {
  refuseWhenInterrupted(signal)
  for (const directory of new Set([...files.keys()].map(file => dirname(file)))) {
    if (directory !== '.') await disk.mkdirs(join(stage, directory))
  }
  for (const [file, { text, mode }] of files) {
    await disk.writeFile(join(stage, file), text, { mode: mode === '100755' ? 0o777 : 0o666 })
  }
}

/** Makes the directories above a path, each undone by itself. */
async function makeParents(path: string, disk: Disk, undo: Undo): Promise<void> {
  if (existsSync(path)) return
  await makeParents(dirname(path), disk, undo)
  await disk.mkdir(path)
  undo.push(() => disk.rmdir(path))
}
