import type { Case } from './case.ts'

/** Web applications: pages or an admin over related data. */
export const applications: readonly Case[] = [
  {
    told: 'A SaaS for several companies: roles, reports, an admin portal, REST and GraphQL, due in spring.',
    answers: {
      size: 'large',
      serves: ['pages', 'rest', 'graphql'],
      data: 'relational',
      admin: 'required',
      auth: 'roles',
      tenants: true,
      reports: true,
      deadline: 'tight',
    },
    expected: 'django',
  },
  {
    told: 'A shop: catalogue, orders, customers, and staff who work in the admin every day, for years.',
    answers: {
      size: 'large',
      serves: ['pages'],
      data: 'relational',
      admin: 'required',
      auth: 'accounts',
      lifetime: 'years',
    },
    expected: 'django',
  },
  {
    told: 'A local newspaper: dozens of pages, editors with roles, editing in the admin.',
    answers: { size: 'medium', serves: ['pages'], data: 'relational', admin: 'required', auth: 'roles' },
    expected: 'django',
  },
  {
    told: 'A back office: our own front end speaks REST, staff need the admin, many related tables, roles.',
    answers: { size: 'medium', data: 'relational', admin: 'required', auth: 'roles' },
    expected: 'django',
  },
  {
    told: 'A large REST API with many tables whose data staff look after in the admin every day.',
    answers: { size: 'large', data: 'relational', admin: 'required', auth: 'accounts' },
    expected: 'django',
  },
  {
    told: 'An ERP for a factory: hundreds of screens, many tables, roles, reports for the accountants.',
    answers: { size: 'large', serves: ['pages'], data: 'relational', auth: 'roles', reports: true, lifetime: 'years' },
    expected: 'django',
  },
  {
    told: 'A sports club: members, courses, bookings; accounts, and an admin would help the secretary.',
    answers: { size: 'medium', serves: ['pages'], data: 'few', auth: 'accounts', admin: 'helpful' },
    expected: 'django',
  },
  {
    told: 'A small food bank: a few tables, a handful of pages, and helpers who work in the admin every day.',
    answers: { serves: ['pages'], data: 'few', auth: 'accounts', admin: 'required' },
    expected: 'django',
  },
  {
    told: 'Course registration for several schools: roles, reports, kept for years.',
    answers: {
      size: 'large',
      serves: ['pages', 'rest'],
      data: 'relational',
      auth: 'roles',
      tenants: true,
      reports: true,
      lifetime: 'years',
    },
    expected: 'django',
  },
  {
    told: 'A property manager’s web app: dozens of screens over many related tables, accounts, for years.',
    answers: { size: 'medium', serves: ['pages', 'rest'], data: 'relational', auth: 'accounts', lifetime: 'years' },
    expected: 'django',
  },
  {
    told: 'A large web application with many tables and accounts, and the date is fixed.',
    answers: { size: 'large', serves: ['pages'], data: 'relational', auth: 'accounts', deadline: 'tight' },
    expected: 'django',
  },
]
