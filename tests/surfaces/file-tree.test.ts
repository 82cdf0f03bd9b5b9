import { expect, test } from 'vitest'
import { fileTree } from '../../src/surfaces/file-tree.ts'

const paths = [
  'README.md',
  'src/app/core/settings.py',
  'src/app/core/about.py',
  'src/app/main.py',
  'docs/decisions/0001.md',
]

test('folders first, those with one folder joined to it', () => {
  expect(fileTree(paths, 20)).toEqual([
    'docs/decisions/',
    '  0001.md',
    'src/app/',
    '  core/',
    '    about.py',
    '    settings.py',
    '  main.py',
    'README.md',
  ])
})

test('folders close, deepest first, until it fits', () => {
  expect(fileTree(paths, 6)).toEqual([
    'docs/decisions/',
    '  0001.md',
    'src/app/',
    '  core/ (2 files)',
    '  main.py',
    'README.md',
  ])
  expect(fileTree(paths, 3)).toEqual(['docs/decisions/ (1 file)', 'src/app/ (3 files)', 'README.md'])
  expect(fileTree(paths, 2)).toEqual(['docs/decisions/ (1 file)', '… and 2 more'])
})
