import type { Contribution } from '../feature.ts'

/** What each user may do. */
export const roles = (): readonly Contribution[] => [
  {
    features: ['roles'],
    consequences: [
      'Roles are rows and permissions are constants in the code: what a role may do is changed without a new version.',
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
  { features: ['roles', 'sessions'], lists: { signed_in: [{ endpoint: 'security.change_password' }, { endpoint: 'security.verify' }] } },
  { features: ['roles', 'admin'], lists: { signed_in: [{ endpoint: 'admin.static' }] } },
]
