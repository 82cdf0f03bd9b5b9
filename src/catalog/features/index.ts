import type { Framework } from '../questions.ts'
import { base } from './base.ts'
import { django } from './django/index.ts'
import { extras } from './extras.ts'
import { fastapi } from './fastapi.ts'
import type { Contribution } from './feature.ts'
import { flask } from './flask.ts'
import { sharedSettings } from './settings.ts'

const own: Readonly<Record<Framework, () => readonly Contribution[]>> = { flask, fastapi, django }

/** All contributions to a repo of one framework, what every repo has first. */
export function contributionsOf(framework: Framework): readonly Contribution[] {
  return [...base(), ...sharedSettings(framework), ...own[framework](), ...extras(framework)]
}

/** The Pythons that a repo runs on. */
export interface PythonRange {
  /** PEP 440: `>=3.11`. */
  readonly requires: string
  /** The oldest, as tools name it: `3.11`. */
  readonly oldest: string
  /** All that its CI runs. */
  readonly versions: readonly string[]
  /** The one in images. */
  readonly image: string
}

const current: PythonRange = {
  requires: '>=3.11',
  oldest: '3.11',
  versions: ['3.11', '3.12', '3.13', '3.14'],
  image: '3.13',
}

/** Django 5.2 knows Python up to 3.14; the other two set no upper bound. */
export const pythons: Readonly<Record<Framework, PythonRange>> = {
  flask: current,
  fastapi: current,
  django: { ...current, requires: '>=3.11,<3.15' },
}
