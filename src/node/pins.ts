import { versions } from '../catalog/versions.ts'

/** The known-good versions as constraints; uv leaves out of the lock what the repo does not need. */
export function pins(): readonly string[] {
  return Object.entries(versions).map(([name, version]) => `${name}==${version}`)
}
