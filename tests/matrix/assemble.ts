import { type Question, questions } from '../../src/catalog/questions.ts'
import type { FieldType } from '../../src/catalog/resource.ts'
import type { Raw } from '../../src/core/resolve.ts'
import { type Chosen, fieldTypes, marks } from './factors.ts'

/** What fields are called, and their type as a user writes it. */
const written: Readonly<Record<FieldType, string>> = {
  string: 'title:string:80',
  text: 'body:text',
  integer: 'pages:integer',
  decimal: 'price:decimal',
  boolean: 'done:boolean',
  date: 'day:date',
  datetime: 'moment:datetime',
  email: 'contact:email',
  url: 'link:url',
  uuid: 'code:uuid',
  json: 'extra:json',
  choice: 'state:draft|in-progress|sold',
  reference: 'maker:Maker',
}

/**
 * The answers that chosen values stand for. What is open stays unanswered, but for what chosen values need beside them.
 * Nothing where they cannot be written down: a field without a resource.
 */
export function answersOf(chosen: Chosen): Raw | undefined {
  const raw: Record<string, unknown> = {}
  for (const question of questions as readonly Question[]) {
    const { id, kind } = question
    if (kind === 'list') raw[id] = listOf(question, chosen)
    else if (kind === 'resources') {
      const resources = resourcesOf(chosen)
      if (resources === null) return undefined
      raw[id] = resources
    } else raw[id] = chosen[id]
  }
  return raw
}

function listOf(question: Question, chosen: Chosen): readonly string[] | undefined {
  const items = (question.choices ?? []).map(({ value }) => value)
  const state = (item: string): string | undefined => chosen[`${question.id}.${item}`]
  if (items.every(item => state(item) === undefined)) return undefined
  const named = items.filter(item => state(item) === 'in')
  if (named.length > 0 || question.id !== 'serves') return named
  // It cannot be empty: the default where that is open, else the first that is.
  const open = items.filter(item => state(item) === undefined)
  return open
    .filter(item => (question.default as readonly string[]).includes(item))
    .concat(open)
    .slice(0, 1)
}

/** Resources as typed: undefined where nobody speaks of them, null where they cannot be written. */
function resourcesOf(chosen: Chosen): readonly string[] | undefined | null {
  const of = (part: string): string => chosen[`resources.${part}`] ?? 'out'
  const present = fieldTypes.filter(type => of(type) !== 'out')
  const stream = of('stream') === 'in'
  const shape = chosen['resources.shape'] ?? shapeFor(present, of('reference'), stream)
  if (shape === undefined) return undefined
  if (shape === 'none') return present.length > 0 || stream ? null : []
  // Some field has to be there.
  const open = chosen['resources.string'] === undefined
  const types: readonly FieldType[] = present.length === 0 && open ? ['string'] : present
  const fields = types.map(type => `${field(type, shape)}${marks[of(type)] ?? ''}`)
  if (shape === 'one') return [`${stream ? 'stream ' : ''}Gadget ${fields.join(' ')}`]
  // Two of different weight: one with the first type alone, and one with all of them.
  const first = types.find(type => type !== 'reference') ?? 'string'
  return [
    `Maker ${field(first, shape)}${marks[of(first)] ?? ''}`,
    `Gadget ${fields.join(' ')}`,
    ...(stream ? ['stream Sample gadget:Gadget at:datetime value:decimal'] : []),
  ]
}

const shapeFor = (present: readonly FieldType[], reference: string, stream: boolean): string | undefined => {
  if (present.length === 0) return stream ? 'one' : undefined
  return reference === 'out' ? 'one' : 'several'
}

/** A lone resource can refer to itself only. */
const field = (type: FieldType, shape: string): string =>
  type === 'reference' && shape === 'one' ? 'parent:Gadget' : written[type]
