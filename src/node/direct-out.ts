import { fstatSync, writeSync } from 'node:fs'
import type { Out } from './machine.ts'

const pause = new Int32Array(new SharedArrayBuffer(4))

/** Milliseconds between two tries to write into a pipe that is full. */
const patience = 5

/**
 * Standard output where it is a file or a pipe, written at once: Node's own stream takes longer to open than most
 * commands take to do their work. Nothing for a terminal, where that stream is needed.
 */
export function directOut(descriptor: number, platform: NodeJS.Platform): Out | undefined {
  if (platform === 'win32') return undefined
  const kind = fstatSync(descriptor)
  if (!kind.isFile() && !kind.isFIFO() && !kind.isSocket()) return undefined
  return { write: text => writeAll(descriptor, text) }
}

function writeAll(descriptor: number, text: string): void {
  let rest: Uint8Array = Buffer.from(text)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      // Whoever read has seen enough, as `head` has after some lines.
      if (code === 'EPIPE') return
      // A pipe that another process has set not to wait: it is full for the moment.
      if (code !== 'EAGAIN') throw error
      Atomics.wait(pause, 0, 0, patience)
    }
  }
}
