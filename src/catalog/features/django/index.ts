import type { Contribution } from '../feature.ts'
import { accounts } from './accounts.ts'
import { admin } from './admin.ts'
import { apps } from './apps.ts'
import { core } from './core.ts'
import { database } from './database.ts'
import { middleware } from './middleware.ts'
import { operations } from './operations.ts'
import { pages } from './pages.ts'
import { written } from './papers.ts'
import { reports } from './reports.ts'
import { resources } from './resources.ts'
import { rest } from './rest.ts'
import { roles } from './roles.ts'
import { settings } from './settings.ts'
import { tenants } from './tenants.ts'
import { types } from './types.ts'
import { urls } from './urls.ts'

/** What each feature brings to a repo of this framework. */
export const django = (): readonly Contribution[] => [
  ...core(),
  ...settings(),
  ...database(),
  ...urls(),
  ...accounts(),
  ...resources(),
  ...rest(),
  ...roles(),
  ...tenants(),
  ...reports(),
  ...operations(),
  ...pages(),
  ...admin(),
  ...apps(),
  ...middleware(),
  ...types(),
  ...written,
]
