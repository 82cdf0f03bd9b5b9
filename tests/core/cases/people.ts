import type { Case } from './case.ts'

/** Learners, what a team knows, and matters of taste. */
export const people: readonly Case[] = [
  {
    told: 'My first web app, for a course: one table, some pages. I want to see how the web works.',
    answers: { serves: ['pages'], experience: 'learning' },
    expected: 'flask',
  },
  {
    told: 'I am learning to write APIs: a few tables, a handful of endpoints.',
    answers: { data: 'few', experience: 'learning' },
    expected: 'flask',
  },
  {
    told: 'I am learning, and I want to write a blog with a login and a few tables.',
    answers: { serves: ['pages'], data: 'few', auth: 'accounts', experience: 'learning' },
    expected: 'flask',
  },
  {
    told: 'We are new to this and have to run a large association’s site with many tables and a daily admin.',
    answers: {
      size: 'large',
      serves: ['pages'],
      data: 'relational',
      auth: 'accounts',
      admin: 'required',
      experience: 'learning',
    },
    expected: 'django',
  },
  {
    told: 'A simple REST API over a small dataset, but all of us have written Django for years.',
    answers: { familiar: ['django'] },
    expected: 'close',
  },
  {
    told: 'A simple REST API over a small dataset; FastAPI is what feels natural to us.',
    answers: { familiar: ['fastapi'] },
    expected: 'fastapi',
  },
  {
    told: 'Dozens of endpoints over a handful of tables for our own front end, by a team that knows Flask.',
    answers: { size: 'medium', data: 'few', familiar: ['flask'] },
    expected: 'flask',
  },
  {
    told: 'A small REST API by people who know all three.',
    answers: { familiar: ['flask', 'fastapi', 'django'] },
    expected: 'flask',
  },
  {
    told: 'A large shop with roles and a daily admin, by people who only know Flask.',
    answers: {
      size: 'large',
      serves: ['pages'],
      data: 'relational',
      auth: 'roles',
      admin: 'required',
      familiar: ['flask'],
    },
    expected: 'django',
  },
  {
    told: 'A small site with a few tables; I like to pick every library myself.',
    answers: { serves: ['pages'], data: 'few', style: 'assemble' },
    expected: 'flask',
  },
  {
    told: 'Dozens of pages over a few tables; I want to have everything included.',
    answers: { size: 'medium', serves: ['pages'], data: 'few', style: 'included' },
    expected: 'django',
  },
]
