import type { Contribution } from './feature.ts'

/** What each feature brings to a repo of this framework. */
export const django: readonly Contribution[] = []
