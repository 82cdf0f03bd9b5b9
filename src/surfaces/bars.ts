import { frameworkNames, frameworks } from '../catalog/questions.ts'
import type { Scores } from '../core/decide.ts'
import { type Painter, plainPainter } from './painter.ts'
import { signed } from './why-words.ts'

/** What bars are drawn with: below zero, zero, above zero. */
const glyphs = { below: '▒', zero: '│', above: '█' }
const asciiGlyphs = { below: '-', zero: '|', above: '#' }

/** How the bars are drawn. */
export interface BarOptions {
  /** Columns of a line at most. */
  readonly width?: number
  readonly ascii?: boolean
  readonly painter?: Painter
}

/**
 * One line for each framework: its name, a bar from a common zero, its points. The framework with most points has the
 * longest bar to the right; what is below zero goes to the left.
 */
export function bars(scores: Scores, { width = 80, ascii = false, painter = plainPainter }: BarOptions = {}): string[] {
  const { below, zero, above } = ascii ? asciiGlyphs : glyphs
  const points = frameworks.map(framework => scores[framework])
  const [least, most] = [Math.min(0, ...points), Math.max(0, ...points)]
  const room = Math.max(8, Math.min(width, 80) - nameWidth - 6)
  const unit = Math.min(3, room / Math.max(1, most - least))
  const cells = (of: number) => (of === 0 ? 0 : Math.max(1, Math.round(Math.abs(of) * unit)))
  return frameworks.map(framework => {
    const score = scores[framework]
    const left = below.repeat(score < 0 ? cells(score) : 0).padStart(cells(least))
    const right = above.repeat(score > 0 ? cells(score) : 0)
    const bar = painter.framework(framework, `${left}${zero}${right}`)
    const shown = ascii ? signed(score).replace('−', '-') : signed(score)
    return `${frameworkNames[framework].padEnd(nameWidth)}${bar}${' '.repeat(cells(most) - right.length)} ${shown.padStart(3)}`
  })
}

const nameWidth = Math.max(...Object.values(frameworkNames).map(name => name.length)) + 2
