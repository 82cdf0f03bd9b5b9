import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { presets } from '../../src/catalog/presets.ts'
import type { Machine } from '../../src/node/machine.ts'
import { main } from '../../src/node/main.ts'
import { type CreateDocument, createSchema } from '../../src/surfaces/create-document.ts'
import { answersSchema } from '../../src/surfaces/schema.ts'
import { fakeMachine, folder, Kept, snapshot } from './fake-machine.ts'

async function start(words: readonly string[], changes: Partial<Machine> = {}) {
  const machine = fakeMachine(changes)
  const code = await main(words, machine)
  return { code, out: machine.stdout.text, err: machine.stderr.text, cwd: machine.cwd }
}

const words = (line: string): string[] => line.split(' ')
const document = (out: string): CreateDocument => JSON.parse(out)

describe('create', () => {
  test.each(presets.filter(({ id }) => id !== 'saas'))(
    '$id: a complete repo where neither Python nor git is, exit 0, the steps left named',
    async ({ id }) => {
      const { code, out, err, cwd } = await start(['app', '--preset', id, '--json'])
      expect(code).toBe(0)
      const told = document(out)
      expect(new Ajv2020().validate(createSchema, told)).toBe(true)
      expect(told.written).toBe(true)
      expect(told.steps.done).toEqual(['write'])
      expect(told.steps.left.map(({ step }) => step)).toEqual(expect.arrayContaining(['lock', 'sync', 'git', 'commit']))
      expect(told.again).toBe(`create-pyweb app --preset ${id} --yes`)
      const there = snapshot(join(cwd, 'app'))
      expect(
        Object.keys(there)
          .filter(path => there[path] !== '/')
          .sort(),
      ).toEqual([...told.files].sort())
      for (const step of told.steps.left) expect(err).toContain(step.step === 'lock' ? 'uv sync' : step.command)
      for (const missing of told.notYetRendered) expect(err).toContain(missing)
    },
  )

  test('a dry run writes nothing and tells what it would', async () => {
    const { code, out, cwd } = await start(['app', '--dry-run'])
    expect(code).toBe(0)
    expect(snapshot(cwd)).toEqual({})
    expect(out).toContain('Nothing was written')
    expect(out).toContain('pyproject.toml')
    const json = await start(['app', '--dry-run', '--json'])
    const told = document(json.out)
    expect(told).toMatchObject({ written: false, steps: { done: [], left: [] } })
    expect(snapshot(json.cwd)).toEqual({})
  })

  test('into the directory where one is: README and LICENSE stay, and that is said', async () => {
    const cwd = join(folder(), 'shelf')
    mkdirSync(join(cwd, '.git'), { recursive: true })
    writeFileSync(join(cwd, 'README.md'), 'theirs')
    const { code, out } = await start(['.', '--json', '--no-git', '--no-install'], { cwd })
    expect(code).toBe(0)
    expect(document(out)).toMatchObject({ directory: cwd, kept: ['README.md'], answers: { name: 'Shelf' } })
    expect(snapshot(cwd)).toMatchObject({ 'README.md': 'theirs' })
    expect(document(out).again).toBe('create-pyweb . --yes')
  })

  test('without a directory the name gives one', async () => {
    const { out, cwd } = await start(['--name', 'Größe & Maß', '--json', '--no-git', '--no-install'])
    expect(document(out).directory).toBe(join(cwd, 'grosse-mass'))
  })

  test('an overruled choice is taken, and the advice said', async () => {
    const { out } = await start(words('app --preset saas --framework flask --no-git --no-install'))
    expect(out).toContain('Flask for App. The advice was Django.')
  })

  test('answers come from a file, flags win over it', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'answers.json'), '{"size": "large", "database": "postgresql"}')
    const { out } = await start(words('app --answers answers.json --size medium --no-git --no-install --json'), { cwd })
    expect(document(out).answers).toMatchObject({ size: 'medium', database: 'postgresql' })
  })

  test('an interruption before the move leaves nothing, exit 130', async () => {
    const { code, err, cwd } = await start(['app'], { interrupted: AbortSignal.abort() })
    expect(code).toBe(130)
    expect(err).toContain('Nothing was written')
    expect(snapshot(cwd)).toEqual({})
  })

  test('an interruption after the move leaves the repo and names the rest, exit 130', async () => {
    const controller = new AbortController()
    const machine = fakeMachine({ interrupted: controller.signal })
    const run: Machine['run'] = async (program, args) => {
      if (program === 'python3') controller.abort()
      return { code: undefined, stdout: '', stderr: args.join() }
    }
    const { code, out } = await start(['app', '--json'], { run, interrupted: controller.signal, cwd: machine.cwd })
    expect(code).toBe(130)
    expect(document(out).steps.left.map(({ step, because }) => [step, because])).toEqual(
      expect.arrayContaining([
        ['sync', 'it was interrupted'],
        ['commit', 'it was interrupted'],
      ]),
    )
    expect(Object.keys(snapshot(machine.cwd))).toContain('app/pyproject.toml')
  })

  test('every error is told, with its remedy, and as JSON where that is asked for', async () => {
    const { code, out, err, cwd } = await start(['app', '--size', 'smal', '--json'])
    expect(code).toBe(2)
    expect(err).toContain("'smal' is not an answer to 'size'.")
    expect(err).toContain("Did you mean 'small'?")
    expect(JSON.parse(out).error).toMatchObject({ exitCode: 2 })
    expect(snapshot(cwd)).toEqual({})
  })
})

describe('why', () => {
  test('explains answers, and nothing else', async () => {
    const { code, out } = await start(words('why --preset saas --json'))
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ framework: 'django', recommended: 'django', chosenBy: 'rules' })
    expect((await start(words('why --preset saas'))).out).toContain('Django, as ')
    expect((await start(words('why --preset saas --markdown'))).out).toContain('**')
    expect((await start(['why', '--preset', 'saas'], { env: { FORCE_COLOR: '1' } })).out).toContain('\u001B[')
    expect((await start(words('why --preset saas --plain'), { env: { FORCE_COLOR: '1' } })).out).not.toContain(
      '\u001B[',
    )
  })

  test('in a repo it explains what was recorded, as it was assumed; answers given win', async () => {
    const cwd = folder()
    const asked = await start(words('why --preset rest-small --json'))
    await main(words('app --preset rest-small --no-git --no-install'), fakeMachine({ cwd }))
    for (const [place, line] of [
      [cwd, 'why app --json'],
      [join(cwd, 'app'), 'why --json'],
    ] as const) {
      const recorded = JSON.parse((await start(words(line), { cwd: place })).out)
      const { answers: _, ...rest } = JSON.parse(asked.out)
      expect(recorded).toMatchObject(rest)
      expect(recorded.answers.name).toBe('App')
    }
    const changed = JSON.parse(
      (await start(words('why app --json --size large --admin required --auth accounts --data relational'), { cwd }))
        .out,
    )
    expect(changed.answers).toMatchObject({ size: 'large', admin: 'required' })
  })

  test('a directory without a record is refused', async () => {
    const { code, err } = await start(['why', 'nowhere'])
    expect(code).toBe(2)
    expect(err).toContain('holds no record')
  })

  test('without answers and without a terminal defaults are explained', async () => {
    const { code, out } = await start(['why', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out).assumed).toContain('size')
  })
})

test('presets and schema', async () => {
  expect(JSON.parse((await start(['presets', '--json'])).out)).toEqual(presets)
  const listed = (await start(['presets'])).out
  for (const { id, line } of presets) expect(listed).toMatch(new RegExp(`${id} +${line}`))
  expect(JSON.parse((await start(['schema'])).out)).toEqual(answersSchema())
})

test('help and version', async () => {
  expect((await start(['--version'])).out).toBe('0.0.0\n')
  for (const line of ['--help', 'why -h', 'presets --help', 'schema --help']) {
    const { code, out } = await start(words(line))
    expect(code).toBe(0)
    expect(out).toContain('Usage: create-pyweb')
  }
})

test('progress is plain lines where nothing can move', async () => {
  const stdout = new Kept(false)
  await start(['app', '--preset', 'rest-small'], { stdout })
  expect(stdout.text).toContain('Finding Python and uv …\n')
  expect(stdout.text).not.toContain('\u001B')
})
