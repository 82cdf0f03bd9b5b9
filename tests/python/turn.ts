import { execFileSync } from 'node:child_process'

const given = process.env.PYWEB_TURN ?? ''

/** The seed of what chance makes: the number of commits, so that each commit tries something else; PYWEB_TURN sets it. */
export const turn: number = /^\d+$/.test(given)
  ? Number(given)
  : Number(execFileSync('git', ['rev-list', '--count', 'HEAD'], { encoding: 'utf8' }))
