import type { Contribution } from '../feature.ts'

/** Users, tokens and sessions. */
export const accounts = (): readonly Contribution[] => [
  {
    features: ['accounts'],
    dependencies: ['limits>=5.8', 'pwdlib[argon2]>=0.3'],
    tasks: [
      {
        name: 'user',
        help: 'Make a login, or give it a new password',
        script: '{package}.accounts.commands:set_user(email, admin)',
        usage: 'EMAIL [--admin]',
        args: [
          { name: 'email', positional: true, required: true, help: 'address to log in with' },
          { name: 'admin', type: 'boolean', help: 'may do everything' },
        ],
      },
    ],
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
    features: ['accounts', 'screens'],
    tables: [{ name: 'tool.ruff.lint.per-file-ignores', entries: { '**/mail.py': ['T20'] } }],
    lists: {
      proofs: [{ name: 'PasswordReset', table: 'password_resets', part: 'password_reset' }],
      installs: [
        { import: 'from {package}.accounts import pages as account_pages', call: 'account_pages.install(app)' },
      ],
      context: [{ key: 'user', value: 'getattr(request.state, "user", None)' }],
    },
  },
]
