import type { Case } from './case.ts'

/** Small and simple projects, prototypes, haste on something small. */
export const small: readonly Case[] = [
  {
    told: 'A list of the drinking fountains in town as a small JSON API; my hobby map reads it.',
    answers: {},
    expected: 'flask',
  },
  {
    told: 'One table of contacts: list them, add one, correct one, delete one. In the browser, on our office machine.',
    answers: { serves: ['pages'] },
    expected: 'flask',
  },
  {
    told: 'Three pages about our choir, with a contact form that sends a mail. Nothing is stored.',
    answers: { serves: ['pages'], data: 'none' },
    expected: 'flask',
  },
  {
    told: 'An MVP for the investors on Friday: pages, three tables, we throw it away afterwards.',
    answers: { serves: ['pages'], data: 'few', deadline: 'tight', lifetime: 'prototype' },
    expected: 'flask',
  },
  {
    told: 'A hackathon this weekend: a few endpoints over a few tables.',
    answers: { data: 'few', deadline: 'tight' },
    expected: 'flask',
  },
  {
    told: 'Something that takes webhooks from the shop and sends mails in the background. It stores nothing.',
    answers: { data: 'none', jobs: true },
    expected: 'flask',
  },
  {
    told: 'Exchange rates of the day from one table, cached for an hour, for our own front end.',
    answers: { cache: true },
    expected: 'flask',
  },
  {
    told: 'One small dataset of recipes, and my front end likes GraphQL.',
    answers: { serves: ['graphql'] },
    expected: 'flask',
  },
  {
    told: 'A guest book with pages and the same entries as JSON.',
    answers: { serves: ['pages', 'rest'] },
    expected: 'flask',
  },
  {
    told: 'The contact table again, but only those of us with a login may see it.',
    answers: { serves: ['pages'], auth: 'accounts' },
    expected: 'flask',
  },
  {
    told: 'Two days to show one idea: a table, two pages, one endpoint.',
    answers: { serves: ['pages', 'rest'], deadline: 'tight', lifetime: 'prototype' },
    expected: 'flask',
  },
]
