import type { Case } from './case.ts'

/** APIs: complex, fast, async, public, streaming. */
export const apis: readonly Case[] = [
  {
    told: 'Sensors send readings many times a second; an API takes them in and a monitoring dashboard shows aggregates live.',
    answers: {
      size: 'medium',
      serves: ['pages', 'rest'],
      data: 'few',
      async: 'core',
      load: 'high',
      realtime: true,
    },
    expected: 'fastapi',
  },
  {
    told: 'The same sensors, but the dashboard is another team’s front end: we only serve the API.',
    answers: { data: 'few', async: 'core', load: 'high', realtime: true, clients: 'others' },
    expected: 'fastapi',
  },
  {
    told: 'A payments API under load: many related tables, roles, merchants build on it, it will live for years.',
    answers: {
      size: 'large',
      data: 'relational',
      auth: 'roles',
      load: 'high',
      clients: 'others',
      lifetime: 'years',
    },
    expected: 'fastapi',
  },
  {
    told: 'Payments once more, dozens of endpoints rather than hundreds, with jobs that settle at night.',
    answers: { size: 'medium', data: 'relational', auth: 'roles', load: 'high', clients: 'others', jobs: true },
    expected: 'fastapi',
  },
  {
    told: 'A large API for our own apps: more than fifty endpoints over many related tables, roles, no pages, no admin.',
    answers: { size: 'large', data: 'relational', auth: 'roles' },
    expected: 'fastapi',
  },
  {
    told: 'A large API with a handful of tables and user accounts, nothing to see in a browser.',
    answers: { size: 'large', data: 'few', auth: 'accounts' },
    expected: 'fastapi',
  },
  {
    told: 'One microservice that asks eight slow upstreams at once and puts their answers together.',
    answers: { data: 'none', async: 'core' },
    expected: 'fastapi',
  },
  {
    told: 'A gateway that streams the answers of language models to other teams.',
    answers: { data: 'none', async: 'core', load: 'high', clients: 'others' },
    expected: 'fastapi',
  },
  {
    told: 'A chat: websockets, accounts, a few tables, a couple of pages around it.',
    answers: { serves: ['pages', 'rest'], data: 'few', async: 'core', auth: 'accounts' },
    expected: 'fastapi',
  },
  {
    told: 'An API that other teams build on by its documentation: dozens of endpoints, a handful of tables.',
    answers: { size: 'medium', data: 'few', clients: 'others' },
    expected: 'fastapi',
  },
  {
    told: 'The back end of a mobile app: dozens of endpoints, a handful of tables, accounts, some slow upstreams.',
    answers: { size: 'medium', data: 'few', auth: 'accounts', async: 'some' },
    expected: 'fastapi',
  },
  {
    told: 'Look up one row in one table, hundreds of times a second, within a few milliseconds.',
    answers: { load: 'high' },
    expected: 'fastapi',
  },
  {
    told: 'Serve a machine-learning model to whoever has the address; validated input, high throughput.',
    answers: { data: 'none', load: 'high', clients: 'others' },
    expected: 'fastapi',
  },
  {
    told: 'A public GraphQL gateway over some slow services, dozens of types.',
    answers: { size: 'medium', serves: ['graphql'], data: 'few', async: 'some', clients: 'others' },
    expected: 'fastapi',
  },
  {
    told: 'A simple REST API over a small dataset, but strangers will build on its documentation.',
    answers: { clients: 'others' },
    expected: 'close',
  },
]
