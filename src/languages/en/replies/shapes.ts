import type { ReplyShapes } from '../../reply-words.js'

/** By what a sentence is told that says something, and one that goes round it. */
export const shapes: ReplyShapes = {
  straight: `yes no yep yeah nope correct right true exactly known reproduced confirmed found fixed done agreed fair both neither either
    none never only just not back sorted partly mostly nothing`,
  general: `always usually often generally normally typically commonly regularly sometimes occasionally completely perfectly absolutely totally
    fully easily simply naturally every various several numerous seamless tips worry constantly continually normal`,
  conditions: 'if unless otherwise',
  have: "have we've i've had",
  participles: `gone done made sent put paid told taken held lost found given run left cut split set kept built bought brought begun written
    seen shut sold shown rung moved freed spoken asked drawn thrown won met caught spent laid sewn`,
  participleEndings: 'ed',
  longWord: 9,
  pairs: `we we've we're we'll we'd our ours us you you're you've you'll you'd your yours`,
}
