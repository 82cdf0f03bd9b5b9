import type { Contribution } from '../feature.ts'

/** What the resources bring together; each has an app of its own. */
export const resources = (): readonly Contribution[] => [
  {
    features: ['stateless'],
    recipe: ['Write a view in an app of its own, named in INSTALLED_APPS, and give it an address in `config/urls.py`.'],
  },
  {
    features: ['resources'],
    tasks: [{ name: 'seed', help: 'Add a handful of sample rows', cmd: 'python manage.py seed' }],
    places: [
      { path: 'src/{package}/<plural>/', about: 'one app for each resource: model, migrations and ways in' },
      { path: '{core_path}/', about: 'what the apps share' },
    ],
    recipe: [
      'Make an app: a folder with `apps.py`, `models.py` and `migrations/`, named in INSTALLED_APPS of the settings.',
      'Rules live on the model, its manager and its validators, so that every way in keeps them.',
    ],
  },
  {
    features: ['database'],
    recipe: [
      'After changing a model: `uv run python manage.py makemigrations`, read the file it writes, then `uv run poe migrate`.',
    ],
  },
  {
    features: ['operations', 'resources'],
    recipe: ['Name the app among the layers of the import law in `pyproject.toml`, above what it imports.'],
  },
  {
    features: ['rest', 'resources'],
    recipe: ['Give it a serializer and a viewset, and register that with the router in `config/urls.py`.'],
  },
]
