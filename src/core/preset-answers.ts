import { presets } from '../catalog/presets.ts'
import { UserError } from './errors.ts'
import { didYouMean } from './nearest.ts'
import type { Raw } from './resolve.ts'

/** The answers of a preset. @throws UserError (2) where there is none of that id */
export function presetAnswers(id: string): Raw {
  const preset = presets.find(each => each.id === id)
  if (preset !== undefined) return preset.answers
  throw new UserError(
    `There is no preset '${id}'.`,
    didYouMean(
      id,
      presets.map(each => each.id),
    ),
  )
}
