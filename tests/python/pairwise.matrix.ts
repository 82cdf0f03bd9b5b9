import { test } from 'vitest'
import { named, proveSets } from './matrix.ts'

const ids = (process.env.PYWEB_MATRIX ?? '').split(/[\s,]+/).filter(Boolean)
const minutes = Number(process.env.PYWEB_MATRIX_MINUTES ?? Number.POSITIVE_INFINITY)

test('every set of the pairwise set passes its own check', { timeout: 5 * 60 * 60_000 }, () =>
  proveSets(named(ids), minutes),
)
