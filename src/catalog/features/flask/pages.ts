import type { Contribution } from '../feature.ts'

/** A page where there is nothing to show. */
export const welcome = (): readonly Contribution[] => [
  {
    features: ['pages', 'empty'],
    lists: {
      blueprints: [{ from: 'from {core} import welcome', item: 'welcome.bp' }],
      starts: [{ endpoint: 'welcome.show' }],
    },
  },
]

/** Where forms are written here, and not only Flask-Security's are shown. */
const ownForms = { dependencies: ['wtforms>=3.3'], development: ['types-wtforms>=3.2'] }

/** Pages and their forms. */
export const forms = (): readonly Contribution[] => [
  {
    features: ['forms'],
    dependencies: ['flask-wtf>=1.3'],
    tables: [
      { name: 'tool.mypy.overrides', array: true, entries: { module: 'flask_wtf.*', ignore_missing_imports: true } },
    ],
    lists: {
      extensions: [{ from: 'from {core} import site', item: 'site' }],
      errors: [{ from: 'from {core} import site', item: 'site.render' }],
      fixtures: [{ part: 'flask/_parts/fixtures/browser' }],
    },
  },
  { features: ['forms', 'resources'], ...ownForms },
  { features: ['admin'], ...ownForms },
]
