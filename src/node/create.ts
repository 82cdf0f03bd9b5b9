import { existsSync } from 'node:fs'
import { join, resolve as resolvePath } from 'node:path'
import { decide } from '../core/decide.ts'
import type { ExitCode } from '../core/errors.ts'
import type { Resolution } from '../core/resolve.ts'
import { answerWords } from '../surfaces/command-line.ts'
import type { CreateDocument } from '../surfaces/create-document.ts'
import { fileTree } from '../surfaces/file-tree.ts'
import type { Line } from '../surfaces/flags.ts'
import { type Repo, repoOf } from '../surfaces/repo.ts'
import { inWordsOf, starterFrom } from '../surfaces/starter.ts'
import { afterwards, beforeWriting } from './create-text.ts'
import type { Uv } from './find-uv.ts'
import { commitAll, workTreeAround } from './git.ts'
import { gather, withAuthor } from './given.ts'
import { install } from './install.ts'
import { Interrupted, type Machine } from './machine.ts'
import { pins } from './pins.ts'
import { progressOn } from './progress.ts'
import { sha1 } from './sha1.ts'
import { Steps } from './steps.ts'
import { isTerminal, styleOf, takesColour } from './style.ts'
import { ask, type Run, takeGiven } from './take-answers.ts'
import { judgeTarget, type Target } from './target.ts'
import { thisDisk, withoutKept, write } from './write.ts'

/** Creates a repo: asks where it may, tells what comes, writes it, sets it up, commits it. */
export async function create(line: Line, machine: Machine): Promise<ExitCode> {
  const out = line.switches.has('json') ? machine.stderr : machine.stdout
  const plain = line.switches.has('plain')
  const style = styleOf(takesColour(out, machine.env, plain))
  const run: Run = { line, machine, out, style, moving: isTerminal(out, machine.env) && !plain }
  if (line.directory !== undefined) judgeTarget(resolvePath(machine.cwd, line.directory))
  const known = await gather(line, machine)
  const asks = !line.switches.has('yes') && isTerminal(out, machine.env) && machine.stdin.isTTY === true
  const asked = asks ? await ask(run, await withAuthor(known, machine)) : await takeGiven(run, known)
  if (asked === undefined) throw new Interrupted()
  const { resolution, preset, context } = asked
  const templates = await machine.templates(decide(resolution.answers).framework)
  const repo = repoOf(resolution, templates, machine.version, sha1)
  const directory = line.directory ?? resolution.names.directory
  const target = judgeTarget(resolvePath(machine.cwd, directory))
  const words = answerWords(resolution, preset, { ...context, directory: resolution.names.directory })
  const again = inWordsOf(starterFrom(machine.env), [directory], [...words, '--yes'])
  const ready: Ready = { repo, target, resolution, again }
  if (!asked.told) out.write(beforeWriting(repo, resolution.notes, style))
  return line.switches.has('dry-run') ? dryRun(run, ready) : carryOut(run, ready)
}

/** What is about to be created. */
interface Ready {
  readonly repo: Repo
  readonly target: Target
  readonly resolution: Resolution
  readonly again: string
}

function dryRun({ line, machine, out, style }: Run, ready: Ready): ExitCode {
  const { repo, target, resolution, again } = ready
  const files = withoutKept(repo.files, target)
  const heading = `${files.size} files would be written to ${target.path}:`
  const tree = fileTree([...files.keys()], Number.POSITIVE_INFINITY).map(row => `  ${row}`)
  out.write(`${style.bold(heading)}\n${tree.join('\n')}\n\nNothing was written. To create it:\n  ${again}\n`)
  if (line.switches.has('json')) print(machine, documentOf(ready, resolution, new Steps(), false))
  return 0
}

async function carryOut(run: Run, ready: Ready): Promise<ExitCode> {
  const { line, machine, out, style } = run
  const { repo, target, resolution, again } = ready
  const files = withoutKept(repo.files, target)
  const outer = line.switches.has('no-git') ? undefined : await workTreeAround(machine, target.path)
  const steps = new Steps()
  await write(files, target, thisDisk, machine.interrupted)
  steps.finish('write')
  let uv: Uv | undefined
  let exitCode: ExitCode = 0
  try {
    uv = await setUp(run, ready, outer, steps)
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    steps.leaveRest('it was interrupted')
    exitCode = 130
  }
  const kept = [...repo.files.keys()].filter(path => !files.has(path))
  out.write(
    afterwards(
      {
        repo,
        directory: target.path,
        cwd: machine.cwd,
        steps,
        uv,
        tried: !line.switches.has('no-install'),
        again,
        kept,
      },
      style,
    ),
  )
  if (line.switches.has('json')) print(machine, documentOf(ready, resolution, steps, true))
  return exitCode
}

/** The steps behind the writing: each is done, or left and named. */
async function setUp(
  run: Run,
  { repo, target }: Ready,
  outer: string | undefined,
  steps: Steps,
): Promise<Uv | undefined> {
  const { line, machine, out, moving } = run
  const progress = progressOn(out, moving)
  const openapi = repo.plan.tasks.some(({ name }) => name === 'openapi')
  steps.plan('lock', 'uv lock')
  steps.plan('sync', 'uv sync')
  if (openapi) steps.plan('openapi', 'uv run poe openapi')
  const commits = !line.switches.has('no-git') && (outer === undefined || line.switches.has('git'))
  if (commits) {
    if (!existsSync(join(target.path, '.git'))) steps.plan('git', 'git init')
    steps.plan('commit', "git add . && git commit -m 'Initial commit'")
  } else if (outer !== undefined) {
    steps.warnings.push(
      `It lies in the work tree of ${outer}, so there is no repository and no commit of its own; --git makes them.`,
    )
  }
  let uv: Uv | undefined
  if (line.switches.has('no-install')) steps.leaveInstallation('of --no-install')
  else {
    const pyproject = repo.files.get('pyproject.toml')?.text ?? ''
    const installation = { directory: target.path, pyproject, pins: pins(repo.plan.framework), openapi }
    uv = await install(installation, machine, progress, steps)
  }
  if (commits) await commitAll(target.path, machine, progress, steps)
  return uv
}

function documentOf(
  { repo, target, again }: Ready,
  resolution: Resolution,
  steps: Steps,
  written: boolean,
): CreateDocument {
  const files = withoutKept(repo.files, target)
  return {
    directory: target.path,
    framework: repo.plan.framework,
    written,
    files: [...files.keys()],
    kept: [...repo.files.keys()].filter(path => !files.has(path)),
    steps: { done: steps.done, left: steps.left },
    notes: resolution.notes,
    warnings: steps.warnings,
    notYetRendered: repo.plan.pending,
    again,
    answers: resolution.answers,
  }
}

const print = (machine: Machine, document: CreateDocument): void => {
  machine.stdout.write(`${JSON.stringify(document, null, 2)}\n`)
}
