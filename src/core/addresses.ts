import type { FeatureId, Place } from '../catalog/features/feature.ts'
import type { ResourceView } from './views.ts'

/** What the app serves where, the same in all three frameworks (contract.md). */
export function addressesOf(features: readonly FeatureId[], resources: readonly ResourceView[]): readonly Place[] {
  const has = (id: FeatureId): boolean => features.includes(id)
  const each = (path: (resource: ResourceView) => string): readonly Place[] =>
    resources.map(resource => ({ path: path(resource), about: resource.labels }))
  return [
    {
      path: '/',
      about: has('pages')
        ? 'leads to the pages'
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
    ...(has('rest')
      ? [
          { path: '/api/docs', about: 'interactive documentation' },
          { path: '/api/openapi.json', about: 'the OpenAPI document' },
        ]
      : []),
    ...(has('admin') ? [{ path: '/admin/', about: 'the admin' }] : []),
  ]
}
