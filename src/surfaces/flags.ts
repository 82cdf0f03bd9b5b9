import { UserError } from '../core/errors.ts'
import type { Raw } from '../core/resolve.ts'
import { type AnswerFlag, answerFlags } from './answer-flags.ts'
import {
  type Command,
  commandWords,
  laterCommands,
  type Option,
  options,
  type Switch,
  takesAnswers,
} from './options.ts'
import { refuseMistypedCommand, unknownFlag } from './unknown-words.ts'

/** A command line, read but not judged: which answers are possible is for `resolve` to say. */
export interface Line {
  readonly command: Command
  /** The directory as typed. */
  readonly directory?: string
  readonly preset?: string
  /** A file's path, or `-` for standard input. */
  readonly answersFile?: string
  /** Answers by question, as `resolve` takes them. */
  readonly answers: Raw
  readonly switches: ReadonlySet<Switch>
}

/**
 * Reads the words after `create-pyweb`.
 * @throws UserError (2) for an unknown flag, a missing or unwanted value, a stray word, a mistyped command
 */
export function readLine(words: readonly string[]): Line {
  const { command, rest } = splitCommand(words)
  const reader = new Reader(command, rest)
  reader.read()
  return reader.line()
}

function splitCommand(words: readonly string[]): { command: Command; rest: readonly string[] } {
  const first = words[0] ?? ''
  if (laterCommands.includes(first)) {
    throw new UserError(
      `'${first}' is not part of this version yet.`,
      `A repo in a directory of that name is created with ./${first}.`,
    )
  }
  const command = commandWords.find(word => word === first)
  return command === undefined ? { command: 'create', rest: words } : { command, rest: words.slice(1) }
}

class Reader {
  readonly #command: Command
  readonly #words: string[]
  readonly #positional: string[] = []
  readonly #values = new Map<string, string>()
  readonly #switches = new Set<Switch>()
  readonly #answers: Record<string, unknown> = {}

  constructor(command: Command, words: readonly string[]) {
    this.#command = command
    this.#words = [...words]
  }

  read(): void {
    for (let word = this.#words.shift(); word !== undefined; word = this.#words.shift()) {
      if (word === '--') this.#positional.push(...this.#words.splice(0))
      else if (word.startsWith('--')) this.#flag(word)
      else if (/^-[a-zA-Z]$/.test(word)) this.#short(word)
      else if (word.startsWith('-') && word !== '-') throw unknownFlag(this.#command, word)
      else this.#positional.push(word)
    }
  }

  line(): Line {
    const directory = this.#directory()
    const preset = this.#values.get('preset')
    const answersFile = this.#values.get('answers')
    if (this.#switches.has('git') && this.#switches.has('no-git')) {
      throw new UserError("'--git' and '--no-git' contradict each other.", 'Leave one of them out.')
    }
    if (this.#switches.has('json') && this.#switches.has('markdown')) {
      throw new UserError("'--json' and '--markdown' contradict each other.", 'Leave one of them out.')
    }
    return {
      command: this.#command,
      ...(directory === undefined ? {} : { directory }),
      ...(preset === undefined ? {} : { preset }),
      ...(answersFile === undefined ? {} : { answersFile }),
      answers: this.#answers,
      switches: this.#switches,
    }
  }

  #directory(): string | undefined {
    const [first, second] = this.#positional
    if (first === '') throw new UserError('The directory is empty.', 'Name one, or write . for the current one.')
    if (!takesAnswers(this.#command) && first !== undefined) {
      throw new UserError(`'${this.#command}' takes no '${first}'.`, `Its flags: create-pyweb ${this.#command} --help`)
    }
    if (second !== undefined) {
      throw new UserError(
        `'${second}' is one word too many: '${first}' is the directory already.`,
        'Every answer has a flag of its own, such as --preset saas: see create-pyweb --help.',
      )
    }
    if (this.#command === 'create' && first !== undefined) refuseMistypedCommand(first)
    return first
  }

  #short(word: string): void {
    const option = options.find(({ short }) => short === word.slice(1))
    if (option === undefined || !option.commands.includes(this.#command)) throw unknownFlag(this.#command, word)
    this.#switches.add(option.name as Switch)
  }

  #flag(word: string): void {
    const [, name = '', inline] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? []
    const option = options.find(each => each.name === name && each.commands.includes(this.#command))
    if (option !== undefined) {
      this.#option(option, inline)
      return
    }
    const answer = takesAnswers(this.#command) ? answerFlags.get(name) : undefined
    if (answer === undefined) throw unknownFlag(this.#command, `--${name}`)
    this.#answer(name, answer, inline)
  }

  #option({ name, value }: Option, inline: string | undefined): void {
    if (value === undefined) {
      if (inline !== undefined) throw new UserError(`'--${name}' takes no value.`, `Write --${name} alone.`)
      this.#switches.add(name as Switch)
      return
    }
    const given = this.#value(name, inline, value)
    const before = this.#values.get(name)
    if (before !== undefined && before !== given) throw twice(name, before, given)
    this.#values.set(name, given)
  }

  #answer(name: string, { question, negated }: AnswerFlag, inline: string | undefined): void {
    const { id, kind } = question
    if (kind === 'boolean') {
      if (negated && inline !== undefined) throw new UserError(`'--${name}' takes no value.`, `Write --${name} alone.`)
      const next = this.#words[0]
      const spoken = inline ?? (!negated && (next === 'true' || next === 'false') ? this.#words.shift() : undefined)
      this.#once(id, name, negated ? false : (spoken ?? true))
      return
    }
    const given = this.#value(name, inline, kind === 'resources' ? "'Book title:string'" : 'VALUE')
    if (kind === 'resources' || kind === 'list') {
      const before = (this.#answers[id] ?? []) as readonly unknown[]
      this.#answers[id] = [...before, kind === 'resources' ? readObject(given) : given]
      return
    }
    this.#once(id, name, given)
  }

  #once(id: string, name: string, given: unknown): void {
    const before = this.#answers[id]
    if (before !== undefined && String(before) !== String(given)) throw twice(name, String(before), String(given))
    this.#answers[id] = given
  }

  /** The value of a flag: behind its `=`, or the next word unless that is a flag itself. */
  #value(name: string, inline: string | undefined, example: string): string {
    const given = inline ?? (this.#words[0]?.startsWith('--') ? undefined : this.#words.shift())
    if (given === undefined) {
      throw new UserError(
        `'--${name}' needs a value.`,
        `Write --${name} ${example}; one that begins with two dashes as --${name}=VALUE.`,
      )
    }
    return given
  }
}

function twice(name: string, before: string, given: string): UserError {
  return new UserError(`'--${name}' is given twice, as '${before}' and as '${given}'.`, 'Leave one of them out.')
}

/** A resource may be given as the answers file's object too: what the short syntax cannot say, such as a plural, it can. */
function readObject(given: string): unknown {
  if (!given.trimStart().startsWith('{')) return given
  try {
    return JSON.parse(given)
  } catch {
    throw new UserError(
      `'--resource ${given}' begins like a JSON object and is none.`,
      "Write it like 'Book title:string:200', or as an object of the answers file.",
    )
  }
}
