import { pending } from '../../src/catalog/pending.ts'
import type { Framework } from '../../src/catalog/questions.ts'
import { matches } from '../../src/core/matches.ts'

/** Whether nothing of what a repo is to serve is rendered yet, so that what others would use waits in it. */
export const isUnserved = (serves: readonly string[], framework: Framework): boolean =>
  serves.every(way =>
    pending.some(
      ({ when, in: those }) => those.includes(framework) && 'serves' in when && matches(when, { serves: [way] }),
    ),
  )
