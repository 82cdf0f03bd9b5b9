import type { ArticleId } from './article.ts'
import type { Condition } from './condition.ts'
import type { Framework } from './questions.ts'

/** What a rule adds to each framework's score: whole numbers, all of one sign. A framework left out gets nothing. */
export type Effect = Readonly<Partial<Record<Framework, number>>>

/** One step from answers to a choice: where `when` holds, `effect` is added to the scores. */
export interface Rule {
  readonly id: string
  /** Names three questions at most, so that the proof over all answers factors. */
  readonly when: Condition
  readonly effect: Effect
  /** One sentence for people, in our own words. */
  readonly because: string
  /** The statements of the article that it rests on; at least one. */
  readonly source: readonly ArticleId[]
  /** What has moved on since April 2024, dated. It never changes a score. */
  readonly note?: string
}
