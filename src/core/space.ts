import { contradictions } from '../catalog/implications.ts'
import { type Answers, type Question, type QuestionId, questions } from '../catalog/questions.ts'
import { matches } from './matches.ts'

/** A value of one deciding question: a choice, yes or no, or the chosen values of a list in catalogue order. */
export type Value = string | boolean | readonly string[]

/** A deciding question with every value that it can have, its default first. */
export interface Axis {
  readonly id: QuestionId
  readonly values: readonly Value[]
  /** How far apart two values are, by index; ordered choices count their steps, lists what is added or taken away. */
  readonly distance: (from: number, to: number) => number
}

/** Questions whose choices form a ladder: from low to high. Between other choices every step is as long. */
const ladders: Partial<Record<QuestionId, readonly string[]>> = {
  size: ['small', 'medium', 'large'],
  data: ['none', 'single', 'few', 'relational'],
  async: ['none', 'some', 'core'],
  admin: ['none', 'helpful', 'required'],
  auth: ['none', 'accounts', 'roles'],
}

/** All subsets, the smaller ones first; their values stay in the given order. */
function subsets(values: readonly string[]): readonly (readonly string[])[] {
  const numbers = Array.from({ length: 2 ** values.length }, (_, bits) => bits)
  const sets = numbers.map(bits => values.filter((_, place) => bits & (1 << place)))
  return sets.sort((one, other) => one.length - other.length)
}

function valuesOf(question: Question): readonly Value[] {
  const choices = question.choices?.map(({ value }) => value) ?? []
  if (question.kind === 'boolean') return [false, true]
  if (question.kind === 'choice') return choices
  const lists = subsets(choices).filter(list => question.id !== 'serves' || list.length > 0)
  const isDefault = (list: readonly string[]) => keyOf(list) === keyOf(question.default)
  return [...lists.filter(isDefault), ...lists.filter(list => !isDefault(list))]
}

/** Text that is the same for equal values, whatever the order of a list. */
const keyOf = (value: Value): string => (typeof value === 'object' ? [...value].sort().join() : String(value))

function axisOf(question: Question & { readonly id: QuestionId }): Axis {
  const values = valuesOf(question)
  const ladder = ladders[question.id]
  const rungs = ladder && values.map(value => ladder.indexOf(String(value)))
  const distance = (from: number, to: number): number => {
    const [one, other] = [values[from], values[to]]
    if (rungs) return Math.abs((rungs[from] ?? 0) - (rungs[to] ?? 0))
    if (typeof one !== 'object' || typeof other !== 'object') return from === to ? 0 : 1
    return one.filter(each => !other.includes(each)).length + other.filter(each => !one.includes(each)).length
  }
  return { id: question.id, values, distance }
}

const deciding: readonly (Question & { readonly id: QuestionId })[] = questions.filter(({ decides }) => decides)

/** The deciding questions, in catalogue order: their product is the space of all answers. */
export const axes: readonly Axis[] = deciding.map(axisOf)

/** One value for each axis, by index. */
export type Point = readonly number[]

/** Where some answers lie on the axes; -1 where they say nothing. */
export function pointOf(answers: { readonly [K in keyof Answers]?: Answers[K] | undefined }): Point {
  return axes.map(({ id, values }) => {
    const answer = answers[id] as Value | undefined
    return answer === undefined ? -1 : values.findIndex(value => keyOf(value) === keyOf(answer))
  })
}

/** What makes a set of answers consistent: each law names a few questions and holds for every consistent set. */
export const laws: readonly {
  readonly questions: readonly QuestionId[]
  readonly holds: (answers: Values) => boolean
}[] = [
  ...deciding.flatMap(({ id, when, default: fallback }) =>
    when
      ? [
          {
            questions: [id, ...questionsIn(when)],
            holds: (answers: Values) => matches(when, answers) || keyOf(answers[id] as Value) === keyOf(fallback),
          },
        ]
      : [],
  ),
  ...contradictions.map(({ when }) => ({
    questions: questionsIn(when),
    holds: (answers: Values) => !matches(when, answers),
  })),
]

type Values = Readonly<Record<string, unknown>>

/** The questions that a condition names. */
export function questionsIn(condition: object): readonly QuestionId[] {
  const named = Object.entries(condition).flatMap(([key, value]) => {
    if (key === 'not') return questionsIn(value)
    return key === 'any' ? (value as readonly object[]).flatMap(questionsIn) : [key as QuestionId]
  })
  return [...new Set(named)]
}

/** Whether answers agree with each other: `serves` is not empty, and every law holds. */
export function consistent(answers: Values): boolean {
  return (answers.serves as readonly unknown[]).length > 0 && laws.every(({ holds }) => holds(answers))
}
