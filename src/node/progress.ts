import type { Out } from './machine.ts'

/** Tells people what is being done. */
export interface Progress {
  /** Shows a piece of work while it runs, then how it ended. */
  readonly during: <T>(label: string, work: () => Promise<T>, told: (result: T) => Told) => Promise<T>
}

/** How a piece of work is told to have ended: done, or left with a reason. */
export type Told = { readonly done: true; readonly text?: string } | { readonly done: false; readonly text: string }

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const pause = 80

/** Progress on a stream: a turning line with the seconds in a terminal, else one plain line for each piece of work. */
export function progressOn(out: Out, moving: boolean): Progress {
  return {
    during: async (label, work, told) => {
      const stop = moving ? spin(out, label) : plainLine(out, label)
      try {
        const result = await work()
        const { done, text } = told(result)
        stop(done ? '✔' : '–', text)
        return result
      } catch (error) {
        stop('✖')
        throw error
      }
    },
  }
}

type Stop = (mark: string, text?: string) => void

function plainLine(out: Out, label: string): Stop {
  out.write(`${label} …\n`)
  return (mark, text) => {
    if (mark !== '✔' || text !== undefined) out.write(`${label}: ${text ?? (mark === '✖' ? 'failed' : 'done')}\n`)
  }
}

function spin(out: Out, label: string): Stop {
  const begun = Date.now()
  let frame = 0
  const draw = (): void => {
    const seconds = Math.floor((Date.now() - begun) / 1000)
    const line = `${frames[frame++ % frames.length]} ${label}${seconds > 0 ? ` ${seconds} s` : ''}`
    out.write(`\r\u001B[2K${line.slice(0, Math.max(20, (out.columns ?? 80) - 1))}`)
  }
  draw()
  const timer = setInterval(draw, pause)
  return (mark, text) => {
    clearInterval(timer)
    const colour = mark === '✔' ? 32 : mark === '✖' ? 31 : 33
    out.write(`\r\u001B[2K\u001B[${colour}m${mark}\u001B[39m ${label}${text === undefined ? '' : `: ${text}`}\n`)
  }
}
