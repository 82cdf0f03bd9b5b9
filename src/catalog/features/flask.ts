import type { Contribution } from './feature.ts'
import { accounts } from './flask/accounts.ts'
import { admin } from './flask/admin.ts'
import { cache } from './flask/cache.ts'
import { core, stateless } from './flask/core.ts'
import { database } from './flask/database.ts'
import { jobs } from './flask/jobs.ts'
import { document, imports, logs, traces } from './flask/operations.ts'
import { forms, welcome } from './flask/pages.ts'
import { written } from './flask/papers.ts'
import { resources } from './flask/resources.ts'
import { problems, rest } from './flask/rest.ts'

/** What each feature brings to a repo of this framework; the order is that of what it renders. */
export const flask = (): readonly Contribution[] => [
  ...core(),
  ...logs(),
  ...stateless(),
  ...database(),
  ...cache(),
  ...traces(),
  ...welcome(),
  ...rest(),
  ...forms(),
  ...accounts(),
  ...problems(),
  ...document(),
  ...jobs(),
  ...resources(),
  ...admin(),
  ...imports(),
  ...written,
]
