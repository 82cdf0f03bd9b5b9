import type { FieldType } from './resource.ts'

/**
 * What a field type is in a Django repo. In every string `{column}` is the field's column, `{name}` its name, `{max}`,
 * `{enum}`, `{label}` are as in field-types.ts.
 */
export interface DjangoField {
  /** The model field's class and what it takes beside null, blank, unique, choices and default. */
  readonly model: string
  readonly options: readonly string[]
  /** The names of core/validators.py that its options use. */
  readonly validators: string
  /** The class in core/types.py that takes it in JSON. */
  readonly serializer: string
  /** The same for a query string; empty where rows cannot be filtered by it. */
  readonly query: string
  /** A Python expression over an integer `n`, and over `row`: what JSON says of the value. */
  readonly sample: string
  readonly wire: string
  /** What stands for the row as a text, where the field does; `{value}` is the field, or the row's number where it is empty. */
  readonly title: string
  /** How a template shows it in a table's cell, and on the row's own page where it is not empty; it is a field of `object`. */
  readonly cell: string
  readonly detail: string
  /** The form field and the widget of core/widgets.py that stand for Django's own; empty where those will do. */
  readonly formField: string
  readonly widget: string
  /** A Python expression over `row`: what a browser sends for the value. */
  readonly typed: string
}

const text: DjangoField = {
  model: 'CharField',
  options: ['max_length={max}'],
  validators: '',
  serializer: 'StringField',
  query: 'StringField',
  sample: '',
  wire: 'row.{column}',
  title: '{value}',
  cell: '{{ object.{name}{or_empty} }}',
  detail: '{{ object.{name} }}',
  formField: '',
  widget: '',
  typed: 'row.{column}',
}

const moment = '<time datetime="{{ object.{name}|date:"c" }}">{{ object.{name}|date:"j M Y, H:i e" }}</time>'

export const djangoFields: Readonly<Record<FieldType, DjangoField>> = {
  string: text,
  text: { ...text, model: 'TextField', options: ['max_length=10_000'], query: '', title: '{value}[:80]' },
  integer: {
    ...text,
    model: 'IntegerField',
    options: ['validators=INTEGER'],
    validators: 'INTEGER',
    serializer: 'IntegerField',
    query: 'QueryIntegerField',
  },
  decimal: {
    ...text,
    formField: 'DecimalField',
    model: 'DecimalField',
    options: ['max_digits=12', 'decimal_places=2'],
    serializer: 'DecimalField',
    query: '',
    wire: 'f"{row.{column}:.2f}"',
  },
  boolean: {
    ...text,
    model: 'BooleanField',
    options: [],
    serializer: 'BooleanField',
    query: 'QueryBooleanField',
    cell: '{{ object.{name}|yesno:"Yes,No," }}',
    detail: '{{ object.{name}|yesno:"Yes,No" }}',
  },
  date: {
    ...text,
    formField: 'DateField',
    model: 'DateField',
    options: [],
    serializer: 'DateField',
    query: 'DateField',
    wire: 'row.{column}.isoformat()',
    cell: '{{ object.{name}|date:"j M Y" }}',
    detail: '{{ object.{name}|date:"j M Y" }}',
    widget: 'DateInput',
  },
  datetime: {
    ...text,
    formField: 'DateTimeField',
    model: 'DateTimeField',
    options: [],
    serializer: 'DateTimeField',
    query: '',
    wire: 'f"{row.{column}:%Y-%m-%dT%H:%M:%SZ}"',
    cell: '{{ object.{name}|date:"j M Y, H:i e" }}',
    detail: moment,
    widget: 'DateTimeInput',
    typed: 'f"{row.{column}:%Y-%m-%dT%H:%M:%S}"',
  },
  email: {
    ...text,
    formField: 'EmailField',
    model: 'EmailField',
    options: [],
    serializer: 'EmailField',
    detail: '<a href="mailto:{{ object.{name} }}">{{ object.{name} }}</a>',
  },
  url: {
    ...text,
    model: 'URLField',
    options: ['max_length=2000', 'validators=[URL]'],
    validators: 'URL',
    serializer: 'URLField',
    query: '',
    detail: '<a href="{{ object.{name} }}" rel="nofollow noopener">{{ object.{name} }}</a>',
    formField: 'URLField',
  },
  uuid: {
    ...text,
    formField: 'UUIDField',
    model: 'UUIDField',
    options: [],
    serializer: 'UUIDField',
    query: 'UUIDField',
    wire: 'str(row.{column})',
  },
  json: {
    ...text,
    model: 'JSONField',
    options: ['validators=[json_document]'],
    validators: 'json_document',
    serializer: 'JSONField',
    query: '',
    detail: '<pre>{{ object.{name}|document }}</pre>',
    formField: 'JSONField',
    typed: 'json.dumps(row.{column})',
  },
  choice: {
    ...text,
    options: ['max_length=30'],
    serializer: 'ChoiceField',
    query: 'ChoiceField',
    sample: '{enum}.values[n % {count}]',
    title: 'self.get_{name}_display()',
    cell: '{{ object.get_{name}_display{or_empty} }}',
    detail: '{{ object.get_{name}_display }}',
  },
  reference: {
    ...text,
    model: 'ForeignKey',
    options: [],
    serializer: 'ReferenceField',
    query: 'QueryReferenceField',
    wire: 'row.{name}.pk',
    detail: '<a href="{{ object.{name}.get_absolute_url }}">{{ object.{name} }}</a>',
  },
}
