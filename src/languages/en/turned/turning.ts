import type { Group } from '../../lexicon.js'
import { farFromGood, noTrouble, pastPraise, pastTrouble, worstEver } from '../../turned-meanings.js'

/** Words that turn what follows them in the clause. */
export const turning: readonly Group[] = [
  {
    name: 'no-longer',
    points: 1.3,
    kind: 'bug',
    severity: 2,
    turns: { trouble: pastTrouble, praise: farFromGood },
    phrases: `no longer`,
  },
  {
    // What was: blame is past, and so is praise.
    name: 'used-to',
    points: 1,
    kind: 'bug',
    severity: 1,
    turns: { trouble: pastTrouble, praise: pastPraise },
    phrases: `
      used to be, was once, were once, once was|were, once a great|good|fine|proud, back when it|they|<brand> was|were,
      there was a time when, in the old days, in the good old days, back in the day it|they|<brand>
    `,
  },
  {
    // Alone it says nothing: "I used to live there".
    name: 'once-did',
    points: 0,
    turns: { trouble: pastTrouble, praise: pastPraise },
    phrases: `used to, there was a time, once upon a time`,
  },
  {
    // Nothing of something: good where it is trouble, bad where it is anything else.
    name: 'none-of-it',
    points: 1.6,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    turns: { trouble: noTrouble, praise: farFromGood },
    phrases: `
      <not> had|have|got|seen|experienced ~ single, not a single, not one, not even one, never a single, never one, without a single, not a word|trace|sign|hint of,
      hardly|barely|scarcely any <goods>, hardly|barely|scarcely a|any _ <goods>, without a|any working|functioning|usable|valid,
      zero <goods>, zero uptime|reply|replies|answer|answers|response|responses|communication|progress|updates|information, made|makes me|us forget what, forgot|forgotten what, nothing left to eat|drink|choose|wear|charge|buy,
      yet to see|find|get|have|receive a|any|one|my working|functioning|usable|real|human|single|first|actual
    `,
  },
  {
    name: 'without-any',
    points: 0,
    turns: { trouble: noTrouble },
    phrases: `
      never had|have|got|seen|experienced a|an|any|one,
      without a|an|any|even|ever, without one, without so much as a, never once, not once, never in # <time>,
      never in <number> <time>, never in all these|those <time>, free of, free from,
      yet to find|see|have|experience|encounter|hear|notice|spot, still looking for, still waiting for the first, spared me|us,
      saves|saved me|us from, no more of
    `,
  },
  {
    // What has not happened: the trouble is only spoken of.
    name: 'supposing',
    points: 0,
    turns: { trouble: { name: 'supposed', points: 0.3 } },
    phrases: `
      in case, just in case, in the event, if <brand>|it|they ever, should <brand>|it|they ever, were <brand>|it|they to,
      if ever, what if
    `,
  },
  {
    name: 'anything-but',
    points: 0,
    turns: { trouble: noTrouble, praise: farFromGood },
    phrases: `
      anything but, far from, a far cry from, nowhere near, not anywhere near, not exactly, not precisely, by no means,
      not remotely, not even remotely, not in the least, not in any way, not by any stretch, the opposite|reverse of,
      couldn't be further|farther|less, could not be further|less, none too, not what i'd call, not what i would call,
      hardly what i'd call, wouldn't call|say it|that|this|them|<brand>, would not call it|that|this|them|<brand>,
      not my idea of
    `,
  },
  {
    // Praise that somebody else is said to give.
    name: 'so-called',
    points: 0,
    turns: { praise: farFromGood },
    phrases: `
      so called, self proclaimed, supposedly, allegedly, claims to be, claim to be, calls itself, call themselves,
      call yourselves, calls themselves
    `,
  },
  {
    // The best or the worst there ever was: never turned by its "never".
    name: 'never-so',
    points: 0,
    turns: { trouble: worstEver, praise: noTrouble },
    phrases: `
      never been this|that|so|as|more, never was this|that|so, never had it so, never had such|so, never felt so|this|more,
      never seen such|so|anything so, never met such|so|a more, never known such|a more, never experienced such|so|a more,
      never had a|an more, never dealt with such|a more, never ever been so|this, never looked so|this, never ran so|this,
      never worked so|this
    `,
  },
]
