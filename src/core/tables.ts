import { frameworks, type QuestionId } from '../catalog/questions.ts'
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
  /** How many cells there are. */
  readonly size: number
  /** The cell at an index, filled when it is first asked for: few of a large table ever are. */
  readonly cell: (index: number) => T
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
export const cellAt = <T>(table: Table<T>, point: Point): T => table.cell(indexAt(table, point))

/** Every cell of a table. */
export const cellsOf = <T>(table: Table<T>): readonly T[] =>
  Array.from({ length: table.size }, (_, index) => table.cell(index))

/** A table over some questions, filled by a function of their answers alone. */
export function tabulate<T>(ids: readonly QuestionId[], fill: (answers: Record<string, Value>) => T): Table<T> {
  const named = axes.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []))
  const strides: number[] = []
  let size = 1
  for (const index of named.toReversed()) {
    strides.unshift(size)
    size *= (axes[index] as (typeof axes)[number]).values.length
  }
  const cells: (T | undefined)[] = Array.from({ length: size })
  const fillAt = (index: number): T => {
    const answers: Record<string, Value> = {}
    for (const [place, axis] of named.entries()) {
      const { id, values } = axes[axis] as (typeof axes)[number]
      answers[id] = values[Math.floor(index / (strides[place] as number)) % values.length] as Value
    }
    return fill(answers)
  }
  return { axes: named, strides, size, cell: index => (cells[index] ??= fillAt(index)) }
}

/** The rules by the questions that they name. */
const groups = new Map<string, (typeof rules)[number][]>()
for (const rule of rules) {
  const key = questionsIn(rule.when).toSorted().join()
  groups.set(key, [...(groups.get(key) ?? []), rule])
}

/** The points given by all rules that name the same questions, as one table for each such set of questions. */
export const pointTables: readonly Table<Points>[] = [...groups].map(([key, group]) =>
  tabulate(key.split(',') as QuestionId[], answers => {
    const points = { flask: 0, fastapi: 0, django: 0 }
    for (const { when, effect } of group) {
      if (matches(when, answers)) for (const each of frameworks) points[each] += effect[each] ?? 0
    }
    return [points.flask, points.fastapi, points.django]
  }),
)

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
