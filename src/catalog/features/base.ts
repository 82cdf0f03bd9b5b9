import type { Contribution } from './feature.ts'

/** What every repo has, whatever the framework. */
export const base: readonly Contribution[] = [
  {
    features: ['core'],
    development: ['bandit>=1.9', 'coverage[toml]>=7.10', 'mypy>=2.0', 'poethepoet>=0.40', 'pytest>=9.0', 'ruff>=0.15'],
    ignored: [
      '.venv/',
      '__pycache__/',
      '*.egg-info/',
      '.coverage',
      '.mypy_cache/',
      '.pytest_cache/',
      '.ruff_cache/',
      '.hypothesis/',
      '.env',
      'var/',
      'dist/',
    ],
    tasks: [
      {
        name: 'format',
        help: 'Format the code and mend what the linter can',
        sequence: ['ruff format .', 'ruff check --fix .'],
      },
    ],
  },
]
