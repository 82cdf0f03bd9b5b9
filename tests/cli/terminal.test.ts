import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { cli, environment, folder, pack, programs, snapshot } from './packed.ts'

const enter = '\r'
const stop = '\u0003'
const down = '\u001B[B'

/** Drives the command line in a pseudo-terminal: each key is pressed once its text has been drawn. */
function terminal(words: readonly string[], cwd: string, keys: readonly (readonly [string, string])[]) {
  const task = {
    command: [process.execPath, pack().cli, ...words],
    cwd,
    env: environment({ TERM: 'xterm-256color' }),
    keys,
  }
  const { stdout, stderr } = spawnSync('python3', [join(import.meta.dirname, 'terminal.py')], {
    input: JSON.stringify(task),
    encoding: 'utf8',
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as { readonly code: number; readonly screen: string; readonly left: readonly unknown[] }
}

const untilName = [
  ['Where do you begin?', enter],
  ['called?', `Sensor Hub${enter}`],
] as const

describe('in a terminal', () => {
  test('the wizard leads from the first question to a repo', () => {
    const cwd = folder()
    const { code, screen, left } = terminal(['--no-install', '--no-git'], cwd, [
      ...untilName,
      ['How large', enter],
      ['What does it serve?', enter],
      ['What does it store?', enter],
      ['Does it wait', enter],
      ['Do staff need', enter],
      ['Who may do what?', enter],
      ['further questions', enter],
      ['Which framework?', enter],
      ['Where does the data', enter],
      ['stands around', enter],
      ['What does the project keep?', enter],
      ['Shall it be so?', enter],
    ])
    expect(left).toEqual([])
    expect(code, screen).toBe(0)
    expect(JSON.parse(readFileSync(join(cwd, 'sensor-hub', '.pyweb.json'), 'utf8')).answers.name).toBe('Sensor Hub')
    expect(screen).toContain('The same repo again')
  })

  test.each([
    ['at the first question', [['Where do you begin?', stop]]],
    [
      'in a text',
      [
        ['Where do you begin?', enter],
        ['called?', `Half${stop}`],
      ],
    ],
    ['in a list', [...untilName, ['How large', down], ['Medium', stop]]],
    ['in a list of several', [...untilName, ['How large', enter], ['What does it serve?', stop]]],
    [
      'at the confirmation',
      [
        ['Where do you begin?', down + enter],
        ['called?', enter],
        ['Which framework?', enter],
        ['Where does', enter],
        ['stands around', enter],
        ['keep?', enter],
        ['Shall it be so?', stop],
      ],
    ],
  ] as [string, [string, string][]][])('Ctrl-C %s leaves nothing', (_, keys) => {
    const cwd = folder()
    const { code, screen, left } = terminal([], cwd, keys)
    expect(left, screen).toEqual([])
    expect(code).toBe(130)
    expect(screen).toContain('Nothing was written')
    expect(
      screen.endsWith('\u001B[?25h') || screen.lastIndexOf('\u001B[?25h') > screen.lastIndexOf('\u001B[?25l'),
    ).toBe(true)
    expect(snapshot(cwd)).toEqual({})
  })

  test('a signal while a question waits leaves nothing', () => {
    for (const words of [[], ['--plain']]) {
      const cwd = folder()
      const { code, screen } = terminal(words, cwd, [['Where do you begin?', 'SIGTERM']])
      expect(code, screen).toBe(130)
      expect(snapshot(cwd)).toEqual({})
    }
  })

  test('--plain asks in lines, without colour or moves; Ctrl-C leaves nothing', () => {
    const cwd = folder()
    const { code, screen } = terminal(['--plain', '--no-install', '--no-git'], cwd, [
      ['begin?', 'rest-small\n'],
      ['called?', 'Places\n'],
      ['Which framework?', '\n'],
      ['Where does the data', '\n'],
      ['stands around', 'none\n'],
      ['keep?', '1\n'],
      ['Shall it be so?', '1\n'],
    ])
    expect(code, screen).toBe(0)
    expect(screen.replace('\u001B[?25h', '')).not.toContain('\u001B')
    expect(existsSync(join(cwd, 'places', '.pyweb.json'))).toBe(true)
    expect(terminal(['--plain'], cwd, [['begin?', stop]]).code).toBe(130)
  })

  test('why asks, explains and writes nothing', () => {
    const cwd = folder()
    const { code, screen } = terminal(['why'], cwd, [
      ['How large', enter],
      ['What does it serve?', enter],
      ['What does it store?', enter],
      ['Does it wait', enter],
      ['Do staff need', enter],
      ['Who may do what?', enter],
      ['further questions', enter],
    ])
    expect(code).toBe(0)
    expect(screen).toContain('What speaks for')
    expect(snapshot(cwd)).toEqual({})
  })

  test('--yes asks nothing', () => {
    const cwd = folder()
    expect(terminal(['app', '--yes', '--no-install', '--no-git'], cwd, []).code).toBe(0)
    expect(existsSync(join(cwd, 'app', 'pyproject.toml'))).toBe(true)
  })
})

describe('interrupted behind the move', () => {
  test('the repo stays whole, its pyproject.toml its own, what remains is named', async () => {
    const cwd = folder()
    const path = programs({
      uv: 'if [ "$1" = --version ]; then echo uv 0.9.0; else echo started >> "$UV_STARTED"; exec sleep 30; fi',
    })
    const started = join(folder(), 'started')
    const env = environment({ PATH: `${path}:${process.env.PATH}`, UV_STARTED: started })
    const child = spawn(process.execPath, [pack().cli, 'app', '--yes', '--json'], { cwd, env })
    let [out, told] = ['', '']
    child.stdout.on('data', part => {
      out += part
    })
    child.stderr.on('data', part => {
      told += part
    })
    const ended = once(child, 'close')
    while (!existsSync(started)) await pause(50)
    child.kill('SIGINT')
    const [code] = await ended
    expect(code, told).toBe(130)
    const { files, steps } = JSON.parse(out)
    expect(Object.keys(snapshot(join(cwd, 'app')))).toEqual(expect.arrayContaining(files))
    expect(steps.left.map(({ step }: { step: string }) => step)).toEqual(
      expect.arrayContaining(['lock', 'sync', 'commit']),
    )
    expect(told).toContain('uv sync')
    const dry = cli(['app2', '--name', 'App', '--yes', '--no-install', '--no-git'], { cwd })
    expect(dry.status).toBe(0)
    expect(readFileSync(join(cwd, 'app', 'pyproject.toml'), 'utf8')).not.toContain('constraint-dependencies')
  })
})
