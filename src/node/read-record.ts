import { promises as disk } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../core/errors.ts'
import { recordPath } from '../core/record.ts'
import type { Raw } from '../core/resolve.ts'
import { parse } from './answers-file.ts'

/** What a repo remembers, as far as answers go. */
export interface Recorded {
  readonly answers: Raw
  readonly assumed: readonly string[]
}

/**
 * Reads the record of a repo; nothing where the directory has none.
 * @throws UserError (1) where it cannot be read or is not a record
 */
export async function readRecord(directory: string): Promise<Recorded | undefined> {
  const path = join(directory, recordPath)
  const text = await disk.readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw new UserError(`'${path}' cannot be read: ${error.message}.`, 'It is the record that create-pyweb left.', 1)
  })
  if (text === undefined) return undefined
  const { answers, assumed } = parse(text, `'${path}'`)
  if (typeof answers !== 'object' || answers === null || !Array.isArray(assumed)) {
    throw new UserError(
      `'${path}' holds no answers.`,
      'It is the record that create-pyweb left: take it from git again.',
      1,
    )
  }
  return { answers: answers as Raw, assumed: assumed as string[] }
}
