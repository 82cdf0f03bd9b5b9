import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cli, folder, snapshot } from './packed.ts'

/** What each wrong command line says, and what would put it right. */
const wrong: [string, string[], number, string, string, NodeJS.ProcessEnv?][] = [
  ['an unknown flag', ['app', '--sise', 'small'], 2, "no flag '--sise'", "'--size'"],
  ['an unknown value', ['app', '--size', 'hueg'], 2, "'hueg' is not an answer to 'size'", 'small, medium, large'],
  ['an unknown value of a list', ['app', '--serves', 'pages,rst'], 2, "'rst' is not an answer", "'rest'"],
  ['an unknown preset', ['app', '--preset', 'sass'], 2, "no preset 'sass'", "'saas'"],
  ['a mistyped command', ['upadte'], 2, "looks like the command 'update'", './upadte'],
  ['a command of a later version', ['update'], 2, 'not part of this version', './update'],
  ['a stray word', ['app', 'other'], 2, "'other' is one word too many", '--help'],
  [
    'answers that contradict each other',
    ['app', '--admin', 'required', '--auth', 'none'],
    2,
    "'admin: required' and 'auth: none'",
    '--admin',
  ],
  ['an answer without meaning', ['app', '--tenants', '--auth', 'none'], 2, "'auth: none'", '--'],
  ['nothing served', ['app', '--serves', 'none'], 2, "'serves' is empty", 'pages, rest, graphql'],
  ['a name that is taken, as a directory too', ['django'], 2, "The name 'Django' cannot be used", '--name'],
  ['a keyword', ['class'], 2, 'keyword of Python', 'class-app'],
  ['a module of the standard library', ['types'], 2, 'standard library', 'types-app'],
  ["a device's name", ['aux'], 2, 'Windows', 'aux-app'],
  ['an empty name', ['app', '--name', ''], 2, 'empty', '--name'],
  ['a name that is too long', ['--name', 'x'.repeat(80)], 2, '80 characters', 'At most'],
  ['a name without letters that Python can use', ['--name', '北京'], 2, 'no letters that Python can use', 'directory'],
  ['a line break in a description', ['app', '--description', 'a\nb'], 2, 'line break', 'one line'],
  ['a mark that turns text around', ['app', '--name', 'a\u202Eb'], 2, 'turns text around', 'plain text'],
  ['an unknown type', ['app', '--resource', 'Book title:strng'], 2, "'strng' is not a type", "'string'"],
  ['an unknown reference', ['app', '--resource', 'Book author:Author'], 2, "'Author'", 'Book'],
  ['a reserved resource', ['app', '--resource', 'User name:string'], 2, "'User'", 'UserItem'],
  ['answers that are not there', ['app', '--answers', 'none.json'], 2, 'there is no such file', 'JSON file'],
  ['answers that are broken', ['app', '--answers', 'broken.json'], 2, 'line 2, column 11', 'schema'],
  ['answers with an unknown question', ['app', '--answers', 'unknown.json'], 2, "no question 'sise'", "'size'"],
  ['a directory with files in it', ['full'], 1, 'is not empty: main.py', 'new directory'],
  ['a file in the way', ['broken.json'], 1, 'is a file', 'another directory'],
  ['a file above', [join('broken.json', 'app')], 1, 'broken.json', 'director'],
  ['a place where nothing can be written', ['/proc/app'], 1, '/proc/app', 'director'],
  [
    'a preset that npm swallowed',
    ['app', 'saas'],
    2,
    'one word too many',
    'npm create pyweb app -- --preset saas',
    { npm_config_user_agent: 'npm/11' },
  ],
  [
    'a dry run that npm swallowed',
    ['app'],
    2,
    'npm kept --dry-run',
    'npm create pyweb app -- --dry-run',
    { npm_config_user_agent: 'npm/11', npm_config_dry_run: 'true' },
  ],
  ['why in no repo', ['why', 'full'], 2, 'holds no record', 'create-pyweb why'],
]

function place(): string {
  const cwd = folder()
  mkdirSync(join(cwd, 'full'))
  writeFileSync(join(cwd, 'full', 'main.py'), 'print()')
  writeFileSync(join(cwd, 'broken.json'), '{\n  "size": small\n}')
  writeFileSync(join(cwd, 'unknown.json'), '{"sise": "small"}')
  return cwd
}

test.each(wrong)('%s', (_, words, code, message, hint, env = {}) => {
  const cwd = place()
  const before = snapshot(cwd)
  const { status, stdout, stderr } = cli(words, { cwd, env })
  expect(status, stderr).toBe(code)
  const [told, remedy] = stderr.split('\n')
  expect(told).toContain(message)
  expect(remedy).toContain(hint)
  // Only the disk itself can say that it refuses; by then it has been told what comes.
  if (message !== '/proc/app') expect(stdout).toBe('')
  expect(stderr).not.toMatch(/\n {4}at /)
  expect(snapshot(cwd)).toEqual(before)
})

test('with --json the error stands on standard output as one document', () => {
  const cwd = place()
  const { status, stdout } = cli(['full', '--json'], { cwd })
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({ error: { exitCode: 1, message: expect.stringContaining('not empty') } })
})

test('a name that is taken leaves the names to the directory', () => {
  const cwd = place()
  const { status, stdout } = cli(['shop', '--name', 'Django', '--json', '--dry-run'], { cwd })
  expect(status).toBe(0)
  expect(JSON.parse(stdout).files).toEqual(expect.arrayContaining([expect.stringContaining('src/shop/')]))
})
