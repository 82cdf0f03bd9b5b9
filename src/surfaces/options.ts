/** What can be asked of the command line. `create` is the one that needs no word. */
export const commands = ['create', 'why', 'presets', 'schema'] as const
export type Command = (typeof commands)[number]

/** Commands that are typed as the first word. */
export const commandWords: readonly Command[] = ['why', 'presets', 'schema']

/** Words kept for commands of later versions, so that no repo is ever created by them. */
export const laterCommands: readonly string[] = ['update', 'preview']

/** One line on what a command does. */
export const commandHelp: Readonly<Record<Command, string>> = {
  create: 'creates a repo, from answers that are given or asked',
  why: 'says which framework fits, and why; writes nothing',
  presets: 'lists the ready sets of answers',
  schema: 'prints the JSON Schema of an answers file',
}

/** A flag that is no answer. */
export interface Option {
  readonly name: string
  readonly commands: readonly Command[]
  readonly help: string
  /** What stands for its value in help; a switch has none. */
  readonly value?: string
  readonly short?: string
}

const all = commands

/** Every flag that is no answer, in the order of help. */
export const options: readonly Option[] = [
  { name: 'preset', commands: ['create', 'why'], value: 'ID', help: 'begin with a ready set of answers' },
  {
    name: 'answers',
    commands: ['create', 'why'],
    value: 'FILE|-',
    help: 'answers as JSON, from a file or from standard input',
  },
  { name: 'yes', short: 'y', commands: ['create'], help: 'ask nothing; what is unanswered takes its default' },
  { name: 'dry-run', commands: ['create'], help: 'show what would be written, write nothing' },
  { name: 'json', commands: ['create', 'why', 'presets'], help: 'one JSON document on standard output' },
  { name: 'markdown', commands: ['why'], help: 'the explanation as Markdown' },
  { name: 'no-install', commands: ['create'], help: 'leave out the lock, the environment and what needs them' },
  { name: 'no-git', commands: ['create'], help: 'no repository and no first commit' },
  { name: 'git', commands: ['create'], help: 'a repository and a first commit even inside another work tree' },
  { name: 'plain', commands: ['create', 'why'], help: 'no colour and no moving lines' },
  { name: 'help', short: 'h', commands: all, help: 'this help' },
  { name: 'version', short: 'v', commands: all, help: 'the version of create-pyweb' },
]

/** The name of a switch. */
export type Switch =
  | 'yes'
  | 'dry-run'
  | 'json'
  | 'markdown'
  | 'no-install'
  | 'no-git'
  | 'git'
  | 'plain'
  | 'help'
  | 'version'

/** Whether a command takes answers. */
export const takesAnswers = (command: Command): boolean => command === 'create' || command === 'why'
