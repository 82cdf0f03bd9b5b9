import { within } from '../catalog/article.ts'
import {
  type Answers,
  frameworkNames,
  frameworks,
  type Question,
  type QuestionId,
  questions,
} from '../catalog/questions.ts'
import type { Effect } from '../catalog/rules.ts'
import type { Explanation, Source } from '../core/explain.ts'

/** What the explanation's surfaces say alike, whatever they are written in. */

/** `Django +4`, or several of them; empty for the breaking of a tie. */
export function effectWords(effect: Effect): string {
  const touched = frameworks.filter(framework => effect[framework] !== undefined)
  return touched.map(framework => `${frameworkNames[framework]} ${signed(effect[framework] ?? 0)}`).join(', ')
}

/** A score with its sign, the minus as long as the plus. */
export const signed = (points: number): string => `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)}`

/** An answer as a flag takes it: `rest,graphql`, `none`, `yes`. */
export function answerWords(value: unknown): string {
  if (Array.isArray(value)) return value.join(',') || 'none'
  return value === true ? 'yes' : value === false ? 'no' : String(value)
}

/** `admin none, auth none` */
export function changeWords(set: Readonly<Partial<Answers>>): string {
  return Object.entries(set)
    .map(([id, value]) => `${id} ${answerWords(value)}`)
    .join(', ')
}

/** `Their features › row on the ORM (T3); Opening › Django (O3)`: places of one section are told together. */
export function placeWords(source: readonly Source[]): string {
  const sections = new Map<string, string[]>()
  for (const { id, section } of source) {
    const at = section.lastIndexOf(within)
    const [head, rest] =
      at < 0 ? [section, ''] : [section.slice(0, at + within.length), section.slice(at + within.length)]
    sections.set(head, [...(sections.get(head) ?? []), `${rest} (${id})`])
  }
  return [...sections].map(([head, rest]) => head + rest.join(', ')).join('; ')
}

/** What the choice is, in a sentence without its full stop; it begins with the name of the framework that is taken. */
export function headline({ framework, recommended, chosenBy, close, scores }: Explanation): string {
  const [taken, advised] = [frameworkNames[framework], frameworkNames[recommended]]
  const others = frameworks.filter(each => each !== recommended)
  const second = others.reduce((one, other) => (scores[other] > scores[one] ? other : one))
  const narrowly = close ? `, closely before ${frameworkNames[second]}` : ''
  if (chosenBy === 'rules') return `${taken}, as the answers advise${narrowly}`
  if (framework === recommended) return `${taken}, your own decision and what the answers advise${narrowly}`
  return `${taken}, your own decision; the answers advise ${advised}${narrowly}`
}

/** The assumed questions with what was assumed: `deadline open`. */
export const assumedWords = ({ assumed, answers }: Explanation): readonly string[] =>
  assumed.map(id => `${id} ${answerWords(answers[id])}`)

/** The deciding answers that somebody gave, with the label of the value. */
export function givenWords({
  assumed,
  answers,
}: Explanation): readonly { readonly ask: string; readonly answer: string }[] {
  const given = (questions as readonly (Question & { readonly id: QuestionId })[]).filter(
    question => question.decides && !assumed.includes(question.id) && differs(question, answers[question.id]),
  )
  return given.map(question => ({ ask: question.ask, answer: labelled(question, answers[question.id]) }))
}

const differs = (question: Question, answer: unknown): boolean =>
  question.first === true || answerWords(answer) !== answerWords(question.default)

function labelled({ choices = [] }: Question, answer: unknown): string {
  const label = (value: unknown) => choices.find(choice => choice.value === value)?.label ?? answerWords(value)
  return Array.isArray(answer) ? answer.map(label).join(', ') || 'none' : label(answer)
}
