import { accounts } from './fastapi/accounts.ts'
import { admin } from './fastapi/admin.ts'
import { core } from './fastapi/core.ts'
import { database } from './fastapi/database.ts'
import { document, imports, logs } from './fastapi/operations.ts'
import { pages } from './fastapi/pages.ts'
import { written } from './fastapi/papers.ts'
import { realtime } from './fastapi/realtime.ts'
import { resources } from './fastapi/resources.ts'
import { rest } from './fastapi/rest.ts'
import type { Contribution } from './feature.ts'

/** What each feature brings to a repo of this framework; the order is that of what it renders. */
export const fastapi = (): readonly Contribution[] => [
  ...core(),
  ...logs(),
  ...database(),
  ...resources(),
  ...rest(),
  ...document(),
  ...pages(),
  ...realtime(),
  ...accounts(),
  ...admin(),
  ...imports(),
  ...written,
]
