import type { Rule } from '../rule.ts'

/** Who writes it: what they know, what they are learning, what they like. */
export const peopleRules: readonly Rule[] = [
  {
    id: 'familiar-flask',
    when: { familiar: 'flask' },
    effect: { flask: 4 },
    because: 'Flask is known ground here, which is a full reason: all three are sound, and skill decides much.',
    source: ['G1', 'G2'],
  },
  {
    id: 'familiar-fastapi',
    when: { familiar: 'fastapi' },
    effect: { fastapi: 4 },
    because: 'FastAPI is known ground here, which is a full reason: all three are sound, and skill decides much.',
    source: ['G1', 'G2'],
  },
  {
    id: 'familiar-django',
    when: { familiar: 'django' },
    effect: { django: 4 },
    because: 'Django is known ground here, which is a full reason: all three are sound, and skill decides much.',
    source: ['G1', 'G2'],
  },
  {
    id: 'learning-fundamentals',
    when: { experience: 'learning' },
    effect: { flask: 3 },
    because: 'With so few abstractions in between, Flask shows a learner how the web itself works.',
    source: ['F5'],
  },
  {
    id: 'learning-conventions',
    when: { experience: 'learning' },
    effect: { django: -1 },
    because: 'Django has more to take in before the first page stands.',
    source: ['D3'],
  },
  {
    id: 'learning-async',
    when: { experience: 'learning', async: ['some', 'core'] },
    effect: { fastapi: -2 },
    because: 'Async code and its libraries, which FastAPI expects, are a steeper thing to learn beside the web itself.',
    source: ['A5'],
  },
  {
    id: 'learning-injection',
    when: { experience: 'learning', auth: ['accounts', 'roles'] },
    effect: { fastapi: -1 },
    because: 'A login in FastAPI goes through its own dependency injection, which takes getting used to.',
    source: ['A7'],
  },
  {
    id: 'assemble',
    when: { style: 'assemble' },
    effect: { flask: 2 },
    because: 'You like to pick the pieces, and Flask is small, simple and extended with what you choose.',
    source: ['O1', 'F2'],
  },
  {
    id: 'included',
    when: { style: 'included' },
    effect: { django: 2 },
    because: 'You would rather have the pieces included, and Django spares you from wiring up dozens of libraries.',
    source: ['D2', 'O3'],
  },
]
