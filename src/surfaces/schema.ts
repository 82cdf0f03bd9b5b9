import type { Condition } from '../catalog/condition.ts'
import { contradictions } from '../catalog/implications.ts'
import { type Question, questions } from '../catalog/questions.ts'
import { scalarTypes } from '../catalog/resource.ts'
import { longestString } from '../core/check-resources.ts'

/** A JSON Schema, or a part of one. */
export type Schema = { readonly [key: string]: unknown }

/** Where the schema is named; nothing has to be fetched from there. */
export const schemaId = 'https://json-schema.org/draft/2020-12/schema'

/** JSON Schema (2020-12) of an answers file: what each answer can be, and which answers need others. */
export function answersSchema(): Schema {
  return {
    $schema: schemaId,
    title: 'Answers for create-pyweb',
    description: 'Every answer may be left out; what is left out is implied by others or takes its default.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'Where this schema lies, for editors.' },
      ...Object.fromEntries((questions as readonly Question[]).map(question => [question.id, propertyOf(question)])),
      year: { type: 'integer', minimum: 1901, maximum: 9999, description: 'The year of the licence.' },
    },
    allOf: [
      ...(questions as readonly Question[]).flatMap(needs),
      ...contradictions.map(({ when }) => ({ not: asSchema(when) })),
    ],
    $defs: { resource, field },
  }
}

function propertyOf(question: Question): Schema {
  const about = {
    title: question.ask,
    description: `${question.help} ${question.why}${question.decides ? ' Decides the framework.' : ''}`,
  }
  switch (question.kind) {
    case 'text':
      return { ...about, type: 'string', ...(question.max === undefined ? {} : { maxLength: question.max }) }
    case 'boolean':
      return { ...about, type: 'boolean', default: question.default }
    case 'choice':
      return { ...about, ...choices(question), default: question.default }
    case 'list':
      return {
        ...about,
        type: 'array',
        uniqueItems: true,
        ...(question.id === 'serves' ? { minItems: 1 } : {}),
        items: choices(question),
        default: question.default,
      }
    case 'resources':
      return { ...about, type: 'array', items: { $ref: '#/$defs/resource' } }
  }
}

const choices = ({ choices: all = [] }: Question): Schema => ({
  oneOf: all.map(({ value, label, help }) => ({ const: value, title: label, description: help })),
})

/** An answer other than the default needs what its question is asked under, where that was answered. */
function needs(question: Question): readonly Schema[] {
  if (question.when === undefined || question.kind === 'resources') return []
  const blocked = asSchema({ not: question.when }, true)
  return [
    {
      $comment: `'${question.id}' has a meaning only where its question is asked.`,
      if: blocked,
      // biome-ignore lint/suspicious/noThenProperty: `then` is a word of JSON Schema.
      then: { properties: { [question.id]: { const: question.default } } },
    },
  ]
}

/**
 * A condition as a schema of answers. A question that is not answered satisfies nothing; what it would default to or
 * be implied to be is for `resolve` to say, so a schema refuses only what the file itself shows.
 */
function asSchema(condition: Condition, named = false): Schema {
  const { not, any, ...wanted } = condition
  const keys = Object.entries(wanted)
  const parts: Schema[] = keys.map(([id, values]) => ({
    required: [id],
    properties: { [id]: valueSchema(id, Array.isArray(values) ? values : [values]) },
  }))
  if (any !== undefined) parts.push({ anyOf: any.map(each => asSchema(each)) })
  if (not !== undefined) parts.push(...(named ? [{ required: questionsIn(not) }] : []), { not: asSchema(not) })
  return parts.length === 1 ? (parts[0] as Schema) : { allOf: parts }
}

function questionsIn(condition: Condition): readonly string[] {
  const { not, any = [], ...wanted } = condition
  return [...new Set([...Object.keys(wanted), ...[...any, ...(not === undefined ? [] : [not])].flatMap(questionsIn)])]
}

function valueSchema(id: string, values: readonly unknown[]): Schema {
  const isList = (questions as readonly Question[]).find(question => question.id === id)?.kind === 'list'
  const one = { enum: values }
  return isList ? { contains: one } : one
}

const name = { type: 'string', maxLength: 30 } as const

const resource: Schema = {
  description:
    "A thing that the project keeps, as an object or in the short syntax: 'Book title:string:200 author:Author'.",
  oneOf: [
    { type: 'string', minLength: 1 },
    {
      type: 'object',
      required: ['name', 'fields'],
      additionalProperties: false,
      properties: {
        name: { ...name, pattern: '^[A-Z][A-Za-z0-9]*$', description: 'In the singular: Book, TimeEntry.' },
        plural: { type: 'string', pattern: '^[a-z][a-z0-9_]*$', description: 'Follows from the name unless given.' },
        stream: { type: 'boolean', description: 'Ingested, aggregated and shown live.' },
        fields: { type: 'array', minItems: 1, items: { $ref: '#/$defs/field' } },
      },
    },
  ],
}

const type = (only: string): Schema => ({ properties: { type: { const: only } }, required: ['type'] })

const field: Schema = {
  oneOf: [
    { type: 'string', minLength: 1, description: "In the short syntax: 'price:decimal?'." },
    {
      type: 'object',
      required: ['name', 'type'],
      additionalProperties: false,
      properties: {
        name: { ...name, pattern: '^[a-z][a-z0-9]*(_[a-z0-9]+)*$', description: 'A reference without its _id.' },
        type: { enum: [...scalarTypes, 'choice', 'reference'] },
        max: { type: 'integer', minimum: 1, maximum: longestString, description: 'Longest text; strings only.' },
        optional: { type: 'boolean' },
        unique: { type: 'boolean' },
        choices: {
          type: 'array',
          minItems: 2,
          maxItems: 30,
          uniqueItems: true,
          items: { type: 'string', pattern: '^[a-z][a-z0-9]*([_-][a-z0-9]+)*$' },
          description: 'The values of a choice; the first is the default.',
        },
        to: { type: 'string', description: 'The resource that a reference points to.' },
      },
      allOf: [
        // biome-ignore lint/suspicious/noThenProperty: `then` is a word of JSON Schema.
        { if: type('choice'), then: { required: ['choices'] }, else: { not: { required: ['choices'] } } },
        // biome-ignore lint/suspicious/noThenProperty: `then` is a word of JSON Schema.
        { if: type('reference'), then: { required: ['to'] }, else: { not: { required: ['to'] } } },
        // biome-ignore lint/suspicious/noThenProperty: `then` is a word of JSON Schema.
        { if: { required: ['max'] }, then: type('string') },
      ],
    },
  ],
}
