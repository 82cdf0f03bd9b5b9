import type { Framework } from '../catalog/questions.ts'
import type { Template } from '../core/render.ts'

type Templates = Readonly<Record<string, Template>>

const load: Readonly<Record<Framework, () => Promise<{ readonly templates: Templates }>>> = {
  flask: () => import('#templates/flask'),
  fastapi: () => import('#templates/fastapi'),
  django: () => import('#templates/django'),
}

/** What a repo of one framework is rendered from, and nothing else: starting is quick because the rest stays on disk. */
export async function templatesOf(framework: Framework): Promise<Templates> {
  const [base, own] = await Promise.all([import('#templates/base'), load[framework]()])
  return { ...base.templates, ...own.templates }
}
