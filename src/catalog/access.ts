/** What is done to a resource, in the order in which roles are widened. */
export const actions = ['view', 'add', 'change', 'delete'] as const
export type Action = (typeof actions)[number]

/** The permission of each action on a resource: `books.view`. */
export const permissionsOf = (plural: string): Readonly<Record<Action, string>> =>
  Object.fromEntries(actions.map(action => [action, `${plural}.${action}`])) as Record<Action, string>

/** The same as Django names it: by its app and model. */
export const djangoPermissionsOf = (app: string, model: string): Readonly<Record<Action, string>> =>
  Object.fromEntries(actions.map(action => [action, `${app}.${action}_${model.toLowerCase()}`])) as Record<
    Action,
    string
  >

/** What is done apart from resources; `django` is its name where permissions are rows that Django names. */
export const duties = [
  { permission: 'admin.enter', django: 'accounts.enter_admin', about: 'enter the admin', feature: 'admin' },
  {
    permission: 'audit.view',
    django: 'admin.view_logentry',
    about: 'read who changed what in the admin',
    feature: 'admin',
  },
  {
    permission: 'reports.view',
    django: 'accounts.view_reports',
    about: 'open and export reports',
    feature: 'reports',
  },
  {
    permission: 'members.manage',
    django: 'accounts.manage_members',
    about: 'invite members, change their roles, remove them',
    feature: 'tenants',
  },
] as const

export type Duty = (typeof duties)[number]['permission']

/** A role as a fresh database holds it. Roles are data: their names and permissions can be changed there. */
export interface Role {
  readonly name: string
  readonly about: string
  /** What it may do to every resource. */
  readonly actions: readonly Action[]
  readonly duties: readonly Duty[]
}

/** From the one that may do everything to the one that may only look. */
export const roles: readonly Role[] = [
  {
    name: 'owner',
    about: 'may do everything',
    actions,
    duties: ['admin.enter', 'audit.view', 'reports.view', 'members.manage'],
  },
  {
    name: 'manager',
    about: 'looks after all data and reports on it',
    actions,
    duties: ['admin.enter', 'audit.view', 'reports.view'],
  },
  { name: 'member', about: 'adds and changes data', actions: ['view', 'add', 'change'], duties: [] },
  { name: 'viewer', about: 'looks at data', actions: ['view'], duties: [] },
]
