import { type Answers, type Framework, frameworks } from '../catalog/questions.ts'
import { type Rule, rules } from '../catalog/rules.ts'
import { matches } from './matches.ts'

/** The points of each framework. */
export type Scores = Readonly<Record<Framework, number>>

/** How frameworks with equal points were told apart. */
export interface TieBreak {
  /** Those that share the highest score, in catalogue order. */
  readonly between: readonly Framework[]
  readonly framework: Framework
  /** What told them apart: what is familiar, the style, or size and shape. */
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

/** The weight of the smallest rule: closer than this, one answer more or less could have turned the choice. */
export const smallestWeight = Math.min(...rules.flatMap(({ effect }) => Object.values(effect).map(Math.abs)))

/** Chooses a framework for complete, consistent answers: the sum of all rules that hold. */
export function decide(answers: Answers): Decision {
  const matched = rules.filter(({ when }) => matches(when, answers))
  const scores = sum(matched)
  const order = rank(scores, preference(answers))
  const [first, second] = order as [Preferred, Preferred, Preferred]
  const own = answers.framework
  return {
    framework: own === 'auto' ? first.framework : own,
    recommended: first.framework,
    chosenBy: own === 'auto' ? 'rules' : 'user',
    scores,
    matched,
    ...(scores[first.framework] === scores[second.framework] && { tie: tieBreak(scores, order) }),
    close: scores[first.framework] - scores[second.framework] <= smallestWeight,
  }
}

function sum(matched: readonly Rule[]): Scores {
  const scores = { flask: 0, fastapi: 0, django: 0 }
  for (const { effect } of matched) for (const each of frameworks) scores[each] += effect[each] ?? 0
  return scores
}

/** A framework's place among equals: each number is compared in turn, the greater one comes first. */
export interface Preferred {
  readonly framework: Framework
  readonly familiar: number
  readonly style: number
  readonly shape: number
}

/** From the one that leaves most to assemble to the one that includes most. */
const byPieces: readonly Framework[] = ['flask', 'fastapi', 'django']
const taste: Readonly<Record<string, number>> = { assemble: -1, included: 1 }

/**
 * The order in which frameworks with equal scores are taken. It depends on the answers alone and never on the scores:
 * what is familiar, then who fits the style, then size and shape (small: Flask; an API alone: FastAPI; else Django).
 */
export function preference(answers: Readonly<Record<string, unknown>>): readonly Preferred[] {
  const apiAlone = !matches({ serves: 'pages' }, answers)
  const byShape = [
    ...(answers.size === 'small' ? ['flask'] : []),
    ...(apiAlone ? ['fastapi', 'django'] : ['django', 'flask']),
    ...frameworks,
  ]
  const preferred = frameworks.map(framework => ({
    framework,
    familiar: Number(matches({ familiar: framework }, answers)),
    style: byPieces.indexOf(framework) * (taste[String(answers.style)] ?? 0),
    shape: -byShape.indexOf(framework),
  }))
  return preferred.sort((one, other) => difference(one, other))
}

const difference = (one: Preferred, other: Preferred): number =>
  other.familiar - one.familiar || other.style - one.style || other.shape - one.shape

/** The frameworks from most points to least, equal ones in the order of preference. */
export function rank(scores: Scores, preferred: readonly Preferred[]): readonly Preferred[] {
  return [...preferred].sort((one, other) => scores[other.framework] - scores[one.framework])
}

function tieBreak(scores: Scores, order: readonly Preferred[]): TieBreak {
  const [first, second] = order as [Preferred, Preferred]
  const by = first.familiar !== second.familiar ? 'familiar' : first.style !== second.style ? 'style' : 'shape'
  const between = frameworks.filter(framework => scores[framework] === scores[first.framework])
  return { between, framework: first.framework, by }
}
