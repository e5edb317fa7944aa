import type { RankedMention } from '../cases/ranked-mention.js'
import { states } from '../cases/states.js'
import { RELEVANT_FROM } from '../judge/needs-reply.js'

/**
 * Why a mention is not among those that wait. `fine`: marked so. `calm`: nothing in it asks for a reply. The last three need one, and
 * are off the list all the same: by `scan --baseline`, by what somebody did, or since nothing happened for long.
 */
export const unlistedReasons = [
  'fine',
  'gone',
  'staff',
  'namesake',
  'unjudged',
  'praise',
  'promotion',
  'repost',
  'calm',
  'baseline',
  'closed',
  'lapsed',
] as const
export type Unlisted = (typeof unlistedReasons)[number]

/** Undefined for what waits in the list. */
export function whyUnlisted(mention: RankedMention): Unlisted | undefined {
  if (mention.due) return mention.lapsed === true ? 'lapsed' : undefined
  if (mention.needsReply) return states[mention.case.state].waitsForUs ? 'baseline' : 'closed'
  return whyCalm(mention)
}

/** In the order in which one hides the other. */
function whyCalm({ post, mark, official, relevance, unjudged, noReply, kind }: RankedMention): Unlisted {
  if (post.gone !== undefined) return 'gone'
  if (mark === 'fine') return 'fine'
  if (official) return 'staff'
  if (relevance < RELEVANT_FROM) return 'namesake'
  if (unjudged !== undefined) return 'unjudged'
  return noReply ?? (kind === 'praise' ? 'praise' : 'calm')
}
