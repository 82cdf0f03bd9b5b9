import type { Answers, Framework, QuestionId } from '../catalog/questions.ts'

/** Other answers that would have changed what is recommended. */
export interface Change {
  readonly set: Readonly<Partial<Answers>>
  readonly framework: Framework
}

export declare function changes(answers: Answers, assumed: readonly QuestionId[]): readonly Change[]
