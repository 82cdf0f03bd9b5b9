import type { Contribution } from '../feature.ts'

/** Pages, and the forms on them. */
export const pages = (): readonly Contribution[] => [
  {
    features: ['forms'],
    lists: { context: [{ name: '{core}.context.about' }], health: [{ part: 'not_found' }] },
  },
  {
    features: ['forms', 'database'],
    lists: {
      settings: [{ part: 'messages', about: 'What pages say once.', imports: [], base: [] }],
    },
  },
  {
    features: ['forms', 'resources'],
    dependencies: ['django-stubs-ext>=6.1'],
    lists: {
      patches: [{ import: 'import django_stubs_ext', line: 'django_stubs_ext.monkeypatch()' }],
    },
  },
  {
    features: ['pages', 'sessions'],
    lists: {
      fixtures: [{ part: 'browser', imports: ['from django.test import Client'] }],
    },
  },
  {
    features: ['pages', 'empty'],
    lists: {
      routes: [
        {
          import: 'from django.views.generic import TemplateView',
          item: 'path("welcome", TemplateView.as_view(template_name="welcome.html"), name="welcome")',
        },
      ],
    },
  },
]
