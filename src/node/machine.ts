import type { Framework } from '../catalog/questions.ts'
import type { Template } from '../core/render.ts'
import type { Environment } from '../surfaces/starter.ts'

/** How a program ended. */
export interface Ended {
  /** Its exit code; nothing where it could not be started or was ended by a signal. */
  readonly code: number | undefined
  readonly stdout: string
  readonly stderr: string
}

/** How a program is run. */
export interface RunOptions {
  readonly cwd?: string
  /** Variables set or, where undefined, taken away. */
  readonly env?: Environment
  readonly signal?: AbortSignal
  /** Milliseconds after which it is ended. */
  readonly timeout?: number
}

/** Runs a program to its end, its output kept; a program that is missing or fails is told, not thrown. */
export type Run = (program: string, args: readonly string[], options?: RunOptions) => Promise<Ended>

/** Where people or programs read. */
export interface Out {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean
  readonly columns?: number
  readonly rows?: number
}

/** A stream from people or programs. */
export type In = NodeJS.ReadableStream & { readonly isTTY?: boolean; readonly setRawMode?: (raw: boolean) => unknown }

/** Everything outside the pipe that a command touches. */
export interface Machine {
  readonly cwd: string
  readonly env: Environment
  readonly home: string
  readonly platform: NodeJS.Platform
  readonly stdin: In
  readonly stdout: Out
  readonly stderr: Out
  readonly now: () => Date
  readonly run: Run
  /** The same for a program that answers at once; ready without anything being loaded. */
  readonly peek: Run
  /** Aborted when the user interrupts. */
  readonly interrupted: AbortSignal
  /** Version of create-pyweb. */
  readonly version: string
  readonly templates: (framework: Framework) => Promise<Readonly<Record<string, Template>>>
}

/** The user interrupted; what is thrown ends with exit code 130. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'

  constructor() {
    super('Interrupted.')
  }
}

/** @throws Interrupted where the user has interrupted */
export function refuseWhenInterrupted(signal: AbortSignal): void {
  if (signal.aborted) throw new Interrupted()
}
