import { papers } from '../papers.ts'

export const written = papers({
  app: ['src/{package}/config/urls.py', 'every address, and what answers there'],
  settings: ['src/{package}/config/', 'every setting and its default, and what gunicorn serves'],
  telemetry: '{core_path}/telemetry.py',
  types: ['bodies'],
  problems: ['rest'],
  folder: 'one app for each resource: model, migrations and ways in',
  view: 'Write a view in an app of its own, named in INSTALLED_APPS of the settings, and give it an address in `src/{package}/config/urls.py`.',
  model:
    'Make an app: a folder with `apps.py`, `models.py` and `migrations/`, named in INSTALLED_APPS of the settings.',
  rules: 'Write the rules on the model, its manager and its validators, so that every way in keeps them.',
  migrate:
    'After changing a model: `uv run python manage.py makemigrations`, read the file it writes, then `uv run poe migrate`.',
  rest: 'Write what comes in and goes out in `serializers.py` and a viewset in `api.py`, and register that with the router in `src/{package}/config/urls.py`.',
  pages:
    'Give it pages and their addresses in `pages.py`, a form in `forms.py`, and templates, and include them in `src/{package}/config/urls.py`.',
  job: 'Work that can wait is a function in its `services.py` and a job in `src/{package}/jobs/tasks.py` that calls it; a job may run twice, so it says what shall be, not what to add.',
  admin: 'Show it to staff in `admin.py`: a class for its model, registered there.',
})
