import type { Contribution } from '../feature.ts'

/** Where staff look after the data. */
export const admin = (): readonly Contribution[] => [
  {
    features: ['admin'],
    dependencies: ['python-multipart>=0.0.30', 'starlette-admin>=1.0'],
    consequences: [
      'The admin is starlette-admin. Its templates need inline handlers and styles, so its pages have a Content Security Policy of their own; scripts carry a nonce.',
    ],
    lists: {
      // Tables beside those of the resources.
      adminViews: [],
      late: [{ import: 'from {package}.admin import site', call: 'site.install(app, settings)' }],
    },
  },
]
