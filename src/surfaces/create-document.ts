import type { Answers, Framework } from '../catalog/questions.ts'

/** A step that `create` left to the user. */
export interface StepLeft {
  readonly step: string
  /** What to run in the directory. */
  readonly command: string
  readonly because: string
}

/** The document of `create --json`. */
export interface CreateDocument {
  /** Absolute path. */
  readonly directory: string
  readonly framework: Framework
  /** False in a dry run. */
  readonly written: boolean
  /** Rendered files by path, in order. */
  readonly files: readonly string[]
  /** Files that were there and stayed instead of ours. */
  readonly kept: readonly string[]
  readonly steps: { readonly done: readonly string[]; readonly left: readonly StepLeft[] }
  /** What was implied or added to the answers, and what is to be known. */
  readonly notes: readonly string[]
  readonly warnings: readonly string[]
  /** What was asked for and is not rendered yet. */
  readonly notYetRendered: readonly string[]
  /** The command line that gives the same repo again. */
  readonly again: string
  readonly answers: Answers
}

const texts = { type: 'array', items: { type: 'string' } } as const

/** JSON Schema of that document. */
export const createSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'What create-pyweb --json prints',
  type: 'object',
  required: [
    'directory',
    'framework',
    'written',
    'files',
    'kept',
    'steps',
    'notes',
    'warnings',
    'notYetRendered',
    'again',
    'answers',
  ],
  additionalProperties: false,
  properties: {
    directory: { type: 'string', description: 'Absolute path of the repo.' },
    framework: { enum: ['flask', 'fastapi', 'django'] },
    written: { type: 'boolean', description: 'False in a dry run.' },
    files: { ...texts, description: 'Paths of rendered files, from the root of the repo.' },
    kept: { ...texts, description: 'Files that were there and stayed instead of ours.' },
    steps: {
      type: 'object',
      required: ['done', 'left'],
      additionalProperties: false,
      properties: {
        done: texts,
        left: {
          type: 'array',
          items: {
            type: 'object',
            required: ['step', 'command', 'because'],
            additionalProperties: false,
            properties: {
              step: { enum: ['write', 'lock', 'sync', 'openapi', 'git', 'commit'] },
              command: { type: 'string', description: 'What to run in the directory.' },
              because: { type: 'string' },
            },
          },
        },
      },
    },
    notes: texts,
    warnings: texts,
    notYetRendered: texts,
    again: { type: 'string', description: 'The command line that gives the same repo again.' },
    answers: { type: 'object', description: 'The complete answers: see create-pyweb schema.' },
  },
} as const
