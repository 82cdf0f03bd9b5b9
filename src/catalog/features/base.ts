import type { Contribution } from './feature.ts'

/** What every repo has, whatever the framework. */
export const base = (): readonly Contribution[] => [
  {
    features: ['core'],
    development: ['bandit>=1.9', 'coverage>=7.10', 'mypy>=2.0', 'poethepoet>=0.40', 'pytest>=9.0', 'ruff>=0.15'],
    ignored: [
      '.venv/',
      '__pycache__/',
      '.coverage',
      '.hypothesis/',
      '.mypy_cache/',
      '.pytest_cache/',
      '.ruff_cache/',
      '.env',
      'dist/',
      'var/',
    ],
    tasks: [
      { name: 'test', help: 'Run the tests', cmd: 'pytest' },
      {
        name: 'format',
        help: 'Format the code and mend what the linter can',
        // What is taken out leaves lines that are formatted anew.
        sequence: ['ruff check --fix .', 'ruff format .'],
      },
      { name: 'format-check', help: 'Is the code formatted?', cmd: 'ruff format --check .', check: true, hidden: true },
      { name: 'lint', help: 'Lint', cmd: 'ruff check .', check: true, hidden: true },
      { name: 'types', help: 'Check the types', cmd: 'mypy', check: true, hidden: true },
      {
        name: 'coverage',
        help: 'Run the tests and measure their coverage',
        sequence: ['coverage run -m pytest', 'coverage report'],
        check: true,
        hidden: true,
      },
      {
        name: 'bandit',
        help: 'Look for known weaknesses',
        cmd: 'bandit --quiet --recursive src --configfile pyproject.toml',
        check: true,
        hidden: true,
      },
    ],
    tables: [
      { name: 'tool.ruff', entries: { 'line-length': 100, 'target-version': 'py311' } },
      {
        name: 'tool.ruff.lint',
        entries: {
          select: [
            'ASYNC',
            'B',
            'C4',
            'DTZ',
            'E',
            'F',
            'I',
            'LOG',
            'N',
            'PERF',
            'PIE',
            'PT',
            'RET',
            'RUF',
            'SIM',
            'T20',
            'UP',
            'W',
          ],
          ignore: ['E501'],
        },
      },
      { name: 'tool.ruff.lint.per-file-ignores', entries: { '**/about.py': ['RUF001'] } },
      { name: 'tool.mypy', entries: { strict: true, files: ['src', 'tests'], warn_unreachable: true } },
      {
        name: 'tool.pytest.ini_options',
        entries: {
          addopts: ['--strict-config', '--strict-markers', '--import-mode=importlib'],
          filterwarnings: ['error'],
          testpaths: ['tests'],
        },
      },
      { name: 'tool.coverage.run', entries: { branch: true, source: ['{package}'] } },
      { name: 'tool.coverage.report', entries: { show_missing: true, skip_covered: true } },
      { name: 'tool.bandit', entries: { exclude_dirs: ['tests'] } },
    ],
  },
  { features: ['gate'], tables: [{ name: 'tool.coverage.report', entries: { fail_under: 80 } }] },
  { features: ['pre-commit'], development: ['pre-commit>=4.0'] },
]
