import type { FeatureId, Place } from '../catalog/features/feature.ts'
import type { Framework } from '../catalog/questions.ts'
import type { ResourceView } from './views.ts'

/** What the app serves where. */
export function addressesOf(
  framework: Framework,
  features: readonly FeatureId[],
  resources: readonly ResourceView[],
): readonly Place[] {
  const streams = resources.filter(({ live }) => live !== null)
  const has = (id: FeatureId): boolean => features.includes(id)
  const each = (path: (resource: ResourceView) => string): readonly Place[] =>
    resources.map(resource => ({ path: path(resource), about: resource.labels }))
  return [
    {
      path: '/',
      about: has('pages')
        ? 'leads to the pages'
        : streams.length > 0
          ? 'leads to the dashboard'
          : has('rest')
            ? 'leads to the documentation of the API'
            : 'leads to what is there',
    },
    { path: '/health', about: 'whether the process is alive' },
    ...(has('operations') && has('database') ? [{ path: '/ready', about: 'whether the database answers too' }] : []),
    ...(has('pages') ? each(({ plural }) => `/${plural}/`) : []),
    ...(has('rest')
      ? each(({ plural }) => `/api/${plural}`).map(place => ({ ...place, about: `${place.about}, as JSON` }))
      : []),
    ...streams.flatMap(({ plural, labels }) => [
      { path: `/api/${plural}/batch`, about: `many ${labels.toLowerCase()} at once` },
      { path: `/api/${plural}/windows`, about: `${labels} by the minute, summarised` },
      { path: `/${plural}/live`, about: `how these change, as server-sent events` },
    ]),
    ...(streams.length > 0 ? [{ path: '/dashboard', about: 'the dashboard' }] : []),
    ...(has('rest') && has('accounts')
      ? [
          {
            path: framework === 'fastapi' ? '/api/token' : '/api/tokens',
            about: 'a token of the API for an address and its password',
          },
          { path: '/api/me', about: 'whose token it is' },
        ]
      : []),
    ...(has('rest')
      ? [
          { path: '/api/docs', about: 'interactive documentation' },
          { path: '/api/openapi.json', about: 'the OpenAPI document' },
        ]
      : []),
    // FastAPI's admin has a login of its own, and pages alone the rest.
    ...((framework === 'fastapi' ? has('accounts') && has('screens') : has('sessions'))
      ? [
          { path: '/accounts/login', about: 'logging in' },
          { path: '/accounts/password', about: 'changing the password' },
          { path: '/accounts/reset', about: 'asking for a new one by mail' },
        ]
      : []),
    ...(has('admin') ? [{ path: '/admin/', about: 'the admin' }] : []),
  ]
}
