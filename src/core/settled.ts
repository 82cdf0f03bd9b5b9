import { type Framework, frameworks, type Given } from '../catalog/questions.ts'
import { axes, pointOf } from './space.ts'
import { cellAt, lawTables, type Points, pointTables, recommendedAt, type Table } from './tables.ts'

/** An index for each axis, -1 where it is still open. */
type Partial = number[]

/** Axes in the order in which they are tried: those that stand in most tables first, since they tighten the bounds most. */
const byInfluence = axes
  .map((_, axis) => ({ axis, tables: pointTables.filter(table => table.axes.includes(axis)).length }))
  .sort((one, other) => other.tables - one.tables)
  .map(({ axis }) => axis)

/**
 * The framework that is recommended whatever the unanswered questions will be answered with, or undefined while they
 * can still change it. Exact over all consistent sets that hold the given answers: whole parts of the space are left
 * out only where no sum of the rules in them can catch up.
 */
export function settled(given: Given): Framework | undefined {
  const start = [...pointOf(given)]
  const some = completions(start, () => 0).next().value
  if (some === undefined) return undefined
  const leader = recommendedAt(some)
  for (const point of completions(start, partial => lead(partial, leader))) {
    if (recommendedAt(point) !== leader) return undefined
  }
  return frameworks[leader]
}

/** All consistent points on the open axes, most promising first, where `promise` of each part is not below zero. */
function* completions(partial: Partial, promise: (partial: Partial) => number): Generator<readonly number[]> {
  const axis = byInfluence.find(each => partial[each] === -1)
  if (axis === undefined) {
    yield partial
    return
  }
  const children = (axes[axis]?.values ?? [])
    .map((_, value) => partial.with(axis, value))
    .filter(isLawful)
    .map(child => ({ child, promise: promise(child) }))
    .filter(each => each.promise >= 0)
  for (const { child } of children.sort((one, other) => other.promise - one.promise)) yield* completions(child, promise)
}

/** Whether no law is broken on the axes that have a value. */
const isLawful = (partial: Partial): boolean =>
  lawTables.every(law => law.axes.some(axis => partial[axis] === -1) || cellAt(law, partial))

/** The most points by which another framework could lead `leader`, whatever the open axes hold; an upper bound. */
function lead(partial: Partial, leader: number): number {
  let most = Number.NEGATIVE_INFINITY
  for (let other = 0; other < frameworks.length; other++) {
    if (other === leader) continue
    let sum = 0
    for (const table of pointTables) {
      sum += greatest(table, partial, points => (points[other] as number) - (points[leader] as number))
    }
    most = Math.max(most, sum)
  }
  return most
}

/** The greatest value of a table over the cells that a partial point leaves open. */
function greatest(
  table: Table<Points>,
  partial: Partial,
  value: (points: Points) => number,
  place = 0,
  index = 0,
): number {
  const axis = table.axes[place]
  if (axis === undefined) return value(table.cell(index))
  const stride = table.strides[place] as number
  const fixed = partial[axis] as number
  if (fixed !== -1) return greatest(table, partial, value, place + 1, index + fixed * stride)
  let most = Number.NEGATIVE_INFINITY
  const count = axes[axis]?.values.length ?? 0
  for (let each = 0; each < count; each++) {
    most = Math.max(most, greatest(table, partial, value, place + 1, index + each * stride))
  }
  return most
}
