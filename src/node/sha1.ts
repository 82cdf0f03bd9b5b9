import type { Sha1 } from '../core/blob-id.ts'

/** SHA-1 by Node's own hand; the module is asked for only then, since importing it loads all that Web Crypto needs. */
export const sha1: Sha1 = bytes => process.getBuiltinModule('node:crypto').hash('sha1', bytes)
