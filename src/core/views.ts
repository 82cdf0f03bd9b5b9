import { type Action, permissionsOf } from '../catalog/access.ts'
import { type DjangoField, djangoFields } from '../catalog/django-fields.ts'
import { type FastapiField, fastapiFields } from '../catalog/fastapi-fields.ts'
import { type FieldTypeRow, fieldTypes } from '../catalog/field-types.ts'
import { refusedTexts, refusedValues } from '../catalog/refused-values.ts'
import type { Field, FieldType } from '../catalog/resource.ts'
import { labelOf, type NamedResource } from './check-resources.ts'
import { type DjangoColumn, djangoColumn } from './django-column.ts'
import { capital, labelled, pascal, snake, spaced } from './words.ts'

/** A choice's value as templates need it. */
export interface ChoiceView {
  /** As it stands in the database and in JSON: `in-progress`. */
  readonly value: string
  /** As a member of a Python enum: `IN_PROGRESS`. */
  readonly member: string
  readonly label: string
}

/** A field as templates see it. */
export interface FieldView {
  /** As it was given: `author`. */
  readonly name: string
  readonly type: FieldType
  /** Column, JSON key and form name: `author_id` for a reference, else the name. */
  readonly column: string
  readonly label: string
  readonly optional: boolean
  readonly unique: boolean
  /** Greatest length in characters; null where none applies. */
  readonly max: number | null
  readonly choices: readonly ChoiceView[]
  /** Class of a choice's enum: `BookState`; null elsewhere. */
  readonly enum: string | null
  /** What a reference points to; null elsewhere. */
  readonly to: ResourceView | null
  /** Name of the relation seen from the other side: `books`, or `books_by_author` where two fields point to the same. */
  readonly reverse: string
  readonly python: string
  /** `python`, with ` | None` where the field is optional. */
  readonly hint: string
  readonly imports: readonly string[]
  readonly sqlalchemy: string
  /** Python's type in an SQLAlchemy model, `None` included where the field is optional. */
  readonly stored: string
  /** What Pydantic takes and gives, and the words of core/types.py that it needs. */
  readonly taken: string
  readonly given: string
  readonly words: readonly string[]
  /** The form field under WTForms. */
  readonly form: FieldTypeRow['wtforms']
  /** How Jinja shows it in a table's cell and on the row's own page, where it is a `row`. */
  readonly cell: string
  readonly detail: string
  /** The Python literal that stands where nothing is given; null where something must be. */
  readonly fallback: string | null
  readonly input: string
  readonly sample: string
  readonly wire: string
  /** Python expressions of values that it refuses. */
  readonly refused: readonly string[]
  /** Texts that a form refuses for it, as Python expressions. */
  readonly unfit: readonly string[]
  readonly filter: boolean
  readonly sort: boolean
  /** What it is in a FastAPI repo. */
  readonly fastapi: FastapiField
  /** What it is in a Django repo. */
  readonly django: DjangoField & DjangoColumn
  /** `isString` and so on, so that templates need no comparisons. */
  readonly is: Readonly<Record<FieldType, boolean>>
}

/** What the windows of a stream are made of: where a field is null, the moment of arrival, the count alone, one series. */
export interface LiveView {
  readonly time: FieldView | null
  readonly value: FieldView | null
  readonly series: FieldView | null
}

/** A resource as templates see it. */
export interface ResourceView {
  /** Class name: `TimeEntry`. */
  readonly name: string
  /** `time_entry`: variable, Django's app label. */
  readonly snake: string
  /** `time_entries`: module, table, URL. */
  readonly plural: string
  /** A variable for several of them: the plural, or `sheep_list` where that is the singular too. */
  readonly many: string
  /** `Time entry` and `Time entries`. */
  readonly label: string
  readonly labels: string
  /** `time entry` and `time entries`, inside a sentence. */
  readonly words: string
  readonly wordsMany: string
  /** `a` or `an`. */
  readonly article: string
  readonly stream: boolean
  /** What the windows of a stream that is shown live are made of; null for any other resource. */
  readonly live: LiveView | null
  /** What a role has to allow for each action: `books.view`. */
  readonly permissions: Readonly<Record<Action, string>>
  readonly fields: readonly FieldView[]
  readonly references: readonly FieldView[]
  readonly choices: readonly FieldView[]
  readonly filters: readonly FieldView[]
  readonly sorts: readonly FieldView[]
  /** Strings and texts, in which a search looks. */
  readonly searched: readonly FieldView[]
  readonly required: readonly FieldView[]
  /** The field that stands for a row where people pick one; null where only its number can. */
  readonly title: FieldView | null
  /** Fields of others that point here. */
  readonly referencedBy: readonly { readonly resource: ResourceView; readonly field: FieldView }[]
  /** The resources it refers to, itself apart, each once. */
  readonly targets: readonly ResourceView[]
  /** Python imports that its fields' types need, each once. */
  readonly imports: readonly string[]
}

type Building<T> = { -readonly [K in keyof T]: T[K] }

const titleTypes: readonly FieldType[] = ['string', 'email', 'url', 'text', 'choice']

/** Builds the views of a checked set of resources, references resolved both ways; with `live` streams are what they say. */
export function viewsOf(resources: readonly NamedResource[], live = false): readonly ResourceView[] {
  const views = new Map(resources.map(resource => [resource.name, namesOf(resource)]))
  for (const resource of resources) {
    const view = views.get(resource.name) as Building<ResourceView>
    view.fields = resource.fields.map(field => fieldView(resource, field, views))
    const { fields } = view
    view.references = fields.filter(({ is }) => is.reference)
    view.choices = fields.filter(({ is }) => is.choice)
    view.filters = fields.filter(({ filter }) => filter)
    view.sorts = fields.filter(({ sort }) => sort)
    view.searched = fields.filter(({ is }) => is.string || is.text || is.email)
    view.required = fields.filter(({ optional }) => !optional)
    // An optional choice says too little to stand for its row.
    const titles = fields.filter(field => !(field.is.choice && field.optional))
    view.title = titleTypes.flatMap(type => titles.filter(field => field.type === type))[0] ?? null
    view.targets = [...new Set(view.references.map(({ to }) => to as ResourceView))].filter(to => to !== view)
    view.live = live && view.stream ? liveOf(fields) : null
    view.imports = [...new Set(fields.flatMap(({ imports }) => imports))]
  }
  for (const view of views.values()) {
    view.referencedBy = [...views.values()].flatMap(resource =>
      resource.references.filter(({ to }) => to === view).map(field => ({ resource, field })),
    )
    for (const field of view.fields) Object.assign(field.django, djangoColumn(view, field))
  }
  return [...views.values()]
}

function liveOf(fields: readonly FieldView[]): LiveView {
  const first = (...types: readonly FieldType[]): FieldView | null =>
    fields.find(({ type, unique }) => types.includes(type) && !unique) ?? null
  return {
    time: first('datetime'),
    value: first('decimal', 'integer'),
    series: first('reference') ?? first('choice', 'string'),
  }
}

function namesOf(resource: NamedResource): Building<ResourceView> {
  const one = snake(resource.name)
  const words = spaced(one)
  return {
    name: resource.name,
    snake: one,
    plural: resource.plural,
    many: resource.plural === one ? `${one}_list` : resource.plural,
    label: labelOf(resource.name),
    labels: capital(spaced(resource.plural)),
    words,
    wordsMany: spaced(resource.plural),
    article: /^([aeio]|u(?!ni|se|ti))/.test(words) ? 'an' : 'a',
    stream: resource.stream === true,
    live: null,
    permissions: permissionsOf(resource.plural),
    fields: [],
    references: [],
    choices: [],
    filters: [],
    sorts: [],
    searched: [],
    required: [],
    title: null,
    referencedBy: [],
    targets: [],
    imports: [],
  }
}

function fieldView(resource: NamedResource, field: Field, views: ReadonlyMap<string, ResourceView>): FieldView {
  const row = fieldTypes[field.type]
  const to = field.to === undefined ? null : (views.get(field.to) as ResourceView)
  const max = field.type === 'string' ? (field.max ?? 200) : null
  const label = labelled(field.name)
  const enumClass = field.type === 'choice' ? enumName(resource.name, pascal(field.name)) : null
  const twice = resource.fields.filter(other => other.to !== undefined && other.to === field.to).length > 1
  const words: Readonly<Record<string, string>> = {
    max: String(max),
    over: String((max ?? 0) + 1),
    enum: enumClass ?? '',
    label,
    first: field.choices?.[0] ?? '',
    to: to?.name ?? '',
    to_table: to?.plural ?? '',
    column: to === null ? field.name : `${field.name}_id`,
    name: field.name,
    count: String(field.choices?.length ?? 0),
    or_empty: field.optional ? '|default_if_none:""' : '',
  }
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (whole, key: string) => words[key] ?? whole)
  const fillAll = <T extends object>(row: T): T =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, Array.isArray(value) ? value.map(fill) : fill(value)]),
    ) as T
  const short = max !== null && max < label.length + 7
  const sample = short ? shortSample(max) : row.sample
  const python = fill(row.python)
  const orNone = (type: string): string => (field.optional ? `${type} | None` : type)
  return {
    name: field.name,
    type: field.type,
    column: to === null ? field.name : `${field.name}_id`,
    label,
    optional: field.optional === true,
    unique: field.unique === true,
    max,
    choices: (field.choices ?? []).map(value => ({
      value,
      // A lone I or O is easily misread, and linters refuse it as a name.
      member: value
        .replaceAll('-', '_')
        .toUpperCase()
        .replace(/^[IO]$/, '$&_'),
      label: capital(spaced(value)),
    })),
    enum: enumClass,
    to,
    reverse: twice ? `${resource.plural}_by_${field.name}` : resource.plural,
    python,
    hint: orNone(python),
    imports: row.imports,
    sqlalchemy: fill(row.sqlalchemy),
    stored: orNone(row.stored),
    taken: orNone(fill(row.taken)),
    given: orNone(fill(row.given)),
    words: row.words,
    form: row.wtforms,
    cell: field.optional ? `{% if row.${field.name} is not none %}${fill(row.cell)}{% endif %}` : fill(row.cell),
    detail: fill(row.detail),
    fallback: fallbackOf(field),
    input: row.input,
    sample: fill(sample),
    wire: fill(short ? sample : row.wire),
    refused: refusedValues[field.type].map(fill),
    unfit: [...(field.optional || field.type === 'boolean' ? [] : ['""']), ...refusedTexts[field.type].map(fill)],
    filter: row.filter,
    sort: row.sort,
    fastapi: fillAll(fastapiFields[field.type]),
    django: {
      ...undeclared,
      ...fillAll({ ...djangoFields[field.type], sample: djangoFields[field.type].sample || sample }),
    },
    is: Object.fromEntries(Object.keys(fieldTypes).map(type => [type, type === field.type])) as Record<
      FieldType,
      boolean
    >,
  }
}

/** A column that waits for all views to be there. */
const undeclared: DjangoColumn = { column: '', inModel: [], inMigration: [] }

/** `BookState`; where both names are long, the field's alone, since every line that holds it has to fit. */
function enumName(resource: string, field: string): string {
  return resource.length + field.length <= longestEnum ? `${resource}${field}` : `${field}Choice`
}

const longestEnum = 36

function fallbackOf({ type, optional, choices }: Field): string | null {
  if (optional) return 'None'
  if (type === 'boolean') return 'False'
  return type === 'choice' ? `"${choices?.[0] ?? ''}"` : null
}

/** A text of at most `max` characters that differs for as many `n` as fit. */
function shortSample(max: number): string {
  return max >= 6 ? 'f"{n}"' : `format(n, "x")[-${max}:]`
}
