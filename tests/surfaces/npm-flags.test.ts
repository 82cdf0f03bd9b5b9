import { describe, expect, test } from 'vitest'
import { presets } from '../../src/catalog/presets.ts'
import { UserError } from '../../src/core/errors.ts'
import { refuseSwallowed } from '../../src/surfaces/npm-flags.ts'
import { type Environment, inWordsOf, quoted, starterFrom } from '../../src/surfaces/starter.ts'

const ids = presets.map(({ id }) => id)
const npm = { npm_config_user_agent: 'npm/11.0.0 node/v20.20.2 linux x64', npm_command: 'init' }

function lineFor(words: readonly string[], env: Environment): string | undefined {
  try {
    refuseSwallowed(words, env, ids)
    return undefined
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    expect(error.exitCode).toBe(2)
    return error.hint.replace('Write: ', '')
  }
}

describe('what npm swallows', () => {
  test.each<[string, string[], Environment, string]>([
    [
      'a preset and --yes',
      ['app', 'saas'],
      { npm_config_preset: 'true', npm_config_yes: 'true' },
      'npm create pyweb app -- --preset saas --yes',
    ],
    ['a preset, no trace left', ['app', 'saas'], {}, 'npm create pyweb app -- --preset saas'],
    ['a dry run', ['app'], { npm_config_dry_run: 'true' }, 'npm create pyweb app -- --dry-run'],
    ['--yes alone', ['app'], { npm_config_yes: 'true' }, 'npm create pyweb app -- --yes'],
    ['--json', ['app'], { npm_config_json: 'true' }, 'npm create pyweb app -- --json'],
    ['--no-install', ['app'], { npm_config_install: '' }, 'npm create pyweb app -- --no-install'],
    ['a value with =', ['app'], { npm_config_size: 'large' }, 'npm create pyweb app -- --size large'],
    [
      'values left behind',
      ['app', 'pages,rest', 'roles'],
      { npm_config_serves: 'true', npm_config_auth: 'true' },
      'npm create pyweb app -- --serves pages,rest --auth roles',
    ],
    [
      'booleans',
      ['app'],
      { npm_config_tenants: 'true', npm_config_jobs: '' },
      'npm create pyweb app -- --tenants --no-jobs',
    ],
    [
      'a resource',
      ['app', 'Book title'],
      { npm_config_resource: 'true' },
      "npm create pyweb app -- --resource 'Book title'",
    ],
    ['a preset without a directory', ['saas'], { npm_config_preset: 'true' }, 'npm create pyweb -- --preset saas'],
    ['a command', ['why'], { npm_config_size: 'large' }, 'npm create pyweb why -- --size large'],
    [
      'flags that came through stay',
      ['app', '--no-git'],
      { npm_config_size: 'large' },
      'npm create pyweb app -- --size large --no-git',
    ],
    ['a value that is nowhere', ['app'], { npm_config_framework: 'true' }, 'npm create pyweb app -- --framework VALUE'],
  ])('%s', (_, words, env, line) => {
    expect(lineFor(words, { ...npm, ...env })).toBe(line)
  })

  test('npm start and npx have their own words', () => {
    const start = { npm_lifecycle_event: 'start', npm_package_name: 'create-pyweb', npm_command: 'start' }
    expect(lineFor(['app'], { ...npm, ...start, npm_config_dry_run: 'true' })).toBe('npm start -- app --dry-run')
    expect(lineFor(['app'], { ...npm, npm_command: 'exec', npm_config_size: 'small' })).toBe(
      'npx create-pyweb app --size small',
    )
  })

  test("npm's own settings are none of ours", () => {
    const own = {
      npm_config_cache: '/home/me/.npm',
      npm_config_yes: 'true',
      npm_config_git: '/usr/bin/git',
      npm_config_description: '',
    }
    expect(lineFor(['app', '--preset', 'saas'], { ...npm, ...own })).toBeUndefined()
    expect(lineFor(['app'], { ...npm, npm_command: 'exec', npm_config_yes: 'true' })).toBeUndefined()
    expect(lineFor(['app'], { npm_config_user_agent: 'pnpm/9.0.0', npm_config_size: 'x' })).toBeUndefined()
    expect(lineFor(['app', '--dry-run'], { ...npm, npm_config_dry_run: 'true' })).toBeUndefined()
  })
})

describe('the words of who started us', () => {
  test.each([
    ['npm/11 node', 'init', "npm create pyweb app -- --name 'My App'"],
    ['npm/11 node', 'exec', "npx create-pyweb app --name 'My App'"],
    ['pnpm/9 node', undefined, "pnpm create pyweb app --name 'My App'"],
    ['yarn/4 node', undefined, "yarn create pyweb app --name 'My App'"],
    ['bun/1 node', undefined, "bun create pyweb app --name 'My App'"],
    [undefined, undefined, "create-pyweb app --name 'My App'"],
  ])('%s %s', (npm_config_user_agent, npm_command, line) => {
    const env = { npm_config_user_agent, npm_command }
    expect(inWordsOf(starterFrom(env), ['app'], ['--name', 'My App'])).toBe(line)
  })

  test('words are quoted for the shell where they need it', () => {
    expect(quoted("it's")).toBe("'it'\\''s'")
    expect(quoted('')).toBe("''")
    expect(quoted('a|b')).toBe("'a|b'")
    expect(quoted('~/x')).toBe("'~/x'")
    expect(quoted('pages,rest')).toBe('pages,rest')
  })
})
