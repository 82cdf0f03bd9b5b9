/**
 * The library: from answers to an explained choice and to the files of a repo, pure, in Node or in a browser.
 * The order of use is `resolve` → `explain` (which calls `decide`) → `plan` → `render`; `repoOf` does all of it.
 */
export {
  type Answers,
  type Framework,
  frameworks,
  type Given,
  type QuestionId,
  questions,
} from './catalog/questions.ts'
export { type Decision, decide } from './core/decide.ts'
export { UserError } from './core/errors.ts'
export { type Explanation, explain } from './core/explain.ts'
export { type Plan, plan } from './core/plan.ts'
export { type FileMap, type RenderedFile, render, type Template } from './core/render.ts'
export { type Context, type Raw, type Resolution, resolve, type Sources } from './core/resolve.ts'
export { type Repo, repoOf } from './surfaces/repo.ts'
