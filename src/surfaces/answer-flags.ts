import { type Question, questions } from '../catalog/questions.ts'
import { type Command, options, takesAnswers } from './options.ts'

/** A flag that gives an answer; `--no-x` of a boolean is the same flag with `negated`. */
export interface AnswerFlag {
  readonly question: Question
  readonly negated: boolean
}

/** The flag of a question, without its dashes. */
export const flagOf = (question: Question): string => (question.kind === 'resources' ? 'resource' : question.id)

/** The flags of all answers, without their dashes. */
export const answerFlags: ReadonlyMap<string, AnswerFlag> = new Map(
  (questions as readonly Question[]).flatMap((question): [string, AnswerFlag][] => {
    const flag: [string, AnswerFlag] = [flagOf(question), { question, negated: false }]
    if (question.kind === 'boolean') return [flag, [`no-${question.id}`, { question, negated: true }]]
    return flag[0] === question.id ? [flag] : [flag, [question.id, { question, negated: false }]]
  }),
)

/** Every flag that a command takes, without dashes. */
export function flagsOf(command: Command): readonly string[] {
  const own = options.filter(option => option.commands.includes(command)).map(({ name }) => name)
  return takesAnswers(command) ? [...own, ...answerFlags.keys()] : own
}
