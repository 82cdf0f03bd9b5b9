import type { Condition } from './condition.ts'
import type { Resource } from './resource.ts'

/** One value of a question, as a person chooses it. */
export interface Choice {
  readonly value: string
  readonly label: string
  /** One line on what choosing it says about the project. */
  readonly help: string
}

/** A question of the catalogue. Flags, prompts, JSON Schema, forms and tables are all derived from it. */
export interface Question {
  readonly id: string
  readonly kind: 'text' | 'choice' | 'list' | 'boolean' | 'resources'
  readonly choices?: readonly Choice[]
  readonly default: string | boolean | readonly string[]
  /** True when the answer can move the choice of the framework. */
  readonly decides: boolean
  /** The question is put only where this holds; elsewhere its answer is the default. */
  readonly when?: Condition
  /** The question, as put to a person. */
  readonly ask: string
  /** What to think of when answering. */
  readonly help: string
  /** Why it is asked: what depends on it. */
  readonly why: string
  /** Asked by the wizard before anything else. */
  readonly first?: boolean
  /** Longest text that is taken, in characters. */
  readonly max?: number
}

const yesOrNo = { kind: 'boolean', default: false } as const

/** All questions, in the order in which they are asked and printed. The first choice is the default. */
export const questions = [
  {
    id: 'name',
    kind: 'text',
    default: 'My App',
    decides: false,
    max: 60,
    ask: 'What is the project called?',
    help: 'As a person writes it, such as "Sensor Hub". Directory, distribution and import names follow from it.',
    why: 'It names the directory, the Python package, the page titles and the API document.',
  },
  {
    id: 'description',
    kind: 'text',
    default: '',
    decides: false,
    max: 200,
    ask: 'What does it do, in one line?',
    help: 'One line, for the README, the package metadata and the API document.',
    why: 'It stands where a reader meets the project first.',
  },
  {
    id: 'size',
    kind: 'choice',
    choices: [
      { value: 'small', label: 'Small', help: 'up to about ten screens or endpoints' },
      { value: 'medium', label: 'Medium', help: 'dozens of screens or endpoints' },
      { value: 'large', label: 'Large', help: 'more than fifty screens or endpoints' },
    ],
    default: 'small',
    decides: true,
    first: true,
    ask: 'How large will it become?',
    help: 'Count screens and endpoints, not users.',
    why: 'A small app wants to start at once, a large one wants conventions; the layout of the code follows as well.',
  },
  {
    id: 'serves',
    kind: 'list',
    choices: [
      { value: 'pages', label: 'HTML pages', help: 'people use it in a browser' },
      { value: 'rest', label: 'REST API', help: 'programs call it, with an OpenAPI document' },
      { value: 'graphql', label: 'GraphQL API', help: 'clients ask for exactly the fields they need' },
    ],
    default: ['rest'],
    decides: true,
    first: true,
    ask: 'What does it serve?',
    help: 'Everything that applies.',
    why: 'An API alone and a web application with pages are what the frameworks differ in most.',
  },
  {
    id: 'data',
    kind: 'choice',
    choices: [
      { value: 'single', label: 'One table', help: 'one table or a small dataset' },
      { value: 'none', label: 'Nothing', help: 'nothing is stored' },
      { value: 'few', label: 'A few tables', help: 'a handful of related tables' },
      { value: 'relational', label: 'Many tables', help: 'many related tables' },
    ],
    default: 'single',
    decides: true,
    first: true,
    ask: 'What does it store?',
    help: 'Think of the tables that you would draw on a board.',
    why: 'An ORM that comes along is worth more, the more tables hang together.',
  },
  {
    id: 'async',
    kind: 'choice',
    choices: [
      { value: 'none', label: 'No', help: 'requests do their work and answer' },
      { value: 'some', label: 'In places', help: 'a few slow upstreams or long answers' },
      { value: 'core', label: 'At its core', help: 'streams, websockets or many slow upstreams are what it is about' },
    ],
    default: 'none',
    decides: true,
    first: true,
    ask: 'Does it wait on many things at once?',
    help: 'Slow upstream services, streams, websockets.',
    why: 'Only one of the three is built on async from the ground up.',
  },
  {
    id: 'admin',
    kind: 'choice',
    choices: [
      { value: 'none', label: 'No', help: 'nobody looks after the data by hand' },
      { value: 'helpful', label: 'Helpful', help: 'nice to have for a look and a correction' },
      { value: 'required', label: 'Required', help: 'staff work in it every day' },
    ],
    default: 'none',
    decides: true,
    first: true,
    when: { not: { data: 'none' } },
    ask: 'Do staff need an interface to look after the data?',
    help: 'An admin where rows are listed, searched, edited.',
    why: 'One framework has an admin built in; the others add one.',
  },
  {
    id: 'auth',
    kind: 'choice',
    choices: [
      { value: 'none', label: 'No login', help: 'everyone may do everything' },
      { value: 'accounts', label: 'User accounts', help: 'people sign in, programs have tokens' },
      { value: 'roles', label: 'Roles', help: 'what someone may do depends on a role' },
    ],
    default: 'none',
    decides: true,
    first: true,
    ask: 'Who may do what?',
    help: 'No login, user accounts, or role-based access control.',
    why: 'Authentication is built in, an add-on, or assembled, depending on the framework.',
  },
  {
    id: 'load',
    kind: 'choice',
    choices: [
      { value: 'modest', label: 'Modest', help: 'ordinary traffic' },
      { value: 'high', label: 'High', help: 'hundreds of requests a second, or answers within some 50 ms' },
    ],
    default: 'modest',
    decides: true,
    ask: 'How much load must it carry?',
    help: 'Hundreds of requests a second, or answers within some 50 ms, is high.',
    why: 'Throughput and latency of an API differ between the frameworks.',
  },
  {
    id: 'clients',
    kind: 'choice',
    choices: [
      { value: 'own', label: 'Our own front end', help: 'who calls the API works next door' },
      { value: 'others', label: 'Other teams, the public', help: 'they build on its documentation and types' },
    ],
    default: 'own',
    decides: true,
    when: { serves: ['rest', 'graphql'] },
    ask: 'Who calls the API?',
    help: 'Our own front end, or other teams and the public.',
    why: 'The more strangers build on an API, the more its documentation must never be wrong.',
  },
  {
    id: 'tenants',
    ...yesOrNo,
    decides: true,
    when: { auth: ['accounts', 'roles'], not: { data: 'none' } },
    ask: "Are several customers' data kept apart in one installation?",
    help: 'Multi-tenancy: no customer ever sees a row of another.',
    why: 'It touches every query, so it is built in from the start or never right.',
  },
  {
    id: 'reports',
    ...yesOrNo,
    decides: true,
    when: { not: { data: 'none' } },
    ask: 'Are there reports that staff open or export?',
    help: 'Figures over the data, on screen and as files.',
    why: 'Reports belong to a full application and bring their own screens and exports.',
  },
  {
    id: 'realtime',
    ...yesOrNo,
    decides: true,
    when: { serves: 'rest', not: { data: 'none' } },
    ask: 'Do measurements stream in, with a dashboard that shows aggregates live?',
    help: 'Measurements or events stream in; a chat is "async at its core" instead.',
    why: 'Fast ingestion and a live dashboard are what async frameworks are for.',
  },
  {
    id: 'cache',
    ...yesOrNo,
    decides: true,
    ask: 'Are answers kept ready for a while?',
    help: 'A cache in front of slow answers.',
    why: 'One more piece that is built in or has to be assembled.',
  },
  {
    id: 'jobs',
    ...yesOrNo,
    decides: true,
    ask: 'Is there work in the background?',
    help: 'Jobs that run after or apart from a request.',
    why: 'One more piece that has to be assembled and run.',
  },
  {
    id: 'deadline',
    kind: 'choice',
    choices: [
      { value: 'open', label: 'Open', help: 'no fixed date' },
      { value: 'tight', label: 'Tight', help: 'a fixed date soon' },
    ],
    default: 'open',
    decides: true,
    ask: 'Is there a fixed date soon?',
    help: 'A date on which it has to be there.',
    why: 'Haste speaks for whatever gets this kind of project there first.',
  },
  {
    id: 'lifetime',
    kind: 'choice',
    choices: [
      { value: 'open', label: 'Open', help: 'nobody knows yet' },
      { value: 'prototype', label: 'A prototype', help: 'thrown away after the lesson is learnt' },
      { value: 'years', label: 'Years', help: 'kept and maintained for years' },
    ],
    default: 'open',
    decides: true,
    ask: 'How long will it live?',
    help: 'A prototype that is thrown away, or something maintained for years.',
    why: 'A prototype wants speed, a long life wants conventions and a steady ecosystem.',
  },
  {
    id: 'experience',
    kind: 'choice',
    choices: [
      { value: 'comfortable', label: 'Comfortable', help: 'web development is familiar ground' },
      { value: 'learning', label: 'Learning', help: 'new to web development, or learning it' },
    ],
    default: 'comfortable',
    decides: true,
    ask: 'How well do the people who write it know web development?',
    help: 'New to it, or at home in it.',
    why: 'A framework with few abstractions teaches the fundamentals best.',
  },
  {
    id: 'style',
    kind: 'choice',
    choices: [
      { value: 'any', label: 'Either', help: 'no preference' },
      { value: 'assemble', label: 'Pick the pieces', help: 'choose each library yourself' },
      { value: 'included', label: 'Have them included', help: 'one framework that brings them' },
    ],
    default: 'any',
    decides: true,
    ask: 'Would you rather pick the pieces or have them included?',
    help: 'Both are fine; it is a matter of taste.',
    why: 'It is the oldest difference between the frameworks.',
  },
  {
    id: 'familiar',
    kind: 'list',
    choices: [
      { value: 'flask', label: 'Flask', help: 'known well, or feels natural' },
      { value: 'fastapi', label: 'FastAPI', help: 'known well, or feels natural' },
      { value: 'django', label: 'Django', help: 'known well, or feels natural' },
    ],
    default: [],
    decides: true,
    ask: 'Which of them does the team know well, or which feels natural?',
    help: 'Any number of them, or none.',
    why: 'What a team knows is a full reason of its own.',
  },
  {
    id: 'framework',
    kind: 'choice',
    choices: [
      { value: 'auto', label: 'As advised', help: 'take the framework that the answers speak for' },
      { value: 'flask', label: 'Flask', help: 'overrule the advice' },
      { value: 'fastapi', label: 'FastAPI', help: 'overrule the advice' },
      { value: 'django', label: 'Django', help: 'overrule the advice' },
    ],
    default: 'auto',
    decides: false,
    ask: 'Which framework is taken?',
    help: 'The advised one, or your own decision.',
    why: 'The choice is guidance, not law: you can always overrule it.',
  },
  {
    id: 'database',
    kind: 'choice',
    choices: [
      { value: 'sqlite', label: 'SQLite', help: 'runs with nothing to install' },
      { value: 'postgresql', label: 'PostgreSQL', help: 'a server of its own' },
    ],
    default: 'sqlite',
    decides: false,
    when: { any: [{ not: { data: 'none' } }, { auth: ['accounts', 'roles'] }] },
    ask: 'Where does the data live?',
    help: 'The code runs on both; this sets the configuration that is rendered.',
    why: 'It sets .env.example, compose and CI.',
  },
  {
    id: 'extras',
    kind: 'list',
    choices: [
      { value: 'docker', label: 'Docker', help: 'an image and a compose file' },
      { value: 'ci', label: 'CI', help: 'a GitHub Actions workflow' },
      { value: 'pre-commit', label: 'pre-commit', help: 'hooks that run before a commit' },
      { value: 'kubernetes', label: 'Kubernetes', help: 'manifests for a cluster' },
      { value: 'devcontainer', label: 'Dev container', help: 'a ready development environment' },
    ],
    default: ['ci'],
    decides: false,
    ask: 'What stands around the code?',
    help: 'Everything that applies, or none.',
    why: 'Each brings its files, and nothing of the others.',
  },
  {
    id: 'resources',
    kind: 'resources',
    default: [],
    decides: false,
    when: { not: { data: 'none' } },
    ask: 'What does the project keep?',
    help: "Resources in the manner of Rails' generators: 'Book title:string:200 author:Author price:decimal'.",
    why: 'Each becomes model, migration, schema, API, pages, admin, seed and tests.',
  },
  {
    id: 'license',
    kind: 'choice',
    choices: [
      { value: 'none', label: 'None', help: 'all rights reserved' },
      { value: 'MIT', label: 'MIT', help: 'short and permissive' },
      { value: 'Apache-2.0', label: 'Apache 2.0', help: 'permissive, with a patent grant' },
      { value: 'BSD-3-Clause', label: 'BSD 3-Clause', help: 'permissive, no endorsement' },
      { value: 'GPL-3.0-only', label: 'GPL 3.0', help: 'copyleft' },
    ],
    default: 'none',
    decides: false,
    ask: 'Under which licence?',
    help: 'None keeps all rights.',
    why: 'It brings the LICENSE file and the package metadata.',
  },
  {
    id: 'author',
    kind: 'text',
    default: '',
    decides: false,
    max: 120,
    ask: 'Who holds the licence?',
    help: 'A person or an organisation; with a licence, taken from git where it is known.',
    why: 'It stands in LICENSE and in the package metadata.',
  },
] as const satisfies readonly Question[]

type Questions = (typeof questions)[number]

/** The id of a question. */
export type QuestionId = Questions['id']

type AnswerTo<Q> = Q extends { kind: 'resources' }
  ? readonly Resource[]
  : Q extends { kind: 'boolean' }
    ? boolean
    : Q extends { kind: 'list'; choices: readonly { value: infer V }[] }
      ? readonly V[]
      : Q extends { kind: 'choice'; choices: readonly { value: infer V }[] }
        ? V
        : string

/** A complete set of answers: one for each question, and the licence's year. */
export type Answers = { readonly [Q in Questions as Q['id']]: AnswerTo<Q> } & { readonly year: number }

/** Some answers, as given by flags, a file, a preset, a record or a form. */
export type Given = { readonly [K in keyof Answers]?: Answers[K] | undefined }

/** The frameworks that are chosen from, in the order in which they are printed. */
export const frameworks = ['flask', 'fastapi', 'django'] as const
export type Framework = (typeof frameworks)[number]

/** How people write each framework's name. */
export const frameworkNames: Readonly<Record<Framework, string>> = {
  flask: 'Flask',
  fastapi: 'FastAPI',
  django: 'Django',
}
