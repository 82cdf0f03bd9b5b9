import { article } from '../catalog/article.ts'
import { frameworkNames, frameworks } from '../catalog/questions.ts'
import type { Explanation, Reason } from '../core/explain.ts'
import { md } from '../core/print.ts'
import { answerWords, assumedWords, effectWords, givenWords, headline, placeWords, signed } from './why-words.ts'

/**
 * An explanation as Markdown: the sections of a decision record from Context to What would change it, each under a
 * second-level heading, without a title and without a line break at the end. The user's texts are escaped.
 */
export function whyMarkdown(explanation: Explanation): string {
  return [
    ...section('Context', context(explanation)),
    ...section('Decision', decision(explanation)),
    ...section('Reasons', reasons(explanation.reasons, 'No answer speaks for it in particular.')),
    ...section('What spoke against it', reasons(explanation.objections, 'Nothing in the answers.')),
    ...section('What would change it', changes(explanation)),
  ]
    .join('\n')
    .trimEnd()
}

const section = (heading: string, lines: readonly string[]): readonly string[] => [`## ${heading}`, '', ...lines, '']

function context(explanation: Explanation): readonly string[] {
  const { name, description } = explanation.answers
  const overruled = { ask: 'Which framework?', answer: frameworkNames[explanation.framework] }
  const words = [...givenWords(explanation), ...(explanation.chosenBy === 'user' ? [overruled] : [])]
  const given = words.map(({ ask, answer }) => `- ${ask} **${answer}**`)
  const assumed = assumedWords(explanation)
  return [
    md(description === '' ? name : `${name}: ${description}`),
    ...(given.length === 0 ? [] : ['', ...given]),
    ...(assumed.length === 0 ? [] : ['', `Not answered, and assumed: ${assumed.join(', ')}.`]),
  ]
}

function decision(explanation: Explanation): readonly string[] {
  const { framework, scores } = explanation
  return [
    `**${frameworkNames[framework]}**${headline(explanation).slice(frameworkNames[framework].length)}.`,
    '',
    '| Framework | Points |',
    '| --- | ---: |',
    ...frameworks.map(each => `| ${frameworkNames[each]} | ${signed(scores[each])} |`),
    '',
    `The points follow the guidance of “${article.title}” by ${article.author}, ${article.published}.`,
  ]
}

function reasons(told: readonly Reason[], none: string): readonly string[] {
  if (told.length === 0) return [none]
  return told.map(({ effect, because, source, note }) => {
    const points = effectWords(effect)
    const noted = note === undefined ? '' : ` (Note, ${md(note)})`
    return `- ${points === '' ? '' : `**${points}**: `}${md(because)} *${md(placeWords(source))}*${noted}`
  })
}

function changes({ changes: found, framework, recommended }: Explanation): readonly string[] {
  if (found.length === 0) return ['No three other answers would have led to another advice.']
  const lines = found.map(({ set, framework: other }) => {
    const answers = Object.entries(set).map(
      ([id, value]) => `\`${id}: ${Array.isArray(value) ? answerWords(value) : value}\``,
    )
    return `- ${answers.join(', ')} would have led to **${frameworkNames[other]}**.`
  })
  return framework === recommended ? lines : [`Of the advice, ${frameworkNames[recommended]}:`, '', ...lines]
}
