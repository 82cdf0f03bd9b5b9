import type { Contribution } from '../feature.ts'

/** The API and its documentation. */
export const rest = (): readonly Contribution[] => [
  {
    features: ['rest'],
    dependencies: ['apiflask>=3.1.2', 'flask-swagger-ui>=5.34'],
    consequences: [
      'APIFlask writes the OpenAPI document from Pydantic models; what it leaves out is added in one place, docs.py.',
    ],
    lists: {
      extensions: [{ from: 'from {core} import docs', item: 'docs' }],
      errors: [{ from: 'from {core} import problems', item: 'problems.render' }],
      starts: [{ endpoint: 'docs.page' }],
      fixtures: [{ part: 'flask/_parts/fixtures/api' }],
      public: [{ endpoint: 'docs.asset' }, { endpoint: 'docs.openapi' }, { endpoint: 'docs.page' }],
    },
  },
]

/** How the API tells errors, and who it is where it keeps nothing. */
export const problems = (): readonly Contribution[] => [
  {
    features: ['rest'],
    lists: { extensions: [{ from: 'from {core} import problems', item: 'problems' }] },
  },
  {
    features: ['rest', 'empty'],
    lists: { blueprints: [{ from: 'from {core} import info', item: 'info.bp' }] },
  },
]
