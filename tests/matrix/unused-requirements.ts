import type { Rendered } from './rendered.ts'

/** Import names of distributions that are not called alike. */
const importNames: Readonly<Record<string, string>> = {
  'argon2-cffi': 'argon2',
  'django-allauth': 'allauth',
  'django-cors-headers': 'corsheaders',
  'django-csp': 'csp',
  'django-environ': 'environ',
  djangorestframework: 'rest_framework',
  'factory-boy': 'factory',
  'opentelemetry-exporter-otlp-proto-http': 'opentelemetry.exporter.otlp.proto.http',
  'opentelemetry-instrumentation-django': 'opentelemetry.instrumentation.django',
  'opentelemetry-instrumentation-flask': 'opentelemetry.instrumentation.flask',
  'opentelemetry-instrumentation-sqlalchemy': 'opentelemetry.instrumentation.sqlalchemy',
  'opentelemetry-sdk': 'opentelemetry.sdk',
  pyjwt: 'jwt',
}

/** Requirements that no code imports: why they are there, and what in the repo shows it. */
const unimported: Readonly<Record<string, { readonly because: string; readonly shown: RegExp }>> = {
  aiosqlite: { because: "SQLAlchemy's driver", shown: /sqlite\+aiosqlite/ },
  'argon2-cffi': { because: 'the hasher by its name', shown: /Argon2PasswordHasher|"argon2"/ },
  'django-stubs': { because: "mypy's plugin", shown: /mypy_django_plugin/ },
  'djangorestframework-stubs': { because: "mypy's plugin", shown: /mypy_drf_plugin/ },
  'email-validator': {
    because: 'Pydantic and Flask-Security judge addresses by it',
    shown: /EmailStr|validate_email|Email\(|SECURITY_EMAIL/,
  },
  'flask-sqlalchemy': { because: 'Flask-Admin imports it', shown: /flask_admin/ },
  httpx2: { because: "Starlette's test client", shown: /TestClient/ },
  'import-linter': { because: 'a command', shown: /cmd = "lint-imports"/ },
  itsdangerous: { because: "Starlette's sessions sign with it", shown: /SessionMiddleware/ },
  jinja2: { because: "Starlette's templates", shown: /Jinja2Templates/ },
  'opentelemetry-exporter-otlp-proto-http': {
    because: 'FastAPI sends traces by it',
    shown: /^ {4}otel_exporter_otlp_endpoint: /m,
  },
  'opentelemetry-sdk': { because: 'FastAPI makes traces by it', shown: /^ {4}otel_exporter_otlp_endpoint: /m },
  poethepoet: { because: 'runs the tasks', shown: /\[tool\.poe\.tasks/ },
  'pre-commit': { because: 'a command', shown: /uv run pre-commit install/ },
  psycopg: { because: "the database's driver, of every repo that has one", shown: /DATABASE_URL/ },
  'pytest-django': { because: "pytest's plugin", shown: /DJANGO_SETTINGS_MODULE/ },
  'python-multipart': {
    because: 'Starlette reads forms with it',
    shown: /Form\(|\.form\(|OAuth2PasswordRequestForm|starlette_admin/,
  },
  'types-greenlet': { because: "types of what SQLAlchemy's async runs on", shown: /sqlalchemy\.ext\.asyncio/ },
  'types-wtforms': { because: 'types', shown: /from wtforms/ },
  uvicorn: { because: 'a command', shown: /cmd = "uvicorn / },
  gunicorn: { because: 'a command', shown: /cmd = "gunicorn / },
  coverage: { because: 'a command', shown: /cmd = "coverage / },
  bandit: { because: 'a command', shown: /cmd = "bandit / },
  mypy: { because: 'a command', shown: /cmd = "mypy"/ },
  ruff: { because: 'a command', shown: /cmd = "ruff / },
}

/** The distribution that a requirement names. */
export const distribution = (requirement: string): string => /^[\w.-]+/.exec(requirement)?.[0].toLowerCase() ?? ''

/** Requirements that nothing imports and nothing shows a need of; those of the app have to be used by the app. */
export function unusedRequirements(rendered: Rendered): readonly string[] {
  const texts = [...rendered.files].filter(([path]) => !/\.(md|json)$/.test(path))
  const isUsed = (requirement: string, inApp: boolean): boolean => {
    const name = distribution(requirement)
    const module = importNames[name] ?? name.replaceAll('-', '_')
    const used = [...rendered.python].some(
      ([path, { imports, words }]) =>
        (!inApp || path.startsWith('src/')) &&
        // Apps and plugins are named in settings.
        [...imports, ...words].some(word => word === module || word.startsWith(`${module}.`)),
    )
    if (used) return true
    const reason = unimported[name]
    return reason !== undefined && texts.some(([, { text }]) => reason.shown.test(text))
  }
  return [
    ...rendered.plan.dependencies.filter(each => !isUsed(each, true)).map(each => `dependency ${each}`),
    ...rendered.plan.development.filter(each => !isUsed(each, false)).map(each => `development ${each}`),
  ]
}
