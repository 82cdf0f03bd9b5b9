import type { Contribution } from '../feature.ts'

/** Streams: batches, windows, what changes, and the dashboard. */
export const realtime = (): readonly Contribution[] => [
  {
    features: ['realtime'],
    development: ['hypothesis>=6.150'],
    consequences: [
      'Percentiles come from a sketch of a few dozen lines (logarithmic buckets, within 1 %), not from a package: those that there are bring NumPy, or no types.',
      'Changes are told by server-sent events of FastAPI itself; one poller in each process reads them from the database, so that several processes need no broker between them.',
    ],
    places: [
      { path: 'src/{package}/realtime/', about: 'streams: batches, windows, and what changes' },
      { path: 'src/{package}/dashboard.py', about: 'the dashboard; its script and style lie in `static/`' },
    ],
    lists: {
      installs: [
        { import: 'from {package}.realtime import api as realtime_api', call: 'realtime_api.install(app, settings)' },
        { import: 'from {package} import dashboard', call: 'app.include_router(dashboard.router)' },
      ],
      navigation: [{ path: '/dashboard', section: 'dashboard', label: 'Dashboard' }],
    },
  },
]
