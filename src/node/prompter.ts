import type { Prompt } from '../surfaces/prompts.ts'
import { type In, Interrupted, type Out } from './machine.ts'
import type { back } from './prompt-elements.ts'

/** What a person replied: a value, several, a text, or that they want the question before. */
export type Reply = string | readonly string[] | typeof back

/** Puts a question and waits for the reply. @throws Interrupted where the user breaks off */
export type Prompter = (prompt: Prompt, check?: Check) => Promise<Reply>

/** What is wrong with a text, where something is. */
export type Check = (text: string) => string | undefined | Promise<string | undefined>

/** The part of prompts that is needed: one question in, its answer by name out; none where it was cancelled. */
export type PromptFunction = (question: object) => Promise<{ readonly answer?: unknown }>

/** A prompter over prompts; tests hand in prompts with injected answers. */
export function prompterOver(
  ask: PromptFunction,
  streams: { readonly stdin?: In; readonly stdout?: Out } = {},
): Prompter {
  return async (prompt, check = () => undefined) => {
    const { kind, message, choices, initial, help, why, least } = prompt
    const type = { one: 'select', several: 'multiselect', text: 'text' }[kind]
    const first = choices.findIndex(({ value }) => initial.includes(value))
    const { answer } = await ask({
      ...streams,
      type,
      name: 'answer',
      message,
      help,
      why,
      min: least,
      initial: kind === 'text' ? (initial[0] ?? '') : Math.max(0, first),
      choices: choices.map(({ value, title, description, refused }) => ({
        value,
        title,
        description,
        disabled: refused,
        selected: kind === 'several' && initial.includes(value),
      })),
      validate: async (text: string) => (await check(text)) ?? true,
    })
    if (answer === undefined) throw new Interrupted()
    return answer as Reply
  }
}

/** A prompter in a terminal. */
export async function prompterOn(stdin: In, stdout: Out): Promise<Prompter> {
  const { default: prompts } = await import('prompts/lib/index.js')
  const { elementsOf } = await import('./prompt-elements.ts')
  Object.assign(prompts.prompts, await elementsOf())
  return prompterOver(prompts as unknown as PromptFunction, { stdin, stdout })
}
