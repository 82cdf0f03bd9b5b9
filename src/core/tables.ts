import { type Framework, frameworks, type QuestionId } from '../catalog/questions.ts'
import { rules } from '../catalog/rules.ts'
import { preference } from './decide.ts'
import { matches } from './matches.ts'
import { axes, laws, type Point, questionsIn, type Value } from './space.ts'

/**
 * The same rules, laws and preference as tables over the few questions that each of them names, so that neighbours of
 * a set of answers, and whole parts of the space, are walked in little time. Each table is filled by `matches`.
 */
export interface Table<T> {
  /** Indices into `axes`, ascending. */
  readonly axes: readonly number[]
  /** What one step along each of these axes adds to the index of a cell. */
  readonly strides: readonly number[]
  readonly cells: readonly T[]
}

/** Points of flask, fastapi and django. */
export type Points = readonly [number, number, number]

/** Where a table's cell lies for a point that has a value on every axis of the table. */
export function indexAt(table: Table<unknown>, point: Point): number {
  let index = 0
  for (let each = 0; each < table.axes.length; each++) {
    index += (point[table.axes[each] as number] as number) * (table.strides[each] as number)
  }
  return index
}

/** The cell of a table at such a point. */
export const cellAt = <T>(table: Table<T>, point: Point): T => table.cells[indexAt(table, point)] as T

/** A table over some questions, filled by a function of their answers alone. */
export function tabulate<T>(ids: readonly QuestionId[], fill: (answers: Record<string, Value>) => T): Table<T> {
  const named = axes.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []))
  const strides: number[] = []
  let cells: Record<string, Value>[] = [{}]
  for (const index of named) {
    const { id, values } = axes[index] as (typeof axes)[number]
    for (let each = 0; each < strides.length; each++) strides[each] = (strides[each] as number) * values.length
    strides.push(1)
    cells = cells.flatMap(cell => values.map(value => ({ ...cell, [id]: value })))
  }
  return { axes: named, strides, cells: cells.map(fill) }
}

const questionSets: readonly (readonly QuestionId[])[] = [
  ...new Map(rules.map(({ when }) => [questionsIn(when).toSorted().join(), questionsIn(when)])).values(),
]

/** The points given by all rules that name the same questions, as one table for each such set of questions. */
export const pointTables: readonly Table<Points>[] = questionSets.map(ids => {
  const group = rules.filter(({ when }) => questionsIn(when).toSorted().join() === ids.toSorted().join())
  return tabulate(ids, answers => {
    const held = group.filter(({ when }) => matches(when, answers))
    const sum = (framework: Framework) => held.reduce((total, { effect }) => total + (effect[framework] ?? 0), 0)
    return [sum('flask'), sum('fastapi'), sum('django')]
  })
})

/** Where each of these holds, a set of answers is consistent. */
export const lawTables: readonly Table<boolean>[] = laws.map(law => tabulate(law.questions, law.holds))

/** The order in which equal scores are told apart, as indices into `frameworks`. */
export const preferenceTable: Table<readonly number[]> = tabulate(['size', 'serves', 'style', 'familiar'], answers =>
  preference(answers).map(({ framework }) => frameworks.indexOf(framework)),
)

/** The sum of all tables at a point. */
export function pointsAt(point: Point): Points {
  const sum: [number, number, number] = [0, 0, 0]
  for (const table of pointTables) {
    const [flask, fastapi, django] = cellAt(table, point)
    sum[0] += flask
    sum[1] += fastapi
    sum[2] += django
  }
  return sum
}

/** The index of the framework with most points, equal ones told apart by the order of preference. */
export function firstOf(points: Points, order: readonly number[]): number {
  let first = order[0] as number
  for (const each of order) if ((points[each] as number) > (points[first] as number)) first = each
  return first
}

/** What is recommended at a point, as an index into `frameworks`. */
export const recommendedAt = (point: Point): number => firstOf(pointsAt(point), cellAt(preferenceTable, point))
