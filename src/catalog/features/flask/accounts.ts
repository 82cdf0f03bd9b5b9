import type { Contribution } from '../feature.ts'

/** Users, tokens and sessions. */
export const accounts = (): readonly Contribution[] => [
  {
    features: ['accounts'],
    dependencies: ['argon2-cffi>=25.1', 'email-validator>=2.4', 'flask-limiter>=4.1'],
    tasks: [
      {
        name: 'user',
        help: 'Make a login, or give it a new password',
        usage: 'EMAIL [--admin]',
        cmd: 'flask --app {package}.app user',
      },
    ],
    lists: {
      extensions: [{ from: 'from {package} import accounts', item: 'accounts' }],
      prepared: [
        {
          line: 'passwords.hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)',
          imports: ['from argon2 import PasswordHasher', 'from {package}.accounts import passwords'],
        },
      ],
      renewed: [{ line: 'limiter.reset()', imports: ['from {package}.accounts.throttle import limiter'] }],
    },
  },
  {
    features: ['accounts', 'rest'],
    consequences: [
      'Tokens of the API are opaque and stored as hashes: they can be taken back, at the price of one query a request.',
    ],
    lists: {
      blueprints: [{ from: 'from {package}.accounts import api as accounts_api', item: 'accounts_api.bp' }],
      public: [{ endpoint: 'accounts_api.create_token' }],
      borrowed: [{ imports: ['from tests.logins import make_login', 'from {package}.accounts import services'] }],
    },
  },
  {
    features: ['sessions'],
    dependencies: ['flask-security>=5.9.2'],
    tables: [
      { name: 'tool.mypy.overrides', array: true, entries: { module: 'flask_login.*', ignore_missing_imports: true } },
    ],
    consequences: [
      'Flask-Security brings login, logout, change and reset of passwords; its JSON answers, tokens and "remember me" are turned off.',
      'Sessions live in signed cookies, of which a copy may exist: logging out ends all sessions of a user, not one alone.',
    ],
    lists: {
      extensions: [{ from: 'from {package}.accounts import sessions', item: 'sessions' }],
      borrowed: [{ imports: ['from tests.logins import make_login'] }],
      public: [
        { endpoint: 'security.forgot_password' },
        { endpoint: 'security.login' },
        { endpoint: 'security.logout' },
        { endpoint: 'security.reset_password' },
      ],
    },
  },
]
