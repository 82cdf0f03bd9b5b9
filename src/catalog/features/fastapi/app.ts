import type { Contribution, FeatureId } from '../feature.ts'

const of = (feature: FeatureId, lists: Contribution['lists']): Contribution => ({
  features: [feature],
  ...(lists === undefined ? {} : { lists }),
})

const engine = `engine = create_engine(settings.database_url)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        yield
        await engine.dispose()
`

const lifespan = [
  'from collections.abc import AsyncIterator',
  'from contextlib import asynccontextmanager',
  'from {core}.database import create_engine, create_sessions',
]

/** What the app is made with: what comes before it, its arguments, what it keeps in its state; in the order of main.py. */
export const app = (): readonly Contribution[] => [
  of('core', { starts: [], options: [], state: [] }),
  of('operations', { starts: [{ code: 'logs.configure(settings)', imports: ['from {core} import logs'] }] }),
  of('database', { starts: [{ code: engine, imports: lifespan }] }),
  of('rest', { options: [{ item: 'generate_unique_id_function=docs.operation_id' }] }),
  of('database', { options: [{ item: 'lifespan=lifespan' }] }),
  of('core', { options: [{ item: 'middleware=middleware(settings)' }] }),
  of('operations', { options: [{ item: 'telemetry={"auto_configure": True}' }] }),
  of('database', { state: [{ line: 'app.state.sessions = create_sessions(engine)', imports: [] }] }),
  of('accounts', {
    state: [
      {
        line: 'app.state.throttle = Throttle(settings.rate_limit_storage)',
        imports: ['from {package}.accounts.throttle import Throttle'],
      },
    ],
  }),
]
