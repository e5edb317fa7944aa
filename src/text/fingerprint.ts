import { hash } from 'node:crypto'

/** Characters of base64url: 132 bits, so that two contents never share one by chance. */
const LENGTH = 22

/** Recognises content: the same for the same bytes, and not to be led back to them (SHA-256, shortened). */
export const fingerprint = (content: string | Uint8Array): string =>
  hash('sha256', content, 'base64url').slice(0, LENGTH)

/** The same in hexadecimal digits, for what people may see: fewer of them, where few contents are told apart. */
export const hexFingerprint = (content: string | Uint8Array, digits: number): string =>
  hash('sha256', content, 'hex').slice(0, digits)

/** Recognises the words of a version of a post, so that an edit is told from a repetition. */
export const contentHash = ({ title = '', text }: { title?: string; text: string }): string =>
  fingerprint(`${title}\n${text}`)
