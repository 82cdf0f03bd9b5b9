import { accounts } from './fastapi/accounts.ts'
import { admin } from './fastapi/admin.ts'
import { cache } from './fastapi/cache.ts'
import { core } from './fastapi/core.ts'
import { database } from './fastapi/database.ts'
import { jobs } from './fastapi/jobs.ts'
import { document, imports, logs } from './fastapi/operations.ts'
import { pages } from './fastapi/pages.ts'
import { written } from './fastapi/papers.ts'
import { resources } from './fastapi/resources.ts'
import { rest } from './fastapi/rest.ts'
import type { Contribution } from './feature.ts'

/** What each feature brings to a repo of this framework; the order is that of what it renders. */
export const fastapi = (): readonly Contribution[] => [
  ...core(),
  ...logs(),
  ...database(),
  ...cache(),
  ...resources(),
  ...rest(),
  ...document(),
  ...pages(),
  ...accounts(),
  ...admin(),
  ...jobs(),
  ...imports(),
  ...written,
]
