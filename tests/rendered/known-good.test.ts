import { expect, test } from 'vitest'
import { presets } from '../../src/catalog/presets.ts'
import { frameworks } from '../../src/catalog/questions.ts'
import { versions } from '../../src/catalog/versions.ts'
import { repo } from './repos.ts'

const answers = [
  ...presets.map(preset => preset.answers),
  { size: 'large', serves: ['pages', 'rest'], data: 'relational', auth: 'accounts', admin: 'required' },
  { serves: ['rest'], data: 'none', extras: ['pre-commit'] },
]

/** The distribution that a requirement names, as `[package]` of a lock spells it. */
const distribution = (requirement: string): string => /^[\w.-]+/.exec(requirement)?.[0].toLowerCase() ?? ''

/** A version as numbers, as far as it has them. */
const numbers = (version: string): readonly number[] => version.split(/[.a-z]+/).map(Number)

function isBelow(version: string, bound: string): boolean {
  const [have, want] = [numbers(version), numbers(bound)]
  const index = want.findIndex((each, at) => each !== (have[at] ?? 0))
  return index >= 0 && (have[index] ?? 0) < (want[index] as number)
}

test.each(frameworks)('%s: every requirement has a known-good version, not below its own bound', framework => {
  for (const given of answers) {
    const { dependencies, development } = repo({ ...given, framework }).plan
    for (const requirement of [...dependencies, ...development]) {
      const version = versions[framework][distribution(requirement)]
      expect(version, `${requirement}: run 'npm run versions'`).toBeDefined()
      const bound = />=\s*([\w.]+)/.exec(requirement)?.[1]
      expect(bound, `${requirement} has no lower bound`).toBeDefined()
      expect(isBelow(version as string, bound as string), `${requirement}: ${version}`).toBe(false)
    }
  }
})
