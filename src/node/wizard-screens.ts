import type { presets } from '../catalog/presets.ts'
import { frameworkNames, frameworks, type Question, questions } from '../catalog/questions.ts'
import { isAsked } from '../core/consistent.ts'
import { explain, heaviestObjection } from '../core/explain.ts'
import type { Resolution } from '../core/resolve.ts'
import { settled } from '../core/settled.ts'
import { bars } from '../surfaces/bars.ts'
import { fileTree } from '../surfaces/file-tree.ts'
import type { Line } from '../surfaces/flags.ts'
import { ansiPainter, plainPainter } from '../surfaces/painter.ts'
import type { Prompt, PromptChoice } from '../surfaces/prompts.ts'
import type { Repo } from '../surfaces/repo.ts'
import { beforeWriting } from './create-text.ts'
import { back } from './prompt-elements.ts'
import { givenSoFar, resolved, type Screen, type State, type Talk } from './wizard-state.ts'

const own = 'own'

export const oneOf = (
  message: string,
  help: string,
  why: string,
  choices: readonly PromptChoice[],
  initial: string,
): Prompt => ({
  kind: 'one',
  message,
  help,
  why,
  choices,
  initial: [initial],
  least: 0,
})

/** Where to begin: with nothing said, or with a preset. */
export function askPreset(all: typeof presets): Screen {
  const choices = [
    { value: own, title: 'My own project', description: 'six questions, the rest has good defaults' },
    ...all.map(({ id, title, line }) => ({ value: id, title, description: line })),
  ]
  const why = 'a preset answers most questions at once; it names no framework, the rules choose it.'
  return {
    id: 'preset',
    applies: () => true,
    show: async (state, { prompter }) => {
      const prompt = oneOf(
        'Where do you begin?',
        'A preset is a set of answers to start from.',
        why,
        choices,
        state.preset ?? own,
      )
      const reply = await prompter(prompt)
      if (reply === back) return back
      const chosen = reply === own ? undefined : String(reply)
      // Answers to what a preset answers would win over it unseen.
      if (chosen !== state.preset) state.answers = state.answers.name === undefined ? {} : { name: state.answers.name }
      state.preset = chosen
      return 'next'
    },
  }
}

/** Whether the remaining deciding questions are put too. */
export const askMore: Screen = {
  id: 'more',
  applies: state => state.preset === undefined && openQuestions(state).length > 0,
  show: async (state, { prompter }) => {
    const open = openQuestions(state)
    const final = settled(givenSoFar(state))
    const help =
      final === undefined
        ? `${open.length} further questions have good defaults; some can still change the advice.`
        : `${open.length} further questions have good defaults. None can change the advice, they shape the repo.`
    const why = `they are about ${open.map(({ id }) => id).join(', ')}.`
    const choices = [
      { value: 'no', title: 'No, go on', description: 'take the defaults' },
      { value: 'yes', title: 'Yes, ask them', description: `${open.length} more questions` },
    ]
    const reply = await prompter(
      oneOf('Answer the further questions too?', help, why, choices, state.more ? 'yes' : 'no'),
    )
    if (reply === back) return back
    state.more = reply === 'yes'
    return 'next'
  },
}

function openQuestions(state: State): readonly Question[] {
  const { answers } = resolved(state)
  return (questions as readonly Question[]).filter(
    question => question.decides && question.first !== true && isAsked(question, answers),
  )
}

/** The advised framework, and the other two with what weighs most against each. */
export const askFramework: Screen = {
  id: 'framework',
  applies: ({ fixed }) => fixed.flags?.framework === undefined && fixed.file?.framework === undefined,
  show: async (state, { prompter, out, style }) => {
    const { framework: before, ...others } = state.answers
    const { answers, assumed } = resolved({ ...state, answers: others })
    const { recommended, scores, reasons, close } = explain(answers, assumed)
    const painter = style.colour ? ansiPainter : plainPainter
    out.write(
      `\n${bars(scores, { width: (out.columns ?? 80) - 4, painter })
        .map(line => `  ${line}`)
        .join('\n')}\n\n`,
    )
    const others2 = frameworks.filter(framework => framework !== recommended)
    const choices: PromptChoice[] = [
      {
        value: 'auto',
        title: frameworkNames[recommended],
        description: `advised: ${reasons[0]?.because ?? 'nothing speaks against it'}`,
      },
      ...others2.map(framework => {
        const objection = heaviestObjection(answers, framework)
        return {
          value: framework,
          title: frameworkNames[framework],
          description: objection?.because ?? 'nothing speaks against it',
        }
      }),
    ]
    const help = close ? 'It was close; any of them will do.' : 'The advice is guidance, not law.'
    const why = 'you can always overrule the advice; what speaks against it stands in the decision record.'
    const reply = await prompter(oneOf('Which framework?', help, why, choices, String(before ?? 'auto')))
    if (reply === back) return back
    state.answers = reply === 'auto' ? others : { ...others, framework: reply }
    return 'next'
  },
}

/** The files that come, and whether they shall. */
export async function askWhether(
  repo: Repo,
  resolution: Resolution,
  line: Line,
  talk: Talk,
): Promise<boolean | typeof back> {
  const { out, style, prompter } = talk
  const directory = line.directory ?? resolution.names.directory
  out.write(`\n${beforeWriting(repo, resolution.notes, style)}\n`)
  const most = Math.max(6, (out.rows ?? 24) - 12)
  out.write(
    `${fileTree([...repo.files.keys()], most)
      .map(row => `  ${row}`)
      .join('\n')}\n\n`,
  )
  const what = line.switches.has('dry-run') ? 'Show what would be written' : `Create ${repo.files.size} files`
  const choices = [
    { value: 'yes', title: what, description: `in ${directory}` },
    { value: 'no', title: 'Stop', description: 'nothing is written' },
  ]
  const why = 'nothing has been written yet; this is the last question.'
  const reply = await prompter(
    oneOf('Shall it be so?', 'The left arrow leads back to any question.', why, choices, 'yes'),
  )
  return reply === back ? back : reply === 'yes'
}
