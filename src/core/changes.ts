import { type Answers, type Framework, frameworks, type QuestionId } from '../catalog/questions.ts'
import { couldLead, reachOf, type Step, tablesOf } from './reach.ts'
import { axes, type Point, pointOf } from './space.ts'
import { cellAt, firstOf, lawTables, type Points, pointsAt, preferenceTable, recommendedAt } from './tables.ts'

/** Other answers that would have changed what is recommended. */
export interface Change {
  readonly set: Readonly<Partial<Answers>>
  readonly framework: Framework
}

const mostAnswers = 3
const mostChanges = 5

interface Found {
  readonly steps: readonly Step[]
  readonly framework: number
  /** What it is sorted by, in turn; the smaller comes first. */
  readonly order: readonly number[]
}

/**
 * The smallest sets of other answers that would have changed what is recommended: at most three answers each, five of
 * them. Fewer answers come first, then those that nobody gave, then the nearer values, then catalogue order. A set that
 * contains a smaller one, or only goes further the same way, is left out. Every set leads to consistent answers.
 */
export function changes(answers: Answers, assumed: readonly QuestionId[]): readonly Change[] {
  const origin = pointOf(answers)
  const ways = axes.map((_, axis) => stepsOn(axis, origin))
  const free = new Set(axes.flatMap(({ id }, index) => (assumed.includes(id) ? [index] : [])))
  const all: Found[] = []
  const accepted: Found[] = []
  for (let size = 1; size <= mostAnswers && accepted.length < mostChanges; size++) {
    const found = searchAround(origin, ways, size, all)
      .map(each => ({ ...each, order: orderOf(each.steps, free) }))
      .sort((one, other) => compare(one.order, other.order))
    for (const each of found) {
      if (accepted.length < mostChanges && !accepted.some(nearer => covers(nearer, each, origin))) accepted.push(each)
    }
    all.push(...found)
  }
  return accepted.map(({ steps, framework }) => ({
    set: Object.fromEntries(steps.map(({ axis, value }) => [axes[axis]?.id, axes[axis]?.values[value]])),
    framework: frameworks[framework] as Framework,
  }))
}

/** All consistent sets of exactly `size` other answers that lead elsewhere and hold none of the smaller ones. */
function searchAround(
  origin: Point,
  ways: readonly (readonly Step[])[],
  size: number,
  smaller: readonly Found[],
): Omit<Found, 'order'>[] {
  const before = recommendedAt(origin)
  const point = [...origin]
  const points: [number, number, number] = [...pointsAt(origin)]
  const found: Omit<Found, 'order'>[] = []
  const reach = size === 1 ? () => true : reachOf(origin, before)
  const visit = (from: number, steps: readonly Step[]): void => {
    if (!reach(steps, from, size)) return
    if (smaller.some(each => isWithin(each.steps, steps))) return
    if (steps.length === size) {
      const framework = firstOf(points, cellAt(preferenceTable, point))
      if (framework !== before && lawTables.every(law => cellAt(law, point))) found.push({ steps, framework })
      return
    }
    // Only the tables that name a changed question give other points.
    const take = (axis: number, value: number): void => {
      const tables = tablesOf[axis] ?? []
      for (const table of tables) add(points, cellAt(table, point), -1)
      point[axis] = value
      for (const table of tables) add(points, cellAt(table, point), 1)
    }
    // A single answer has few others: looking at each, here and above, is quicker than asking how far it could lead.
    const isLast = size > 1 && steps.length === size - 1
    for (let axis = from; axis < axes.length; axis++) {
      if (isLast && !couldLead(axis, point, points, before)) continue
      for (const step of ways[axis] ?? []) {
        take(axis, step.value)
        visit(axis + 1, [...steps, step])
      }
      take(axis, origin[axis] as number)
    }
  }
  visit(0, [])
  return found
}

function add(sum: [number, number, number], points: Points, sign: 1 | -1): void {
  sum[0] += sign * points[0]
  sum[1] += sign * points[1]
  sum[2] += sign * points[2]
}

/** Every other answer to one question. */
function stepsOn(axis: number, origin: Point): readonly Step[] {
  const { values, distance } = axes[axis] as (typeof axes)[number]
  const old = origin[axis] as number
  return values
    .map((_, value) => ({ axis, value, distance: distance(old, value) }))
    .filter(({ value }) => value !== old)
}

const isWithin = (some: readonly Step[], all: readonly Step[]): boolean => some.every(step => all.includes(step))

function orderOf(steps: readonly Step[], free: ReadonlySet<number>): readonly number[] {
  const given = steps.filter(({ axis }) => !free.has(axis)).length
  const distance = steps.reduce((total, step) => total + step.distance, 0)
  return [steps.length, given, distance, ...steps.flatMap(({ axis, value }) => [axis, value])]
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((each, at) => each !== other[at])
  return index < 0 ? 0 : (one[index] as number) - (other[index] as number)
}

/** Whether `nearer`, with at most as many answers, makes `further` superfluous: the same way to the same framework. */
function covers(nearer: Found, further: Found, origin: Point): boolean {
  return (
    nearer.framework === further.framework &&
    nearer.steps.every(step => further.steps.some(other => other.axis === step.axis && isBetween(step, other, origin)))
  )
}

/** Whether a new value lies on the way from the old one to the other new one. */
function isBetween(step: Step, other: Step, origin: Point): boolean {
  const distance = axes[step.axis]?.distance
  return (
    distance?.(origin[step.axis] as number, other.value) === step.distance + (distance?.(step.value, other.value) ?? 0)
  )
}
