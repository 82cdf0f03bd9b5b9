/** Titles of the article's sections and tables, as a reader finds them there. */
const opening = 'Opening'
const features = 'Their features'
const history = 'Their history'
const guidance = 'So, which one?'

/** The article that the guidance comes from. */
export const article = {
  title: 'FastAPI, Django, or Flask?',
  author: 'Alissa Nguyen',
  date: '2024-04-28',
} as const

/** Every statement that a rule can rest on, with the place where a reader finds it in the article. */
export const statements = {
  T1: `${features}: table row on async support`,
  T2: `${features}: table row on API documentation`,
  T3: `${features}: table row on the database ORM`,
  T4: `${features}: table row on the admin interface`,
  T5: `${features}: table row on authentication`,
  T6: `${features}: table row on type hints and validation`,
  O1: `${opening}: what Flask is`,
  O2: `${opening}: what FastAPI is`,
  O3: `${opening}: what Django is`,
  H1: `${history}: first releases`,
  F1: `${guidance} Flask: moving fast on something small`,
  F2: `${guidance} Flask: the pieces are assembled by you`,
  F3: `${guidance} Flask: the state of its extensions`,
  F4: `${guidance} Flask: the two examples of small projects`,
  F5: 'Closing section: beginners and students',
  A1: `${guidance} FastAPI: complex APIs and async microservices`,
  A2: `${guidance} FastAPI: throughput and latency`,
  A3: `${guidance} FastAPI: documentation from type hints`,
  A4: `${guidance} FastAPI: typing and validation with Pydantic`,
  A5: `${guidance} FastAPI: async style and its learning curve`,
  A6: `${guidance} FastAPI: the example of real-time analytics`,
  A7: `${guidance} FastAPI: its dependency injection`,
  D1: `${guidance} Django: large, full-featured applications`,
  D2: `${guidance} Django: batteries included`,
  D3: `${guidance} Django: first steps, conventions and documentation`,
  D4: `${guidance} Django: ORM, authentication, admin, migrations`,
  D5: `${guidance} Django: Django REST Framework`,
  D6: `${guidance} Django: larger and more opinionated`,
  D7: `${guidance} Django: the example of a multi-tenant SaaS`,
  G1: 'Closing section: no framework is best for everything',
  G2: 'Closing section: pick what feels natural',
  P1: 'Closing list: pros, cons and use cases',
} as const

/** The id of a statement in the article. */
export type ArticleId = keyof typeof statements
