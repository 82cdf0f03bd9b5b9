import { type Question, questions } from '../../src/catalog/questions.ts'
import { type FieldType, scalarTypes } from '../../src/catalog/resource.ts'
import { laws } from '../../src/core/space.ts'
import { projects } from '../arbitraries.ts'

/** One thing that can be chosen apart from all others: a question, an item of a list, or a part of the resources. */
export interface Factor {
  /** `size`, `extras.docker`, `resources.decimal`. */
  readonly id: string
  /** The question that it belongs to. */
  readonly question: string
  readonly values: readonly string[]
  /** True where some law of the catalogue names its question: its values can be refused. */
  readonly bound: boolean
}

export const fieldTypes: readonly FieldType[] = [...scalarTypes, 'choice', 'reference']

/** How a field of a type stands in the resources. */
export const marks: Readonly<Record<string, string>> = { plain: '', optional: '?', unique: '!', both: '?!' }

const inOrOut = ['out', 'in']

/** What texts are tried; all others are the tests' of free text. */
const texts: Readonly<Record<string, readonly string[]>> = {
  name: projects,
  description: ['', 'Keeps what it is given.'],
  author: ['', 'Ada Example'],
}

const bound = new Set<string>([...laws.flatMap(law => law.questions), 'serves', 'database', 'resources'])

/** The values of a question's factors, by the factor's id. */
function valuesOf(question: Question): Readonly<Record<string, readonly string[]>> {
  const { id, kind } = question
  const choices = (question.choices ?? []).map(({ value }) => value)
  if (kind === 'boolean') return { [id]: ['false', 'true'] }
  if (kind === 'choice') return { [id]: choices }
  if (kind === 'list') return Object.fromEntries(choices.map(value => [`${id}.${value}`, inOrOut]))
  if (kind === 'text') return { [id]: texts[id] ?? [''] }
  return {
    [`${id}.shape`]: ['none', 'one', 'several'],
    [`${id}.stream`]: inOrOut,
    ...Object.fromEntries(fieldTypes.map(type => [`${id}.${type}`, ['out', ...Object.keys(marks)]])),
  }
}

/** All factors but the framework's: every set is rendered in each framework. */
export const factors: readonly Factor[] = (questions as readonly Question[])
  .filter(({ id }) => id !== 'framework')
  .flatMap(question =>
    Object.entries(valuesOf(question)).map(([id, values]) => ({
      id,
      question: question.id,
      values,
      bound: bound.has(question.id),
    })),
  )

/** Chosen values by factor; what is not there is open. */
export type Chosen = Readonly<Record<string, string>>
