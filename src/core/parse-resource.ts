import { type Field, type Resource, scalarTypes } from '../catalog/resource.ts'
import { UserError } from './errors.ts'
import { didYouMean } from './nearest.ts'

const isScalar = (word: string): word is (typeof scalarTypes)[number] =>
  (scalarTypes as readonly string[]).includes(word)

/**
 * Reads one resource in the syntax of `--resource`: `[stream] Name field[:type[:max]][?][!] …`.
 * Only the form is judged here; what the words mean together is `checkResources`'s to say.
 * @throws UserError (2) that quotes the word that is wrong
 */
export function parseResource(text: string): Resource {
  const words = text.trim().split(/\s+/).filter(Boolean)
  const stream = words[0] === 'stream'
  const [name, ...rest] = stream ? words.slice(1) : words
  if (name === undefined) {
    throw new UserError(`'${text}' names no resource.`, "Write it like 'Book title:string:200 published:date?'.")
  }
  return { name, ...(stream ? { stream } : {}), fields: rest.map(word => parseField(word, name)) }
}

function parseField(word: string, resource: string): Field {
  const marks = /[?!]*$/.exec(word)?.[0] ?? ''
  const [name = '', type = 'string', max, ...more] = word.slice(0, word.length - marks.length).split(':')
  const wrong = (what: string, hint: string): UserError =>
    new UserError(`In resource '${resource}', '${word}': ${what}`, hint)
  if (more.length > 0) throw wrong('too many colons.', "A field is 'name:type', or 'name:string:max'.")
  if (max !== undefined && type !== 'string')
    throw wrong(`'${type}' takes no length.`, "Only 'string' does: 'title:string:200'.")
  if (max !== undefined && !/^\d+$/.test(max))
    throw wrong(`'${max}' is not a number of characters.`, "Write 'title:string:200'.")
  const flags = { ...(marks.includes('?') ? { optional: true } : {}), ...(marks.includes('!') ? { unique: true } : {}) }
  if (type.includes('|')) return { name, type: 'choice', choices: type.split('|'), ...flags }
  if (isScalar(type)) return { name, type, ...(max === undefined ? {} : { max: Number(max) }), ...flags }
  if (/^[A-Z]/.test(type)) return { name, type: 'reference', to: type, ...flags }
  throw wrong(
    `'${type}' is not a type.`,
    `${didYouMean(type, scalarTypes)} A choice is written 'a|b', a reference as the other resource's name.`,
  )
}

/** Writes a resource back in the syntax of `--resource`. */
export function printResource(resource: Resource): string {
  const fields = resource.fields.map(field => {
    const type =
      field.type === 'choice'
        ? (field.choices ?? []).join('|')
        : field.type === 'reference'
          ? (field.to ?? '')
          : field.type
    const max = field.max === undefined ? '' : `:${field.max}`
    return `${field.name}:${type}${max}${field.optional ? '?' : ''}${field.unique ? '!' : ''}`
  })
  return [...(resource.stream ? ['stream'] : []), resource.name, ...fields].join(' ')
}
