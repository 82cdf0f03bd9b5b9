import type { Case } from './case.ts'

/** Wishes that pull in two directions: the choice is close, and the objections say why. */
export const conflicts: readonly Case[] = [
  {
    told: 'Dispatching taxis: streams and websockets are what it is about, and the office works in an admin all day.',
    answers: {
      size: 'medium',
      serves: ['pages', 'rest'],
      data: 'few',
      async: 'core',
      auth: 'accounts',
      admin: 'required',
    },
    expected: 'close',
  },
  {
    told: 'One table behind an async API, and staff who must correct it in an admin.',
    answers: { data: 'single', async: 'core', auth: 'accounts', admin: 'required' },
    expected: 'close',
  },
  // Close at first sight; but large, many tables and a daily admin together are all that D1 asks for, and D5 has the API.
  {
    told: 'A large API under load for other teams, with many tables, roles and an admin that staff live in.',
    answers: {
      size: 'large',
      data: 'relational',
      auth: 'roles',
      admin: 'required',
      load: 'high',
      clients: 'others',
    },
    expected: 'django',
  },
  {
    told: 'I am learning web development, and I want to write a chat with websockets.',
    answers: { serves: ['pages'], async: 'core', experience: 'learning' },
    expected: 'close',
  },
  {
    told: 'A prototype for Friday, a few tables and pages, and the client wants to see an admin.',
    answers: {
      serves: ['pages'],
      data: 'few',
      auth: 'accounts',
      admin: 'required',
      deadline: 'tight',
      lifetime: 'prototype',
    },
    expected: 'close',
  },
  {
    told: 'A small chat with accounts and a few tables, by people who have only written Django.',
    answers: { data: 'few', async: 'core', auth: 'accounts', familiar: ['django'] },
    expected: 'close',
  },
]
