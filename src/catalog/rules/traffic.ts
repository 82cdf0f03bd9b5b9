import type { Rule } from '../rule.ts'

/** What goes in and out: async, load, streams, and who calls. */
export const trafficRules: readonly Rule[] = [
  {
    id: 'async-core',
    when: { async: 'core' },
    effect: { fastapi: 5 },
    because: 'Waiting on many things at once is the heart of it, and FastAPI is async from the ground up.',
    source: ['T1', 'A1', 'O2'],
    note: 'November 2026: Django has async views and async methods on its ORM; parts of it still run on threads.',
  },
  {
    id: 'async-core-flask',
    when: { async: 'core' },
    effect: { flask: -3 },
    because: 'Flask has no async support to build streams and websockets on.',
    source: ['T1'],
    note: 'November 2026: Flask accepts async views and runs each on a worker thread, so they do not wait side by side.',
  },
  {
    id: 'async-some',
    when: { async: 'some' },
    effect: { fastapi: 2 },
    because: 'Where a few answers wait on slow upstreams, FastAPI waits for them side by side without extra parts.',
    source: ['T1', 'A1'],
    note: 'November 2026: Django and Flask accept async views too; in Flask each occupies a worker thread.',
  },
  {
    id: 'load-api',
    when: { load: 'high', serves: ['rest', 'graphql'] },
    effect: { fastapi: 3 },
    because: 'High throughput and quick answers from an API are what FastAPI is chosen for.',
    source: ['A2', 'A1', 'P1'],
  },
  {
    id: 'load-pages',
    when: { load: 'high', not: { serves: ['rest', 'graphql'] } },
    effect: { fastapi: 1 },
    because:
      'FastAPI is the fastest of the three under load, though with pages alone templates and queries take most of the time.',
    source: ['A2'],
  },
  {
    id: 'streaming-in',
    when: { realtime: true },
    effect: { fastapi: 2 },
    because: 'Measurements that stream in and aggregates shown live are the article’s own example for FastAPI.',
    source: ['A6'],
  },
  {
    id: 'others-build-on-it',
    when: { clients: 'others' },
    effect: { fastapi: 2 },
    because:
      'Others build on the API: FastAPI derives its interactive documentation from the code’s types, so the two agree.',
    source: ['T2', 'A3', 'T6'],
    note: 'November 2026: the documentation add-ons that the article names have successors, such as APIFlask for Flask and drf-spectacular for Django.',
  },
]
