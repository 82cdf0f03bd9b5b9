/** SHA-1 of some bytes, in lower-case hex: Node's own on a machine, a library's in a browser. */
export type Sha1 = (bytes: Uint8Array) => string

/** The id that git gives a blob with this text: SHA-1 over `blob <bytes>\0` and the bytes, in hex. */
export function blobId(text: string, sha1: Sha1): string {
  const encoder = new TextEncoder()
  const bytes = encoder.encode(text)
  const head = encoder.encode(`blob ${bytes.length}\0`)
  const whole = new Uint8Array(head.length + bytes.length)
  whole.set(head)
  whole.set(bytes, head.length)
  return sha1(whole)
}
