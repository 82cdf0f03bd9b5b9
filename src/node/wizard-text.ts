import { type Answers, type Framework, frameworkNames, frameworks, type Given } from '../catalog/questions.ts'
import { decide } from '../core/decide.ts'
import { settled } from '../core/settled.ts'
import { signed } from '../surfaces/why-words.ts'
import type { Style } from './style.ts'

const widest = 12

/** Where the choice stands, in one line: the points of each framework, and whether anything can still change it,
 * where that has just come about. */
export function standing(answers: Answers, given: Given, before: Given, style: Style): string {
  const { scores, recommended } = decide({ ...answers, framework: 'auto' })
  const most = Math.max(1, ...frameworks.map(framework => Math.abs(scores[framework])))
  const scale = Math.min(1, widest / most)
  const parts = frameworks.map(framework => {
    const score = scores[framework]
    const cells = score <= 0 ? 0 : Math.max(1, Math.round(score * scale))
    const text = `${frameworkNames[framework]} ${'█'.repeat(cells)}${cells > 0 ? ' ' : ''}${signed(score)}`
    return framework === recommended ? style.green(text) : style.dim(text)
  })
  // Once said it is not said again.
  const final = settled(before) === undefined ? settled(given) : undefined
  return `  ${parts.join('   ')}${final === undefined ? '' : `\n  ${decided(final, style)}`}`
}

const decided = (framework: Framework, style: Style): string =>
  style.bold(`Decided: ${frameworkNames[framework]}, whatever the remaining answers are.`)
