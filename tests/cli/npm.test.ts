import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { presets } from '../../src/catalog/presets.ts'
import { cli, environment, folder, pack, programs, snapshot } from './packed.ts'

let tarball: string
let cache: string
beforeAll(() => {
  tarball = pack().tarball
  cache = folder()
})

/** npm, with a cache of its own and without the network: the package needs nothing else. */
const npm = (words: readonly string[], cwd: string) =>
  spawnSync('npm', [...words], {
    cwd,
    env: environment({ npm_config_cache: cache, npm_config_offline: 'true', npm_config_update_notifier: 'false' }),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

describe('the tarball', () => {
  test('holds what is run, the licences, and no dependency', () => {
    const names = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n')
    expect(names).toEqual(
      expect.arrayContaining(['package/package.json', 'package/dist/cli.cjs', 'package/LICENSE', 'package/README.md']),
    )
    expect(names.filter(name => /\.test\.|\/src\/|\.ejs$/.test(name))).toEqual([])
    const about = JSON.parse(readFileSync(join(pack().cli, '..', '..', 'package.json'), 'utf8'))
    expect(about.dependencies ?? {}).toEqual({})
    expect(readFileSync(join(pack().cli, '..', 'LICENSES.md'), 'utf8')).toMatch(
      /# prompts .*\n[\s\S]*# execa|# execa .*\n[\s\S]*# prompts/,
    )
  })

  test('renders a repo through npm exec', () => {
    const cwd = folder()
    const { status, stderr } = npm(
      [
        'exec',
        '--yes',
        `--package=${tarball}`,
        '--',
        'create-pyweb',
        'demo',
        '--preset',
        'rest-small',
        '--yes',
        '--no-install',
        '--no-git',
      ],
      cwd,
    )
    expect(status, stderr).toBe(0)
    expect(JSON.parse(readFileSync(join(cwd, 'demo', '.pyweb.json'), 'utf8'))).toMatchObject({ framework: 'flask' })
  })

  test('says the line that was meant where npm exec swallowed the flags', () => {
    const cwd = folder()
    const { status, stderr } = npm(
      ['exec', `--package=${tarball}`, 'create-pyweb', 'demo', '--preset', 'saas', '--no-install', '--yes'],
      cwd,
    )
    expect(status).toBe(2)
    expect(stderr).toContain('Write: npx create-pyweb demo --preset saas --no-install')
    expect(snapshot(cwd)).toEqual({})
  })
})

describe('the command line without a terminal', () => {
  test.each(presets.filter(({ id }) => id !== 'saas'))(
    '$id: the same bytes every time, and again by its own line',
    ({ id }) => {
      const [one, other, again] = [folder(), folder(), folder()]
      const words = ['demo', '--preset', id, '--no-install', '--no-git', '--json']
      const first = cli(words, { cwd: one })
      expect(first.status, first.stderr).toBe(0)
      expect(cli(words, { cwd: other }).status).toBe(0)
      expect(snapshot(other)).toEqual(snapshot(one))
      const line: string = JSON.parse(first.stdout).again
      const path = programs({ 'create-pyweb': `exec "${process.execPath}" "${pack().cli}" "$@"` })
      execFileSync('sh', ['-c', `${line} --no-install --no-git`], {
        cwd: again,
        env: environment({ PATH: `${path}:${process.env.PATH}` }),
        stdio: 'ignore',
      })
      expect(snapshot(again)).toEqual(snapshot(one))
    },
  )

  test('answers from standard input', () => {
    const cwd = folder()
    const { status, stdout } = cli(['demo', '--answers', '-', '--dry-run', '--json'], {
      cwd,
      input: '{"size": "medium"}',
    })
    expect(status).toBe(0)
    expect(JSON.parse(stdout).answers.size).toBe('medium')
  })

  test('--json prints one document and nothing else', () => {
    const cwd = folder()
    for (const words of [['why', '--json'], ['presets', '--json'], ['schema'], ['demo', '--dry-run', '--json']]) {
      const { status, stdout } = cli(words, { cwd })
      expect(status).toBe(0)
      expect(() => JSON.parse(stdout)).not.toThrow()
    }
    expect(snapshot(cwd)).toEqual({})
  })

  test('a repo inside another work tree has none of its own, unless --git', () => {
    const cwd = folder()
    execFileSync('git', ['init', '--quiet'], { cwd, env: environment() })
    const { stdout } = cli(['one', '--no-install'], { cwd })
    expect(stdout).toContain('--git')
    expect(existsSync(join(cwd, 'one', '.git'))).toBe(false)
    expect(cli(['two', '--no-install', '--git'], { cwd }).status).toBe(0)
    expect(existsSync(join(cwd, 'two', '.git'))).toBe(true)
  })
})
