import type { Sha1 } from '../core/blob-id.ts'
import { type Explanation, explain } from '../core/explain.ts'
import { type Plan, plan } from '../core/plan.ts'
import { printRecord, recordPath } from '../core/record.ts'
import { type FileMap, type RenderedFile, render, type Template } from '../core/render.ts'
import type { Resolution } from '../core/resolve.ts'
import { whyMarkdown } from './why-markdown.ts'

/** A repo as it would stand on disk, and how it came about. */
export interface Repo {
  readonly explanation: Explanation
  readonly plan: Plan
  /** All files, the record included. */
  readonly files: FileMap
}

/**
 * The whole pure pipe from resolved answers to files; command line, library, page and Yeoman face all call this one.
 * @param version of create-pyweb, as recorded
 * @param sha1 by which the record names each file's blob
 */
export function repoOf(
  resolution: Resolution,
  templates: Readonly<Record<string, Template>>,
  version: string,
  sha1: Sha1,
): Repo {
  const explanation = explain(resolution.answers, resolution.assumed)
  const planned = plan(resolution, explanation, whyMarkdown(explanation), version)
  const files = render(planned, templates)
  const record: RenderedFile = { id: 'record', text: printRecord(planned, files, sha1), mode: '100644' }
  return { explanation, plan: planned, files: new Map([[recordPath, record], ...files]) }
}
