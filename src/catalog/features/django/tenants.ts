import type { Contribution } from '../feature.ts'

/** Tenants: rows kept apart by the one manager that reads who is served. */
export const tenants = (): readonly Contribution[] => [
  {
    features: ['tenants'],
    consequences: [
      'Every row of a tenant is reached through one manager, which reads the bound tenant and raises where none is: what is forgotten shows as an error, never as somebody else’s data.',
    ],
    lists: {
      tables: [{ name: 'tenants' }, { name: 'memberships' }, { name: 'invitations' }],
      factories: [
        {
          part: 'tenant',
          imports: [
            'from django.contrib.auth.models import Group',
            'from factory.declarations import LazyFunction, Sequence, SubFactory',
            'from {package}.tenants.models import Membership, Tenant',
          ],
        },
      ],
      asked: [{ name: 'tenant' }],
      // Tables beside these in the app's first step, parts `_parts/migrations/…`.
      tenantTables: [],
    },
  },
  {
    features: ['tenants', 'rest'],
    lists: {
      rest: [{ key: 'DEFAULT_PERMISSION_CLASSES', value: '["{package}.tenants.permissions.MemberRowPermissions"]' }],
      parameters: [{ part: 'tenant', imports: ['from drf_spectacular.utils import OpenApiParameter'] }],
      router: [
        { import: 'from {package}.tenants.api import MemberViewSet', item: '"members", MemberViewSet' },
        { import: 'from {package}.tenants.api import InvitationViewSet', item: '"invitations", InvitationViewSet' },
      ],
      corsHeaders: [{ name: 'x-tenant' }],
      uses: [{ name: 'StringField' }, { name: 'EmailField' }, { name: 'Exact' }],
    },
  },
  {
    features: ['tenants', 'admin'],
    lists: { tenantTables: [{ part: 'log_entries' }], tables: [{ name: 'log_entry_tenants' }] },
  },
  {
    features: ['tenants', 'sessions'],
    lists: {
      routes: [
        {
          import: 'from {package}.tenants import pages as tenancy',
          item: 'path("tenants/", include((tenancy.tenants, "tenants")))',
        },
        { import: 'from django.urls import include', item: 'path("members/", include((tenancy.members, "members")))' },
        {
          import: 'from django.urls import path',
          item: 'path("invitations/<str:token>", tenancy.InvitationView.as_view(), name="invitation")',
        },
      ],
    },
  },
]
