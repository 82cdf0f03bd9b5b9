import { pythonKeywords, takenClasses, takenFields, takenPlurals } from '../catalog/reserved.ts'
import type { Field, Resource } from '../catalog/resource.ts'
import { UserError } from './errors.ts'
import { longestIdentifier } from './names.ts'
import { didYouMean } from './nearest.ts'
import { capital, pascal, plural, snake, spaced } from './words.ts'

/** A resource whose plural is known. */
export type NamedResource = Resource & { readonly plural: string }

/** Longest string column, in characters. */
export const longestString = 1000

/** Most values of a choice. */
const mostChoices = 30

/**
 * Judges a set of resources as a whole, names their plurals, and orders them so that each stands behind what it refers to.
 * @throws UserError (2) for a name that is taken or cannot be written, a clash, an unknown reference or a circle
 */
export function checkResources(resources: readonly Resource[]): readonly NamedResource[] {
  const named = resources.map(resource => ({ ...resource, plural: resource.plural ?? plural(snake(resource.name)) }))
  for (const resource of named) {
    checkName(resource)
    checkFields(resource, named)
  }
  checkDistinct(named)
  return inOrder(named)
}

function refuse(what: string, hint: string): never {
  throw new UserError(what, hint)
}

function checkName({ name, plural: many }: NamedResource): void {
  const quoted = `Resource '${name}'`
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
    refuse(
      `${quoted} is not a name in PascalCase.`,
      `Write '${pascal(snake(name).replace(/[^a-z0-9_]/g, '')) || 'Book'}'.`,
    )
  if (snake(name).length > longestIdentifier)
    refuse(`${quoted} is longer than ${longestIdentifier} characters.`, 'Choose a shorter name.')
  if (pythonKeywords.has(snake(name)))
    refuse(`${quoted} would be the Python keyword '${snake(name)}'.`, `Choose another, such as '${name}Item'.`)
  if (takenClasses.has(name.toLowerCase()))
    refuse(`${quoted} is a name that the rendered code uses itself.`, `Choose another, such as '${name}Item'.`)
  if (!/^[a-z][a-z0-9_]*$/.test(many) || many.length > longestIdentifier + 2)
    refuse(
      `The plural '${many}' of '${name}' is not a name in snake_case of at most ${longestIdentifier + 2} characters.`,
      `Give one, such as '${plural(snake(name)).slice(0, longestIdentifier)}'.`,
    )
  if (takenPlurals.has(many) || pythonKeywords.has(many))
    refuse(
      `${quoted}: its plural '${many}' is a name that the rendered repo uses itself.`,
      `Choose another, such as '${name}Item'.`,
    )
}

function checkFields(resource: NamedResource, all: readonly NamedResource[]): void {
  if (resource.fields.length === 0)
    refuse(`Resource '${resource.name}' has no fields.`, `Give it one: '${resource.name} name:string'.`)
  const seen = new Set<string>()
  for (const field of resource.fields) {
    checkField(resource, field, all)
    for (const name of field.type === 'reference' ? [field.name, `${field.name}_id`] : [field.name]) {
      if (seen.has(name)) refuse(`Resource '${resource.name}' has '${name}' twice.`, 'Name each field once.')
      seen.add(name)
    }
  }
}

function checkField(resource: NamedResource, field: Field, all: readonly NamedResource[]): void {
  const { name } = field
  const quoted = `Field '${name}' of '${resource.name}'`
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name))
    refuse(
      `${quoted} is not a name in snake_case.`,
      `Write '${
        snake(name)
          .replace(/[^a-z0-9_]/g, '')
          .replace(/_+/g, '_')
          .replace(/^[_\d]+|_+$/g, '') || 'title'
      }'.`,
    )
  if (name.length > longestIdentifier)
    refuse(`${quoted} is longer than ${longestIdentifier} characters.`, 'Choose a shorter name.')
  if (pythonKeywords.has(name)) refuse(`${quoted} is a Python keyword.`, `Choose another, such as '${name}_value'.`)
  if (takenFields.has(name) || name.startsWith('model_'))
    refuse(
      `${quoted} is a name that the frameworks or the API use themselves.`,
      `Choose another, such as '${snake(resource.name)}_${name.replace(/^model_/, '')}'.`,
    )
  if (field.max !== undefined && (field.max < 1 || field.max > longestString))
    refuse(`${quoted} has a length of ${field.max}.`, `Between 1 and ${longestString} characters, or the type 'text'.`)
  if (field.type === 'choice') checkChoices(quoted, field.choices ?? [])
  if (
    field.unique &&
    (field.type === 'boolean' || field.type === 'json' || field.type === 'text' || field.type === 'choice')
  )
    refuse(`${quoted} is ${field.type}, which cannot be unique.`, "Leave the '!' out.")
  if (field.type === 'reference') checkReference(resource, field, all)
}

function checkChoices(quoted: string, choices: readonly string[]): void {
  const bad = choices.find(value => !/^[a-z][a-z0-9]*([_-][a-z0-9]+)*$/.test(value) || value.length > longestIdentifier)
  if (bad !== undefined)
    refuse(`${quoted} has the choice '${bad}'.`, "A choice is a short lower-case word, such as 'in_progress'.")
  if (choices.length < 2 || choices.length > mostChoices)
    refuse(
      `${quoted} has ${choices.length} choice${choices.length === 1 ? '' : 's'}.`,
      `Between 2 and ${mostChoices}, written 'draft|sold'.`,
    )
  if (new Set(choices.map(value => value.replaceAll('-', '_'))).size < choices.length)
    refuse(`${quoted} has a choice twice.`, 'Name each once.')
}

function checkReference(resource: NamedResource, field: Field, all: readonly NamedResource[]): void {
  const target = all.find(({ name }) => name === field.to)
  if (target === undefined) {
    refuse(
      `Field '${field.name}' of '${resource.name}' refers to '${field.to}', which is not a resource.`,
      didYouMean(
        field.to ?? '',
        all.map(({ name }) => name),
      ),
    )
  }
  if (target.stream)
    refuse(
      `Field '${field.name}' of '${resource.name}' refers to the stream '${target.name}'.`,
      'A stream refers to others; nothing refers to it.',
    )
  if (target === resource && !field.optional)
    refuse(
      `Field '${field.name}' of '${resource.name}' refers to itself and is not optional, so no first row could exist.`,
      `Write '${field.name}:${resource.name}?'.`,
    )
}

function checkDistinct(all: readonly NamedResource[]): void {
  const seen = new Map<string, string>()
  for (const resource of all) {
    const one = snake(resource.name)
    const windows = resource.stream ? [`${one}_window`, `${one}_windows`] : []
    for (const word of new Set([one, resource.plural, ...windows])) {
      const other = seen.get(word)
      if (other !== undefined)
        refuse(`Resources '${other}' and '${resource.name}' both lead to the name '${word}'.`, 'Rename one of them.')
      seen.set(word, resource.name)
    }
  }
}

function inOrder(all: readonly NamedResource[]): readonly NamedResource[] {
  const placed: NamedResource[] = []
  let waiting = all
  while (waiting.length > 0) {
    const free = waiting.filter(resource =>
      resource.fields.every(
        ({ to }) => to === undefined || to === resource.name || placed.some(({ name }) => name === to),
      ),
    )
    if (free.length === 0) {
      const circle = waiting.map(({ name }) => name).join(', ')
      refuse(
        `The references of ${circle} run in a circle.`,
        'Take one of them out; a table of its own for the relation breaks the circle.',
      )
    }
    const next = free[0] as NamedResource
    placed.push(next)
    waiting = waiting.filter(resource => resource !== next)
  }
  return placed
}

/** `TimeEntry` → `Time entry`. */
export function labelOf(name: string): string {
  return capital(spaced(snake(name)))
}
