import type { Contribution, FeatureId } from '../feature.ts'

type List = 'shared' | 'tracing' | 'fixtures'

/** A part of conftest.py, and the import statements that it needs. */
const part = (features: readonly FeatureId[], list: List, name: string, imports: readonly string[]): Contribution => ({
  features,
  lists: { [list]: [{ part: name, imports }] },
})

const constant = (feature: FeatureId, line: string, imports: readonly string[] = []): Contribution => ({
  features: [feature],
  lists: { constants: [{ line, imports }] },
})

/** What the client's fixture does before, within and after a test. */
const client = (
  feature: FeatureId,
  steps: { readonly before?: string; readonly within?: string; readonly after?: string },
  imports: readonly string[] = [],
): Contribution => ({
  features: [feature],
  lists: { clients: [{ before: '', within: '', after: '', ...steps, imports }] },
})

const traced = `assert client.portal is not None
        if sys.gettrace() is not None:
            client.portal.call(greenlet.settrace, pause_tracing)`

const emptied = `with migrated.begin() as connection:
        for table in reversed(Base.metadata.sorted_tables):
            connection.execute(table.delete())`

// Roles are there from the first migration on; whatever a test does to them is undone.
const roles = {
  before: `kept = Base.metadata.tables["roles"]
    with migrated.connect() as connection:
        first = [dict(row) for row in connection.execute(kept.select()).mappings()]`,
  after: '    connection.execute(kept.insert(), first)',
}

const users = [
  'from sqlalchemy.ext.asyncio import AsyncSession',
  'from {package}.accounts import services',
  'from {package}.accounts.models import User',
  'from {package}.accounts.schemas import UserCreate',
]

/** What tests share: the parts of conftest.py, in their order there. */
export const fixtures = (): readonly Contribution[] => [
  { features: ['core'], lists: { constants: [], shared: [], tracing: [], clients: [], fixtures: [] } },
  constant('core', 'SECRET = "only for tests, " * 3'),
  constant('accounts', 'PASSWORD = "correct horse battery staple"'),
  constant('database', 'T = TypeVar("T")', ['from typing import TypeVar']),
  constant('database', 'PAUSED: list[Any] = []', ['from typing import Any']),
  part(['database'], 'shared', 'database', [
    'from pathlib import Path',
    'from collections.abc import Awaitable, Callable',
    'from typing import Any, Protocol',
    'from alembic import command',
    'from alembic.config import Config',
    'from sqlalchemy import Engine, create_engine, make_url, text',
    'from {core}.database import parse_url',
  ]),
  part(['accounts'], 'shared', 'hashes', [
    'from pwdlib import PasswordHash',
    'from pwdlib.hashers.argon2 import Argon2Hasher',
    'from {package}.accounts import secrets',
  ]),
  part(['database'], 'tracing', 'tracing', ['import sys', 'import greenlet']),
  client('accounts', { before: 'app.state.throttle = Throttle("memory://")' }, [
    'from {package}.accounts.throttle import Throttle',
  ]),
  client('database', { within: traced, after: emptied }, ['from {core}.database import Base']),
  client('roles', roles),
  part(['database', 'shared'], 'fixtures', 'keep/all', []),
  part(['tenants'], 'fixtures', 'keep/tenants', [
    'from {package}.accounts import tenants',
    'from {package}.accounts.models import Tenant',
    'from {core}.tenancy import bind',
  ]),
  part(['resources'], 'fixtures', 'queries', ['from sqlalchemy import event']),
  part(['peers'], 'fixtures', 'users/peers', users),
  part(['ranked'], 'fixtures', 'users/ranked', [...users, 'from {package}.accounts import roles']),
  part(['tenants'], 'fixtures', 'users/tenants', [
    ...users,
    'from {package}.accounts import members',
    'from {core}.tenancy import tenant_of',
  ]),
  part(['accounts', 'rest'], 'fixtures', 'api', ['from {package}.accounts import tokens']),
  part(['accounts', 'screens'], 'fixtures', 'browser', ['from {package}.accounts import sessions']),
  part(['inputs'], 'fixtures', 'submit', ['import re', 'from httpx2 import Response']),
  part(['admin'], 'fixtures', 'staff', [
    'import re',
    'from httpx2 import Response',
    'from {package}.accounts import sessions',
  ]),
]
