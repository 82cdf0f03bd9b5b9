import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import Generator, { type BaseOptions } from 'yeoman-generator'
import { presets } from '../../src/catalog/presets.ts'
import { type Question, questions } from '../../src/catalog/questions.ts'
import { isAsked, possibleChoices } from '../../src/core/consistent.ts'
import { UserError } from '../../src/core/errors.ts'
import { impliedAnswer } from '../../src/core/imply.ts'
import { presetAnswers } from '../../src/core/preset-answers.ts'
import { recordPath } from '../../src/core/record.ts'
import { type Raw, resolve } from '../../src/core/resolve.ts'
import { flagOf } from '../../src/surfaces/answer-flags.ts'
import { type Repo, repoOf } from '../../src/surfaces/repo.ts'
import { templates } from '../../src/templates.ts'

declare const __VERSION__: string

const all: readonly Question[] = questions

/** The questions that Yeoman puts; all others are options with good defaults, as in the wizard. */
const asked = all.filter(({ id, first }) => first || id === 'name')

const sha1 = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('hex')

const optionType = (kind: Question['kind']) =>
  kind === 'boolean' ? Boolean : kind === 'list' || kind === 'resources' ? Array : String

type Options = BaseOptions & Record<string, unknown>

/** The same questions and the same files as `create-pyweb`, for those who start from `yo`. */
export default class PywebGenerator extends Generator<Record<string, unknown>, Options> {
  #answers: Raw = {}
  #repo: Repo | undefined

  constructor(...setup: ConstructorParameters<typeof Generator>) {
    super(...setup)
    this.option('preset', {
      type: String,
      description: `begin with a preset: ${presets.map(({ id }) => id).join(', ')}`,
    })
    for (const question of all) {
      const values = question.choices?.map(({ value }) => value).join(', ')
      this.option(flagOf(question), {
        type: optionType(question.kind),
        description: values ? `${question.ask} (${values})` : question.ask,
      })
    }
  }

  initializing(): void {
    if (existsSync(this.destinationPath(recordPath))) {
      throw new UserError(
        `${this.destinationRoot()} was rendered before.`,
        'Render into another directory: nothing that a team wrote is written over.',
        1,
      )
    }
  }

  async prompting(): Promise<void> {
    const given: Record<string, unknown> = {}
    for (const question of all) {
      const value: unknown = this.options[flagOf(question)]
      // Yeoman wraps what an array option holds once more.
      if (value !== undefined) given[question.id] = Array.isArray(value) ? value.flat() : value
    }
    const preset = this.options.preset === undefined ? {} : presetAnswers(String(this.options.preset))
    const answers: Record<string, unknown> = { ...preset, ...given }
    for (const question of asked) {
      // One by one, since what was told decides what is asked next and which choices are open.
      const known = answers[question.id] !== undefined || impliedAnswer(question.id, answers) !== undefined
      if (known || !isAsked(question, answers)) continue
      Object.assign(answers, await this.prompt([this.#prompt(question, answers)]))
    }
    this.#answers = answers
  }

  #prompt(question: Question, known: Raw) {
    const { id, kind, ask } = question
    const common = { name: id, message: ask }
    const choices = possibleChoices(question, known).map(({ value, label, help }) => ({
      name: `${label}: ${help}`,
      value,
    }))
    const usual = question.default
    if (kind === 'choice') return { ...common, type: 'select' as const, choices, default: choices[0]?.value }
    const isUsual = (value: string): boolean => Array.isArray(usual) && usual.includes(value)
    if (kind === 'list') {
      return {
        ...common,
        type: 'checkbox' as const,
        choices: choices.map(choice => ({ ...choice, checked: isUsual(choice.value) })),
      }
    }
    return { ...common, type: 'input' as const, default: basename(this.destinationRoot()) }
  }

  configuring(): void {
    const resolution = resolve(
      { flags: this.#answers },
      { year: new Date().getFullYear(), directory: basename(this.destinationRoot()) },
    )
    this.#repo = repoOf(resolution, templates, __VERSION__, sha1)
    for (const note of resolution.notes) this.log(note)
    const { pending } = this.#repo.plan
    if (pending.length > 0) this.log(`Not rendered yet: ${pending.join('; ')}.`)
  }

  writing(): void {
    for (const [path, { text }] of this.#repo?.files ?? []) this.fs.write(this.destinationPath(path), text)
  }

  async install(): Promise<void> {
    const writesDocument = this.#repo?.plan.tasks.some(({ name }) => name === 'openapi') ?? false
    const steps = [['sync'], ...(writesDocument ? [['run', 'poe', 'openapi']] : [])]
    for (const [index, words] of steps.entries()) {
      const { exitCode } = this.options.skipInstall ? {} : await this.spawn('uv', words, { reject: false })
      if (exitCode === 0) continue
      const left = steps.slice(index).map(each => `uv ${each.join(' ')}`)
      this.log(`Left to do in the new repo: ${left.join(' && ')}`)
      return
    }
  }

  end(): void {
    const { framework } = this.#repo?.explanation ?? {}
    if (framework)
      this.log(`${framework}: docs/decisions/0001-web-framework.md says why. Start it with 'uv run poe dev'.`)
  }
}
