import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { presets } from '../../src/catalog/presets.ts'
import { type Framework, frameworks } from '../../src/catalog/questions.ts'
import { rendered } from '../arbitraries.ts'
import { hasOf, isPending, rendered as renderedIn } from './repo.ts'

/** What a repo has, as far as it can be driven. */
export interface Has {
  readonly rest: boolean
  readonly pages: boolean
  readonly accounts: boolean
  readonly roles: boolean
  readonly tenants: boolean
  readonly admin: boolean
  readonly graphql: boolean
  readonly reports: boolean
  /** What comes from medium on: `/ready`, openapi.json, logs. */
  readonly operations: boolean
}

/** Answers that one live repo is proven for, as a user types them. */
export interface AnswerSet {
  readonly id: string
  /** The project's directory, which gives it its names. */
  readonly directory: string
  readonly flags: readonly string[]
  /** The framework that has to come out. */
  readonly framework: Framework
  /** What has to come out. */
  readonly has: Has
}

const resourceFlags = (...resources: readonly string[]): readonly string[] =>
  resources.flatMap(resource => ['--resource', resource])

const sizes = {
  small: [
    ...['--size', 'small', '--serves', 'rest', '--data', 'single', '--extras', 'none'],
    ...resourceFlags(
      'Book title:string:200 isbn:string:17! pages:integer? price:decimal published:date? state:draft|sold in_print:boolean',
    ),
  ],
  medium: [
    ...['--size', 'medium', '--serves', 'rest', '--data', 'few', '--auth', 'accounts', '--license', 'MIT'],
    ...['--description', `Who "serves" what — it's {{ here }}, <b>100%</b> of it`],
    ...resourceFlags(
      'Station code:string:12! name:string:80 opened:date? contact:email active:boolean',
      'Visit station:Station engineer:string:80 started_at:datetime hours:decimal notes:text? outcome:open|fixed|in-progress',
    ),
  ],
  large: [
    ...['--size', 'large', '--serves', 'pages,rest', '--data', 'relational', '--auth', 'accounts'],
    ...['--admin', 'required', '--extras', 'ci,pre-commit'],
    ...resourceFlags(
      'Author name:string:120 email:email! born:date?',
      'Book title:string:200 author:Author price:decimal published:date? state:draft|sold summary:text? in_print:boolean',
      'Review book:Book rating:integer body:text reviewed_at:datetime source:url? parent:Review? meta:json? reference:uuid!',
    ),
  ],
} as const

const nothing: Has = {
  rest: false,
  pages: false,
  accounts: false,
  roles: false,
  tenants: false,
  admin: false,
  graphql: false,
  reports: false,
  operations: false,
}
const large: Has = { ...nothing, rest: true, pages: true, accounts: true, admin: true, operations: true }
const everything: Has = { ...large, roles: true, tenants: true, graphql: true, reports: true }

const sizesHave: Readonly<Record<keyof typeof sizes, Has>> = {
  small: { ...nothing, rest: true },
  medium: { ...nothing, rest: true, accounts: true, operations: true },
  large,
}

const presetsGive: Readonly<Record<(typeof presets)[number]['id'], Pick<AnswerSet, 'framework' | 'has'>>> = {
  'rest-small': { framework: 'flask', has: { ...nothing, rest: true } },
  'crud-table': { framework: 'flask', has: { ...nothing, pages: true } },
  'sensor-analytics': { framework: 'fastapi', has: { ...nothing, rest: true, operations: true } },
  saas: { framework: 'django', has: renderedIn('django', everything) },
}

/** The four presets, with the framework that the rules choose. */
export const presetSets: readonly AnswerSet[] = presets.map(({ id }) => ({
  id,
  directory: id,
  flags: ['--preset', id],
  ...presetsGive[id],
}))

const overruled = (
  preset: keyof typeof presetsGive,
  has: Has,
  frameworks: readonly Framework[],
): readonly AnswerSet[] =>
  presetSets
    .filter(({ id }) => id === preset)
    .flatMap(({ directory, flags }) =>
      frameworks.map(framework => ({
        id: `${framework}-${preset}`,
        directory,
        flags: [...flags, '--framework', framework],
        framework,
        has: renderedIn(framework, has),
      })),
    )

/** The two large presets in the frameworks that the rules do not choose, where what they ask for is rendered whole. */
export const overruledSets: readonly AnswerSet[] = [
  ...overruled('saas', everything, ['flask', 'fastapi']),
  ...overruled('sensor-analytics', presetsGive['sensor-analytics'].has, ['flask', 'django']),
].filter(
  ({ id, framework, has }) =>
    isDeepStrictEqual(has, id.endsWith('saas') ? everything : presetsGive['sensor-analytics'].has) &&
    !isPending(framework, { realtime: true }),
)

/** Each framework with roles and no tenants: a role is the user's own then. */
export const roleSets: readonly AnswerSet[] = frameworks
  .map(framework => ({
    id: `${framework}-roles`,
    directory: 'archive',
    flags: [
      ...[
        '--size',
        'medium',
        '--serves',
        'pages,rest,graphql',
        '--data',
        'few',
        '--auth',
        'roles',
        '--admin',
        'helpful',
      ],
      ...resourceFlags(
        'Shelf code:string:12! kind:open|closed',
        'Box title:string:80 shelf:Shelf weight:decimal? sealed:boolean',
      ),
      ...['--reports', '--framework', framework],
    ],
    framework,
    has: renderedIn(framework, { ...everything, tenants: false }),
  }))
  .filter(({ has }) => has.roles)

/** Each framework in three sizes. */
export const sizedSets: readonly AnswerSet[] = frameworks.flatMap(framework =>
  (['small', 'medium', 'large'] as const).map(size => ({
    id: `${framework}-${size}`,
    directory: `${size}-library`,
    flags: [...sizes[size], '--framework', framework],
    framework,
    has: sizesHave[size],
  })),
)

const uniques = resourceFlags(
  'Member email:email! card:uuid! joined:datetime! site:url?!',
  'Locker code:string:12! position:integer! rent:decimal?! holder:Member!',
  'Visit day:date?! left:datetime?! member:Member?! after:Visit?!',
)

/** Each framework with several unique fields in a resource: of every type that can be unique, and optional ones. */
export const uniqueSets: readonly AnswerSet[] = frameworks.map(framework => ({
  id: `${framework}-unique`,
  directory: 'lockers',
  flags: [
    ...['--size', 'medium', '--serves', 'pages,rest', '--data', 'relational', '--auth', 'accounts'],
    ...['--admin', 'required', ...uniques, '--framework', framework],
  ],
  framework,
  has: large,
}))

/** A set with an image. */
export interface ImageSet extends AnswerSet {
  readonly postgresql: boolean
  /** A host that it answers to, in the framework's way to say "and all below it". */
  readonly host: string
}

/** Each framework with an image, small on SQLite or large on PostgreSQL. */
export const imageSets: readonly ImageSet[] = frameworks.flatMap(framework =>
  (['small', 'large'] as const).map(size => ({
    id: `${framework}-${size}`,
    directory: `${size}-library`,
    flags: [
      ...sizes[size].filter((word, index, all) => word !== '--extras' && all[index - 1] !== '--extras'),
      ...['--framework', framework, '--extras', 'docker,kubernetes'],
      ...['--database', size === 'large' ? 'postgresql' : 'sqlite'],
    ],
    framework,
    has: sizesHave[size],
    postgresql: size === 'large',
    host: framework === 'fastapi' ? '*.example.org' : '.example.org',
  })),
)

/** Every set but those of roles, those that take longest first, so that the last ones to run are short. */
export const allSets: readonly AnswerSet[] = [
  ...sizedSets.filter(({ id }) => id.endsWith('large')),
  ...[...presetSets, ...overruledSets].filter(({ id }) => id.endsWith('saas')),
  ...sizedSets.filter(({ id }) => id.endsWith('medium')),
  ...[...presetSets, ...overruledSets].filter(({ id }) => !id.endsWith('saas')),
  ...sizedSets.filter(({ id }) => id.endsWith('small')),
]

/** A set that chance makes, the same for the same seed: answers and resources that nobody thought of. */
export function randomSet(framework: Framework, seed: number): AnswerSet {
  const [answers] = fc.sample(rendered, { seed, numRuns: 1 }) as [Record<string, unknown>]
  const { resources, serves, auth, size, admin, ...others } = answers
  return {
    id: `${framework}-random-${seed}`,
    directory: 'random-library',
    flags: [
      ...['--framework', framework, '--serves', (serves as readonly string[]).join(','), '--size', String(size)],
      ...(auth === undefined ? [] : ['--auth', String(auth)]),
      ...(admin === undefined ? [] : ['--admin', String(admin)]),
      ...Object.entries(others).flatMap(([id, value]) => [`--${id}`, String(value)]),
      ...resourceFlags(...(resources as readonly object[]).map(resource => JSON.stringify(resource))),
    ],
    framework,
    has: hasOf(framework, { ...answers, auth: auth ?? 'none', admin: admin ?? 'none' }),
  }
}
