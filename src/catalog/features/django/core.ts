import type { Contribution } from '../feature.ts'
import { gunicorn } from '../gunicorn.ts'

/** The project itself: how it starts, is configured and served. */
export const core = (): readonly Contribution[] => [
  {
    features: ['core'],
    dependencies: ['django>=5.2.19,<6', 'django-csp>=4.0', 'django-environ>=0.14', 'gunicorn>=27.0'],
    development: ['django-stubs>=6.1', 'pytest-django>=4.14'],
    tasks: [
      {
        name: 'dev',
        help: 'Set up, then serve and reload on changes (PORT, 8000)',
        sequence: ['setup', `python manage.py runserver \${PORT:-8000}`],
      },
    ],
    tables: [
      { name: 'tool.ruff.lint', entries: { ignore: ['RUF012'] } },
      { name: 'tool.ruff.lint.per-file-ignores', entries: { 'tests/settings.py': ['E402', 'F403', 'I001'] } },
      {
        name: 'tool.mypy',
        entries: { mypy_path: ['src'], explicit_package_bases: true, plugins: ['mypy_django_plugin.main'] },
      },
      { name: 'tool.mypy.overrides', array: true, entries: { module: 'environ.*', ignore_missing_imports: true } },
      { name: 'tool.django-stubs', entries: { django_settings_module: '{package}.config.settings' } },
      {
        name: 'tool.pytest.ini_options',
        entries: { pythonpath: ['.'], DJANGO_SETTINGS_MODULE: 'tests.settings' },
      },
    ],
    consequences: [
      'Django brings its own answer to most questions, and the rest of the repo follows its conventions: apps, models, managers, management commands.',
      'The version is the LTS 5.2, supported until April 2028; Django 6.2 LTS has a content security policy of its own, so django-csp goes with that step.',
    ],
  },
  ...gunicorn('{package}.config.wsgi'),
  // Fixtures of tests, parts `_parts/fixtures/…`, and tests beside that of /health, parts `_parts/tests/…`, lines of the tests' settings.
  { features: ['core'], lists: { fixtures: [], health: [], testSettings: [] } },
  {
    features: ['split'],
    tables: [{ name: 'tool.ruff.lint.per-file-ignores', entries: { '**/settings/__init__.py': ['F403'] } }],
  },
  {
    features: ['stateless'],
    tasks: [{ name: 'setup', help: 'Write .env with secrets of its own', script: '{core}.environment:main' }],
  },
  {
    features: ['assets'],
    dependencies: ['whitenoise>=6.12'],
    consequences: ['WhiteNoise serves static files straight from where they lie, so there is no collectstatic.'],
  },
]
