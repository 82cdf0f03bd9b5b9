import type { Contribution } from '../feature.ts'

/** Figures, charts and files of what is kept. */
export const reports = (): readonly Contribution[] => [
  {
    features: ['reports', 'resources'],
    dependencies: ['xlsxwriter>=3.2'],
    tables: [
      { name: 'tool.mypy.overrides', array: true, entries: { module: 'xlsxwriter.*', ignore_missing_imports: true } },
    ],
    lists: {
      routes: [
        {
          import: 'from django.urls import include',
          item: 'path("reports/", include("{package}.reports.pages"))',
        },
      ],
      navigation: [
        { name: 'reports:list', namespace: 'reports', label: 'Reports', permission: 'accounts.view_reports' },
      ],
      starts: [{ pattern: 'reports:list', address: '/reports/' }],
    },
  },
]
