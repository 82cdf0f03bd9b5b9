import type { Contribution } from '../feature.ts'

/** The GraphQL API, and its schema in the repo. */
export const graphql = (): readonly Contribution[] => [
  {
    features: ['graphql'],
    dependencies: ['strawberry-graphql>=0.341'],
    consequences: [
      'GraphQL is served by strawberry: questions come as JSON by POST alone, may be 10 levels deep and cost 10 000 at most. Introspection stays on, because clients are made from it; GraphiQL is for development, under a policy of its own, since its assets come from unpkg.com.',
    ],
    lists: {
      late: [{ import: 'from {package}.graphql import schema as graphql', call: 'graphql.install(app, settings)' }],
    },
  },
  {
    features: ['graphql', 'operations'],
    tasks: [
      { name: 'graphql', help: 'Write schema.graphql', script: '{package}.graphql.document:write' },
      {
        name: 'graphql-check',
        help: 'Is schema.graphql in step with the code?',
        script: '{package}.graphql.document:check',
        check: true,
        hidden: true,
      },
    ],
    tables: [{ name: 'tool.ruff.lint.per-file-ignores', entries: { '**/document.py': ['T20'] } }],
  },
]
