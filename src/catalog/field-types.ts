import type { FieldType } from './resource.ts'

/**
 * What a field type is in each place where it can stand. In every string `{max}` is the greatest length, `{enum}` the
 * class of a choice, `{label}` the field's label, `{to}` the class that a reference points to, `{to_table}` its table.
 * `sample` and `wire` are Python expressions over an integer `n`: the value, and what stands for it in JSON.
 */
export interface FieldTypeRow {
  /** Python's type, as written in a module that has `import datetime as dt`, `Decimal`, `UUID` and `Any` at hand. */
  readonly python: string
  /** Import statements that `python` and `sample` need. */
  readonly imports: readonly string[]
  /** The column type, for `import sqlalchemy as sa`. */
  readonly sqlalchemy: string
  /** Python's type in an SQLAlchemy model. */
  readonly stored: string
  /** What Pydantic takes and gives, in the words of the rendered core/types.py; and which of those words it needs. */
  readonly taken: string
  readonly given: string
  readonly words: readonly string[]
  /** `<input type=…>`, `textarea`, `select` or `checkbox`. */
  readonly input: string
  readonly sample: string
  readonly wire: string
  /** The form field under WTForms: its class and where that comes from, a check by name, whether blanks are cut off. */
  readonly wtforms: {
    readonly field: string
    readonly from: 'wtforms' | 'forms'
    readonly check: string
    readonly stripped: boolean
  }
  /** How Jinja shows it in a table's cell and on a row's own page; `{column}` and `{name}` are the field's. */
  readonly cell: string
  readonly detail: string
  /** Whether a list of rows can be filtered by equality and sorted by it. */
  readonly filter: boolean
  readonly sort: boolean
}

const dates = ['import datetime as dt']

export const fieldTypes: Readonly<Record<FieldType, FieldTypeRow>> = {
  string: {
    python: 'str',
    imports: [],
    sqlalchemy: 'sa.String({max})',
    stored: 'str',
    taken: 'Annotated[String, Field(max_length={max})]',
    given: 'str',
    words: ['String'],
    wtforms: { field: 'StringField', from: 'wtforms', check: '', stripped: true },
    cell: '{{ row.{column} }}',
    detail: '{{ row.{column} }}',
    input: 'text',
    sample: 'f"{label} {n}"',
    wire: 'f"{label} {n}"',
    filter: true,
    sort: true,
  },
  text: {
    python: 'str',
    imports: [],
    sqlalchemy: 'sa.Text()',
    stored: 'str',
    taken: 'Text',
    given: 'str',
    words: ['Text'],
    wtforms: { field: 'TextAreaField', from: 'wtforms', check: '', stripped: true },
    cell: '{{ row.{column} }}',
    detail: '{{ row.{column} }}',
    input: 'textarea',
    sample: 'f"{label} {n}"',
    wire: 'f"{label} {n}"',
    filter: false,
    sort: false,
  },
  integer: {
    python: 'int',
    imports: [],
    sqlalchemy: 'sa.Integer()',
    stored: 'int',
    taken: 'Integer',
    given: 'Integer',
    words: ['Integer'],
    wtforms: { field: 'IntegerField', from: 'wtforms', check: 'INTEGER', stripped: false },
    cell: '{{ row.{column} }}',
    detail: '{{ row.{column} }}',
    input: 'number',
    sample: 'n',
    wire: 'n',
    filter: true,
    sort: true,
  },
  decimal: {
    python: 'Decimal',
    imports: ['from decimal import Decimal'],
    sqlalchemy: 'sa.Numeric(12, 2)',
    stored: 'Decimal',
    taken: 'Money',
    given: 'Money',
    words: ['Money'],
    wtforms: { field: 'DecimalField', from: 'wtforms', check: 'DECIMAL_TEXT', stripped: false },
    cell: '{{ row.{column} }}',
    detail: '{{ row.{column} }}',
    input: 'number',
    sample: 'Decimal(n)',
    wire: 'f"{n}.00"',
    filter: false,
    sort: true,
  },
  boolean: {
    python: 'bool',
    imports: [],
    sqlalchemy: 'sa.Boolean()',
    stored: 'bool',
    taken: 'bool',
    given: 'bool',
    words: [],
    wtforms: { field: 'BooleanField', from: 'wtforms', check: '', stripped: false },
    cell: '{{ "Yes" if row.{column} else "No" }}',
    detail: '{{ "Yes" if row.{column} else "No" }}',
    input: 'checkbox',
    sample: 'n % 2 == 0',
    wire: 'n % 2 == 0',
    filter: true,
    sort: true,
  },
  date: {
    python: 'dt.date',
    imports: dates,
    sqlalchemy: 'sa.Date()',
    stored: 'dt.date',
    taken: 'Date',
    given: 'Date',
    words: ['Date'],
    wtforms: { field: 'DateField', from: 'wtforms', check: 'DATE_TEXT', stripped: false },
    cell: '{{ row.{column} }}',
    detail: '{{ row.{column} }}',
    input: 'date',
    sample: 'dt.date(2000 + n, 1, 1)',
    wire: 'f"{2000 + n}-01-01"',
    filter: true,
    sort: true,
  },
  datetime: {
    python: 'dt.datetime',
    imports: dates,
    sqlalchemy: 'UTCDateTime()',
    stored: 'dt.datetime',
    taken: 'Moment',
    given: 'Moment',
    words: ['Moment'],
    wtforms: { field: 'MomentField', from: 'forms', check: 'DATETIME_TEXT', stripped: false },
    cell: '<time datetime="{{ row.{column}.isoformat() }}">{{ row.{column} | moment }}</time>',
    detail: '<time datetime="{{ row.{column}.isoformat() }}">{{ row.{column} | moment }}</time>',
    input: 'datetime-local',
    sample: 'dt.datetime(2000 + n, 1, 1, tzinfo=dt.UTC)',
    wire: 'f"{2000 + n}-01-01T00:00:00Z"',
    filter: false,
    sort: true,
  },
  email: {
    python: 'str',
    imports: [],
    sqlalchemy: 'sa.String(254)',
    stored: 'str',
    taken: 'Email',
    given: 'str',
    words: ['Email'],
    wtforms: { field: 'EmailField', from: 'wtforms', check: 'EMAIL_TEXT', stripped: true },
    cell: '{{ row.{column} }}',
    detail: '<a href="mailto:{{ row.{column} }}">{{ row.{column} }}</a>',
    input: 'email',
    sample: 'f"person{n}@example.org"',
    wire: 'f"person{n}@example.org"',
    filter: true,
    sort: true,
  },
  url: {
    python: 'str',
    imports: [],
    sqlalchemy: 'sa.String(2000)',
    stored: 'str',
    taken: 'Url',
    given: 'str',
    words: ['Url'],
    wtforms: { field: 'URLField', from: 'wtforms', check: 'URL_TEXT', stripped: true },
    cell: '{{ row.{column} }}',
    detail: '<a href="{{ row.{column} }}" rel="nofollow noopener">{{ row.{column} }}</a>',
    input: 'url',
    sample: 'f"https://example.org/{n}"',
    wire: 'f"https://example.org/{n}"',
    filter: false,
    sort: false,
  },
  uuid: {
    python: 'UUID',
    imports: ['from uuid import UUID'],
    sqlalchemy: 'sa.Uuid()',
    stored: 'UUID',
    taken: 'Uuid',
    given: 'Uuid',
    words: ['Uuid'],
    wtforms: { field: 'UUIDField', from: 'forms', check: 'UUID_TEXT', stripped: false },
    cell: '{{ row.{column} }}',
    detail: '{{ row.{column} }}',
    input: 'text',
    sample: 'UUID(int=n)',
    wire: 'str(UUID(int=n))',
    filter: true,
    sort: false,
  },
  json: {
    python: 'dict[str, Any] | list[Any]',
    imports: ['from typing import Any'],
    sqlalchemy: 'sa.JSON(none_as_null=True)',
    stored: 'dict[str, Any] | list[Any]',
    taken: 'Json',
    given: 'Json',
    words: ['Json'],
    wtforms: { field: 'JSONField', from: 'forms', check: '', stripped: false },
    cell: '{{ row.{column} }}',
    detail: '{{ row.{column} | tojson(2) }}',
    input: 'textarea',
    sample: '{"n": n}',
    wire: '{"n": n}',
    filter: false,
    sort: false,
  },
  choice: {
    python: '{enum}',
    imports: [],
    sqlalchemy: 'sa.String(50)',
    stored: 'str',
    taken: '{enum}',
    given: '{enum}',
    words: [],
    wtforms: { field: 'ChoiceField', from: 'forms', check: '', stripped: false },
    cell: '{{ row.{column} | label }}',
    detail: '{{ row.{column} | label }}',
    input: 'select',
    sample: '"{first}"',
    wire: '"{first}"',
    filter: true,
    sort: true,
  },
  reference: {
    python: 'int',
    imports: [],
    sqlalchemy: 'sa.BigInteger()',
    stored: 'int',
    taken: 'Id',
    given: 'Id',
    words: ['Id'],
    wtforms: { field: 'ReferenceField', from: 'forms', check: '', stripped: false },
    cell: '{{ row.{name} }}',
    detail: '<a href="{{ url_for("{to_table}_pages.show", row_id=row.{column}) }}">{{ row.{name} }}</a>',
    input: 'select',
    sample: '',
    wire: '',
    filter: true,
    sort: false,
  },
}
