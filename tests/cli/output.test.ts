import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cli, environment, folder, pack } from './packed.ts'

/** A line of a shell in which `$NODE` and `$CLI` are create-pyweb. */
const shell = (line: string, cwd = folder()) =>
  spawnSync('sh', ['-c', line], {
    cwd,
    env: environment({ NODE: process.execPath, CLI: pack().cli }),
    encoding: 'utf8',
  })

const schema = () => cli(['schema'], { cwd: folder() }).stdout

test('into a file and into a pipe goes all of it, however slowly that is read', () => {
  const cwd = folder()
  shell('"$NODE" "$CLI" schema > schema.json', cwd)
  expect(readFileSync(join(cwd, 'schema.json'), 'utf8')).toBe(schema())
  expect(shell('"$NODE" "$CLI" schema | (sleep 0.2; cat)').stdout).toBe(schema())
})

test('a pipe that another process set not to wait gets all of it', () => {
  const unready = `import os, sys, subprocess, time
read, write = os.pipe()
os.set_blocking(write, False)
os.write(write, b"x" * 60_000)
started = subprocess.Popen(sys.argv[1:], stdout=write)
os.close(write)
time.sleep(0.3)
sys.stdout.buffer.write(open(read, "rb").read())
started.wait()`
  const { stdout } = spawnSync('python3', ['-c', unready, process.execPath, pack().cli, 'schema'], {
    cwd: folder(),
    env: environment(),
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  })
  expect(stdout.replace(/^x+/, '')).toBe(schema())
})

test('who reads no further ends it without an error', () => {
  const { stdout, stderr } = shell('"$NODE" "$CLI" schema | head -n 1')
  expect([stdout, stderr]).toEqual(['{\n', ''])
})
