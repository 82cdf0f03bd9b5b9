import { type Given, type Question, questions } from '../catalog/questions.ts'
import { UserError } from '../core/errors.ts'
import { presetAnswers } from '../core/preset-answers.ts'
import { type Context, type Raw, type Resolution, resolve, type Sources } from '../core/resolve.ts'
import type { Out } from './machine.ts'
import type { back } from './prompt-elements.ts'
import type { Prompter } from './prompter.ts'
import type { Style } from './style.ts'

/** What a conversation needs. */
export interface Talk {
  readonly prompter: Prompter
  readonly out: Out
  readonly style: Style
}

/** What is known so far. */
export interface State {
  readonly fixed: Sources
  readonly context: Context
  preset: string | undefined
  /** Whether the further questions are put too. */
  more: boolean
  /** What was answered here, by question. */
  answers: Record<string, unknown>
}

/** One screen: puts a question and keeps its answer; `back` where the one before is wanted. */
export interface Screen {
  readonly id: string
  readonly applies: (state: State) => boolean
  readonly show: (state: State, talk: Talk) => Promise<typeof back | 'next'>
}

/** The answers as they stand, with everything implied and defaulted. */
export function resolved({ fixed, context, answers, preset }: State): Resolution {
  const sources = { ...fixed, flags: { ...answers, ...fixed.flags } }
  return resolve(preset === undefined ? sources : { ...sources, preset: presetAnswers(preset) }, context)
}

/** What is said against an answer: the two answers that contradict each other, or nothing. */
export function objectionTo(state: State, id: string, value: unknown): string | undefined {
  try {
    resolved({ ...state, answers: { ...state.answers, [id]: value } })
    return undefined
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

export const isFixed = ({ fixed, preset }: State, id: string): boolean =>
  fixed.flags?.[id] !== undefined || fixed.file?.[id] !== undefined || basis({ fixed, preset })[id] !== undefined

const basis = ({ fixed, preset }: Pick<State, 'fixed' | 'preset'>): Raw =>
  preset === undefined ? (fixed.preset ?? {}) : presetAnswers(preset)

const all = questions as readonly Question[]

/** What has been answered by anybody so far. */
export function givenSoFar(state: State): Given {
  const open = new Set<string>(resolved(state).assumed)
  const { answers } = resolved(state)
  const closed = all
    .filter(({ id, decides }) => decides && !open.has(id))
    .map(({ id }) => [id, (answers as unknown as Raw)[id]])
  return Object.fromEntries(closed) as Given
}
