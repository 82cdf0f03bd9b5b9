import { UserError } from '../core/errors.ts'
import { didYouMean, distance } from '../core/nearest.ts'
import { answerFlags, flagsOf } from './answer-flags.ts'
import { type Command, commandWords, laterCommands, options, takesAnswers } from './options.ts'

/** The error about a flag that a command does not have: whose it is, or which one is near. */
export function unknownFlag(command: Command, word: string): UserError {
  const name = word.replace(/^-+/, '')
  const isOurs = flagsOf(command).includes(name)
  if (isOurs) return new UserError(`'${word}' has one dash too few.`, `Write --${name}.`)
  const elsewhere = options.find(option => option.name === name)
  if (elsewhere !== undefined || (answerFlags.has(name) && !takesAnswers(command))) {
    const homes = (elsewhere?.commands ?? (['create', 'why'] as const)).map(each => `'${each}'`).join(' and ')
    return new UserError(`'${command}' has no flag '${word}'.`, `It belongs to ${homes}.`)
  }
  const near = didYouMean(
    `--${name}`,
    flagsOf(command).map(flag => `--${flag}`),
  )
  const all = `All of them: create-pyweb ${command === 'create' ? '' : `${command} `}--help`
  const hint = near.startsWith('Did') ? `${near.slice(0, near.indexOf('?') + 1)} ${all}` : all
  return new UserError(`There is no flag '${word}'.`, hint)
}

/** Refuses a directory whose name is within two letters of a command: most likely that was meant. @throws UserError (2) */
export function refuseMistypedCommand(word: string): void {
  const meant = [...commandWords, ...laterCommands].find(command => distance(word.toLowerCase(), command) <= 2)
  if (meant === undefined) return
  const isLater = laterCommands.some(command => command === meant)
  throw new UserError(
    `'${word}' looks like the command '${meant}'${isLater ? ', which is not part of this version yet' : ''}.`,
    `${isLater ? '' : `Did you mean 'create-pyweb ${meant}'? `}A repo in a directory of that name is created with ./${word}.`,
  )
}
