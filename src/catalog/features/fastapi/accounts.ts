import type { Contribution, FeatureId } from '../feature.ts'

const email = { name: 'email', positional: true, required: true, help: 'address to log in with' }
const admin = { name: 'admin', type: 'boolean', help: 'may do everything' }
const role = { name: 'role', help: 'what somebody new may do, viewer unless told' }
const tenant = { name: 'tenant', help: 'slug of a tenant to be a member of; a new one is made' }

type Arguments = readonly Readonly<Record<string, string | boolean>>[]

/** The task that makes logins, with what it takes on a rung of the ladder of access. */
const task = (feature: FeatureId, usage: string, args: Arguments): Contribution => ({
  features: [feature],
  tasks: [
    {
      name: 'user',
      help: 'Make a login, or give it a new password',
      script: `{package}.accounts.commands:set_user(${args.map(({ name }) => name).join(', ')})`,
      usage: `EMAIL ${usage}`,
      args,
    },
  ],
})

/** Users, tokens and sessions. */
export const accounts = (): readonly Contribution[] => [
  task('peers', '[--admin]', [email, admin]),
  task('ranked', '[--role ROLE] [--admin]', [email, role, admin]),
  task('tenants', '[--tenant SLUG] [--role ROLE] [--admin]', [email, tenant, role, admin]),
  {
    features: ['accounts'],
    dependencies: ['limits>=5.8', 'pwdlib[argon2]>=0.3'],
    tables: [{ name: 'tool.ruff.lint.per-file-ignores', entries: { '**/commands.py': ['T20'] } }],
    consequences: [
      'Accounts are code of this repo on pwdlib and PyJWT, not a package: FastAPI has none that is maintained and knows SQLAlchemy 2.1.',
    ],
  },
  {
    features: ['accounts', 'rest'],
    dependencies: ['pyjwt>=2.15', 'python-multipart>=0.0.30'],
    lists: {
      proofs: [{ name: 'RefreshToken', table: 'refresh_tokens', part: 'refresh_token' }],
      installs: [{ import: 'from {package}.accounts import api as account_api', call: 'account_api.install(app)' }],
    },
  },
  {
    features: ['sessions'],
    lists: { proofs: [{ name: 'LoginSession', table: 'login_sessions', part: 'login_session' }] },
  },
  {
    features: ['mail'],
    tables: [{ name: 'tool.ruff.lint.per-file-ignores', entries: { '**/mail.py': ['T20'] } }],
  },
  {
    features: ['accounts', 'screens'],
    lists: {
      proofs: [{ name: 'PasswordReset', table: 'password_resets', part: 'password_reset' }],
      installs: [
        { import: 'from {package}.accounts import pages as account_pages', call: 'account_pages.install(app)' },
      ],
      context: [{ key: 'user', value: 'getattr(request.state, "user", None)' }],
    },
  },
  {
    features: ['tenants', 'rest'],
    lists: {
      installs: [
        { import: 'from {package}.accounts import member_api', call: 'app.include_router(member_api.guests)' },
        { import: 'from {package}.accounts import member_api', call: 'app.include_router(member_api.router)' },
      ],
    },
  },
  {
    features: ['tenants', 'screens'],
    lists: {
      installs: [{ import: 'from {package}.accounts import member_pages', call: 'member_pages.install(app)' }],
      navigation: [{ path: '/members/', section: 'members', label: 'Members', permission: 'members.manage' }],
    },
  },
]
