import type { Contribution } from '../feature.ts'

/** Roles: Django's groups and permissions, asked through one backend. */
export const roles = (): readonly Contribution[] => [
  {
    features: ['roles'],
    consequences: [
      'Roles are rows, Django’s groups and permissions: whoever is an admin changes what a role allows, and nothing is deployed for it.',
    ],
    lists: { asked: [{ name: 'permissions' }] },
  },
  {
    features: ['roles', 'rest'],
    lists: {
      rest: [{ key: 'DEFAULT_PERMISSION_CLASSES', value: '["{core}.permissions.RowPermissions"]' }],
      refusals: [
        {
          status: 'FORBIDDEN',
          when: 'is_role_based(self.view)',
          imports: ['from {core}.permissions import is_role_based'],
        },
      ],
    },
  },
]
