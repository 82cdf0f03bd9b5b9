import { presets } from '../catalog/presets.ts'
import { type Framework, type Question, questions } from '../catalog/questions.ts'
import { decide } from '../core/decide.ts'
import type { Template } from '../core/render.ts'
import type { Context, Raw, Resolution, Sources } from '../core/resolve.ts'
import type { Line } from '../surfaces/flags.ts'
import { promptFor } from '../surfaces/prompts.ts'
import { repoOf } from '../surfaces/repo.ts'
import { back } from './prompt-elements.ts'
import { questionScreen } from './question-screen.ts'
import { askResources } from './resources-screen.ts'
import { sha1 } from './sha1.ts'
import { askFramework, askMore, askPreset, askWhether } from './wizard-screens.ts'
import { objectionTo, resolved, type Screen, type State, type Talk } from './wizard-state.ts'

/** What the wizard for `create` needs beside. */
export interface WizardInput extends Talk {
  readonly line: Line
  readonly gathered: { readonly sources: Sources; readonly context: Context }
  readonly version: string
  readonly templates: (framework: Framework) => Promise<Readonly<Record<string, Template>>>
  /** What speaks against creating a directory of this name, where something does. */
  readonly refuseDirectory: (directory: string) => string | undefined
}

const all = questions as readonly Question[]

/** Goes through screens; the user may go back to any that was shown. */
async function walk(screens: readonly Screen[], state: State, talk: Talk): Promise<void> {
  const shown: number[] = []
  for (let index = 0; index < screens.length; ) {
    const screen = screens[index] as Screen
    if (!screen.applies(state)) index++
    else if ((await screen.show(state, talk)) === back) index = shown.pop() ?? index
    else shown.push(index++)
  }
}

const firstQuestions = all.filter(({ first }) => first === true).map(question => questionScreen(question))
const furtherQuestions = all
  .filter(({ decides, first }) => decides && first !== true)
  .map(question => questionScreen(question, ({ more }) => more))

/** The deciding questions, for `why`. */
export async function askDeciding(talk: Talk, context: Context): Promise<Raw> {
  const state: State = { fixed: {}, context, preset: undefined, more: false, answers: {} }
  await walk([...firstQuestions, askMore, ...furtherQuestions], state, talk)
  return state.answers
}

const find = (id: string): Question => all.find(question => question.id === id) as Question

/**
 * Asks for everything, from the beginning to the confirmation.
 * @throws Interrupted where the user breaks off
 * @returns nothing where the user decides against it
 */
export async function wizard(
  input: WizardInput,
): Promise<{ resolution: Resolution; preset: string | undefined } | undefined> {
  const { line, gathered } = input
  const state: State = {
    fixed: gathered.sources,
    context: gathered.context,
    preset: undefined,
    more: false,
    answers: {},
  }
  let isWanted = false
  const startsFree =
    line.preset === undefined && line.answersFile === undefined && Object.keys(line.answers).length === 0
  const name: Screen = {
    ...questionScreen(find('name')),
    show: async (_, talk) => {
      const { name: before, ...others } = state.answers
      const bare: State = { ...state, answers: others }
      const offered = before ?? resolved(bare).answers.name
      const check = async (text: string): Promise<string | undefined> => {
        const objection = objectionTo(bare, 'name', text)
        if (objection !== undefined || line.directory !== undefined) return objection
        return input.refuseDirectory(resolved({ ...bare, answers: { ...others, name: text } }).names.directory)
      }
      const reply = await talk.prompter(promptFor(find('name'), offered), check)
      if (reply === back) return back
      state.answers = { ...others, name: reply }
      return 'next'
    },
  }
  const confirm: Screen = {
    id: 'confirm',
    applies: () => true,
    show: async (_, talk) => {
      const resolution = resolved(state)
      const templates = await input.templates(decide(resolution.answers).framework)
      const repo = repoOf(resolution, templates, input.version, sha1)
      const reply = await askWhether(repo, resolution, line, talk)
      if (reply !== back) isWanted = reply
      return reply === back ? back : 'next'
    },
  }
  const screens: readonly Screen[] = [
    { ...askPreset(presets), applies: () => startsFree },
    name,
    ...firstQuestions.map(screen => ({
      ...screen,
      applies: (now: State) => now.preset === undefined && screen.applies(now),
    })),
    askMore,
    ...furtherQuestions,
    askFramework,
    questionScreen(find('database')),
    questionScreen(find('extras')),
    askResources,
    confirm,
  ]
  await walk(screens, state, input)
  return isWanted ? { resolution: resolved(state), preset: state.preset ?? line.preset } : undefined
}
