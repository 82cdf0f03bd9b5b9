import type { Raw } from '../../src/core/resolve.ts'
import { answersOf } from './assemble.ts'
import { type Cover, coverPairs } from './cover.ts'

/** Complete answers of the pairwise set, without a framework: each is for all of them. */
export interface MatrixSet {
  /** `m01`, `m02` and so on. */
  readonly id: string
  readonly answers: Raw
}

export const cover: Cover = coverPairs()

export const matrixSets: readonly MatrixSet[] = cover.sets.map((chosen, index) => {
  const answers = answersOf(chosen)
  if (answers === undefined) throw new Error(`set ${index + 1} cannot be written`)
  return { id: `m${String(index + 1).padStart(2, '0')}`, answers }
})
