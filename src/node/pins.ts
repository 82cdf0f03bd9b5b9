import type { Framework } from '../catalog/questions.ts'
import { versions } from '../catalog/versions.ts'

/** The known-good versions as constraints; uv leaves out of the lock what the repo does not need. */
export function pins(framework: Framework): readonly string[] {
  return Object.entries(versions[framework]).map(([name, version]) => `${name}==${version}`)
}
