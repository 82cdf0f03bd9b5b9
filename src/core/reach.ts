import { axes, type Point } from './space.ts'
import { cellAt, cellsOf, type Points, pointsAt, pointTables, type Table } from './tables.ts'

/** One answer replaced: an axis, and the index of its new value. */
export interface Step {
  readonly axis: number
  readonly value: number
  readonly distance: number
}

/** The tables that each question has a part in. */
export const tablesOf: readonly (readonly Table<Points>[])[] = axes.map((_, axis) =>
  pointTables.filter(table => table.axes.includes(axis)),
)

/**
 * Whether another answer to one question could bring a rival level: by at most what the tables that name it have to give
 * beyond what they give now.
 */
export function couldLead(axis: number, point: Point, points: Points, before: number): boolean {
  for (let rival = 0; rival < points.length; rival++) {
    if (rival === before) continue
    let gap = (points[before] as number) - (points[rival] as number)
    for (const table of tablesOf[axis] ?? []) {
      const now = cellAt(table, point)
      gap -= mostOf(table, rival, before) - ((now[rival] as number) - (now[before] as number))
    }
    if (gap <= 0) return true
  }
  return false
}

const most = new Map<Table<Points>, number[]>()

/** The most by which any cell of a table puts one framework before another. */
function mostOf(table: Table<Points>, rival: number, before: number): number {
  const known = most.get(table) ?? []
  if (known.length === 0) most.set(table, known)
  const key = rival * 3 + before
  known[key] ??= Math.max(...cellsOf(table).map(cell => (cell[rival] as number) - (cell[before] as number)))
  return known[key] as number
}

/**
 * Whether some rival could still catch up: what each table could give it at the most, summed over the tables that the
 * changed questions and the best of those behind them touch. Leaves out only what cannot lead elsewhere.
 */
export function reachOf(
  origin: Point,
  before: number,
): (steps: readonly Step[], from: number, size: number) => boolean {
  const points = pointsAt(origin)
  const rivals = [0, 1, 2].filter(each => each !== before)
  const gains = rivals.map(rival => {
    const lead = (cell: Points): number => cell[rival as 0] - cell[before as 0]
    const gain = axes.map(() => 0)
    for (const table of pointTables) {
      const more = mostOf(table, rival, before) - lead(cellAt(table, origin))
      for (const axis of table.axes) gain[axis] = (gain[axis] ?? 0) + more
    }
    // The best that any question from here on could give.
    const best = gain.map((_, axis) => Math.max(...gain.slice(axis)))
    return { gap: (points[before] as number) - (points[rival] as number), gain, best }
  })
  return (steps, from, size) =>
    gains.some(({ gap, gain, best }) => {
      const changed = steps.reduce((total, { axis }) => total + (gain[axis] as number), 0)
      return changed + (size - steps.length) * (best[from] ?? 0) >= gap
    })
}
