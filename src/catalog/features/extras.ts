import type { Framework } from '../questions.ts'
import type { Contribution } from './feature.ts'

/** What tells that the database has all migrations, and what makes a login, where there is no poe. */
const commands: Readonly<Record<Framework, { readonly migrated: readonly string[]; readonly login: string }>> = {
  flask: {
    migrated: ['alembic', 'current', '--check-heads'],
    login: 'flask --app {package}.app user me@example.org',
  },
  fastapi: {
    migrated: ['alembic', 'current', '--check-heads'],
    login: `python -c 'from {package}.accounts.commands import set_user; set_user("me@example.org")'`,
  },
  django: {
    migrated: ['python', 'manage.py', 'migrate', '--check'],
    login: 'python manage.py user me@example.org',
  },
}

/** What stands around the code: the image, and where it runs. */
export const extras = (framework: Framework): readonly Contribution[] => [
  {
    // What the image holds of the repo, and what its papers say.
    features: ['core'],
    lists: { image: [], sections: [], services: [], migrated: [], logins: [] },
  },
  {
    features: ['image'],
    places: [
      { path: 'Dockerfile', about: 'the image: locked versions, no compiler, no root' },
      { path: 'docker/health.py', about: 'asks the server in a container how it is' },
    ],
    lists: { image: [{ path: 'src' }, { path: 'docker' }] },
  },
  ...(framework === 'django'
    ? [{ features: ['image'], lists: { image: [{ path: 'manage.py' }] } } as const satisfies Contribution]
    : []),
  {
    features: ['image', 'accounts'],
    lists: { logins: [{ command: commands[framework].login }] },
  },
  {
    features: ['image', 'database'],
    lists: { migrated: [{ command: commands[framework].migrated }] },
  },
  {
    features: ['docker'],
    places: [{ path: 'compose.yaml', about: 'the image with what it needs, as in production' }],
    lists: { sections: [{ part: 'docker' }] },
  },
  {
    features: ['kubernetes'],
    places: [{ path: 'kubernetes/', about: 'manifests, put together by kustomization.yaml' }],
    lists: { sections: [{ part: 'kubernetes' }] },
  },
  {
    features: ['devcontainer'],
    places: [{ path: '.devcontainer/', about: 'an environment for editors that know development containers' }],
  },
  ...services(framework),
]

/** As compose reads it from `.env`, and refuses to go on without it. */
const password = '$'.concat('{SERVICES_PASSWORD:?}')

/**
 * Servers that a repo on PostgreSQL needs beside it, each where its `setting` is one of the repo's: in compose with
 * `environment`, `arguments` and the address `url`, in the dev container with `open`, where all share one network of
 * their own and `.env.example` holds the addresses.
 */
function services(framework: Framework): readonly Contribution[] {
  const broker: Contribution = {
    features: ['postgresql', 'jobs'],
    lists: {
      services: [
        {
          name: 'rabbitmq',
          setting: 'BROKER_URL',
          image: 'rabbitmq:4.2-alpine',
          environment: ['RABBITMQ_DEFAULT_USER: {package}', `RABBITMQ_DEFAULT_PASS: ${password}`],
          open: [],
          arguments: [],
          keeps: '/var/lib/rabbitmq',
          healthy: ['rabbitmq-diagnostics', '--quiet', 'check_running'],
          url: `amqp://{package}:${password}@rabbitmq:5672`,
        },
      ],
    },
  }
  return [
    {
      features: ['postgresql', 'docker'],
      settings: [
        {
          name: 'SERVICES_PASSWORD',
          help: 'What the application and its services ask each other for in compose.yaml.',
          example: '',
          secret: true,
        },
      ],
    },
    {
      features: ['postgresql'],
      lists: {
        services: [
          {
            name: 'postgres',
            setting: 'DATABASE_URL',
            image: 'postgres:17-alpine',
            environment: ['POSTGRES_USER: {package}', `POSTGRES_PASSWORD: ${password}`],
            open: ['POSTGRES_DB: {package}', 'POSTGRES_HOST_AUTH_METHOD: trust'],
            arguments: [],
            keeps: '/var/lib/postgresql/data',
            healthy: ['pg_isready', '--host', '127.0.0.1'],
            url: `postgresql://{package}:${password}@postgres:5432/{package}`,
          },
        ],
      },
    },
    {
      features: ['postgresql', 'cache'],
      lists: {
        services: [
          {
            name: 'redis',
            setting: 'CACHE_URL',
            image: 'redis:8-alpine',
            environment: [`REDISCLI_AUTH: ${password}`],
            open: [],
            arguments: ['--requirepass', password, '--save', ''],
            keeps: '',
            healthy: ['redis-cli', 'ping'],
            url: `redis://:${password}@redis:6379/0`,
          },
        ],
      },
    },
    // Django's jobs wait in the database.
    ...(framework === 'django' ? [] : [broker]),
  ]
}
