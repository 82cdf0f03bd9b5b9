/** Exit codes of the command line (contract.md). */
export type ExitCode = 0 | 1 | 2 | 3 | 130

/** An error meant for a person: what is wrong, what would put it right, and the exit code it ends with. */
export class UserError extends Error {
  override readonly name = 'UserError'

  constructor(
    message: string,
    /** The remedy, one sentence or a command line. */
    readonly hint: string,
    readonly exitCode: ExitCode = 2,
  ) {
    super(message)
  }
}
