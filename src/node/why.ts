import { basename, resolve as resolvePath } from 'node:path'
import type { QuestionId } from '../catalog/questions.ts'
import { type ExitCode, UserError } from '../core/errors.ts'
import { type Explanation, explain } from '../core/explain.ts'
import { resolve } from '../core/resolve.ts'
import type { Line } from '../surfaces/flags.ts'
import { ansiPainter, plainPainter } from '../surfaces/painter.ts'
import { whyMarkdown } from '../surfaces/why-markdown.ts'
import { whyText } from '../surfaces/why-text.ts'
import { type Gathered, gather } from './given.ts'
import type { Machine } from './machine.ts'
import { prompterOn } from './prompter.ts'
import { type Recorded, readRecord } from './read-record.ts'
import { isTerminal, styleOf, takesColour } from './style.ts'
import { askDeciding } from './wizard.ts'

/** Explains which framework fits, from a repo's record, from answers, or by asking; writes nothing. */
export async function why(line: Line, machine: Machine): Promise<ExitCode> {
  const directory = resolvePath(machine.cwd, line.directory ?? '.')
  const recorded = await readRecord(directory)
  if (line.directory !== undefined && recorded === undefined) {
    throw new UserError(
      `'${line.directory}' holds no record of create-pyweb.`,
      'Name a repo that it made, or give answers: create-pyweb why --size large.',
    )
  }
  const gathered = await gather(line, machine)
  const explanation = await explained(line, machine, gathered, recorded)
  print(explanation, line, machine)
  return 0
}

async function explained(
  line: Line,
  machine: Machine,
  { sources, context }: Gathered,
  recorded: Recorded | undefined,
): Promise<Explanation> {
  const { author: _, ...own } = line.answers
  const isGiven = Object.keys(own).length > 0 || line.preset !== undefined || line.answersFile !== undefined
  const surroundings = { ...context, directory: basename(machine.cwd) || 'repo' }
  if (recorded === undefined) {
    const asks = !isGiven && machine.stdin.isTTY === true && isTerminal(people(line, machine), machine.env)
    return asks ? ask(line, machine, { sources, context }) : explainAnswers({ sources, context: nameless(context) })
  }
  // What was assumed then and is not answered now is assumed still: it must not count as an answer.
  const answered = Object.entries(recorded.answers).filter(([id]) => !recorded.assumed.includes(id))
  return explainAnswers({ sources: { ...sources, recorded: Object.fromEntries(answered) }, context: surroundings })
}

/** A directory's name has no part in the choice, and may be none that Python could use. */
const nameless = ({ directory: _, ...context }: Gathered['context']): Gathered['context'] => context

function explainAnswers({ sources, context }: Gathered): Explanation {
  const { answers, assumed } = resolve(sources, context)
  return explain(answers, assumed as readonly QuestionId[])
}

const people = (line: Line, machine: Machine) => (line.switches.has('json') ? machine.stderr : machine.stdout)

async function ask(line: Line, machine: Machine, gathered: Gathered): Promise<Explanation> {
  const out = people(line, machine)
  const plain = line.switches.has('plain')
  const style = styleOf(takesColour(out, machine.env, plain))
  const manner = { colour: style.colour, moving: !plain, interrupted: machine.interrupted }
  const context = nameless(gathered.context)
  const answers = await askDeciding({ prompter: await prompterOn(machine.stdin, out, manner), out, style }, context)
  return explainAnswers({ sources: { flags: answers }, context })
}

function print(explanation: Explanation, line: Line, machine: Machine): void {
  const { stdout, env } = machine
  if (line.switches.has('json')) stdout.write(`${JSON.stringify(explanation, null, 2)}\n`)
  else if (line.switches.has('markdown')) stdout.write(whyMarkdown(explanation))
  else {
    const painter = takesColour(stdout, env, line.switches.has('plain')) ? ansiPainter : plainPainter
    stdout.write(whyText(explanation, { width: Math.min(stdout.columns ?? 80, 100), painter }))
  }
}
