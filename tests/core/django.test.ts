import { describe, expect, test } from 'vitest'
import { explain } from '../../src/core/explain.ts'
import { plan } from '../../src/core/plan.ts'
import { type Raw, resolve } from '../../src/core/resolve.ts'

function planOf(raw: Raw) {
  const resolution = resolve({ flags: { framework: 'django', name: 'Shop', ...raw } }, { year: 2026 })
  return plan(resolution, explain(resolution.answers, resolution.assumed), 'because', '1.2.3')
}

const library = {
  size: 'medium',
  data: 'few',
  auth: 'accounts',
  resources: ['Author name', 'Book author:Author loan:Loan?', 'Loan book_code'],
}

describe('a Django repo', () => {
  test('keeps a history of migrations in each app, which names what has to be there first', () => {
    const steps = planOf(library).steps.map(({ app, file, parent, needs }) => ({ app, file, parent, needs }))
    expect(steps).toEqual([
      { app: 'accounts', file: '0001_initial', parent: null, needs: [] },
      { app: 'author', file: '0001_initial', parent: null, needs: [] },
      { app: 'loan', file: '0001_initial', parent: null, needs: [] },
      {
        app: 'book',
        file: '0001_initial',
        parent: null,
        needs: [
          { app: 'author', file: '0001_initial' },
          { app: 'loan', file: '0001_initial' },
        ],
      },
    ])
  })

  test('has its apps at the same places whatever its layout, so that no migration ever moves', () => {
    const small = planOf({ size: 'small', resources: ['Book title'] })
    const large = planOf({ size: 'large', data: 'relational', resources: ['Book title'] })
    expect([small.layout, large.layout]).toEqual(['compact', 'split'])
    expect(small.homes.map(({ module }) => module)).toEqual(large.homes.map(({ module }) => module))
    expect(small.core).toEqual(large.core)
  })

  test('lets each layer import only the ones below it, in one contract', () => {
    const contracts = planOf(library).tables.filter(({ name }) => name === 'tool.importlinter.contracts')
    expect(contracts.map(({ entries }) => entries.layers)).toEqual([
      ['config', 'books', 'loans', 'authors', 'accounts', 'core'],
    ])
  })

  test('hides no field of a target behind the name of a relation', () => {
    const { resources } = planOf({
      data: 'few',
      resources: ['Author books:text', 'Book author:Author', 'Pen author:Author!'],
    })
    const columns = resources.flatMap(({ references }) =>
      references.map(({ django }) => [django.column, django.inModel.at(-1)]),
    )
    expect(columns).toEqual([
      ['ForeignKey', 'related_name="+"'],
      ['OneToOneField', 'related_name="pen"'],
    ])
  })
})
