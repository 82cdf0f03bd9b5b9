import { type Question, questions } from '../catalog/questions.ts'
import { UserError } from '../core/errors.ts'
import { flagOf } from './answer-flags.ts'
import { commandWords, options } from './options.ts'
import { type Environment, inWordsOf, starterFrom } from './starter.ts'

// npm has a setting of this name that is set to a text of its own: seeing it says nothing about us.
const npmsOwn = new Set(['cache', 'description', 'version', 'help'])
// npm has a switch or a text of this name; ours was meant where it is a bare switch.
const shared = new Set(['yes', 'dry-run', 'json', 'git'])

interface Swallowed {
  readonly flag: string
  /** The value that npm took along, where it did. */
  readonly value?: string
  /** True for a flag that needs a value. */
  readonly needsValue: boolean
}

/**
 * Refuses a command line of which npm kept flags for itself: `npm create pyweb app --preset saas` arrives here as
 * `app saas`, with `npm_config_preset` in the environment.
 * @param presets the ids of all presets
 * @throws UserError (2) that prints the line that was meant
 */
export function refuseSwallowed(words: readonly string[], env: Environment, presets: readonly string[]): void {
  const agent = env.npm_config_user_agent?.split('/')[0] ?? 'npm'
  if (agent !== 'npm') return
  const swallowed = swallowedFlags(words, env)
  const positional = words.filter(word => !word.startsWith('-'))
  const stray = hasStray(words, presets)
  if (swallowed.length === 0 && !stray) return
  const starter = starterFrom(env)
  const { before, flags } = meant(words, positional, swallowed, presets)
  const line = inWordsOf(starter.manager === 'npx' ? { ...starter, separator: '' } : starter, before, flags)
  const kept = swallowed.map(({ flag }) => `--${flag}`).join(', ')
  throw new UserError(
    swallowed.length > 0
      ? `npm kept ${kept} for itself instead of passing ${swallowed.length === 1 ? 'it' : 'them'} on.`
      : `'${positional.at(-1)}' is one word too many; it looks like the value of a flag that npm kept for itself.`,
    `Write: ${line}`,
  )
}

/** A second bare word that is a preset's id, with no flag given: the trace that `--preset` leaves under npm. */
function hasStray(words: readonly string[], presets: readonly string[]): boolean {
  return words.length === 2 && presets.includes(words[1] ?? '') && !words[0]?.startsWith('-')
}

function swallowedFlags(words: readonly string[], env: Environment): readonly Swallowed[] {
  const given = (flag: string): boolean => words.some(word => word === `--${flag}` || word.startsWith(`--${flag}=`))
  const read = (flag: string): string | undefined => env[`npm_config_${flag.replaceAll('-', '_')}`]
  const found: Swallowed[] = []
  const add = (flag: string, needsValue: boolean): void => {
    if (given(flag) || npmsOwn.has(flag)) return
    const value = read(flag)
    if (value === undefined) return
    if (shared.has(flag) && value !== 'true') return
    if (flag === 'yes' && yesWasForNpm(words, env)) return
    found.push({ flag, needsValue, ...(needsValue && value !== 'true' && value !== '' ? { value } : {}) })
  }
  for (const { name, value } of options) {
    if (name.startsWith('no-')) {
      // npm reads --no-install as "install: false", which it hands on as an empty text.
      const base = name.slice(3)
      if (!given(name) && !shared.has(base) && (read(base) === '' || read(base) === 'false'))
        found.push({ flag: name, needsValue: false })
    } else add(name, value !== undefined)
  }
  for (const question of questions as readonly Question[]) {
    const flag = flagOf(question)
    const value = read(flag)
    if (question.kind === 'boolean' && (value === '' || value === 'false')) {
      if (!npmsOwn.has(flag) && !given(`no-${flag}`)) found.push({ flag: `no-${flag}`, needsValue: false })
    } else add(flag, question.kind !== 'boolean')
  }
  return found
}

/** `npx --yes …`, `npm exec --yes …` and a line that has flags of ours show that npm's own `--yes` was meant. */
function yesWasForNpm(words: readonly string[], env: Environment): boolean {
  return env.npm_command === 'exec' || words.some(word => word.startsWith('--'))
}

/** Puts back the values that npm left behind as bare words, each where only one flag can have wanted it. */
function meant(
  words: readonly string[],
  positional: readonly string[],
  swallowed: readonly Swallowed[],
  presets: readonly string[],
): { before: string[]; flags: string[] } {
  const left = [...positional]
  const command = commandWords.find(word => word === left[0])
  if (command !== undefined) left.shift()
  const all =
    swallowed.some(({ flag }) => flag === 'preset') || !hasStray(words, presets)
      ? swallowed
      : [...swallowed, { flag: 'preset', needsValue: true }]
  const found = new Map<string, string>()
  for (const { flag, value, needsValue } of all) {
    if (value !== undefined) found.set(flag, value)
    else if (needsValue)
      take(
        left,
        word => accepts(flag, word, presets),
        word => found.set(flag, word),
      )
  }
  const [directory, ...rest] = left
  const waiting = all.filter(({ flag, needsValue }) => needsValue && !found.has(flag))
  for (const { flag } of waiting) found.set(flag, rest.shift() ?? 'VALUE')
  return {
    before: [...(command === undefined ? [] : [command]), ...(directory === undefined ? [] : [directory])],
    flags: [
      ...all.flatMap(({ flag, needsValue }) => [`--${flag}`, ...(needsValue ? [found.get(flag) ?? 'VALUE'] : [])]),
      ...words.filter(word => word.startsWith('-')),
    ],
  }
}

function take(words: string[], wanted: (word: string) => boolean, found: (word: string) => void): void {
  const index = words.findIndex(wanted)
  if (index < 0) return
  found(words[index] as string)
  words.splice(index, 1)
}

function accepts(flag: string, word: string, presets: readonly string[]): boolean {
  if (flag === 'preset') return presets.includes(word)
  const question = (questions as readonly Question[]).find(each => flagOf(each) === flag)
  if (question?.kind === 'resources') return /\s/.test(word)
  const values: readonly string[] = [...(question?.choices ?? []).map(({ value }) => value), 'none']
  return question?.choices !== undefined && word.split(',').every(each => values.includes(each.replace(/^[+-]/, '')))
}
