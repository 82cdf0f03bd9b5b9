import type { Contribution } from '../feature.ts'

/** Django's admin, behind the same login as all else. */
export const admin = (): readonly Contribution[] => [
  {
    features: ['admin'],
    consequences: [
      'The admin is part of Django: a table is in it with a dozen lines, and it keeps the same strict policy.',
    ],
    lists: {
      routes: [{ import: 'from django.contrib import admin', item: 'path("admin/", admin.site.urls)' }],
      starts: [{ pattern: 'admin:index', address: '/admin/' }],
      fixtures: [{ part: 'admin', imports: [] }],
    },
  },
]
