import { expect } from 'vitest'
import type { Answer } from '../client.ts'

/** An error of the API as RFC 9457 has it, with the fields that it names. */
export function expectProblem(answer: Answer, status: number | readonly number[], field?: string): void {
  const about = `${answer.asked} → ${answer.status} ${answer.type}: ${answer.text.slice(0, 600)}`
  expect([status].flat(), about).toContain(answer.status)
  expect(answer.type, about).toBe('application/problem+json')
  const problem = answer.json as Record<string, unknown>
  expect(problem, about).toMatchObject({ status: answer.status, title: expect.any(String), type: expect.any(String) })
  expect(problem.detail, about).toBeTypeOf('string')
  if (field !== undefined) {
    const errors = problem.errors as readonly { field: string; message: string }[] | undefined
    expect(errors?.map(error => error.field) ?? [], about).toContain(field)
    for (const error of errors ?? []) expect(error.message, about).toBeTypeOf('string')
  }
}
