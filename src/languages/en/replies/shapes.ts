import type { ReplyShapes } from '../../reply-words.js'

/** By what a sentence is told that says something, and one that goes round it. */
export const shapes: ReplyShapes = {
  straight: `yes no yep yeah nope correct right true exactly known reproduced confirmed found fixed done agreed fair both neither either
    none never only just not back sorted partly mostly nothing`,
  general: `always usually often generally normally typically commonly regularly sometimes occasionally completely perfectly absolutely totally
    fully easily simply naturally every various several numerous seamless tips worry constantly continually normal each rare rarely
    continuously carefully individually highest lots many plenty`,
  vague: `may might could would possible possibly perhaps likely tend tends customers people users guests passengers members clients everyone
    everybody travellers residents shoppers players owners households`,
  conditions: 'if unless otherwise once',
  moments: `today tonight tomorrow yesterday now monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun morning
    afternoon evening noon midday midnight since until till then`,
  spots: `under top bottom page tab button menu settings back label inside left right corner desk counter gate door shelf drawer screen`,
  known: 'the it they them that one ones he she',
  longWord: 9,
  pairs: `we we've we're we'll we'd our ours us you you're you've you'll you'd your yours`,
}
