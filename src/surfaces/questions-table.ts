import { type Question, questions } from '../catalog/questions.ts'
import { flagOf } from './answer-flags.ts'

/** The lines between which README carries the table. */
export const tableMarks = { begin: '<!-- questions: begin -->', end: '<!-- questions: end -->' } as const

/** All questions as a Markdown table, in the catalogue's order. Ends in a line break. */
export function questionsTable(): string {
  const rows = (questions as readonly Question[]).map(question =>
    [`\`--${flagOf(question)}\``, valuesOf(question), question.decides ? 'yes' : '', question.ask]
      .map(cell)
      .join(' | '),
  )
  return `${['| flag | values, the default first | decides | asks |', '|---|---|---|---|', ...rows.map(row => `| ${row} |`)].join('\n')}\n`
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

function valuesOf({ kind, choices = [], default: fallback }: Question): string {
  const code = (value: string): string => `\`${value}\``
  if (kind === 'boolean') return 'no, yes'
  if (kind === 'choice') return choices.map(({ value }) => code(value)).join(' ')
  if (kind === 'text') return typeof fallback === 'string' && fallback !== '' ? `text, ${code(fallback)}` : 'text'
  if (kind === 'resources') return "`'Book title:string:200 …'`, repeated"
  const chosen = fallback as readonly string[]
  return `${choices.map(({ value }) => code(value)).join(' ')}; ${chosen.map(code).join(' ') || '`none`'} unless said`
}
