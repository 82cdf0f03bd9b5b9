import { article } from '../catalog/article.ts'
import { frameworkNames } from '../catalog/questions.ts'
import { type Explanation, type Reason, speaksFor } from '../core/explain.ts'
import { width as columns } from '../core/print.ts'
import { type BarOptions, bars } from './bars.ts'
import { plainPainter } from './painter.ts'
import { assumedWords, changeWords, effectWords, headline, placeWords } from './why-words.ts'

/** How the text is laid out; 80 columns, plain and Unicode unless said otherwise. */
export type WhyOptions = BarOptions

/**
 * An explanation as people read it in a terminal: the choice, a bar for each framework, the reasons in order of weight
 * with their place in the article, what speaks against it, what was assumed, what would tip it. Ends in a line break.
 */
export function whyText(explanation: Explanation, options: WhyOptions = {}): string {
  const { width = 80, ascii = false, painter = plainPainter } = options
  const room = Math.max(40, width) - 4
  const { framework, reasons, objections, recommended } = explanation
  const name = frameworkNames[framework]
  const headlines = wrapped(headline(explanation), room)
  const coloured = painter.strong(painter.framework(framework, name))
  const blocks: string[][] = [
    headlines.map((line, index) =>
      index === 0 ? coloured + painter.strong(line.slice(name.length)) : painter.strong(line),
    ),
    bars(explanation.scores, { width: room, ascii, painter }),
    [
      painter.strong(`What speaks for ${name}`),
      ...reasons.flatMap(told),
      ...(reasons.length === 0 ? ['  Nothing in particular.'] : []),
    ],
    [
      painter.strong('What speaks against it'),
      ...objections.flatMap(told),
      ...(objections.length === 0 ? ['  Nothing.'] : []),
    ],
    [painter.strong(`What would change the advice (${frameworkNames[recommended]})`), ...nearest()],
    assumed(),
    wrapped(
      `Points follow “${article.title}” by ${article.author}, ${article.published}. It is guidance, not law.`,
      room,
    ).map(painter.faint),
  ]
  const text = blocks
    .filter(lines => lines.length > 0)
    .map(lines => lines.map(line => `  ${line}`.trimEnd()).join('\n'))
    .join('\n\n')
  return `\n${ascii ? asciiOf(text) : text}\n`

  function told({ effect, because, source, note }: Reason): string[] {
    const points = effectWords(effect)
    const mark = speaksFor(effect, framework) ? painter.good : painter.bad
    const indent = ' '.repeat(effectWidth + 2)
    const [first = '', ...more] = wrapped(because, room - effectWidth - 2)
    const faint = [placeWords(source), ...(note === undefined ? [] : [`Note, ${note}`])]
    return [
      `  ${mark(points)}${' '.repeat(effectWidth - points.length)}${first}`,
      ...more.map(line => indent + line),
      ...faint.flatMap(each => wrapped(each, room - effectWidth - 2).map(line => indent + painter.faint(line))),
    ]
  }

  function nearest(): string[] {
    if (explanation.changes.length === 0) return ['  No three other answers would.']
    const longest = Math.max(...explanation.changes.map(each => frameworkNames[each.framework].length))
    return explanation.changes.flatMap(({ set, framework: other }) => {
      const [first = '', ...more] = wrapped(changeWords(set), room - longest - 7)
      const label = painter.framework(other, frameworkNames[other].padEnd(longest))
      return [`  ${label}  with ${first}`, ...more.map(line => `${' '.repeat(longest + 9)}${line}`)]
    })
  }

  function assumed(): string[] {
    const words = assumedWords(explanation)
    if (words.length === 0) return []
    return [
      painter.strong('Not answered, and assumed'),
      ...wrapped(words.join(', '), room - 2).map(line => `  ${line}`),
    ]
  }
}

/** Room for `FastAPI −3` and two columns. */
const effectWidth = 12

/** Breaks a text between words into lines of at most so many columns. */
export function wrapped(text: string, room: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && columns(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const ascii: Readonly<Record<string, string>> = { '−': '-', '›': '>', '“': '"', '”': '"', '’': "'" }

const asciiOf = (text: string): string => text.replace(/[−›“”’]/g, character => ascii[character] ?? character)
