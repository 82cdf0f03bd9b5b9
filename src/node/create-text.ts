import { relative } from 'node:path'
import { frameworkNames } from '../catalog/questions.ts'
import type { Repo } from '../surfaces/repo.ts'
import { quoted } from '../surfaces/starter.ts'
import type { Uv } from './find-uv.ts'
import type { Steps } from './steps.ts'
import type { Style } from './style.ts'

/** What is told before anything is written. */
export function beforeWriting({ plan, explanation }: Repo, notes: readonly string[], style: Style): string {
  const lines: string[] = []
  const { framework, recommended, close } = explanation
  const advised = `The advice was ${frameworkNames[recommended]}.`
  const how = framework !== recommended ? advised : close ? 'It was close: create-pyweb why tells more.' : ''
  lines.push(`${style.bold(frameworkNames[framework])} for ${plan.names.title}. ${how}`.trimEnd())
  for (const note of notes) lines.push(style.dim(`  ${note}`))
  if (plan.pending.length > 0) {
    lines.push(style.yellow('Not rendered yet by this version, and named in the README:'))
    lines.push(...plan.pending.map(what => `  - ${what}`))
  }
  return `${lines.join('\n')}\n`
}

/** Everything that the last words need. */
export interface Ending {
  readonly repo: Repo
  readonly directory: string
  readonly cwd: string
  readonly steps: Steps
  readonly uv: Uv | undefined
  /** Whether installing was tried. */
  readonly tried: boolean
  readonly again: string
  readonly kept: readonly string[]
}

/** Where the repo is, how it is run, what is left, and the line that gives the same again. */
export function afterwards({ repo, directory, cwd, steps, uv, tried, again, kept }: Ending, style: Style): string {
  const { plan } = repo
  const place = relative(cwd, directory)
  const shown = place === '' ? 'this directory' : place.startsWith('..') ? directory : `./${place}`
  const run = uv === undefined || uv.onPath ? 'uv' : quoted(uv.path)
  const commands: [string, string][] = []
  if (place !== '') commands.push([`cd ${quoted(place.startsWith('..') ? directory : place)}`, ''])
  const left = steps.left.filter(({ step }) => step !== 'lock' || !steps.left.some(each => each.step === 'sync'))
  for (const { command, because } of left) commands.push([command.replaceAll(/\buv\b/g, run), `left, since ${because}`])
  commands.push([`${run} run poe setup`, 'writes .env with new secrets, migrates'])
  if (plan.has.accounts)
    commands.push([`${run} run poe user you@example.org${plan.firstLogin}`, 'makes the first login'])
  commands.push([`${run} run poe dev`, 'serves it on http://127.0.0.1:8000'])
  const wide = Math.min(44, Math.max(...commands.map(([command]) => command.length)) + 2)
  const lines = [
    '',
    `${style.bold(plan.names.title)} is in ${style.bold(shown)}: ${frameworkNames[plan.framework]}, ${repo.files.size} files.`,
    ...steps.warnings.map(warning => style.yellow(warning)),
    ...kept.map(file => `${file} was there and stays as it is.`),
    '',
    'Next:',
    ...commands.map(([command, about]) => {
      if (about === '') return `  ${command}`
      // A command too long for the column has a line of its own.
      const gap = command.length > wide ? '\n     ' : ' '
      return `  ${style.cyan(command.padEnd(wide))}${gap}${style.dim(about)}`
    }),
  ]
  if (uv !== undefined && !uv.onPath) {
    lines.push('', `uv is not on your PATH; this one was made for you. To install it: https://docs.astral.sh/uv/`)
  }
  if (uv === undefined && tried && left.length > 0) {
    lines.push(
      '',
      'Without uv: its installation is at https://docs.astral.sh/uv/, and the README has a way without it.',
    )
  }
  return `${[...lines, '', 'The same repo again:', `  ${again}`].join('\n')}\n`
}
