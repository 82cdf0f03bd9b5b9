import { test } from 'vitest'
import { fromTurn, proveSets } from './matrix.ts'

const minutes = Number(process.env.PYWEB_MATRIX_MINUTES ?? 4)

test(
  `sets of the pairwise set pass their own check, as many as can be begun in ${minutes} minutes`,
  () => proveSets(fromTurn(), minutes),
  (minutes + 15) * 60_000,
)
