import { type ArticleId, statements } from '../catalog/article.ts'
import { type Answers, type Framework, frameworkNames, frameworks, type QuestionId } from '../catalog/questions.ts'
import type { Effect, Rule } from '../catalog/rules.ts'
import { type Change, changes } from './changes.ts'
import { decide, type Scores, type TieBreak } from './decide.ts'

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

/** Tells why a framework is taken. The same answers and assumptions give the same document, byte for byte. */
export function explain(answers: Answers, assumed: readonly QuestionId[]): Explanation {
  const { framework, recommended, chosenBy, scores, matched, tie, close } = decide(answers)
  const told = heaviestFirst(matched.map(reasonOf))
  const breaking = tie ? [tieReason(tie)] : []
  const all = [...told, ...breaking]
  const isFor = (reason: Reason) =>
    reason.rule.startsWith(tiePrefix) ? framework === recommended : speaksFor(reason.effect, framework)
  return {
    framework,
    recommended,
    chosenBy,
    scores,
    reasons: all.filter(isFor),
    objections: all.filter(reason => !isFor(reason)),
    close,
    assumed,
    changes: changes(answers, assumed),
    answers,
  }
}

/** Whether an effect speaks for a framework or only against others. */
export function speaksFor(effect: Effect, framework: Framework): boolean {
  const own = effect[framework]
  return own === undefined ? Object.values(effect).every(points => points < 0) : own > 0
}

/** The weight of an effect: its largest part, whatever its sign. */
export const weightOf = (effect: Effect): number => Math.max(0, ...Object.values(effect).map(Math.abs))

/** The heaviest reason against taking a framework, if there is any. */
export function heaviestObjection(answers: Answers, framework: Framework): Reason | undefined {
  return heaviestFirst(decide(answers).matched.map(reasonOf)).find(({ effect }) => !speaksFor(effect, framework))
}

const heaviestFirst = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.toSorted((one, other) => weightOf(other.effect) - weightOf(one.effect))

const sourcesOf = (ids: readonly ArticleId[]): readonly Source[] => ids.map(id => ({ id, section: statements[id] }))

function reasonOf({ id, effect, because, source, note }: Rule): Reason {
  return { rule: id, effect, because, source: sourcesOf(source), ...(note !== undefined && { note }) }
}

const tiePrefix = 'tie-'

function tieReason({ between, framework, by }: TieBreak): Reason {
  const names = frameworks.filter(each => between.includes(each)).map(each => frameworkNames[each])
  const ground = {
    familiar: 'it is what the team knows',
    style: 'it fits the way you like to work',
    shape: 'it fits the size and shape of the project best',
  }[by]
  return {
    rule: `${tiePrefix}${by}`,
    effect: {},
    because: `${names.join(' and ')} have equal points; ${frameworkNames[framework]} is taken, since ${ground}.`,
    source: sourcesOf(['G1', 'G2']),
  }
}
