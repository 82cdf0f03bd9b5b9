import { chmodSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/core/errors.ts'
import type { FileMap } from '../../src/core/render.ts'
import { Interrupted } from '../../src/node/machine.ts'
import { judgeTarget } from '../../src/node/target.ts'
import { type Disk, thisDisk, withoutKept, write } from '../../src/node/write.ts'
import { folder, snapshot } from './fake-machine.ts'

const file = (text: string, mode: '100644' | '100755' = '100644') => ({ id: text, text, mode })
const files: FileMap = new Map([
  ['README.md', file('ours')],
  ['pyproject.toml', file('[project]')],
  ['src/app/main.py', file('main')],
  ['src/app/about.py', file('about')],
  ['run.sh', file('#!', '100755')],
])
const never = new AbortController().signal

/** A disk of which the operation with a number fails. */
async function failingAt(count: number): Promise<{ disk: Disk; reached: () => boolean }> {
  const real = thisDisk
  let calls = 0
  const counted = <T extends keyof Disk>(name: T) =>
    (async (...args: Parameters<Disk[T]>) => {
      if (++calls === count) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      return (real[name] as (...all: unknown[]) => unknown)(...args)
    }) as unknown as Disk[T]
  const { remove, rmdir } = real
  const disk: Disk = {
    mkdir: counted('mkdir'),
    mkdtemp: counted('mkdtemp'),
    mkdirs: counted('mkdirs'),
    writeFile: counted('writeFile'),
    rename: counted('rename'),
    pathExists: counted('pathExists'),
    chmod: counted('chmod'),
    remove,
    rmdir,
  }
  return { disk, reached: () => calls >= count }
}

/** Writes with every operation failing in turn; each time the disk has to be as it was. */
async function failEverywhere(prepare: (place: string) => string): Promise<number> {
  for (let count = 1; ; count++) {
    const place = folder()
    const path = prepare(place)
    const before = snapshot(place)
    const { disk, reached } = await failingAt(count)
    const outcome = await write(withoutKept(files, judgeTarget(path)), judgeTarget(path), disk, never).catch(
      error => error,
    )
    if (!reached()) return count
    expect(outcome).toBeInstanceOf(UserError)
    expect(outcome).toMatchObject({ exitCode: 1 })
    expect(outcome.message).toContain('no space is left')
    expect(snapshot(place)).toEqual(before)
  }
}

describe('writing', () => {
  test('a new directory, its parents too, with modes', async () => {
    const place = folder()
    const path = join(place, 'deep', 'er', 'app')
    await write(files, judgeTarget(path), thisDisk, never)
    expect(Object.keys(snapshot(place)).filter(each => each.endsWith('.py'))).toHaveLength(2)
    expect(statSync(join(path, 'run.sh')).mode & 0o111).not.toBe(0)
    expect(statSync(join(path, 'README.md')).mode & 0o111).toBe(0)
    expect(statSync(path).mode & 0o777).toBe(0o777 & ~process.umask())
  })

  test('a new directory is written whole or not at all', async () => {
    expect(await failEverywhere(place => join(place, 'deep', 'er', 'app'))).toBeGreaterThan(8)
  })

  test('an existing directory is filled whole or left as it was', async () => {
    const steps = await failEverywhere(place => {
      mkdirSync(join(place, 'app', '.git'), { recursive: true })
      writeFileSync(join(place, 'app', '.git', 'HEAD'), 'ref: refs/heads/main')
      writeFileSync(join(place, 'app', 'README.md'), 'theirs')
      return join(place, 'app')
    })
    expect(steps).toBeGreaterThan(8)
  })

  test('what git or a forge put there stays', async () => {
    const place = folder()
    writeFileSync(join(place, 'README.md'), 'theirs')
    writeFileSync(join(place, 'LICENSE.txt'), 'theirs')
    const target = judgeTarget(place)
    await write(withoutKept(files, target), target, thisDisk, never)
    expect(snapshot(place)).toMatchObject({ 'README.md': 'theirs', 'LICENSE.txt': 'theirs', 'src/app/main.py': 'main' })
    expect(Object.keys(snapshot(place)).some(path => path.includes('create-pyweb'))).toBe(false)
  })

  test('what has appeared in between is not written over', async () => {
    const place = folder()
    const target = judgeTarget(place)
    writeFileSync(join(place, 'run.sh'), 'somebody was quicker')
    await expect(write(files, target, thisDisk, never)).rejects.toMatchObject({ exitCode: 1 })
    expect(snapshot(place)).toEqual({ 'run.sh': 'somebody was quicker' })
  })

  test('what cannot be taken back is told', async () => {
    const place = folder()
    const disk: Disk = {
      ...thisDisk,
      writeFile: () => {
        throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      },
      remove: () => Promise.reject(new Error('busy')),
    }
    const outcome = await write(files, judgeTarget(join(place, 'app')), disk, never).catch(error => error)
    expect(outcome).toMatchObject({ exitCode: 1 })
    expect(outcome.message).toMatch(/full.*not all of it could be taken away again \(busy\)/)
    expect(outcome.hint).toContain('.create-pyweb-')
  })

  test('an interruption leaves nothing', async () => {
    for (const existing of [true, false]) {
      const place = folder()
      const path = existing ? place : join(place, 'app')
      const controller = new AbortController()
      const real = thisDisk
      const disk: Disk = {
        ...real,
        writeFile: (...args) => {
          controller.abort()
          return real.writeFile(...args)
        },
        mkdtemp: real.mkdtemp,
        rename: real.rename,
        remove: real.remove,
        mkdir: real.mkdir,
        rmdir: real.rmdir,
        chmod: real.chmod,
        pathExists: real.pathExists,
      }
      await expect(write(files, judgeTarget(path), disk, controller.signal)).rejects.toBeInstanceOf(Interrupted)
      expect(snapshot(place)).toEqual({})
    }
  })
})

describe('judging a target', () => {
  test('a directory with files in it is refused, with their names', async () => {
    const place = folder()
    for (const name of ['a', 'b', 'c', 'd', '.git', 'README.rst', 'LICENCE']) writeFileSync(join(place, name), '')
    expect(() => judgeTarget(place)).toThrow(expect.objectContaining({ exitCode: 1 }))
    expect(() => judgeTarget(place)).toThrow('is not empty: a, b, c and 1 more')
  })

  test('a file in the way is refused, also above', async () => {
    const place = folder()
    writeFileSync(join(place, 'file'), '')
    expect(() => judgeTarget(join(place, 'file'))).toThrow('is a file')
    expect(() => judgeTarget(join(place, 'file', 'app'))).toThrow(expect.objectContaining({ exitCode: 1 }))
  })

  test('a place that cannot be written is refused', async () => {
    if (process.getuid?.() === 0) {
      // Root may write everywhere but where the kernel says no.
      await expect(write(files, judgeTarget('/proc/app'), thisDisk, never)).rejects.toMatchObject({
        exitCode: 1,
      })
      return
    }
    const place = folder()
    chmodSync(place, 0o500)
    expect(() => judgeTarget(join(place, 'app'))).toThrow('you may not write there')
    expect(existsSync(join(place, 'app'))).toBe(false)
  })
})
