import { didYouMean } from '../core/nearest.ts'
import type { Prompt } from '../surfaces/prompts.ts'
import { type In, Interrupted, type Out } from './machine.ts'
import { back } from './prompt-elements.ts'
import type { Prompter, Reply } from './prompter.ts'

/** A prompter that only prints lines and reads lines: choices are taken by number or name, several with commas. */
export function plainPrompterOn(stdin: In, stdout: Out): Prompter {
  return async (prompt, check = () => undefined) => {
    const lines = process.getBuiltinModule('node:readline').createInterface({ input: stdin, terminal: false })
    const reading = lines[Symbol.asyncIterator]()
    try {
      put(prompt, stdout)
      for (;;) {
        const { value, done } = await reading.next()
        if (done) throw new Interrupted()
        const typed = String(value).trim()
        if (typed === '<') return back
        const read = typed === '?' ? `Asked because: ${prompt.why}` : await reply(prompt, typed, check)
        if (typeof read !== 'string') return read.reply
        stdout.write(`${read}\n> `)
      }
    } finally {
      lines.close()
    }
  }
}

function put({ kind, message, help, choices, initial }: Prompt, out: Out): void {
  const offered = initial.join(', ') || (kind === 'several' ? 'none' : '')
  const rows = choices.map(({ title, value, description, refused }, index) => {
    const about = refused === undefined ? description : `not possible: ${refused}`
    return `  ${index + 1}) ${title} (${value})${about === '' ? '' : `: ${about}`}\n`
  })
  const how =
    kind === 'several'
      ? 'Numbers or names with commas, none for nothing'
      : kind === 'one'
        ? 'A number or a name'
        : 'A text'
  out.write(`\n${message}\n${help}\n${rows.join('')}`)
  out.write(
    `${how}; Enter for ${offered === '' ? 'nothing' : `'${offered}'`}, < for the question before, ? for why.\n> `,
  )
}

/** The reply that was typed, or what is wrong with it. */
async function reply(
  { kind, choices, initial, least }: Prompt,
  typed: string,
  check: NonNullable<Parameters<Prompter>[1]>,
): Promise<{ readonly reply: Reply } | string> {
  if (kind === 'text') {
    const text = typed === '' ? (initial[0] ?? '') : typed
    return (await check(text)) ?? { reply: text }
  }
  const words =
    typed === '' ? initial : typed === 'none' && kind === 'several' ? [] : typed.split(',').map(word => word.trim())
  const taken: string[] = []
  for (const word of words) {
    const choice =
      choices[Number(word) - 1] ??
      choices.find(({ value, title }) => [value, title.toLowerCase()].includes(word.toLowerCase()))
    if (choice === undefined)
      return `There is no '${word}'. ${didYouMean(
        word,
        choices.map(({ value }) => value),
      )}`
    if (choice.refused !== undefined) return `'${choice.title}' is not possible: ${choice.refused}`
    taken.push(choice.value)
  }
  if (kind === 'one') return taken.length === 1 ? { reply: taken[0] as string } : 'Choose one.'
  return taken.length < least ? 'Choose at least one.' : { reply: taken }
}
