import { type Framework, frameworks } from '../catalog/questions.ts'

/** How parts of a text are made to stand out in a terminal. */
export interface Painter {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  /** A framework's own colour. */
  readonly framework: (framework: Framework, text: string) => string
}

const plain = (text: string): string => text

/** Leaves every text as it is: for pipes and files. */
export const plainPainter: Painter = {
  strong: plain,
  faint: plain,
  good: plain,
  bad: plain,
  framework: (_, text) => text,
}

const sgr = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`

const colours: Readonly<Record<Framework, number>> = { flask: 36, fastapi: 32, django: 33 }

/** The eight colours that every terminal has. */
export const ansiPainter: Painter = {
  strong: sgr(1, 22),
  faint: sgr(2, 22),
  good: sgr(32, 39),
  bad: sgr(31, 39),
  framework: (framework, text) => (frameworks.includes(framework) ? sgr(colours[framework], 39)(text) : text),
}
