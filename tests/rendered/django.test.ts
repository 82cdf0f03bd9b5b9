import { expect, test } from 'vitest'
import type { Raw } from '../../src/core/resolve.ts'
import { repo } from './repos.ts'

const book = ['Book title isbn:string:17! parent_sku:Book? read_at:datetime?']

/** The files of a small shop with some more answers, by path. */
function shop(answers: Raw): ReadonlyMap<string, string> {
  const { files } = repo({ name: 'Shop', framework: 'django', size: 'small', resources: book, ...answers })
  return new Map([...files].map(([path, { text }]) => [path, text]))
}

const pagesOf = (files: ReadonlyMap<string, string>): readonly string[] =>
  [...files.keys()].filter(path => path.endsWith('.html')).map(path => path.slice(path.indexOf('templates/') + 10))

test('forms, the admin and the migrations call a field what the lists call it', () => {
  const files = shop({ serves: ['pages'] })
  for (const path of ['src/shop/books/models.py', 'src/shop/books/migrations/0001_initial.py']) {
    expect(files.get(path)).toContain('models.CharField("ISBN", max_length=17, unique=True)')
    expect(files.get(path)).toContain('verbose_name="Parent SKU"')
  }
  expect(files.get('src/shop/books/forms.py')).toContain('labels = {"read_at": "Read at (UTC)"}')
})

test('logins of programs alone bring no pages and no sessions', () => {
  const files = shop({ serves: ['rest'], auth: 'accounts' })
  expect(pagesOf(files)).toEqual(['docs.html'])
  expect(files.get('src/shop/config/settings.py')).not.toMatch(/contrib\.(sessions|messages)|LOGIN_URL/)
})

test('pages without logins speak of none', () => {
  const files = shop({ serves: ['pages'] })
  for (const [path, text] of files)
    if (path.startsWith('src/')) expect(text, path).not.toMatch(/allauth|login|sessions\./i)
  expect(pagesOf(files)).not.toContain('account/login.html')
})

test('an admin without pages has the pages of the login', () => {
  const pages = pagesOf(shop({ serves: ['rest'], admin: 'helpful' }))
  expect(pages).toContain('account/login.html')
  expect(pages).not.toContain('form.html')
})
