import type { Contribution } from '../feature.ts'

/** INSTALLED_APPS in its order: ours first, those of the resources where `resources` stands, then what they build on. */
export const apps = (): readonly Contribution[] => [
  // Before the app that brings runserver.
  { features: ['assets'], lists: { apps: [{ name: 'whitenoise.runserver_nostatic' }] } },
  { features: ['core'], lists: { apps: [{ name: '{core}' }] } },
  { features: ['accounts'], lists: { apps: [{ name: '{package}.accounts' }] } },
  { features: ['jobs'], lists: { apps: [{ name: '{package}.jobs' }] } },
  { features: ['resources'], lists: { apps: [{ name: 'resources' }] } },
  { features: ['admin'], lists: { apps: [{ name: '{package}.admin.apps.AdminConfig' }] } },
  { features: ['accounts'], lists: { apps: [{ name: 'allauth' }, { name: 'allauth.account' }] } },
  { features: ['jobs'], lists: { apps: [{ name: 'django_tasks' }, { name: 'django_tasks_db' }] } },
  {
    features: ['rest'],
    lists: {
      apps: [
        { name: 'rest_framework' },
        { name: 'drf_spectacular' },
        { name: 'drf_spectacular_sidecar' },
        { name: 'corsheaders' },
      ],
    },
  },
  {
    features: ['accounts'],
    lists: { apps: [{ name: 'django.contrib.auth' }, { name: 'django.contrib.contenttypes' }] },
  },
  { features: ['forms', 'database'], lists: { apps: [{ name: 'django.contrib.messages' }] } },
  { features: ['sessions'], lists: { apps: [{ name: 'django.contrib.sessions' }] } },
  { features: ['assets'], lists: { apps: [{ name: 'django.contrib.staticfiles' }] } },
]
