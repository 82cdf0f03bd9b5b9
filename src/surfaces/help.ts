import { presets } from '../catalog/presets.ts'
import { type Question, questions } from '../catalog/questions.ts'
import { flagOf } from './answer-flags.ts'
import { type Command, commandHelp, commandWords, type Option, options, takesAnswers } from './options.ts'

const width = 80
const column = 26

const usage: Readonly<Record<Command, string>> = {
  create: 'create-pyweb [dir] [answers] [flags]',
  why: 'create-pyweb why [dir] [answers] [--json | --markdown]',
  presets: 'create-pyweb presets [--json]',
  schema: 'create-pyweb schema',
}

const about: Readonly<Record<Command, string>> = {
  create:
    'Flask, FastAPI or Django? Answers the question for your project, says why, and creates a repo to start from. In a terminal it asks what is not said; with --yes, or without a terminal, the rest takes its default.',
  why: 'Says which framework fits the answers, and why; writes nothing. In a repo that create-pyweb made it explains the recorded answers; without answers it asks, in a terminal.',
  presets: 'Lists the ready sets of answers. None names a framework: the rules choose it.',
  schema: 'Prints the JSON Schema of an answers file, for editors and programs.',
}

/** The help of one command, in lines of at most 80 characters; that of `create` lists the other commands too. */
export function helpText(command: Command): string {
  const parts = [paragraph(about[command], ''), `Usage: ${usage[command]}`]
  if (command === 'create') {
    const rows = commandWords.map(word => row(word, `${commandHelp[word]} (create-pyweb ${word} --help)`))
    parts.push(`Commands\n${rows.join('\n')}`)
  }
  const own = options.filter(option => option.commands.includes(command))
  parts.push(`Flags\n${own.map(optionRow).join('\n')}`)
  if (takesAnswers(command)) {
    parts.push(`Presets\n${presets.map(({ id, line }) => row(id, line)).join('\n')}`)
    const [decide, rest] = [questionList(true), questionList(false)]
    parts.push(`Answers that decide the framework\n${decide}`, `Further answers\n${rest}`)
    parts.push(paragraph(listsNote, ''), paragraph(precedence, ''))
  }
  if (command === 'create') parts.push(`Exit codes\n${exitCodes.map(([code, text]) => row(code, text)).join('\n')}`)
  return `${parts.join('\n\n')}\n`
}

const listsNote =
  'A list takes values with commas or repeated, none for the empty one, and +x or -x to change what was there. A resource is a name and its fields, name:type with ? for optional and ! for unique; types are string[:max], text, integer, decimal, boolean, date, datetime, email, url, uuid, json, a choice a|b|c, and the name of another resource.'
const precedence = 'Flags win over the answers file, that over the preset, that over defaults.'

const exitCodes = [
  ['0', 'done'],
  ['1', 'the work could not be done, and the target is as it was'],
  ['2', 'the command line or an answer is wrong'],
  ['130', 'interrupted'],
] as const

function optionRow({ name, short, value, help }: Option): string {
  const flag = `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`
  return row(flag, help)
}

const questionList = (decides: boolean): string =>
  (questions as readonly Question[])
    .filter(question => question.decides === decides)
    .map(question => row(flagUsage(question), `${question.ask}${valuesOf(question)}`))
    .join('\n')

function flagUsage(question: Question): string {
  const flag = `--${flagOf(question)}`
  if (question.kind === 'boolean') return flag
  if (question.kind === 'text') return `${flag} TEXT`
  if (question.kind === 'resources') return `${flag} RESOURCE`
  return `${flag} ${question.kind === 'list' ? 'LIST' : 'VALUE'}`
}

function valuesOf(question: Question): string {
  if (question.kind === 'boolean') return ' (no unless given)'
  if (question.kind === 'resources') return " For example 'Book title:string:200 published:date?'; repeated."
  const chosen = Array.isArray(question.default) ? question.default.join(',') || 'none' : String(question.default)
  if (question.choices === undefined) return chosen === '' ? '' : ` (${chosen})`
  return ` ${question.choices.map(({ value }) => value).join(', ')} (${chosen})`
}

/** A word and its text beside it, the text wrapped in a column of its own. */
function row(word: string, text: string): string {
  const head = `  ${word}`
  const body = paragraph(text, ' '.repeat(column))
  return head.length < column - 1 ? head.padEnd(column) + body.trimStart() : `${head}\n${body}`
}

function paragraph(text: string, indent: string): string {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > width && line.trim() !== '') {
      lines.push(line)
      line = indent
    }
    line += line.trim() === '' ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}
