import { createHash } from 'node:crypto'

/** An id for an entry that has neither id nor link: the same words give the same id. */
export function contentId(parts: readonly (string | Date | undefined)[]): string {
  const words = parts.map((part) => (part instanceof Date ? part.toISOString() : (part ?? ''))).join('\n')
  return `sha256:${createHash('sha256').update(words).digest('hex').slice(0, 32)}`
}
