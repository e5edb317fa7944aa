import type { Group } from '../../lexicon.js'
import { badAfterAll, threats } from './bad-after-all.js'
import { goodAfterAll, unharmed } from './good-after-all.js'
import { turning } from './turning.js'

// Sentences that say the opposite of their words: trouble that is over or denied, praise that is past, mocked or denied.
// The notation is that of lexicon.ts.

export const turned: readonly Group[] = [...turning, ...goodAfterAll, ...unharmed, ...badAfterAll, ...threats]

/** Words that look like a turn and are none. */
export const notTurned = `
  get|gets|got|getting|am|is|are|be|was|were|being|become|became|i'm|it's|be|been used to, be|is|are|can|could be? used to,
  nothing short of, nothing but, nothing|anything|no less than _, none other than, could complain about ~ ~ ~ if,
  could complain if, i could complain, in this case, in that case, in our case, in my case, if anything, only complaint,
  only gripe, only criticism, only downside,
  do|does|did|done|means|mean|meant|love|loved|cost|paid|pay|spent|thanks|you|us|help|helped ~ so much for, not very often,
  not so long, not that i, not that long, not that it, not so much, not that much, not so fast,
  <brand> down jacket|jackets|vest|coat|parka|filling|pillow|duvet|to|by|the|#|$|under|feather|feathers|sleeping|payment|river|town|south|at,
  <brand> <be> down #|$|by|to, forgot to cancel, forgot to mention, <brand> used to be called|named|known|part|owned|based|located|in|on|at, <brand> forgot ?
`

/** Things that somebody wants, so that none of it is trouble. */
export const goods = `food sauce filling meat cheese seats staff signal content choice information info stock space battery water light sound flavour flavor taste people updates
  features help support effort sugar salt contents room parking volume bass grip heat pressure internet reception communication options parts pieces care thought answers answer
  reply interest clue shame empathy urgency accountability photos data bars coverage progress`
