import type { Contribution } from '../feature.ts'

/** Pages and their forms. */
export const pages = (): readonly Contribution[] => [
  {
    features: ['screens'],
    dependencies: ['jinja2>=3.1'],
    consequences: [
      'FastAPI has no forms: what browsers send is read by a small module of ours and judged by the schemas that the API uses, too.',
    ],
    lists: {
      installs: [{ import: 'from {core} import web', call: 'web.install(app)' }],
      context: [],
    },
  },
  {
    features: ['inputs'],
    dependencies: ['itsdangerous>=2.2', 'python-multipart>=0.0.30'],
    lists: {
      middleware: [{ import: 'from {core} import web', item: 'web.middleware(settings)' }],
    },
  },
  {
    features: ['pages', 'empty'],
    lists: { installs: [{ import: 'from {core} import welcome', call: 'app.include_router(welcome.router)' }] },
  },
]
