/** The article that the guidance comes from. */
export const article = {
  title: 'FastAPI, Django, or Flask?',
  author: 'Alissa Nguyen',
  published: '28 April 2024',
} as const

/** Its sections, as their titles stand there. */
const opening = 'Opening'
const features = 'Their features'
const history = 'Their history'
const guidance = 'So, which one?'
const closing = 'Closing section'

/** Stands between a section and a place in it. */
export const within = ' › '

const place = (...parts: readonly string[]): string => parts.join(within)

/** Every statement that a rule can rest on, with the place where a reader finds it: the section, then the row or part. */
export const statements = {
  T1: place(features, 'row on async support'),
  T2: place(features, 'row on API documentation'),
  T3: place(features, 'row on the ORM'),
  T4: place(features, 'row on the admin interface'),
  T5: place(features, 'row on authentication'),
  T6: place(features, 'row on type hints and validation'),
  O1: place(opening, 'Flask'),
  O2: place(opening, 'FastAPI'),
  O3: place(opening, 'Django'),
  H1: place(history, 'the years of release'),
  F1: place(guidance, 'Flask', 'moving fast on something small'),
  F2: place(guidance, 'Flask', 'assembling the pieces yourself'),
  F3: place(guidance, 'Flask', 'fragmented extensions'),
  F4: place(guidance, 'Flask', 'its two examples'),
  F5: place(closing, 'beginners and students'),
  A1: place(guidance, 'FastAPI', 'complex APIs, async microservices'),
  A2: place(guidance, 'FastAPI', 'throughput and latency'),
  A3: place(guidance, 'FastAPI', 'documentation from type hints'),
  A4: place(guidance, 'FastAPI', 'Pydantic'),
  A5: place(guidance, 'FastAPI', 'opinionated on async'),
  A6: place(guidance, 'FastAPI', 'its example'),
  A7: place(guidance, 'FastAPI', 'dependency injection'),
  D1: place(guidance, 'Django', 'large, full-featured applications'),
  D2: place(guidance, 'Django', 'batteries included'),
  D3: place(guidance, 'Django', 'first steps and conventions'),
  D4: place(guidance, 'Django', 'ORM, authentication, admin, migrations'),
  D5: place(guidance, 'Django', 'Django REST Framework'),
  D6: place(guidance, 'Django', 'larger and more opinionated'),
  D7: place(guidance, 'Django', 'its example'),
  G1: place(closing, 'no framework is best for everything'),
  G2: place(closing, 'pick the one that feels natural'),
  P1: 'Closing list of pros, cons and use cases',
} as const

/** The id of a statement in the article. */
export type ArticleId = keyof typeof statements
