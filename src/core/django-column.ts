import type { FieldView, ResourceView } from './views.ts'
import { capital, spaced } from './words.ts'

/** The class of a field of a Django model, and what it is called with there and in a migration. */
export interface DjangoColumn {
  readonly column: string
  readonly inModel: readonly string[]
  readonly inMigration: readonly string[]
  /** The constraint that keeps it unique within a tenant. */
  readonly within: { readonly field: string; readonly name: string }
}

/** How a field is declared. All views have to be complete, since a relation must not hide a field of its target. */
export function djangoColumn(resource: ResourceView, field: FieldView): DjangoColumn {
  const { to, unique, optional, fallback, choices, enum: choice } = field
  const around = (target: string, ofChoice: readonly string[]): readonly string[] => [
    ...(to === null ? spoken(field, '') : [target, 'models.PROTECT', ...spoken(field, 'verbose_name=')]),
    ...field.django.options,
    ...(unique && to === null ? ['unique=True'] : []),
    ...(optional ? ['null=True', 'blank=True'] : []),
    ...ofChoice,
    ...(to === null ? [] : [`related_name="${relatedName(resource, field)}"`]),
  ]
  const start = optional ? null : fallback
  const labelled = choices.map(({ value, label }) => `("${value}", "${label}")`)
  return {
    within: { field: field.name, name: `${resource.plural.slice(0, longestTable)}_${field.name}_unique` },
    column: to !== null && unique ? 'OneToOneField' : field.django.model,
    inModel: around(to === resource ? '"self"' : target(to), [
      ...(choice === null ? [] : [`choices=${choice}`]),
      ...(start === null ? [] : [`default=${choice === null ? start : `${choice}.${choices[0]?.member}`}`]),
    ]),
    inMigration: around(target(to), [
      ...(choice === null ? [] : [`choices=[${labelled.join(', ')}]`]),
      ...(start === null ? [] : [`default=${start}`]),
    ]),
  }
}

/** So much of a table's name as leaves room for a field's in PostgreSQL's 63 characters. */
const longestTable = 24

const target = (to: ResourceView | null): string => (to === null ? '' : `"${to.snake}.${to.name}"`)

/** What the rows are called from the other side; `+`, Django's word for nothing, where the other side has such a field. */
function relatedName(resource: ResourceView, { to, reverse, unique }: FieldView): string {
  const name = unique && reverse === resource.plural ? resource.snake : reverse
  return to?.fields.some(other => other.name === name || other.column === name) ? '+' : name
}

/** What people call it, where Django would not come to it by itself from the name. */
const spoken = ({ name, label }: FieldView, argument: string): readonly string[] =>
  label === capital(spaced(name)) ? [] : [`${argument}"${label}"`]
