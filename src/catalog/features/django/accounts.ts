import type { Contribution } from '../feature.ts'

/** Users, how they log in, and the tokens that programs have. */
export const accounts = (): readonly Contribution[] => [
  {
    features: ['accounts'],
    dependencies: ['argon2-cffi>=25.1', 'django-allauth>=65.21'],
    tasks: [
      {
        name: 'user',
        help: 'Make a login, or give it a new password',
        usage: 'EMAIL [--admin]',
        cmd: 'python manage.py user',
      },
    ],
    tables: [
      { name: 'tool.mypy.overrides', array: true, entries: { module: 'allauth.*', ignore_missing_imports: true } },
    ],
    consequences: [
      'Users are a model of our own from the first day, since Django cannot change that later; django-allauth checks and throttles logins.',
    ],
    lists: {
      settings: [
        {
          part: 'accounts',
          about: 'Who may log in, and how.',
          imports: ['from typing import Any'],
          base: ['env'],
        },
      ],
      tables: [{ name: 'users' }],
      factories: [
        {
          part: 'user',
          imports: ['from factory.declarations import Sequence', 'from {package}.accounts.models import User'],
        },
      ],
      fixtures: [
        {
          part: 'user',
          imports: ['from {package}.accounts.models import User', 'from tests.factories import UserFactory'],
        },
      ],
    },
  },
  {
    features: ['accounts', 'rest'],
    tables: [
      // drf-spectacular leaves the class untyped that its subclasses register themselves by.
      {
        name: 'tool.mypy.overrides',
        array: true,
        entries: { module: '{package}.accounts.authentication', disallow_untyped_calls: false },
      },
    ],
    consequences: [
      'Tokens of the API are opaque and stored as digests: they can be taken back, at the price of one query a request.',
    ],
    lists: {
      rest: [
        {
          key: 'DEFAULT_AUTHENTICATION_CLASSES',
          value: '["{package}.accounts.authentication.TokenAuthentication"]',
        },
        { key: 'DEFAULT_PERMISSION_CLASSES', value: '["rest_framework.permissions.IsAuthenticated"]' },
      ],
      refusals: [{ status: 'UNAUTHORIZED', when: 'bool(self.view.get_authenticators())', imports: [] }],
      fixtures: [{ part: 'token', imports: ['from {package}.accounts.models import Token'] }],
      router: [{ import: 'from {package}.accounts.api import TokenViewSet', item: '"tokens", TokenViewSet' }],
      tables: [{ name: 'tokens' }],
      uses: [{ name: 'EmailField' }, { name: 'StringField' }],
    },
  },
  {
    features: ['sessions'],
    consequences: ["django-allauth's views log in and out, change and reset passwords; nobody signs up by themselves."],
    lists: {
      security: [{ part: 'cookies' }],
      settings: [
        {
          part: 'sessions',
          about: 'How people log in with a browser.',
          imports: ['from {core}.about import TITLE'],
          base: [],
        },
      ],
      routes: [
        { import: 'from django.urls import include', item: 'path("accounts/", include("{package}.accounts.urls"))' },
      ],
    },
  },
  {
    features: ['letters'],
    lists: {
      settings: [
        {
          part: 'mail',
          about: 'How mail is sent.',
          imports: [
            'import re',
            'from urllib.parse import unquote, urlsplit',
            'from django.core.exceptions import ImproperlyConfigured',
          ],
          base: ['PRODUCTION', 'env'],
        },
      ],
    },
  },
]
