import type { Element, Item, Key } from 'prompts/lib/elements/index.js'
import { width as columns } from '../core/print.ts'
import { wrapped } from '../surfaces/why-text.ts'

/** The reply of somebody who wants the question before. */
export const back = Symbol('back')

/** What our prompts know beside what prompts itself takes. */
interface Told {
  readonly stdout?: NodeJS.WritableStream & { readonly columns?: number }
  readonly help: string
  readonly why: string
  readonly min?: number
}

type Open = (options: Told) => Promise<unknown>

const eraseLine = '\u001B[2K'
const eraseBelow = '\u001B[J'
const up = '\u001B[1A'
const right = (cells: number): string => (cells > 0 ? `\u001B[${cells}C` : '')

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff

/** Rows that a text takes on a screen. */
function rowsOf(text: string, size: number): number {
  const lines = bare(text).split('\n')
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(columns(line) / size)), 0)
}

/** A text without its colours, which take no room. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with a control character.
const bare = (text: string): string => text.replace(/\u001B\[[\d;?]*[A-Za-z]/g, '')

/**
 * The prompts of the wizard, by the type that prompts knows them under: lists that lead back with the left arrow or
 * shift-tab, texts that lead back with `<`, all with the reason for asking behind `?`.
 */
export async function elementsOf(colour: boolean): Promise<Readonly<Record<string, Open>>> {
  const paint = (on: number, text: string): string => (colour ? `\u001B[${on}m${text}\u001B[39m\u001B[22m` : text)
  const { elements } = await import('./prompts-parts.ts')

  /** Draws a list in place: the question, its help, one line a choice, what the keys do. */
  function draw(
    prompt: Element & { drawn?: string; explains?: boolean },
    told: Told,
    items: readonly Item[],
    mark: (item: Item, isHere: boolean) => string,
    answered: string,
    keys: string,
  ): void {
    if (prompt.closed) return
    const size = prompt.out.columns ?? 80
    const again =
      prompt.drawn === undefined
        ? '\u001B[?25l'
        : `${eraseLine}${`${up}${eraseLine}`.repeat(rowsOf(prompt.drawn, size) - 1)}\r`
    const here = items[prompt.cursor]
    const sign = prompt.aborted ? paint(31, '✖') : prompt.done ? paint(32, '✔') : paint(36, '?')
    const lines = [`${sign} ${paint(1, prompt.msg)}${prompt.done ? ` ${answered}` : ''}`]
    if (!prompt.done) {
      const about = prompt.explains ? `Asked because: ${told.why}` : told.help
      lines.push(...wrapped(about, size - 3).map(line => `  ${paint(2, line)}`))
      let full = ''
      const wide = Math.max(...items.map(({ title }) => title.length)) + 2
      for (const item of items) {
        const isHere = item === here
        const note = item.disabled ? `not possible: ${item.disabled}` : (item.description ?? '')
        const room = size - wide - 7
        const isCut = columns(note) > room
        const cut = isCut ? `${[...note].slice(0, room - 1).join('')}…` : note
        // What the line has no room for stands in full below the list while it is chosen.
        if (isCut && isHere) full = note
        const title = item.title.padEnd(wide)
        const shown = item.disabled ? paint(2, title) : isHere ? paint(36, title) : title
        lines.push(`${mark(item, isHere)} ${shown}${paint(2, cut)}`.trimEnd())
      }
      if (full !== '') lines.push(...wrapped(full, size - 3).map(line => `  ${line}`))
      lines.push(paint(2, `  ${keys}`))
    }
    const text = lines.join('\n')
    prompt.out.write(`${again}${text}`)
    prompt.drawn = text
    prompt.firstRender = false
  }

  class Back extends Error {}

  const open = (make: (settle: (value: unknown) => void) => Element): Promise<unknown> =>
    new Promise((answer, cancel) => {
      let own: unknown
      const prompt = make(value => {
        own = value
      })
      prompt.on('submit', value => answer(own ?? value))
      prompt.on('abort', () => cancel(new Back()))
    })

  function leave(prompt: Element): void {
    prompt.done = true
    prompt.aborted = false
    prompt.render()
    prompt.out.write('\n')
    prompt.close()
  }

  const select: Open = told =>
    open(settle => {
      class One extends elements.SelectPrompt {
        explains = false
        wentBack = false

        override left(): void {
          this.wentBack = true
          settle(back)
          leave(this)
        }

        override next(key?: Key): void {
          if (key?.shift) this.left()
          else super.next()
        }

        override _(character: string, key: Key): void {
          if (character === '?') {
            this.explains = !this.explains
            this.render()
          } else if (/^[1-9]$/.test(character) && Number(character) <= this.choices.length) {
            this.moveCursor(Number(character) - 1)
            this.render()
          } else super._(character, key)
        }

        override render(): void {
          const answered = this.wentBack ? paint(2, '↩') : (this.choices[this.cursor]?.title ?? '')
          const mark = (_: Item, isHere: boolean): string => (isHere ? paint(36, '❯') : ' ')
          draw(this, told, this.choices, mark, answered, '↑↓ choose · Enter take · ← back · ? why')
        }
      }
      return new One(told)
    })

  const multiselect: Open = told =>
    open(settle => {
      class Several extends elements.MultiselectPrompt {
        explains = false
        wentBack = false

        override left(): void {
          this.wentBack = true
          settle(back)
          leave(this)
        }

        override next(key?: Key): void {
          if (key?.shift) this.left()
          else super.next()
        }

        override submit(): void {
          const chosen = this.value.filter(({ selected }) => selected).map(({ value }) => value)
          if (chosen.length < (told.min ?? 0)) {
            this.bell()
            return
          }
          settle(chosen)
          leave(this)
        }

        override _(character: string, key: Key): void {
          if (character === '?') {
            this.explains = !this.explains
            this.render()
          } else super._(character, key)
        }

        override render(): void {
          const chosen = this.value.filter(({ selected }) => selected).map(({ title }) => title)
          const mark = (item: Item, isHere: boolean): string =>
            `${isHere ? paint(36, '❯') : ' '} ${item.selected ? paint(32, '◉') : '◯'}`
          const answered = this.wentBack ? paint(2, '↩') : chosen.join(', ') || 'none'
          const keys = `Space mark · Enter take${told.min ? ' (at least one)' : ''} · ← back · ? why`
          draw(this, told, this.value, mark, answered, keys)
        }
      }
      return new Several(told)
    })

  const text: Open = told =>
    open(settle => {
      class Words extends elements.TextPrompt {
        #row = 0

        override next(key?: Key): void {
          if (key?.shift) this.#back()
          else super.next()
        }

        override async submit(): Promise<void> {
          const typed = this.value.trim()
          if (typed === '<') this.#back()
          else if (typed === '?') this.#explain()
          else await super.submit()
        }

        override _(character: string, key: Key): void {
          if (key.ctrl && key.name === 'u') this.#empty()
          else if (!key.ctrl && !key.meta && character) {
            const at = this.placeholder ? 0 : this.cursor
            this.value = this.value.slice(0, at) + character + this.value.slice(at)
            this.cursor = at + character.length
            this.error = false
            this.render()
          } else this.bell()
        }

        // A character outside the basic plane is two units of a string, and one to whoever types it.
        override delete(): void {
          if (isPair(this.value, this.cursor - 2)) super.delete()
          super.delete()
        }

        override left(): void {
          if (isPair(this.value, this.cursor - 2)) super.left()
          super.left()
        }

        override right(): void {
          if (isPair(this.value, this.cursor)) super.right()
          super.right()
        }

        #empty(): void {
          this.value = ''
          this.cursor = Number(this.initial !== '')
          this.error = false
          this.render()
        }

        #back(): void {
          this.value = '<'
          this.error = false
          settle(back)
          leave(this)
        }

        #explain(): void {
          this.#empty()
          this.error = true
          this.errorMsg = `Asked because: ${told.why}`
          this.render()
        }

        override render(): void {
          // The element draws once while it is made, before it has fields of its own.
          if (this.closed || !(#row in this)) return
          const size = this.out.columns ?? 80
          const sign = this.aborted ? paint(31, '✖') : this.done ? paint(32, '✔') : paint(36, '?')
          const head = `${sign} ${paint(1, this.msg)}${this.done ? ' ' : ' › '}`
          const value = this.done && this.value === '<' ? paint(2, '↩') : this.value
          const shown = value === '' && !this.done ? paint(2, this.initial) : value
          const notes = this.error ? this.errorMsg.split('\n').flatMap(line => wrapped(line, size - 3)) : []
          const lines = [`${head}${shown} `, ...notes.map(line => `  ${paint(31, line)}`)]
          const at = columns(bare(head)) + (this.value === '' ? 0 : columns(this.value.slice(0, this.cursor)))
          const [row, column] = this.done ? [rowsOf(lines[0] ?? '', size) - 1, 0] : [Math.floor(at / size), at % size]
          const below = rowsOf(lines.join('\n'), size) - 1 - row
          this.out.write(
            `${up.repeat(this.#row)}\r${eraseBelow}${lines.join('\n')}${up.repeat(below)}\r${right(column)}`,
          )
          this.#row = row
        }
      }
      const { stdout = process.stdout } = told
      for (const line of wrapped(told.help, (stdout.columns ?? 80) - 3)) stdout.write(`${paint(2, `  ${line}`)}\n`)
      const prompt = new Words(told)
      prompt.render()
      return prompt
    })

  return { select, multiselect, text }
}
