import type { Contribution } from '../feature.ts'

/** The API and its documentation. */
export const rest = (): readonly Contribution[] => [
  {
    features: ['rest'],
    dependencies: ['fastapi-swagger>=0.4.60'],
    consequences: [
      'The assets of the interactive documentation come from the package fastapi-swagger, so that no page loads anything from elsewhere.',
    ],
    lists: {
      middleware: [
        {
          import: 'from fastapi.middleware.cors import CORSMiddleware',
          item: `Middleware(
            CORSMiddleware,
            allow_origins=list(settings.cors_origins),
            allow_methods=["GET", "POST", "PATCH", "DELETE"],
            allow_headers=["Authorization", "Content-Type"],
            expose_headers=["Location", "Retry-After"],
        )`,
        },
      ],
      installs: [{ import: 'from {core} import docs', call: 'docs.install(app)' }],
    },
  },
  {
    features: ['rest', 'empty'],
    lists: { installs: [{ import: 'from {core} import info', call: 'app.include_router(info.router)' }] },
  },
]
