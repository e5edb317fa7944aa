import { isMutedAt } from '../cases/mutes.js'
import type { RankedMention } from '../cases/ranked-mention.js'
import { waitsAt } from '../cases/states.js'
import { RELEVANT_FROM } from '../judge/needs-reply.js'
import type { StoredMention } from '../store/port/cases.js'

/**
 * Why a mention is not among those that wait. `fine`, `not-us`: marked so. `unmatched`: it names the brand no more, by the config of now. `calm`: nothing in it asks for a reply. The last four need one, and
 * are off the list all the same: by `scan --baseline`, by what somebody did, since nothing happened for long, or by a mute.
 */
export const unlistedReasons = [
  'fine',
  'not-us',
  'gone',
  'unmatched',
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
  'muted',
] as const
export type Unlisted = (typeof unlistedReasons)[number]

/** As much of a mention as says it. */
type Placed = StoredMention & Pick<RankedMention, 'asOf' | 'lapsed'>

/** Undefined for what waits in the list. */
export function whyUnlisted(mention: Placed): Unlisted | undefined {
  if (mention.due) return mention.lapsed === true ? 'lapsed' : undefined
  if (mention.needsReply) return whyOff(mention)
  return whyCalm(mention)
}

function whyOff({ case: matter, muted, asOf }: Placed): Unlisted {
  if (!waitsAt(matter, asOf)) return 'closed'
  return muted !== undefined && isMutedAt(muted, asOf) ? 'muted' : 'baseline'
}

/** In the order in which one hides the other. */
function whyCalm({ post, mark, unmatched, official, relevance, unjudged, noReply, kind }: Placed): Unlisted {
  if (post.gone !== undefined) return 'gone'
  if (mark === 'fine' || mark === 'not-us') return mark
  if (unmatched) return 'unmatched'
  if (official) return 'staff'
  if (relevance < RELEVANT_FROM) return 'namesake'
  if (unjudged !== undefined) return 'unjudged'
  return noReply ?? (kind === 'praise' ? 'praise' : 'calm')
}
