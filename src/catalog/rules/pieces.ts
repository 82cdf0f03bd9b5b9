import type { Rule } from '../rule.ts'

/** Pages or an admin: what makes it an application rather than an API. */
const application = [{ serves: 'pages' }, { admin: ['helpful', 'required'] }]

/** What has to be there besides the code of one's own, and comes along, is added or is assembled. */
export const pieceRules: readonly Rule[] = [
  {
    id: 'admin-required',
    when: { admin: 'required' },
    effect: { django: 4 },
    because:
      'Staff work in an admin every day: Django’s is built in, Flask’s is an add-on, FastAPI has none of its own.',
    source: ['T4', 'D1', 'D4'],
    note: 'November 2026: add-ons exist for FastAPI as well, such as starlette-admin.',
  },
  {
    id: 'admin-helpful',
    when: { admin: 'helpful' },
    effect: { django: 2 },
    because: 'An admin to look in and correct comes with Django for a few lines.',
    source: ['T4', 'D4'],
  },
  {
    id: 'flask-adds-admin',
    when: { admin: ['helpful', 'required'] },
    effect: { flask: -1 },
    because: 'In Flask the admin is one more extension to choose, wire up and keep.',
    source: ['T4', 'F2'],
  },
  {
    id: 'accounts-built-in',
    when: { auth: ['accounts', 'roles'] },
    effect: { django: 1 },
    because: 'Users, passwords, sessions and permissions are part of Django.',
    source: ['T5', 'D4'],
  },
  {
    id: 'roles-in-application',
    when: { auth: 'roles', any: application },
    effect: { django: 1 },
    because: 'Roles reach into every screen, and Django’s permissions are known to its views and its admin already.',
    source: ['D7', 'T5'],
  },
  {
    id: 'flask-adds-accounts',
    when: { auth: ['accounts', 'roles'] },
    effect: { flask: -1 },
    because: 'In Flask a login is put together from extensions.',
    source: ['T5', 'F2'],
  },
  {
    id: 'flask-adds-roles',
    when: { auth: 'roles' },
    effect: { flask: -1 },
    because: 'Roles are one more piece on top of the login that Flask has you assemble.',
    source: ['F2'],
  },
  {
    id: 'orm-built-in',
    when: { data: ['few', 'relational'] },
    effect: { django: 1 },
    because: 'Tables that refer to each other want an ORM and migrations, and Django has both built in.',
    source: ['T3', 'D4'],
  },
  {
    id: 'flask-adds-orm',
    when: { data: ['few', 'relational'] },
    effect: { flask: -1 },
    because: 'Beyond one table, Flask’s database layer and its migrations are yours to assemble.',
    source: ['T3', 'F2'],
  },
  {
    id: 'flask-many-tables',
    when: { data: 'relational' },
    effect: { flask: -1 },
    because: 'The more tables, the more of the code hangs on extensions that were made apart from each other.',
    source: ['F2', 'F3'],
  },
  {
    id: 'flask-adds-cache',
    when: { cache: true },
    effect: { flask: -1 },
    because: 'A cache is another piece that Flask leaves to you.',
    source: ['F2'],
  },
  {
    id: 'flask-adds-jobs',
    when: { jobs: true },
    effect: { flask: -1 },
    because: 'Work in the background is another piece to assemble around Flask.',
    source: ['F2', 'F3'],
  },
  {
    id: 'tenants',
    when: { tenants: true },
    effect: { django: 1 },
    because: 'Several customers kept apart in one installation is part of the article’s example for Django.',
    source: ['D7'],
  },
  {
    id: 'reports',
    when: { reports: true },
    effect: { django: 1 },
    because: 'Reports for staff are part of the article’s example for Django.',
    source: ['D7'],
  },
]
