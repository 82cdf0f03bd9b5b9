import { alembicStep, papers } from '../papers.ts'

export const written = papers({
  app: ['src/{package}/main.py', 'the app and what it is made of'],
  settings: ['{core_path}/settings.py', 'every setting and its default'],
  database: 'the connection, sessions, and what every table shares',
  migrations: 'src/{package}/migrations/',
  types: ['database'],
  problems: ['problems'],
  files: [
    ['core', 'src/{package}/models.py', 'the table'],
    ['core', 'src/{package}/services.py', 'the rules'],
    ['core', 'src/{package}/schemas.py', 'what comes in and goes out'],
  ],
  folder: 'one folder for each resource: model, schemas, rules and ways in',
  view: 'Write a module with a router, and include it in `create_app` of `src/{package}/main.py`.',
  model: 'Write the model in `models.py`, and what comes in and goes out in `schemas.py`.',
  rules: 'Write the rules in `services.py`: functions that take a session and know nothing of HTTP.',
  migrate: alembicStep,
  rest: 'Write its operations in `api.py`, and include the router in `create_app` of `src/{package}/main.py`.',
  pages:
    'Give it pages in `pages.py` and templates, and include the router in `create_app` of `src/{package}/main.py`.',
  job: 'Work that can wait is a function in its `services.py` and a job in `src/{package}/jobs/tasks.py` that calls it; a job may run twice, so it says what shall be, not what to add.',
  admin: 'Show it to staff in `admin.py`, and name that view in VIEWS of `src/{package}/admin/site.py`.',
})
