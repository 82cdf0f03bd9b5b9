import prompts from 'prompts'
import { beforeEach, describe, expect, test } from 'vitest'
import { presetAnswers } from '../../src/core/preset-answers.ts'
import { resolve } from '../../src/core/resolve.ts'
import { Interrupted } from '../../src/node/machine.ts'
import { back } from '../../src/node/prompt-elements.ts'
import { type PromptFunction, prompterOver } from '../../src/node/prompter.ts'
import { styleOf } from '../../src/node/style.ts'
import { askDeciding, wizard } from '../../src/node/wizard.ts'
import { readLine } from '../../src/surfaces/flags.ts'
import { templates } from '../../src/templates.ts'
import { Kept } from './fake-machine.ts'

const context = { year: 2026 }
let asked: { message: string; disabled: readonly string[] }[] = []
beforeEach(() => {
  asked = []
})

/** prompts with injected answers; what it was asked is kept. */
function prompter(...replies: unknown[]) {
  prompts.inject(replies)
  return prompterOver((async (question: { message: string; choices?: { value: string; disabled?: string }[] }) => {
    const disabled = (question.choices ?? []).filter(choice => choice.disabled).map(choice => choice.value)
    asked.push({ message: question.message, disabled })
    return prompts(question as unknown as prompts.PromptObject)
  }) as unknown as PromptFunction)
}

function start(words: readonly string[], ...replies: unknown[]) {
  const out = new Kept(true)
  const line = readLine(words)
  const preset = line.preset === undefined ? {} : { preset: presetAnswers(line.preset) }
  const wanted = wizard({
    line,
    gathered: { sources: { flags: line.answers, ...preset }, context },
    prompter: prompter(...replies),
    out,
    style: styleOf(false),
    version: '0.0.0',
    templates: async () => templates,
    refuseDirectory: () => undefined,
  })
  return { wanted, out }
}

const messages = () => asked.map(({ message }) => message)
const six = ['small', ['rest'], 'single', 'none', 'none', 'none'] as const

describe('the wizard', () => {
  test('asks where to begin, the name, six questions, and tells where the choice stands after each', async () => {
    const { wanted, out } = start([], 'own', 'Sensor Hub', ...six, 'no', 'auto', 'sqlite', ['ci'], 'keep', 'yes')
    const { resolution, preset } = (await wanted) ?? {}
    expect(preset).toBeUndefined()
    expect(resolution?.answers).toMatchObject({ name: 'Sensor Hub', size: 'small', serves: ['rest'], data: 'single' })
    expect(resolution?.assumed).not.toContain('size')
    expect(resolution?.assumed).toContain('deadline')
    expect(messages()).toEqual([
      'Where do you begin?',
      'What is the project called?',
      'How large will it become?',
      'What does it serve?',
      'What does it store?',
      'Does it wait on many things at once?',
      'Do staff need an interface to look after the data?',
      'Who may do what?',
      'Answer the further questions too?',
      'Which framework?',
      'Where does the data live?',
      'What stands around the code?',
      'What does the project keep?',
      'Shall it be so?',
    ])
    expect(out.text.match(/Flask .*FastAPI .*Django/g)?.length).toBeGreaterThanOrEqual(6)
    expect(out.text).toContain('pyproject.toml')
  })

  test('a preset answers the rest', async () => {
    const { wanted } = start([], 'saas', 'Acme', 'auto', 'postgresql', ['ci', 'docker'], 'keep', 'yes')
    const { resolution, preset } = (await wanted) ?? {}
    expect(preset).toBe('saas')
    expect(resolution?.answers).toMatchObject({ size: 'large', database: 'postgresql', extras: ['docker', 'ci'] })
    expect(messages()).not.toContain('How large will it become?')
  })

  test('what flags say is not asked', async () => {
    const { wanted } = start(
      ['app', '--size', 'large', '--serves', 'pages', '--framework', 'django', '--resource', 'Book title'],
      'Library',
      'few',
      'none',
      'none',
      'none',
      'no',
      'sqlite',
      ['ci'],
      'yes',
    )
    expect((await wanted)?.resolution.answers).toMatchObject({ name: 'Library', size: 'large', framework: 'django' })
    for (const message of [
      'Where do you begin?',
      'How large will it become?',
      'What does it serve?',
      'Which framework?',
      'What does the project keep?',
    ])
      expect(messages()).not.toContain(message)
  })

  test('back leads to the question before, whatever was skipped in between, and its answer is given anew', async () => {
    const { wanted } = start(
      [],
      'own',
      'Hub',
      'large',
      back,
      'small',
      ['rest'],
      'none',
      back,
      'single',
      'none',
      'none',
      'none',
      'no',
      back,
      'no',
      'flask',
      'sqlite',
      [],
      'keep',
      'yes',
    )
    const { resolution } = (await wanted) ?? {}
    expect(resolution?.answers).toMatchObject({ size: 'small', data: 'single', framework: 'flask', extras: [] })
  })

  test('what cannot stand beside the other answers cannot be chosen', async () => {
    const { wanted } = start(
      [],
      'own',
      'Hub',
      'large',
      ['pages'],
      'relational',
      'none',
      'required',
      'accounts',
      'no',
      'auto',
      'sqlite',
      [],
      'keep',
      'yes',
    )
    await wanted
    expect(asked.find(({ message }) => message === 'Who may do what?')?.disabled).toEqual(['none'])
  })

  test('says when nothing can change the choice any more, once', async () => {
    const { wanted, out } = start(
      [],
      'own',
      'Hub',
      'large',
      ['pages'],
      'relational',
      'none',
      'required',
      'roles',
      'no',
      'auto',
      'sqlite',
      [],
      'keep',
      'yes',
    )
    await wanted
    expect(out.text.match(/Decided: Django/g)).toHaveLength(1)
  })

  test('the further questions come where they are wanted', async () => {
    const further = ['high', 'others', false, false, true, false, 'tight', 'years', 'comfortable', 'any', ['fastapi']]
    const { wanted } = start(
      [],
      'own',
      'Hub',
      ...six,
      'yes',
      ...further.map(each => (typeof each === 'boolean' ? String(each) : each)),
      'auto',
      'sqlite',
      [],
      'keep',
      'yes',
    )
    const { resolution } = (await wanted) ?? {}
    expect(resolution?.assumed).toEqual([])
    expect(resolution?.answers).toMatchObject({
      load: 'high',
      clients: 'others',
      cache: true,
      deadline: 'tight',
      familiar: ['fastapi'],
    })
    expect(messages()).not.toContain("Are several customers' data kept apart in one installation?")
  })

  test('resources are typed one by one', async () => {
    const { wanted } = start(
      [],
      'own',
      'Hub',
      'small',
      ['rest'],
      'few',
      'none',
      'none',
      'none',
      'no',
      'auto',
      'sqlite',
      [],
      'own',
      'Author name',
      'Book title author:Author',
      '',
      'yes',
    )
    const { resolution } = (await wanted) ?? {}
    expect(resolution?.answers.resources.map(({ name }) => name)).toEqual(['Author', 'Book'])
  })

  test('no at the end, or breaking off anywhere, leaves nothing', async () => {
    expect(await start([], 'saas', 'Acme', 'auto', 'sqlite', [], 'keep', 'no').wanted).toBeUndefined()
    for (const replies of [[], ['own'], ['own', 'Hub', 'small'], ['saas', 'Acme', 'auto', 'sqlite', [], 'keep']]) {
      await expect(start([], ...replies, new Error('cancelled')).wanted).rejects.toBeInstanceOf(Interrupted)
    }
  })

  test('why asks the deciding questions only', async () => {
    const answers = await askDeciding(
      { prompter: prompter(...six, 'no'), out: new Kept(true), style: styleOf(false) },
      context,
    )
    expect(resolve({ flags: answers }, context).answers).toMatchObject({ size: 'small', serves: ['rest'] })
    expect(messages()).toHaveLength(7)
  })
})
