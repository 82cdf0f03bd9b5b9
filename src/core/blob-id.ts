import { sha1 } from '@noble/hashes/legacy.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The id that git gives a blob with this text: SHA-1 over `blob <bytes>\0` and the bytes, in hex. */
export function blobId(text: string): string {
  const bytes = utf8ToBytes(text)
  const head = utf8ToBytes(`blob ${bytes.length}\0`)
  const whole = new Uint8Array(head.length + bytes.length)
  whole.set(head)
  whole.set(bytes, head.length)
  return bytesToHex(sha1(whole))
}
