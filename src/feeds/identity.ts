import { hexFingerprint } from '../text/fingerprint.js'

/** An id for an entry that has neither id nor link: the same words give the same id. */
export function contentId(parts: readonly (string | Date | undefined)[]): string {
  const words = parts.map((part) => (part instanceof Date ? part.toISOString() : (part ?? ''))).join('\n')
  return `sha256:${hexFingerprint(words, 32)}`
}
