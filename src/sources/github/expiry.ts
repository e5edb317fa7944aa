import type { Notice } from '../../model/notice.js'
import type { Answer } from '../ask.js'

/** How long before its end a token is told of, in milliseconds. */
const AHEAD = 7 * 24 * 60 * 60_000

/** A token that will be refused soon: whoever has to get another one should know before. */
export function expiryNotices({ headers }: Answer, now: Date): Notice[] {
  // `2026-12-01 09:30:00 UTC`, or with an offset in place of the name.
  const told = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (?:UTC|([+-]\d\d):?(\d\d))$/.exec(
    headers['github-authentication-token-expiration'] ?? '',
  )
  if (told === null) return []
  const [, day, time, hours, minutes] = told
  const at = new Date(`${day}T${time}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`)
  if (!(at.getTime() - now.getTime() < AHEAD)) return []
  return [{ code: 'key-expires', args: { option: 'token', at: at.toISOString() } }]
}
