import type { Question } from '../catalog/questions.ts'

/** One line of a list that is asked. */
export interface PromptChoice {
  readonly value: string
  readonly title: string
  readonly description: string
  /** Why it cannot be taken beside the other answers. */
  readonly refused?: string
}

/** A question as it is put in a terminal. */
export interface Prompt {
  readonly kind: 'one' | 'several' | 'text'
  readonly message: string
  /** What to think of when answering. */
  readonly help: string
  /** Shown when somebody asks `?`. */
  readonly why: string
  readonly choices: readonly PromptChoice[]
  /** The values that are marked, or the text that is offered. */
  readonly initial: readonly string[]
  /** Fewest values of `several`. */
  readonly least: number
}

/**
 * How a question of the catalogue is put.
 * @param current the answer as it stands: what was said before, is implied, or the default
 * @param refused why a value cannot stand beside the other answers, where it cannot
 */
export function promptFor(
  question: Question,
  current: unknown,
  refused: (value: string) => string | undefined = () => undefined,
): Prompt {
  const { kind, ask: message, help, why } = question
  const told = { message, help, why, least: question.id === 'serves' ? 1 : 0 }
  if (kind === 'text' || kind === 'resources') {
    return { ...told, kind: 'text', choices: [], initial: typeof current === 'string' ? [current] : [] }
  }
  const all = kind === 'boolean' ? yesNo : (question.choices ?? [])
  const choices = all.map(({ value, label, help: description }): PromptChoice => {
    const reason = refused(value)
    return { value, title: label, description, ...(reason === undefined ? {} : { refused: reason }) }
  })
  const initial = Array.isArray(current) ? current.map(String) : [String(current)]
  return { ...told, kind: kind === 'list' ? 'several' : 'one', choices, initial }
}

const yesNo = [
  { value: 'false', label: 'No', help: '' },
  { value: 'true', label: 'Yes', help: '' },
] as const

/** What an answered prompt gives to `resolve`. */
export function answerFrom(question: Question, given: string | readonly string[]): unknown {
  return question.kind === 'boolean' ? given === 'true' : given
}
