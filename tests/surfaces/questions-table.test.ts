import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { questions } from '../../src/catalog/questions.ts'
import { questionsTable, tableMarks } from '../../src/surfaces/questions-table.ts'

test('one row a question', () => {
  const rows = questionsTable().trimEnd().split('\n')
  expect(rows).toHaveLength(questions.length + 2)
  for (const row of rows) expect(row.replaceAll('\\|', '').match(/\|/g)).toHaveLength(5)
})

test('README carries the table as it is', () => {
  const readme = readFileSync('README.md', 'utf8')
  const between = readme.slice(
    readme.indexOf(tableMarks.begin) + tableMarks.begin.length,
    readme.indexOf(tableMarks.end),
  )
  expect(between.trim()).toBe(questionsTable().trim())
})
