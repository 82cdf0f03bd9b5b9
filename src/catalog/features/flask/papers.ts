import { alembicStep, papers } from '../papers.ts'

export const written = papers({
  app: ['src/{package}/app.py', 'the app and what it is made of'],
  settings: ['{core_path}/settings.py', 'every setting and its default'],
  database: 'the connection, what every table shares, how rows are refused',
  migrations: 'src/{package}/migrations/',
  telemetry: '{core_path}/telemetry.py',
  cached: 'listed',
  types: ['bodies'],
  problems: ['rest'],
  files: [
    ['core', 'src/{package}/models.py', 'the table'],
    ['core', 'src/{package}/services.py', 'the rules'],
    ['rest', 'src/{package}/schemas.py', 'what comes in and goes out'],
  ],
  folder: 'one folder for each resource: model, schemas, rules and ways in',
  view: 'Write a module with a blueprint and name it in BLUEPRINTS of `src/{package}/app.py`; what prepares the app has an `init_app(app)` and is named in FEATURES.',
  model: 'Write the model in `models.py`.',
  rules: 'Write the rules in `services.py`: functions that take a session and know nothing of HTTP.',
  migrate: alembicStep,
  rest: 'Write what comes in and goes out in `schemas.py` and its operations in `api.py`, and name the blueprint in BLUEPRINTS of `src/{package}/app.py`.',
  pages:
    'Give it pages in `pages.py`, a form in `forms.py`, and templates, and name the blueprint in BLUEPRINTS of `src/{package}/app.py`.',
  job: 'Work that can wait is a function in its `services.py` and a job in `src/{package}/jobs/tasks.py` that calls it; a job may run twice, so it says what shall be, not what to add.',
  admin: 'Show it to staff in `admin.py`, and name that view in VIEWS of `src/{package}/admin/__init__.py`.',
})
