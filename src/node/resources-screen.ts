import { type Question, questions } from '../catalog/questions.ts'
import { isAsked } from '../core/consistent.ts'
import { UserError } from '../core/errors.ts'
import { parseResource, printResource } from '../core/parse-resource.ts'
import type { Prompt } from '../surfaces/prompts.ts'
import { wrapped } from '../surfaces/why-text.ts'
import { back } from './prompt-elements.ts'
import { oneOf } from './wizard-screens.ts'
import { objectionTo, resolved, type Screen, type State, type Talk } from './wizard-state.ts'

const resourceQuestion = questions.find(({ id }) => id === 'resources') as Question

/** The resources: those that stand may be kept, or one's own are typed one by one, judged at once. */
export const askResources: Screen = {
  id: 'resources',
  applies: state =>
    isAsked(resourceQuestion, resolved(state).answers) &&
    state.fixed.flags?.resources === undefined &&
    state.fixed.file?.resources === undefined,
  show: async (state, talk) => {
    const { resources: before, ...others } = state.answers
    const bare: State = { ...state, answers: others }
    const standing = resolved(before === undefined ? bare : state).answers.resources
    const rows = standing.flatMap(each => {
      const [first = '', ...others] = wrapped(printResource(each), (talk.out.columns ?? 80) - 7)
      return [`    ${first}`, ...others.map(row => `      ${row}`)]
    })
    talk.out.write(`\n  ${talk.style.bold('What it keeps')}\n${rows.join('\n')}\n`)
    const choices = [
      { value: 'keep', title: 'Keep this', description: 'it can be changed in the code later' },
      { value: 'own', title: 'Type my own', description: 'Book title:string:200 published:date?' },
    ]
    const { ask, help, why } = resourceQuestion
    const reply = await talk.prompter(oneOf(ask, help, why, choices, 'keep'))
    if (reply === back) return back
    if (reply === 'keep') return 'next'
    const typed = await typeResources(bare, talk)
    if (typed === back) return askResources.show(state, talk)
    state.answers = typed.length === 0 ? others : { ...others, resources: typed }
    return 'next'
  },
}

async function typeResources(state: State, { prompter, out, style }: Talk): Promise<readonly string[] | typeof back> {
  const typed: string[] = []
  const { data } = resolved(state).answers
  const types = 'string[:max] text integer decimal boolean date datetime email url uuid json a|b|c Other'
  const lines = wrapped(`Types: ${types}; ? optional, ! unique.`, (out.columns ?? 80) - 3)
  out.write(`${lines.map(row => style.dim(`  ${row}`)).join('\n')}\n`)
  while (data !== 'single' || typed.length < 1) {
    const prompt: Prompt = {
      kind: 'text',
      message: typed.length === 0 ? 'A resource' : 'Another one, or Enter to go on',
      help:
        typed.length === 0
          ? 'For example: Book title:string:200 price:decimal published:date?'
          : 'What refers to another comes after it.',
      why: resourceQuestion.why,
      choices: [],
      initial: [],
      least: 0,
    }
    const reply = await prompter(prompt, text => (text.trim() === '' ? undefined : fault(state, [...typed, text])))
    if (reply === back) {
      if (typed.pop() === undefined) return back
    } else if (String(reply).trim() === '') break
    else typed.push(String(reply).trim())
  }
  return typed
}

function fault(state: State, typed: readonly string[]): string | undefined {
  try {
    parseResource(typed.at(-1) ?? '')
  } catch (error) {
    if (error instanceof UserError) return `${error.message}\n${error.hint}`
    throw error
  }
  return objectionTo(state, 'resources', typed)
}
