import type { Answers, Framework } from '../catalog/questions.ts'
import type { Rule } from '../catalog/rules.ts'

/** The points of each framework. */
export type Scores = Readonly<Record<Framework, number>>

/** How frameworks with equal points were told apart. */
export interface TieBreak {
  /** Those that share the highest score, in catalogue order. */
  readonly between: readonly Framework[]
  readonly framework: Framework
  /** The first of these that told them apart: what is familiar, the style, or size and shape. */
  readonly by: 'familiar' | 'style' | 'shape'
}

/** What the answers lead to. */
export interface Decision {
  /** The framework that is taken: the user's own where one is given, else the recommended one. */
  readonly framework: Framework
  /** What the rules say either way. */
  readonly recommended: Framework
  readonly chosenBy: 'rules' | 'user'
  readonly scores: Scores
  /** Every rule that holds, in catalogue order. */
  readonly matched: readonly Rule[]
  readonly tie?: TieBreak
  /** True where the runner-up is within the smallest rule's weight. */
  readonly close: boolean
}

export declare function decide(answers: Answers): Decision
