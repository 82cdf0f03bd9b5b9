import type { Answers, Framework } from '../catalog/questions.ts'
import { matches } from './matches.ts'
import type { ResourceView } from './views.ts'

/** Where the files of one or all resources live: the package root when compact, a folder of its own otherwise. */
export interface Home {
  /** Path from the root of the repo: `src/shop/books`. */
  readonly path: string
  /** The dotted module: `shop.books`. */
  readonly module: string
  /** Folder of its tests: `tests/books`, or `tests` when compact. */
  readonly tests: string
  /** The one resource that lives here. */
  readonly resource: ResourceView
}

export type Layout = 'compact' | 'split'

/** A small repo with at most one resource and nothing that asks for a folder of its own is compact. */
export function layoutOf(answers: Answers): Layout {
  const grows = {
    any: [{ admin: ['helpful', 'required'] }, { auth: 'roles' }, { tenants: true }, { jobs: true }, { realtime: true }],
  }
  const compact = answers.size === 'small' && answers.resources.length <= 1 && !matches(grows, answers)
  return compact ? 'compact' : 'split'
}

/**
 * Whether everything has a folder of its own. Django's apps do in every layout: a migration names the modules it
 * needs, and a rendered migration never changes.
 */
const hasFolders = (framework: Framework, layout: Layout): boolean => framework === 'django' || layout === 'split'

/** What features share: path from the root of the repo, and dotted module. */
export function coreOf(framework: Framework, layout: Layout, root: string): { path: string; module: string } {
  return hasFolders(framework, layout)
    ? { path: `src/${root}/core`, module: `${root}.core` }
    : { path: `src/${root}`, module: root }
}

/** Where each resource lives. */
export function homesOf(
  framework: Framework,
  layout: Layout,
  root: string,
  resources: readonly ResourceView[],
): readonly Home[] {
  return resources.map(resource =>
    hasFolders(framework, layout)
      ? {
          path: `src/${root}/${resource.plural}`,
          module: `${root}.${resource.plural}`,
          tests: `tests/${resource.plural}`,
          resource,
        }
      : { path: `src/${root}`, module: root, tests: 'tests', resource },
  )
}
