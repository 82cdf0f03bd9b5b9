import type { Rule } from './rule.ts'
import { peopleRules } from './rules/people.ts'
import { pieceRules } from './rules/pieces.ts'
import { shapeRules } from './rules/shape.ts'
import { trafficRules } from './rules/traffic.ts'

export type { Effect, Rule } from './rule.ts'

/**
 * All rules, in the order in which equally heavy reasons are told.
 *
 * Weights: 1 a convenience or an example's detail, 2 a statement of the guidance, 3 one that it stresses, 4 what a
 * framework is known for (a daily admin, the team's own ground). Async at the core weighs 5, since the admin that
 * pulls the other way always brings a login, 4 + 1: wishes for both come out close.
 */
export const rules: readonly Rule[] = [...shapeRules, ...trafficRules, ...pieceRules, ...peopleRules]
