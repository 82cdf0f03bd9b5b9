import { pendingFrameworks } from '../catalog/pending.ts'
import { type Framework, frameworkNames, frameworks } from '../catalog/questions.ts'
import { UserError } from './errors.ts'

/** @throws UserError (1) for a framework whose repos are not rendered yet */
export function checkRendered(framework: Framework): void {
  if (!pendingFrameworks.includes(framework)) return
  const others = frameworks.filter(each => !pendingFrameworks.includes(each))
  throw new UserError(
    `${frameworkNames[framework]} is the choice, and this version does not render ${frameworkNames[framework]} repos yet.`,
    `'why' explains the choice; ${others.map(each => `--framework ${each}`).join(' or ')} renders another one, as fully.`,
    1,
  )
}
