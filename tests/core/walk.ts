import { axes } from '../../src/core/space.ts'
import { cellsOf, indexAt, lawTables, pointTables, preferenceTable, type Table } from '../../src/core/tables.ts'

/** Differences of scores are counted from minus this to plus this. */
const reach = 64
const side = 2 * reach

/** What a walk over all consistent sets of answers saw. */
export interface Walk {
  readonly sets: number
  /** For each order of preference and difference of scores that occurs, how many sets have it. */
  readonly seen: readonly Seen[]
}

export interface Seen {
  /** Indices into `frameworks`, the preferred one first. */
  readonly order: readonly number[]
  /** Scores up to a number added to all three: what is compared are differences. */
  readonly points: readonly [number, number, number]
  readonly count: number
}

/** Tables with all their cells at hand. */
const filled = <T>(tables: readonly Table<T>[]) => tables.map(table => ({ ...table, cells: cellsOf(table) }))

/**
 * Visits every consistent set of answers once. What a set leads to depends on its scores and its order of preference
 * alone, so counting these two together covers all sets. A table is added at the last of its axes, a law is checked
 * at the last of its own: what is above is shared by all sets below.
 */
export function walkAll(): Walk {
  const preferred = cellsOf(preferenceTable).map(order => order.join())
  const orders = [...new Set(preferred)]
  const preference = { ...preferenceTable, cells: preferred.map(order => orders.indexOf(order)) }
  const counts = new Float64Array(orders.length * side * side)
  const point = new Array<number>(axes.length).fill(0)
  const last = axes.length - 1
  const tablesAt = axes.map((_, axis) => filled(pointTables).filter(table => table.axes.at(-1) === axis))
  const lawsAt = axes.map((_, axis) => filled(lawTables).filter(law => law.axes.at(-1) === axis))
  if (preference.axes.at(-1) !== last) throw new Error('the last axis has to be one that the preference depends on')
  let sets = 0

  const visit = (axis: number, flask: number, fastapi: number, django: number): void => {
    const tables = tablesAt[axis] ?? []
    const laws = lawsAt[axis] ?? []
    const count = axes[axis]?.values.length ?? 0
    // The last axis of a table has stride 1: the cells for all its values lie side by side.
    point[axis] = 0
    const tableBases = tables.map(table => indexAt(table, point))
    const lawBases = laws.map(law => indexAt(law, point))
    const preferenceBase = axis === last ? indexAt(preference, point) : 0
    for (let value = 0; value < count; value++) {
      let lawful = true
      for (let each = 0; each < laws.length; each++)
        lawful &&= laws[each]?.cells[(lawBases[each] as number) + value] === true
      if (!lawful) continue
      let [one, two, three] = [flask, fastapi, django]
      for (let each = 0; each < tables.length; each++) {
        const points = tables[each]?.cells[(tableBases[each] as number) + value] ?? [0, 0, 0]
        one += points[0]
        two += points[1]
        three += points[2]
      }
      if (axis < last) {
        point[axis] = value
        visit(axis + 1, one, two, three)
        continue
      }
      const order = preference.cells[preferenceBase + value] as number
      const place = (order * side + one - two + reach) * side + two - three + reach
      counts[place] = (counts[place] as number) + 1
      sets++
    }
  }
  visit(0, 0, 0, 0)

  const seen: Seen[] = []
  counts.forEach((count, place) => {
    if (count === 0) return
    const order = (orders[Math.floor(place / side / side)] ?? '').split(',').map(Number)
    const second = (place % side) - reach
    const first = (Math.floor(place / side) % side) - reach
    seen.push({ order, points: [first + second, second, 0], count })
  })
  return { sets, seen }
}
