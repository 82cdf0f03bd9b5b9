import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { compareStreams } from './bench-streams.mjs'
import { root } from './prepare.mjs'

/*
 * Whole processes, side by side in one run: our render without install and git, a bare Node script that only writes
 * the same bytes, and cookiecutter and copier on a template with as many files of the same sizes.
 */

const versions = { cookiecutter: '2.7.1', copier: '9.19.1' }
const rounds = Number(process.argv[2] ?? 15)
const most = 1.5

const work = mkdtempSync(join(tmpdir(), 'pyweb-bench-'))
const env = { ...process.env, PATH: `${join(root, '.tools', 'uv', 'bin')}:${process.env.PATH}`, NO_COLOR: '1' }
for (const name of Object.keys(env)) if (/^npm_/i.test(name)) delete env[name]

function run(program, args, cwd = work) {
  const start = performance.now()
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, env, encoding: 'utf8' })
  const milliseconds = performance.now() - start
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? `${stdout}${stderr}`.slice(-2000)}`)
  return milliseconds
}

function* files(folder, below = '') {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = join(below, entry.name)
    if (entry.isDirectory()) yield* files(folder, path)
    else yield path
  }
}

/** Installs a tool from PyPI in a folder of its own and returns what starts it, so that uv itself is not measured. */
function tool(name) {
  const folder = join(work, `tool-${name}`)
  run('uv', ['venv', '--quiet', folder])
  run('uv', ['pip', 'install', '--quiet', '--python', folder, `${name}==${versions[name]}`])
  return join(folder, 'bin', name)
}

/** A script that holds nothing but the files. */
function bareScript(from, label) {
  const contents = Object.fromEntries([...files(from)].map(path => [path, readFileSync(join(from, path), 'utf8')]))
  const script = join(work, `${label}-bare.mjs`)
  writeFileSync(
    script,
    [
      "import { mkdirSync, writeFileSync } from 'node:fs'",
      "import { dirname, join } from 'node:path'",
      `const files = ${JSON.stringify(contents)}`,
      'const to = process.argv[2]',
      'for (const path in files) {',
      '  mkdirSync(dirname(join(to, path)), { recursive: true })',
      '  writeFileSync(join(to, path), files[path])',
      '}',
      '',
    ].join('\n'),
  )
  return script
}

/** Text of a length, with one thing for the template engine to fill in. */
function filler(length, variable) {
  const line = 'the quick brown fox jumps over the lazy dog, and then again\n'
  return length < variable.length
    ? 'x'.repeat(length)
    : variable + line.repeat(length / line.length + 1).slice(0, length - variable.length)
}

/** Templates of both tools with as many files of the same sizes in the same tree. */
function otherTemplates(from, label) {
  const cookiecutter = join(work, `${label}-cookiecutter`)
  const copier = join(work, `${label}-copier`)
  const write = (path, text) => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  write(join(cookiecutter, 'cookiecutter.json'), JSON.stringify({ slug: 'app', title: 'App' }))
  write(join(copier, 'copier.yml'), 'title:\n  type: str\n  default: App\n')
  for (const path of files(from)) {
    const { length } = readFileSync(join(from, path))
    write(join(cookiecutter, '{{cookiecutter.slug}}', path), filler(length, '{{cookiecutter.title}}\n'))
    write(join(copier, `${path}.jinja`), filler(length, '{{ title }}\n'))
  }
  return { cookiecutter, copier }
}

const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

function compare(label, flags, tools) {
  const cli = join(root, 'dist', 'cli.cjs')
  const sample = join(work, `${label}-sample`)
  const ours = to => run(process.execPath, [cli, to, ...flags, '--no-install', '--no-git', '--yes'])
  ours(sample)
  const paths = [...files(sample)]
  const bytes = paths.reduce((sum, path) => sum + readFileSync(join(sample, path)).length, 0)
  const bare = bareScript(sample, label)
  const templates = otherTemplates(sample, label)
  const contenders = {
    'bare Node script': to => run(process.execPath, [bare, to]),
    'create-pyweb': ours,
    cookiecutter: to => run(tools.cookiecutter, ['--no-input', '--output-dir', to, templates.cookiecutter]),
    copier: to => run(tools.copier, ['copy', '--quiet', '--defaults', '--trust', templates.copier, to]),
  }
  const times = Object.fromEntries(Object.keys(contenders).map(name => [name, []]))
  // The first round only warms the disk's cache up.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, work_] of Object.entries(contenders)) {
      const to = join(work, `out-${label}-${round}-${name.replaceAll(' ', '-')}`)
      const milliseconds = work_(to)
      if (round > 0) times[name].push(milliseconds)
      rmSync(to, { recursive: true, force: true })
    }
  }
  const base = median(times['bare Node script'])
  process.stdout.write(
    `\n${label}: ${paths.length} files, ${bytes} bytes, ${rounds} interleaved runs, milliseconds of whole processes\n`,
  )
  process.stdout.write(
    `  ${'what'.padEnd(20)}${'median'.padStart(9)}${'fastest'.padStart(9)}${'times bare'.padStart(12)}\n`,
  )
  for (const [name, each] of Object.entries(times)) {
    const numbers = [
      median(each).toFixed(1).padStart(9),
      Math.min(...each)
        .toFixed(1)
        .padStart(9),
      (median(each) / base).toFixed(2).padStart(12),
    ]
    process.stdout.write(`  ${name.padEnd(20)}${numbers.join('')}\n`)
  }
  const own = median(times['create-pyweb'])
  const verdicts = [
    [`at most ${most} times the bare script`, own / base <= most],
    ['faster than cookiecutter', own < median(times.cookiecutter)],
    ['faster than copier', own < median(times.copier)],
  ]
  for (const [what, holds] of verdicts) process.stdout.write(`  ${holds ? 'yes' : 'NO '}  ${what}\n`)
}

try {
  process.stdout.write(
    `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, cookiecutter ${versions.cookiecutter}, copier ${versions.copier}\n`,
  )
  const tools = { cookiecutter: tool('cookiecutter'), copier: tool('copier') }
  compare('rest-small', ['--preset', 'rest-small'], tools)
  compare('saas', ['--preset', 'saas'], tools)
  await compareStreams(run, work, join(root, 'dist', 'cli.cjs'), env)
} finally {
  rmSync(work, { recursive: true, force: true })
}
