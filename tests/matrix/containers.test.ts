import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { pending } from '../../src/catalog/pending.ts'
import { type Framework, frameworks } from '../../src/catalog/questions.ts'
import type { Plan } from '../../src/core/plan.ts'
import { type FileMap, render } from '../../src/core/render.ts'
import { templates } from '../../src/templates.ts'
import { output, repo, scratch, tool, write } from '../rendered/repos.ts'
import { renderSets } from './rendered.ts'

const folder = scratch()

/** What belongs together, and is judged together. */
const kinds = [/^Dockerfile$/, /^compose\.yaml$/, /^\.devcontainer\//, /^kubernetes\//, /^\.github\//]

/** Repos by folder, with those kinds of files that no repo before them had alike. */
const found = new Map<string, Map<string, string>>()
const known = new Set<string>()

function take(id: string, files: FileMap, { names }: Plan): void {
  const own = new Map<string, string>()
  for (const kind of kinds) {
    const kept = [...files].filter(([path]) => kind.test(path)).map(([path, { text }]) => [path, text] as const)
    // The names of the project apart.
    const key = JSON.stringify(kept).replaceAll(names.slug, '{slug}').replaceAll(names.package, '{package}')
    if (kept.length === 0 || known.has(key)) continue
    known.add(key)
    for (const [path, text] of kept) own.set(path, text)
  }
  if (own.size > 0) found.set(id, own.set('.env.example', files.get('.env.example')?.text ?? ''))
}

/** A repo with a worker, a broker and a cache, as `jobs` and `cache` make it. */
function withServices(framework: Framework): { readonly plan: Plan; readonly files: FileMap } {
  const raw = { framework, size: 'medium', jobs: true, cache: true, database: 'postgresql' }
  const { plan } = repo({ ...raw, extras: ['docker', 'kubernetes', 'devcontainer'] })
  const setting = (name: string): Plan['settings'][number] => ({
    ...{ name, help: 'Where it is.', example: '', optional: false, secret: false, python: '', imports: [] },
  })
  const more = ['BROKER_URL', 'CACHE_URL'].filter(name => plan.settings.every(each => each.name !== name)).map(setting)
  const containers = { ...plan.containers, worker: ['python', '-m', 'worker'] }
  return { plan, files: render({ ...plan, containers, settings: [...plan.settings, ...more] }, templates) }
}

const of = (path: string): readonly string[] =>
  [...found].filter(([, files]) => files.has(path)).map(([id]) => join(folder, id, path))

const check = (name: string, ...args: readonly string[]): string => output(tool(name, 'checkers'), args)

beforeAll(() => {
  for (const framework of frameworks) {
    const { plan, files } = withServices(framework)
    take(`services-${framework}`, files, plan)
  }
  for (const { id, files, plan } of renderSets()) take(id, files, plan)
  for (const [id, files] of found) {
    write(join(folder, id), new Map([...files].map(([path, text]) => [path, { id: path, text, mode: '100644' }])))
    // What `poe write-env` writes, and what README asks for.
    const env = (files.get('.env.example') ?? '').replace(
      /^(SECRET_KEY|SERVICES_PASSWORD)=$/gm,
      '$1=a-secret-of-its-own',
    )
    writeFileSync(join(folder, id, '.env'), env)
    if (files.has('kubernetes/kustomization.yaml')) {
      mkdirSync(join(folder, id, 'kubernetes'), { recursive: true })
      writeFileSync(join(folder, id, 'kubernetes', '.env'), env)
    }
  }
})

describe('what stands around the code', () => {
  test('hadolint finds nothing in any Dockerfile', () => {
    expect(of('Dockerfile').length).toBeGreaterThan(5)
    expect(check('hadolint', '--no-color', ...of('Dockerfile'))).toBe('')
  })

  test('compose takes every compose file, and its schema too', () => {
    const files = [...of('compose.yaml'), ...of('.devcontainer/compose.yaml')]
    expect(files.length).toBeGreaterThan(5)
    check('check-jsonschema', '--builtin-schema', 'vendor.compose-spec', ...files)
    for (const file of files) check('docker-compose', '--file', file, 'config', '--quiet')
  })

  test('every workflow is one by its schema', () => {
    check('check-jsonschema', '--builtin-schema', 'vendor.github-workflows', ...of('.github/workflows/ci.yml'))
  })

  test('kustomize puts every set of manifests together, each true to the published schemas', () => {
    const built = of('kubernetes/kustomization.yaml').map((path, index) => {
      const file = join(folder, `built-${index}.yaml`)
      writeFileSync(file, check('kubectl', 'kustomize', join(path, '..')))
      return file
    })
    expect(built.length).toBeGreaterThan(5)
    expect(check('kubernetes-validate', '--strict', '--quiet', ...built)).toBe('')
  })

  test('an editor can read every dev container', () => {
    for (const [id, files] of found) {
      const text = files.get('.devcontainer/devcontainer.json')
      if (text === undefined) continue
      const container = JSON.parse(text) as { image?: string; dockerComposeFile?: string; service?: string }
      expect(Number(container.image === undefined) + Number(container.dockerComposeFile === undefined), id).toBe(1)
      if (container.dockerComposeFile === undefined) continue
      const compose = parse(files.get(`.devcontainer/${container.dockerComposeFile}`) ?? '')
      expect(Object.keys(compose.services), id).toContain(container.service)
    }
  })
})

/** Whether a repo does not have yet what needs a server beside it. */
const waits = (question: string): boolean =>
  pending.some(({ when, in: those }) => question in when && those.includes('flask'))

describe('services that a repo needs', () => {
  const compose = (framework: Framework) =>
    parse(withServices(framework).files.get('compose.yaml')?.text ?? '', { merge: true })

  test('stand beside it, each with a health check that what comes behind waits for', () => {
    const { services } = compose('flask')
    const servers = [
      { name: 'postgres', setting: 'DATABASE_URL' },
      ...(waits('cache') ? [] : [{ name: 'redis', setting: 'CACHE_URL' }]),
      ...(waits('jobs') ? [] : [{ name: 'rabbitmq', setting: 'BROKER_URL' }]),
    ]
    expect(Object.keys(services)).toEqual(['app', 'worker', 'migrate', ...servers.map(({ name }) => name)])
    expect(services.migrate.depends_on).toEqual(
      Object.fromEntries(servers.map(({ name }) => [name, { condition: 'service_healthy' }])),
    )
    for (const each of ['app', 'worker'])
      expect(services[each].depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } })
    expect(services.worker.command).toEqual(['python', '-m', 'worker'])
    expect(Object.keys(services.app.environment)).toEqual(['ENVIRONMENT', ...servers.map(({ setting }) => setting)])
  })

  test('are none that it does not use', () => {
    expect(Object.keys(compose('django').services)).not.toContain('rabbitmq')
    const { files } = repo({ extras: ['docker'] })
    const { services } = parse(files.get('compose.yaml')?.text ?? '', { merge: true })
    expect(Object.keys(services)).toEqual(['app', 'migrate'])
    const none = repo({ extras: ['docker'], data: 'none' }).files
    expect(Object.keys(parse(none.get('compose.yaml')?.text ?? '', { merge: true }).services)).toEqual(['app'])
  })

  test('a worker runs beside the app in a cluster, and waits for the migrations as it does', () => {
    const manifests = (withServices('fastapi').files.get('kubernetes/deployment.yaml')?.text ?? '').split(/^---$/m)
    const [app, worker] = manifests.map(text => parse(text).spec.template.spec)
    expect(worker.containers[0].command).toEqual(['python', '-m', 'worker'])
    expect(worker.initContainers).toEqual(app.initContainers)
  })
})
