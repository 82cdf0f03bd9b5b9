import { readFileSync, writeFileSync } from 'node:fs'
import { questionsTable, tableMarks } from '../src/surfaces/questions-table.ts'

/** Writes README's table of questions anew from the catalogue. */
const readme = readFileSync('README.md', 'utf8')
const from = readme.indexOf(tableMarks.begin) + tableMarks.begin.length
const to = readme.indexOf(tableMarks.end)
writeFileSync('README.md', `${readme.slice(0, from)}\n${questionsTable()}${readme.slice(to)}`)
