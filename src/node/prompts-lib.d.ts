// The parts of prompts that its own types do not tell of: its prompts by type, and the classes behind them.
declare module 'prompts/lib/index.js' {
  import type { prompts as typed } from 'prompts'

  const prompts: typeof typed & { prompts: Record<string, (args: object) => Promise<unknown>> }
  export default prompts
}

declare module 'prompts/lib/elements/index.js' {
  import type { EventEmitter } from 'node:events'

  interface Key {
    readonly name?: string
    readonly shift?: boolean
    readonly ctrl?: boolean
    readonly meta?: boolean
  }

  class Element extends EventEmitter {
    constructor(options: object)
    readonly out: NodeJS.WritableStream & { readonly columns?: number }
    msg: string
    firstRender: boolean
    closed: boolean
    done: boolean
    aborted: boolean
    cursor: number
    fire(): void
    close(): void
    bell(): void
    render(): void
    submit(): void | Promise<void>
    next(key?: Key): void
    left(): void
    _(character: string, key: Key): void
  }
  interface Item {
    readonly title: string
    readonly value: string
    readonly description?: string
    readonly disabled?: string
    selected?: boolean
  }
  class SelectPrompt extends Element {
    choices: Item[]
    value: unknown
    moveCursor(index: number): void
  }
  class MultiselectPrompt extends Element {
    value: Item[]
    handleSpaceToggle(): void
  }
  class TextPrompt extends Element {
    value: string
    initial: string
    rendered: string
    cursorOffset: number
    error: boolean
    errorMsg: string
    red: boolean
    placeholder: boolean
    delete(): void
    right(): void
  }
  const elements: {
    SelectPrompt: typeof SelectPrompt
    MultiselectPrompt: typeof MultiselectPrompt
    TextPrompt: typeof TextPrompt
  }
  export default elements
  export type { Element, Item, Key, MultiselectPrompt, SelectPrompt, TextPrompt }
}
