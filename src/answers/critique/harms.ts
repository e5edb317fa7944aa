import type { ReplyRole } from '../../languages/reply-words.js'
import type { Finding, FindingCode } from './codes.js'
import { findingAt, type Reply } from './reply.js'
import type { Stretch } from './reply-book.js'

/** What must not be said to a customer in public, whatever else is said. */
const always: readonly (readonly [ReplyRole, FindingCode])[] = [
  ['threat', 'threat'],
  ['scorn', 'scorn'],
  ['blamesCustomer', 'blames-customer'],
  ['blamesOthers', 'blames-others'],
  ['guarantee', 'guarantee'],
]
const PLACEHOLDER =
  /\{\{?[^{}\n]{1,40}\}?\}|\[\s*(?:name|first ?name|vorname|nachname|kunde|customer|insert[^\]]{0,30}|link|datum|date|time|uhrzeit|order ?(?:no|number)|x+)\s*\]|<(?:name|first ?name|vorname|link|date|datum|time)>|\bX{3,}\b|%(?:first_?name|name)%/iu
const SHOUTS = 0.6
const SHOUTED = 4

export function harms(reply: Reply): Finding[] {
  const { roles, help } = reply
  const found: Finding[] = []
  for (const [role, code] of always) {
    const [one] = roles[role]
    if (one !== undefined) found.push(findingAt(reply, code, 'fault', one))
  }
  const [denies] = roles.denies
  if (denies !== undefined && !help.fixed) {
    const isEased = help.asks || reply.times.length > 0
    found.push(findingAt(reply, 'denies', isEased ? 'hint' : 'fault', denies))
  }
  const [sells] = [...roles.sells, ...roles.review]
  if (sells !== undefined) found.push(findingAt(reply, 'sells', isToTrouble(reply) ? 'fault' : 'hint', sells))
  const [refund] = roles.refund
  if (refund !== undefined && !help.fixed) {
    const isSaidHow = reply.times.length > 0 || help.advice || help.link || help.asks
    found.push(findingAt(reply, 'refund-promised', isSaidHow ? 'hint' : 'fault', refund))
  }
  const placeholder = PLACEHOLDER.exec(reply.text)
  if (placeholder !== null) {
    const span = { start: placeholder.index, end: placeholder.index + placeholder[0].length }
    found.push({ code: 'placeholder', grade: 'fault', span, words: placeholder[0] })
  }
  const shouted = shouts(reply)
  if (shouted !== undefined) found.push(findingAt(reply, 'shouts', 'hint', shouted))
  return found
}

/** Somebody has trouble: nobody sells to them. */
const isToTrouble = ({ has, help }: Reply): boolean =>
  help.fixed || has('sorry', 'hollow', 'looking', 'refuses', 'blamesCustomer', 'denies', 'robot')

function shouts({ tokens }: Reply): Stretch | undefined {
  const words = tokens.filter(({ shape }) => shape === 'word')
  const upper = words.filter((token) => token.upper)
  if (upper.length < SHOUTED || upper.length < SHOUTS * words.length) return undefined
  const first = tokens.findIndex((token) => token.upper)
  return { first, last: tokens.findLastIndex((token) => token.upper) }
}
