import type { Prompt } from '../surfaces/prompts.ts'
import { type In, Interrupted, type Out } from './machine.ts'
import { plainPrompterOn } from './plain-prompter.ts'
import { type back, elementsOf } from './prompt-elements.ts'

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

/** How a terminal is talked to. */
export interface Manner {
  readonly colour: boolean
  /** Whether lines that are drawn may be drawn anew. */
  readonly moving: boolean
  readonly interrupted: AbortSignal
}

/** A prompter in a terminal. */
export async function prompterOn(stdin: In, stdout: Out, { colour, moving, interrupted }: Manner): Promise<Prompter> {
  const ask = moving ? await drawing(stdin, stdout, colour) : plainPrompterOn(stdin, stdout)
  return (prompt, check) => unlessInterrupted(ask(prompt, check), stdin, stdout, interrupted)
}

async function drawing(stdin: In, stdout: Out, colour: boolean): Promise<Prompter> {
  const { prompts } = await import('./prompts-parts.ts')
  Object.assign(prompts.prompts, await elementsOf(colour))
  return prompterOver(prompts as unknown as PromptFunction, { stdin, stdout })
}

/** A signal ends a question that waits: the terminal is given back as it was. */
function unlessInterrupted(reply: Promise<Reply>, stdin: In, stdout: Out, interrupted: AbortSignal): Promise<Reply> {
  let stop = (): void => undefined
  const signalled = new Promise<Reply>((_, reject) => {
    stop = () => {
      stdin.setRawMode?.(false)
      stdin.pause()
      if (stdout.isTTY) stdout.write('\u001B[?25h\n')
      reject(new Interrupted())
    }
  })
  if (interrupted.aborted) stop()
  interrupted.addEventListener('abort', stop)
  return Promise.race([reply, signalled]).finally(() => interrupted.removeEventListener('abort', stop))
}
