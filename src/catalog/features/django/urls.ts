import type { Contribution } from '../feature.ts'

/**
 * The addresses in config/urls.py: `routes` of the site, `api` below /api/, `router` for viewsets beside those of the
 * resources, `starts` where `/` can lead to (its first), `handlers` of errors.
 */
export const urls = (): readonly Contribution[] => [
  {
    features: ['core'],
    lists: {
      routes: [{ import: 'from {core}.health import health', item: 'path("health", health, name="health")' }],
      api: [],
      router: [],
      starts: [],
      navigation: [],
      handlers: [],
    },
  },
  {
    features: ['operations', 'database'],
    lists: { routes: [{ import: 'from {core}.health import ready', item: 'path("ready", ready, name="ready")' }] },
  },
  {
    features: ['accounts', 'rest'],
    lists: {
      api: [{ import: 'from {package}.accounts.api import MeView', item: 'path("me", MeView.as_view(), name="me")' }],
    },
  },
  {
    features: ['tenants', 'rest'],
    lists: {
      api: [
        {
          import: 'from {package}.tenants.api import AcceptView',
          item: 'path("invitations/accept", AcceptView.as_view(), name="invitation-accept")',
        },
      ],
    },
  },
  {
    features: ['reports', 'resources', 'rest'],
    lists: {
      api: [
        {
          import: 'from {package}.reports import api as reports',
          item: 'path("reports/<slug:name>", reports.ReportView.as_view())',
        },
        { import: '', item: 'path("reports/<slug:name>.csv", reports.CSVView.as_view())' },
        { import: '', item: 'path("reports/<slug:name>.xlsx", reports.XLSXView.as_view())' },
      ],
    },
  },
  {
    features: ['rest', 'empty'],
    lists: {
      api: [{ import: 'from {core}.info import InfoView', item: 'path("info", InfoView.as_view(), name="info")' }],
    },
  },
  { features: ['pages', 'empty'], lists: { starts: [{ pattern: 'welcome', address: '/welcome' }] } },
  {
    features: ['rest'],
    lists: {
      api: [
        {
          import: 'from {core}.docs import OpenAPIView',
          item: 'path("openapi.json", OpenAPIView.as_view(), name="openapi")',
        },
        { import: 'from {core}.docs import DocsView', item: 'path("docs", DocsView.as_view(), name="docs")' },
        { import: 'from {core}.problems import NotFoundView', item: 're_path("", NotFoundView.as_view())' },
      ],
      routes: [{ import: 'from django.urls import include, re_path', item: 'path("api/", include((api, "api")))' }],
      starts: [{ pattern: 'api:docs', address: '/api/docs' }],
      handlers: [
        { name: 'handler400', value: '{core}.problems.bad_request' },
        { name: 'handler500', value: '{core}.problems.server_error' },
      ],
    },
  },
]
