import type { Contribution } from '../feature.ts'

/** The API, its document and its errors. */
export const rest = (): readonly Contribution[] => [
  {
    features: ['rest'],
    dependencies: ['django-cors-headers>=4.9', 'djangorestframework>=3.18', 'drf-spectacular[sidecar]>=0.30'],
    development: ['djangorestframework-stubs>=3.18'],
    tables: [
      { name: 'tool.mypy', entries: { plugins: ['mypy_drf_plugin.main'] } },
      // drf-spectacular's generator has no types.
      { name: 'tool.mypy.overrides', array: true, entries: { module: '{core}.docs', disallow_untyped_calls: false } },
    ],
    consequences: [
      'drf-spectacular writes the OpenAPI document from the serializers; what it leaves out is added in one place, docs.py.',
    ],
  },
  {
    features: ['rest', 'operations'],
    development: ['schemathesis>=4.32'],
    tasks: [
      { name: 'openapi', help: 'Write openapi.json', cmd: 'python manage.py openapi' },
      {
        name: 'openapi-check',
        help: 'Is openapi.json in step with the code?',
        cmd: 'python manage.py openapi --check',
        check: true,
        hidden: true,
      },
    ],
  },
  {
    features: ['rest'],
    lists: {
      fixtures: [{ part: 'api', imports: ['from rest_framework.test import APIClient'] }],
      rest: [{ key: 'DEFAULT_RENDERER_CLASSES', value: '["rest_framework.renderers.JSONRenderer"]' }],
    },
  },
  {
    features: ['bodies'],
    lists: {
      rest: [
        { key: 'DEFAULT_PARSER_CLASSES', value: '["{core}.parsers.JSONParser"]' },
        { key: 'DEFAULT_PAGINATION_CLASS', value: '"{core}.pagination.Pagination"' },
        { key: 'DEFAULT_SCHEMA_CLASS', value: '"{core}.docs.Schema"' },
      ],
    },
  },
  {
    features: ['rest', 'bodiless'],
    lists: { rest: [{ key: 'DEFAULT_SCHEMA_CLASS', value: '"drf_spectacular.openapi.AutoSchema"' }] },
  },
  {
    features: ['rest'],
    lists: {
      rest: [
        { key: 'DEFAULT_METADATA_CLASS', value: 'None' },
        { key: 'EXCEPTION_HANDLER', value: '"{core}.problems.exception_handler"' },
        { key: 'UNAUTHENTICATED_USER', value: 'None' },
        { key: 'URL_FORMAT_OVERRIDE', value: 'None' },
        { key: 'TEST_REQUEST_DEFAULT_FORMAT', value: '"json"' },
      ],
    },
  },
]
