import { type Question, questions } from '../catalog/questions.ts'
import type { Raw } from '../core/resolve.ts'
import { answerFrom, promptFor } from '../surfaces/prompts.ts'
import { back } from './prompt-elements.ts'
import { givenSoFar, isFixed, objectionTo, resolved, type Screen, type State } from './wizard-state.ts'
import { standing } from './wizard-text.ts'

/** The screen of one question of the catalogue. */
export function questionScreen(question: Question, applies: (state: State) => boolean = () => true): Screen {
  const { id } = question
  return {
    id,
    applies: state => applies(state) && !isFixed(state, id) && canMatter(question, state),
    show: async (state, talk) => {
      const { [id]: before, ...others } = state.answers
      const bare: State = { ...state, answers: others }
      const current = before ?? (resolved(bare).answers as unknown as Raw)[id]
      const refused = (value: string) =>
        objectionTo(bare, id, answerFrom(question, question.kind === 'list' ? [value] : value))
      const reply = await talk.prompter(promptFor(question, current, refused), text => objectionTo(bare, id, text))
      if (reply === back) return back
      state.answers = { ...others, [id]: answerFrom(question, reply as string) }
      if (question.decides)
        talk.out.write(`${standing(resolved(state).answers, givenSoFar(state), givenSoFar(bare), talk.style)}\n`)
      return 'next'
    },
  }
}

function canMatter(question: Question, state: State): boolean {
  const { [question.id]: _, ...others } = state.answers
  const { assumed } = resolved({ ...state, answers: others })
  return question.decides
    ? (assumed as readonly string[]).includes(question.id) || impliedHere(question, others, state)
    : true
}

/** An implied answer may be changed, where its question is among the first ones. */
function impliedHere({ first, id }: Question, answers: Raw, state: State): boolean {
  if (first !== true) return false
  return !isFixed(state, id) && hasChoice(id, { ...state, answers: { ...answers } })
}

const hasChoice = (id: string, state: State): boolean => {
  const question = (questions as readonly Question[]).find(each => each.id === id)
  const values = (question?.choices ?? []).map(({ value }) => value)
  const isList = question?.kind === 'list'
  return values.filter(value => objectionTo(state, id, isList ? [value] : value) === undefined).length > 1
}
