import { hash } from 'node:crypto'
import type { Sha1 } from '../core/blob-id.ts'

/** SHA-1 by Node's own hand. */
export const sha1: Sha1 = bytes => hash('sha1', bytes)
