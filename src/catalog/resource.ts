/** The types of a field that is neither a choice nor a reference. */
export const scalarTypes = [
  'string',
  'text',
  'integer',
  'decimal',
  'boolean',
  'date',
  'datetime',
  'email',
  'url',
  'uuid',
  'json',
] as const
export type ScalarType = (typeof scalarTypes)[number]

/** What a field can be. */
export type FieldType = ScalarType | 'choice' | 'reference'

/** A field of a resource, as it stands in the answers file. */
export interface Field {
  /** snake_case, without the `_id` of a reference. */
  readonly name: string
  readonly type: FieldType
  /** Longest value in characters; strings only. */
  readonly max?: number
  readonly optional?: boolean
  readonly unique?: boolean
  /** The values of a choice; the first is the default. */
  readonly choices?: readonly string[]
  /** The name of the resource that a reference points to. */
  readonly to?: string
}

/** A thing that the project keeps. */
export interface Resource {
  /** PascalCase singular: `Book`, `TimeEntry`. */
  readonly name: string
  /** snake_case plural: `books`, `time_entries`. Derived from the name unless given. */
  readonly plural?: string
  /** True when it is ingested, aggregated and shown live. */
  readonly stream?: boolean
  readonly fields: readonly Field[]
}
