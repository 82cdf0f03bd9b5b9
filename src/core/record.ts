import { blobId, type Sha1 } from './blob-id.ts'
import type { Plan } from './plan.ts'
import type { FileMap } from './render.ts'

/** Where the record lies in a rendered repo. */
export const recordPath = '.pyweb.json'

/** What a rendered repo remembers of its rendering; `update` starts from it. */
export interface PywebRecord {
  /** Version of create-pyweb that rendered it. */
  readonly version: string
  readonly framework: string
  /** Deciding questions that nobody answered. */
  readonly assumed: readonly string[]
  readonly answers: Readonly<Record<string, unknown>>
  /** The ledger of migrations: each step with its parent and what it is about. */
  readonly steps: readonly {
    readonly revision: string
    readonly file: string
    readonly parent: string | null
    readonly feature: string
    readonly resource: string | null
    /** Label of the Django app whose history it belongs to. */
    readonly app: string | null
  }[]
  /** Every rendered file by path, the record itself apart: its logical id and the id of its blob in git. */
  readonly files: Readonly<Record<string, { readonly id: string; readonly blob: string }>>
}

/** The record of a rendering, as the text of `.pyweb.json`. */
export function printRecord(plan: Plan, files: FileMap, sha1: Sha1): string {
  const record: PywebRecord = {
    version: plan.version,
    framework: plan.framework,
    assumed: plan.assumed,
    answers: plan.answers,
    steps: plan.steps.map(({ revision, file, parent, feature, resource, app }) => ({
      revision,
      file,
      parent,
      feature,
      resource: resource?.name ?? null,
      app,
    })),
    files: Object.fromEntries([...files].map(([path, { id, text }]) => [path, { id, blob: blobId(text, sha1) }])),
  }
  return `${JSON.stringify(record, null, 2)}\n`
}
