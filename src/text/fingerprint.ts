import { createHash } from 'node:crypto'

/** Characters of base64url: 132 bits, so that two contents never share one by chance. */
const LENGTH = 22

/** Recognises content: the same for the same bytes, and not to be led back to them (SHA-256, shortened). */
export const fingerprint = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, LENGTH)

/** The same in hexadecimal digits, for what people may see: fewer of them, where few contents are told apart. */
export const hexFingerprint = (content: string | Uint8Array, digits: number): string =>
  createHash('sha256').update(content).digest('hex').slice(0, digits)
