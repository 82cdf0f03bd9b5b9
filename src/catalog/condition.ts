/** A single value of an answer that a condition can name. */
export type Scalar = string | boolean

/**
 * A condition over answers, as data: every key is a question and its value (or one of several values) that the
 * answer must have; a list answer satisfies it when it contains one of them. `not` must fail, one of `any` must hold.
 * Read by `matches()` in core/matches.ts, printed by surfaces, enumerated by tests.
 */
export type Condition = {
  readonly [question: string]: Scalar | readonly Scalar[] | Condition | readonly Condition[] | undefined
  readonly not?: Condition
  readonly any?: readonly Condition[]
}
