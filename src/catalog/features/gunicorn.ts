import type { Contribution, Task } from './feature.ts'

/** The task that serves as in production, and what it logs. */
export function gunicorn(app: string): readonly Contribution[] {
  // What a proxy reports is judged by TRUSTED_PROXIES alone: gunicorn would trust whoever is on the same machine.
  const proxies = "--forwarded-allow-ips ''"
  const serve: Task = {
    name: 'serve',
    help: 'Serve as in production (HOST, 127.0.0.1; PORT, 8000; WEB_CONCURRENCY, 1)',
    cmd: `gunicorn ${app} --bind \${HOST:-127.0.0.1}:\${PORT:-8000} --workers \${WEB_CONCURRENCY:-1} --threads 8 --limit-request-line 8190 ${proxies}`,
  }
  return [
    { features: ['small'], tasks: [{ ...serve, cmd: `${serve.cmd} --access-logfile -` }] },
    // The app logs its requests itself.
    { features: ['operations'], tasks: [serve] },
  ]
}
