import type { Contribution } from '../feature.ts'

/** What each user may do. */
export const roles = (): readonly Contribution[] => [
  {
    features: ['roles'],
    consequences: [
      'Roles are rows and permissions are constants in the code: what a role may do is changed without a new version.',
    ],
    places: [
      { path: 'src/{package}/accounts/permissions.py', about: 'what there is to allow; roles are rows that name it' },
    ],
    recipe: [
      'Name what its views need in `accounts/permissions.py`, declare it by `@allow` at each, and give it to roles by a migration.',
    ],
    lists: { signed_in: [] },
  },
  {
    features: ['roles', 'rest'],
    lists: {
      signed_in: [
        { endpoint: 'accounts_api.list_tokens' },
        { endpoint: 'accounts_api.revoke_token' },
        { endpoint: 'accounts_api.show_me' },
      ],
    },
  },
  {
    features: ['roles', 'sessions'],
    lists: { signed_in: [{ endpoint: 'security.change_password' }, { endpoint: 'security.verify' }] },
  },
  {
    features: ['tenants'],
    consequences: [
      'Every session is bound to one tenant, and what it reads and writes through the models is kept to that in one place, core/tenancy.py; SQL that is text is not, and is refused for their tables where SQLAlchemy sees it.',
    ],
    places: [
      { path: '{core_path}/tenancy.py', about: 'whose rows a session sees: the one place that keeps tenants apart' },
    ],
    lists: {
      borrowed: [
        {
          imports: [
            'from {package}.accounts import tenants',
            'from {core} import tenancy',
            'from tests.logins import TENANT',
          ],
        },
      ],
    },
  },
  {
    features: ['tenants', 'resources'],
    lists: { seeding: [{ from: 'from {package}.accounts import tenants' }] },
  },
  {
    features: ['tenants', 'rest'],
    lists: {
      blueprints: [{ from: 'from {package}.accounts import member_api', item: 'member_api.bp' }],
      public: [{ endpoint: 'member_api.accept' }],
    },
  },
  {
    features: ['tenants', 'sessions'],
    lists: {
      blueprints: [
        { from: 'from {package}.accounts import tenant_pages', item: 'tenant_pages.bp' },
        { from: 'from {package}.accounts import member_pages', item: 'member_pages.bp' },
      ],
      public: [{ endpoint: 'members.accept' }],
    },
  },
  { features: ['roles', 'rest', 'empty'], lists: { signed_in: [{ endpoint: 'info.show_info' }] } },
  { features: ['roles', 'pages', 'empty'], lists: { signed_in: [{ endpoint: 'welcome.show' }] } },
  { features: ['roles', 'admin'], lists: { signed_in: [{ endpoint: 'admin.static' }] } },
]
