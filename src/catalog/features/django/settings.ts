import type { Contribution } from '../feature.ts'

/**
 * The parts of the settings, in their order (the part `base` first runs `patches`; the part `security` holds the parts
 * `_parts/security/…` listed in `security`, and `silenced` are checks of Django's that do not fit). Each is a part `_parts/settings/<part>.ejs`: a section of one file when
 * compact, a module of the package otherwise. `imports` are its import statements, `base` the names that it takes from
 * the part `base`.
 */
export const settings = (): readonly Contribution[] => [
  {
    features: ['core'],
    lists: {
      patches: [],
      security: [],
      silenced: [{ check: 'security.W005' }, { check: 'security.W008' }, { check: 'security.W021' }],
      settings: [
        {
          part: 'base',
          about: 'What Django itself needs to know: where it runs, what it is made of.',
          imports: [
            'import os',
            'import sys',
            'from pathlib import Path',
            'import environ',
            'from django.core.exceptions import ImproperlyConfigured',
          ],
          base: [],
        },
        {
          part: 'security',
          about: 'Secrets, hosts, cookies and headers.',
          imports: [
            'from csp.constants import NONE, SELF',
            'from django.core.exceptions import ImproperlyConfigured',
            'from django.core.management.utils import get_random_secret_key',
          ],
          base: ['PRODUCTION', 'env'],
        },
      ],
    },
  },
  {
    features: ['database'],
    lists: {
      settings: [
        {
          part: 'database',
          about: 'Where data lives: SQLite as long as nothing else is said, PostgreSQL by DATABASE_URL.',
          imports: ['from typing import Any'],
          base: ['ROOT', 'env'],
        },
      ],
    },
  },
  {
    features: ['assets'],
    lists: {
      settings: [
        {
          part: 'templates',
          about: 'What pages are made of, and the files beside them.',
          imports: [],
          base: ['PACKAGE'],
        },
      ],
    },
  },
  {
    features: ['rest'],
    lists: {
      settings: [
        {
          part: 'rest',
          about: 'The REST API and its documentation.',
          imports: ['from importlib.metadata import version', 'from {core}.about import DESCRIPTION, TITLE'],
          base: ['env'],
        },
      ],
    },
  },
  {
    features: ['operations'],
    lists: {
      settings: [
        {
          part: 'logs',
          about: 'Logs for people in development, JSON with a request id in production; traces where asked.',
          imports: ['from {core}.logs import logging_config'],
          base: ['PRODUCTION', 'env'],
        },
      ],
    },
  },
]
