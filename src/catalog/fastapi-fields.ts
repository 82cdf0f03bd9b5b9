import type { FieldType } from './resource.ts'

/**
 * What a field type is in a FastAPI repo. In every string `{column}` is the field's column, `{max}`, `{enum}`, `{label}`,
 * `{to_table}` are as in field-types.ts.
 */
export interface FastapiField {
  /** The type of a value in JSON, from the module `types` of what features share unless it is an enum. */
  readonly schema: string
  /** The same in a query string; empty where rows cannot be filtered by it. */
  readonly param: string
  /** The column type of a model, for `import sqlalchemy as sa`; empty where the annotation says it. */
  readonly column: string
  /** The column type in a migration, where the app's own types are not imported. */
  readonly migration: string
  /** The function of the module `forms` that reads what a form sent. */
  readonly read: string
  /** The text that a form shows for `row.{column}`. */
  readonly show: string
  /** The names that `show` needs from the module `forms`. */
  readonly shows: string
  /** The macro of `_fields.html` for it, and what it takes beside name, label, values and errors. */
  readonly macro: string
  readonly extra: string
  /** The admin's field and what it takes beside its name. */
  readonly staff: string
  readonly staffExtra: string
  /** A Python expression over `values`, the row in JSON, for what is typed into a form. */
  readonly typed: string
}

const text: FastapiField = {
  schema: 'Annotated[Text, Field(max_length={max})]',
  param: 'Annotated[Text, Field(max_length={max})]',
  column: 'sa.String({max})',
  migration: 'sa.String({max})',
  read: 'read_text',
  show: 'row.{column}',
  shows: '',
  macro: 'field',
  extra: 'maxlength={max}',
  staff: 'StringField',
  staffExtra: 'maxlength={max}',
  typed: 'values["{column}"]',
}

export const fastapiFields: Readonly<Record<FieldType, FastapiField>> = {
  string: text,
  text: {
    ...text,
    schema: 'Annotated[Text, Field(max_length=MAX_TEXT)]',
    param: '',
    column: 'sa.Text',
    migration: 'sa.Text()',
    macro: 'textarea',
    extra: '',
    staff: 'TextAreaField',
    staffExtra: 'maxlength=10_000',
  },
  integer: {
    ...text,
    schema: 'Integer',
    param: 'IntegerParam',
    column: '',
    migration: 'sa.Integer()',
    read: 'read_integer',
    show: 'str(row.{column})',
    extra: 'type="number", step="1"',
    staff: 'IntegerField',
    staffExtra: '',
  },
  decimal: {
    ...text,
    schema: 'DecimalString',
    param: '',
    column: 'sa.Numeric(12, 2)',
    migration: 'sa.Numeric(12, 2)',
    show: 'str(row.{column})',
    extra: 'type="number", step="0.01"',
    staff: 'DecimalField',
    staffExtra: 'step="0.01"',
  },
  boolean: {
    ...text,
    schema: 'Boolean',
    param: 'BooleanParam',
    column: '',
    migration: 'sa.Boolean()',
    read: 'read_boolean',
    show: '"y"',
    macro: 'checkbox',
    extra: '',
    staff: 'BooleanField',
    staffExtra: '',
    typed: '"on"',
  },
  date: {
    ...text,
    schema: 'Date',
    param: 'Date',
    column: '',
    migration: 'sa.Date()',
    show: 'row.{column}.isoformat()',
    extra: 'type="date"',
    staff: 'DateField',
    staffExtra: '',
  },
  datetime: {
    ...text,
    schema: 'DateTime',
    param: '',
    column: 'UTCDateTime',
    migration: 'sa.DateTime(timezone=True)',
    read: 'read_datetime',
    show: 'show_datetime(row.{column})',
    shows: 'show_datetime',
    extra: 'type="datetime-local", step="1"',
    staff: 'DateTimeField',
    staffExtra: '',
    typed: 'values["{column}"].removesuffix("Z")',
  },
  email: {
    ...text,
    schema: 'Email',
    param: 'Email',
    column: 'sa.String(254)',
    migration: 'sa.String(254)',
    extra: 'type="email", maxlength=254',
    staffExtra: 'maxlength=254',
  },
  url: {
    ...text,
    schema: 'Url',
    param: '',
    column: 'sa.String(2000)',
    migration: 'sa.String(2000)',
    extra: 'type="url", maxlength=2000',
    staff: 'URLField',
    staffExtra: 'maxlength=2000',
  },
  uuid: {
    ...text,
    schema: 'Uuid',
    param: 'Uuid',
    column: '',
    migration: 'sa.Uuid()',
    show: 'str(row.{column})',
    extra: '',
    staffExtra: '',
  },
  json: {
    ...text,
    schema: 'JsonDocument',
    param: '',
    column: 'sa.JSON(none_as_null=True)',
    migration: 'sa.JSON()',
    read: 'read_json',
    show: 'show_json(row.{column})',
    shows: 'show_json',
    macro: 'textarea',
    extra: '',
    staff: 'DocumentField',
    staffExtra: '',
    typed: 'json.dumps(values["{column}"])',
  },
  choice: {
    ...text,
    schema: '{enum}',
    param: '{enum}',
    column: 'choice_column({enum})',
    migration: 'sa.String(30)',
    show: 'row.{column}.value',
    macro: 'select',
    staff: 'EnumField',
    staffExtra: 'choices=[(each.value, each.label) for each in {enum}]',
  },
  reference: {
    ...text,
    schema: 'Id',
    param: 'IdParam',
    column: 'sa.ForeignKey("{to_table}.id")',
    migration: 'KEY, sa.ForeignKey("{to_table}.id")',
    read: 'read_integer',
    show: 'str(row.{column})',
    macro: 'select',
    staff: 'HasOne',
    staffExtra: 'key="{to_table}"',
  },
}
