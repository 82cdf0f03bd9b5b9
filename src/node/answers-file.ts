import { promises as disk } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../core/errors.ts'
import { recordPath } from '../core/record.ts'
import type { Raw } from '../core/resolve.ts'
import type { In, Machine } from './machine.ts'

/**
 * Reads the answers of `--answers`: a file of answers, a repo's record, or `-` for standard input.
 * @throws UserError (2) where it cannot be read or is not a JSON object, with the place
 */
export async function readAnswers(file: string, machine: Machine): Promise<Raw> {
  const told = file === '-' ? 'standard input' : `'${file}'`
  const text = file === '-' ? await readAll(machine.stdin) : await readText(resolve(machine.cwd, file), told)
  const value = parse(text, told)
  // A repo's record holds its answers one level down.
  if (file.endsWith(recordPath) && isObject(value.answers)) return value.answers
  return value
}

async function readText(path: string, told: string): Promise<string> {
  return disk.readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'ENOENT' ? 'there is no such file' : error.code === 'EISDIR' ? 'it is a directory' : error.message
    throw new UserError(`The answers in ${told} cannot be read: ${why}.`, 'Name a JSON file, or - for standard input.')
  })
}

async function readAll(stdin: In): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stdin) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString('utf8')
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Parses a JSON object. @throws UserError (2) with line and column */
export function parse(text: string, told: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const place = placeOf(text, error instanceof Error ? error.message : '')
    throw new UserError(
      `The answers in ${told} are not JSON: ${place}.`,
      'create-pyweb schema prints what they look like.',
    )
  }
  if (isObject(value)) return value
  throw new UserError(
    `The answers in ${told} are not a JSON object.`,
    'It is { "size": "small", … }: see create-pyweb schema.',
  )
}

/** Where JSON breaks off. Node names a position, or quotes what it met; at the end of the text it does neither. */
function placeOf(text: string, message: string): string {
  const position = /position (\d+)/.exec(message)?.[1]
  const offset = position === undefined ? firstFault(text) : Number(position)
  const before = text.slice(0, offset).split('\n')
  const met =
    text.slice(offset).trim() === '' ? 'it ends too early' : `'${[...text.slice(offset)][0]}' does not belong there`
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}: ${met}`
}

/** The length of the longest beginning that could still become JSON. */
function firstFault(text: string): number {
  let low = 0
  let high = text.length
  const breaks = (length: number): boolean => {
    try {
      JSON.parse(text.slice(0, length))
      return false
    } catch (error) {
      const position = /position (\d+)/.exec(String(error))?.[1]
      return !/end of JSON|Unterminated/.test(String(error)) && Number(position ?? 0) < length
    }
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (breaks(middle + 1)) high = middle
    else low = middle + 1
  }
  return low
}
