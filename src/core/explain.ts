import type { ArticleId } from '../catalog/article.ts'
import type { Answers, Framework, QuestionId } from '../catalog/questions.ts'
import type { Effect } from '../catalog/rules.ts'
import type { Change } from './changes.ts'
import type { Scores } from './decide.ts'

/** A statement of the article with its place there. */
export interface Source {
  readonly id: ArticleId
  readonly section: string
}

/** A rule that matched, or the breaking of a tie (whose effect is empty), as told to people. */
export interface Reason {
  readonly rule: string
  readonly effect: Effect
  readonly because: string
  readonly source: readonly Source[]
  readonly note?: string
}

/** The document of `why --json` (contract.md). */
export interface Explanation {
  readonly framework: Framework
  readonly recommended: Framework
  readonly chosenBy: 'rules' | 'user'
  readonly scores: Scores
  /** What speaks for `framework` or only against others, heaviest first. */
  readonly reasons: readonly Reason[]
  /** What speaks against `framework` or only for others, heaviest first. */
  readonly objections: readonly Reason[]
  readonly close: boolean
  /** The deciding questions that nobody answered, in catalogue order. */
  readonly assumed: readonly QuestionId[]
  readonly changes: readonly Change[]
  readonly answers: Answers
}

export declare function explain(answers: Answers, assumed: readonly QuestionId[]): Explanation
