import { compileTemplates } from '../scripts/templates.mjs'

/** Tests render from the same compiled module that the package carries. */
export default function setup(): void {
  compileTemplates()
}
