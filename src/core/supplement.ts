import type { Field, Resource } from '../catalog/resource.ts'
import { checkResources } from './check-resources.ts'
import { snake } from './words.ts'

const sensors: Resource = {
  name: 'Sensor',
  fields: [
    { name: 'name', type: 'string', max: 80, unique: true },
    { name: 'location', type: 'string', max: 120, optional: true },
  ],
}

/** The resources that a repo has: those given, checked and put in order, or something to begin with, which is said. */
export function withResources(complete: Readonly<Record<string, unknown>>, notes: string[]): readonly Resource[] {
  const given = complete.resources as readonly Resource[]
  if (complete.data === 'none') return given
  const added: Resource[] = []
  if (complete.realtime === true && !given.some(({ stream }) => stream)) {
    const source = given[0] ?? (complete.data === 'single' ? undefined : sensors)
    if (source === sensors) added.push(sensors)
    const origin: Field =
      source === undefined
        ? { name: 'sensor', type: 'string', max: 80 }
        : { name: snake(source.name), type: 'reference', to: source.name }
    added.push({
      name: 'Reading',
      stream: true,
      fields: [origin, { name: 'at', type: 'datetime' }, { name: 'value', type: 'decimal' }],
    })
    notes.push("A stream 'Reading' was added, because realtime needs one: give your own with --resource 'stream …'.")
  } else if (given.length === 0) {
    added.push({
      name: 'Item',
      fields: [
        { name: 'name', type: 'string', max: 120 },
        { name: 'notes', type: 'text', optional: true },
      ],
    })
    notes.push("A resource 'Item' was added to begin with: give your own with --resource '…'.")
  }
  return checkResources([...given, ...added])
}
