import type { Framework } from '../questions.ts'
import { base } from './base.ts'
import { django } from './django.ts'
import { fastapi } from './fastapi.ts'
import type { Contribution } from './feature.ts'
import { flask } from './flask.ts'

const own: Readonly<Record<Framework, readonly Contribution[]>> = { flask, fastapi, django }

/** All contributions to a repo of one framework, what every repo has first. */
export function contributionsOf(framework: Framework): readonly Contribution[] {
  return [...base, ...own[framework]]
}
