import type { Contribution } from '../feature.ts'
import { accounts } from './accounts.ts'
import { admin } from './admin.ts'
import { apps } from './apps.ts'
import { cache } from './cache.ts'
import { core } from './core.ts'
import { database } from './database.ts'
import { jobs } from './jobs.ts'
import { middleware } from './middleware.ts'
import { operations } from './operations.ts'
import { pages } from './pages.ts'
import { written } from './papers.ts'
import { resources } from './resources.ts'
import { rest } from './rest.ts'
import { settings } from './settings.ts'
import { types } from './types.ts'
import { urls } from './urls.ts'

/** What each feature brings to a repo of this framework. */
export const django = (): readonly Contribution[] => [
  ...core(),
  ...settings(),
  ...database(),
  ...cache(),
  ...urls(),
  ...accounts(),
  ...resources(),
  ...rest(),
  ...operations(),
  ...pages(),
  ...admin(),
  ...jobs(),
  ...apps(),
  ...middleware(),
  ...types(),
  ...written,
]
