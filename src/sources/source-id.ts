import { hexFingerprint } from '../text/fingerprint.js'
import { redact } from '../text/redact.js'

const LONGEST_NAME = 40
/** Hexadecimal digits: with 2,000 sources that all look alike, two share an id once in 2,000 set-ups. */
const HASH_LENGTH = 8

/**
 * A source's id: the same in every run, short, readable, safe to print and to paste into a shell, such as
 * `feed:forum.example/posts.rss~3fa91c02`.
 *
 * @param label what the source calls itself, usually its address; secrets in it show only in the hash
 */
export function sourceId(type: string, label: string): string {
  const name = redact(label)
    .replace(/^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?(?:www\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/[^\w./:%-]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/[/-]+$/, '')
  const hash = hexFingerprint(`${type}\n${label}`, HASH_LENGTH)
  return `${type}:${name}~${hash}`
}
