import type { Given } from './questions.ts'

/** A project to start from: answers only. None names a framework, the rules choose it. */
export interface Preset {
  readonly id: string
  readonly title: string
  /** One line for lists. */
  readonly line: string
  readonly answers: Given
}

export const presets = [
  {
    id: 'rest-small',
    title: 'Small REST API',
    line: 'a simple REST API over a small dataset',
    answers: {
      size: 'small',
      serves: ['rest'],
      data: 'single',
      resources: [
        {
          name: 'Place',
          fields: [
            { name: 'name', type: 'string', max: 120, unique: true },
            { name: 'kind', type: 'choice', choices: ['park', 'museum', 'library', 'market'] },
            { name: 'address', type: 'string', max: 200 },
            { name: 'opened', type: 'date', optional: true },
            { name: 'phone', type: 'string', max: 40, optional: true },
            { name: 'step_free', type: 'boolean' },
          ],
        },
      ],
    },
  },
  {
    id: 'crud-table',
    title: 'CRUD over one table',
    line: 'a basic CRUD app over one table, in the browser',
    answers: {
      size: 'small',
      serves: ['pages'],
      data: 'single',
      resources: [
        {
          name: 'Contact',
          fields: [
            { name: 'name', type: 'string', max: 120 },
            { name: 'email', type: 'email', unique: true },
            { name: 'phone', type: 'string', max: 40, optional: true },
            { name: 'company', type: 'string', max: 120, optional: true },
            { name: 'birthday', type: 'date', optional: true },
            { name: 'notes', type: 'text', optional: true },
          ],
        },
      ],
    },
  },
  {
    id: 'sensor-analytics',
    title: 'Real-time sensor analytics',
    line: 'a real-time analytics API: sensor data streams in, a monitoring dashboard shows aggregates',
    answers: {
      size: 'medium',
      serves: ['rest'],
      data: 'few',
      async: 'core',
      load: 'high',
      realtime: true,
      resources: [
        {
          name: 'Sensor',
          fields: [
            { name: 'name', type: 'string', max: 80, unique: true },
            { name: 'location', type: 'string', max: 120, optional: true },
            { name: 'quantity', type: 'choice', choices: ['temperature', 'humidity', 'pressure', 'power'] },
            { name: 'active', type: 'boolean' },
          ],
        },
        {
          name: 'Reading',
          stream: true,
          fields: [
            { name: 'sensor', type: 'reference', to: 'Sensor' },
            { name: 'measured_at', type: 'datetime' },
            { name: 'amount', type: 'decimal' },
          ],
        },
      ],
    },
  },
  {
    id: 'saas',
    title: 'Multi-tenant SaaS',
    line: 'a multi-tenant SaaS with roles, reports, an admin portal, REST and GraphQL, on a tight deadline',
    answers: {
      size: 'large',
      serves: ['pages', 'rest', 'graphql'],
      data: 'relational',
      admin: 'required',
      auth: 'roles',
      tenants: true,
      reports: true,
      deadline: 'tight',
      resources: [
        {
          name: 'Customer',
          fields: [
            { name: 'name', type: 'string', max: 120 },
            { name: 'email', type: 'email' },
            { name: 'website', type: 'url', optional: true },
          ],
        },
        {
          name: 'Project',
          fields: [
            { name: 'customer', type: 'reference', to: 'Customer' },
            { name: 'title', type: 'string', max: 120 },
            { name: 'budget', type: 'decimal', optional: true },
            { name: 'starts_on', type: 'date' },
            { name: 'state', type: 'choice', choices: ['planned', 'running', 'finished'] },
          ],
        },
        {
          name: 'Task',
          fields: [
            { name: 'project', type: 'reference', to: 'Project' },
            { name: 'title', type: 'string', max: 200 },
            { name: 'details', type: 'text', optional: true },
            { name: 'due_on', type: 'date', optional: true },
            { name: 'done', type: 'boolean' },
          ],
        },
        {
          name: 'TimeEntry',
          fields: [
            { name: 'task', type: 'reference', to: 'Task' },
            { name: 'worked_on', type: 'date' },
            { name: 'hours', type: 'decimal' },
            { name: 'note', type: 'string', max: 200, optional: true },
          ],
        },
        {
          name: 'Invoice',
          fields: [
            { name: 'customer', type: 'reference', to: 'Customer' },
            { name: 'code', type: 'string', max: 30, unique: true },
            { name: 'issued_on', type: 'date' },
            { name: 'due_on', type: 'date' },
            { name: 'state', type: 'choice', choices: ['draft', 'sent', 'paid'] },
          ],
        },
        {
          name: 'Payment',
          fields: [
            { name: 'invoice', type: 'reference', to: 'Invoice' },
            { name: 'received_on', type: 'date' },
            { name: 'amount', type: 'decimal' },
            { name: 'note', type: 'string', max: 200, optional: true },
          ],
        },
      ],
    },
  },
] as const satisfies readonly Preset[]

/** The id of a preset. */
export type PresetId = (typeof presets)[number]['id']
