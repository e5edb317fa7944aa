import { type Happening, of } from './happening.js'

/** What happened, behind "I'm sorry (that)": the gravest first, and of two that overlap the more exact one. */
export const englishHappenings: readonly Happening[] = [
  // What was taken from them, or got into other hands.
  ...of('stolen', [
    {
      tells: /\bsim.?swap|\b(?:my|our) (?:phone )?number (?:\w+ ){0,3}(?:somebody|someone) else/i,
      said: "your number ended up in somebody else's hands",
    },
    {
      tells: /\b(?:opened|took out|taken out|applied for)\b[^.!?]{0,30}\bin my name\b/i,
      said: 'somebody has used your name',
    },
    {
      tells:
        /\b(?:payments?|transactions?|withdrawals?|purchases?|transfers?)\b[^.!?]{0,50}\b(?:i(?:'ve| have)? (?:never|did ?n't|do ?n't)|not (?:mine|me)\b)|\bunauthori[sz]ed (?:\w+ )?(?:payment|transaction|charge|withdrawal)s?/i,
      said: "there are payments on your account that aren't yours",
    },
    {
      tells:
        /\b(?:moved|took|taken|withdrew|withdrawn|transferred|stole|stolen)\b[^.!?]{0,25}\bfrom (?:my|our) (?:\w+ )?(?:account|savings)|\b(?:emptied|drained) (?:my|our) (?:\w+ )?(?:account|savings)/i,
      said: 'money has gone from your account',
    },
    {
      tells: /\b(?:my|our) (?:\w+ )?account (?:was|got|has been) (?:hacked|hijacked|taken over)\b/i,
      said: 'somebody else got into your account',
    },
  ]),
  // What they made is gone.
  ...of('loss', [
    {
      tells:
        /\b(?:my|our|all|every|the|of) (?:\w+ )?(notes|photos|pictures|files|documents|messages|contacts|recordings|playlists|bookmarks|drawings|books)\b[^.!?]{0,35}(?:\b(?:are|were|have|got)\b[^.!?]{0,12}\b(?:gone|lost|deleted|wiped|erased)\b|\b(?:vanished|disappeared)\b)/i,
      said: 'your $1 have gone missing',
    },
    {
      tells:
        /\b(?:lost|deleted|wiped|erased)\b[^.!?]{0,20}\b(?:my|our) (?:\w+ )?(notes|photos|pictures|files|documents|messages|contacts|recordings|playlists|bookmarks|drawings)\b/i,
      said: 'your $1 have gone missing',
    },
  ]),
  // Shut out.
  ...of('account', [
    {
      tells:
        /\b(?:froze|frozen|blocked|suspended|locked|closed|banned|disabled) (?:my|our) (?:\w+ )?account\b|\b(?:my|our) (?:\w+ )?account\b[^.!?]{0,25}\b(?:is|was|has been|got) (?:frozen|blocked|suspended|locked|closed|banned|disabled)/i,
      said: "you can't get at your account",
      step: 'what is behind it',
    },
    {
      tells:
        /\bcards? (?:is|was|are|were|got|gets|keeps?|has been)(?: being)? (?:declined|refused|rejected)\b/i,
      said: 'your card was declined',
      step: 'what is behind it',
    },
    {
      tells:
        /\block(?:ed|s) (?:me |us )?out\b|\b(?:can't|cannot|could ?n't|unable to|can no longer|won't let me|not able to) (?:\w+ )?(?:log ?(?:in|on)|sign in|get (?:back )?in(?:to (?:my|our|the) account)?)\b/i,
      said: "you can't get in",
      step: 'what is in the way',
      not: /\b(?:house|flat|room|car|hotel)\b/i,
    },
  ]),
  // Money.
  ...of('billing', [
    {
      tells:
        /\bcancel(?:led|ed|lation)\b[^.!?]{0,60}\b(?:still|kept|keeps?|yet) (?:\w+ ){0,3}(?:charg|bill|debit|tak)\w*|\b(?:still|kept|keeps?) (?:\w+ ){0,3}(?:charg|bill|debit)\w*[^.!?]{0,60}\bcancel(?:led|ed|lation)\b|\b(?:charged|billed|debited)\b[^.!?]{0,20}\bafter (?:i |we |my |the )?cancel/i,
      said: 'the charges went on after the cancellation',
      step: 'how that came about',
      not: /\b(?:flight|train|trip)\b/i,
      whole: true,
    },
    {
      tells:
        /\b(?:charged|billed|debited|invoiced|collected|taken)\b[^.!?]{0,25}\b(?:twice|two times)\b|\bdouble.?(?:charg|bill|debit)\w*|\btwice (?:charged|billed)\b/i,
      said: 'you were charged twice',
      step: 'how that came about',
    },
    {
      tells:
        /\b(?:charged|billed|debited)\b[^.!?]{0,25}\b(?:three times|four times|(?:3|4|5) times|thrice)\b/i,
      said: 'you were charged more than once',
      step: 'how that came about',
    },
    {
      tells:
        /\bstill (?:waiting|no)\b[^.!?]{0,30}\b(?:refund|deposit|money back|reimbursement|compensation)\b|\b(?:refund|deposit|reimbursement)\b[^.!?]{0,20}\b(?:has ?n't|never|not|still)\b[^.!?]{0,12}\b(?:arrived|come|came|been paid|here|there|paid)\b|\bno refund (?:so far|yet|since|after)\b|\brefund promised\b/i,
      said: "you're still waiting for your money",
      step: 'when it will be with you',
    },
  ]),
  // What was bought did not come, or not as it should.
  ...of('delivery', [
    {
      tells:
        /\b(parcel|package|order|delivery)\b[^.!?]{0,25}\b(?:never (?:came|arrived|turned up|reached)|has ?n't (?:come|arrived|turned up)|has not (?:come|arrived)|did ?n't (?:come|arrive|turn up)|did not (?:come|arrive)|still not (?:here|there|arrived))/i,
      said: "your $1 hasn't arrived",
      step: 'where it is',
    },
    {
      tells:
        /\b(?:my|our) (suitcase|luggage|bag|baggage|pushchair|pram|buggy|wheelchair)\b[^.!?]{0,20}\b(?:lost|missing|gone|vanished)\b|\blost (?:my|our) (?:\w+ )?(?:suitcase|luggage|bag|baggage|pushchair|pram|buggy|wheelchair)\b/i,
      said: 'your luggage has been lost',
      step: 'where it is',
    },
  ]),
  ...of('product', [
    {
      tells:
        /\b(?:arrived|came|turned up|(?:was|were) delivered)\b[^.!?]{0,25}\b(?:broken|damaged|cracked|smashed|scratched|bent|torn|dented|shattered|chipped|in pieces)\b/i,
      said: 'it reached you damaged',
      step: 'how we put this right',
    },
    {
      tells:
        /\b(?:sent|delivered|received|got) (?:me |us )?(?:the|a) wrong (?:item|size|colou?r|model|one|product|part|parts)\b/i,
      said: 'you were sent the wrong thing',
      step: 'how the right one gets to you',
    },
  ]),
  // Nobody came, answered, or was friendly.
  ...of('service', [
    {
      tells:
        /\b(?:nobody|no one|no-one) (?:came|showed up|turned up|ever came)\b|\b(?:technician|engineer|fitter|installer|driver|courier)\b[^.!?]{0,15}\b(?:never (?:came|showed|turned)|did ?n't (?:come|show|turn)|did not (?:come|show|turn))/i,
      said: 'nobody came',
      step: 'how that could happen',
    },
    {
      tells: /\bon hold\b[^.!?]{0,60}\b(?:cut off|hung up|disconnected)\b/i,
      said: 'you were kept on hold and then cut off',
      step: 'who can help you',
      whole: true,
    },
    {
      tells:
        /\b(?:minutes|mins|hours?)\b[^.!?]{0,12}\bon hold\b|\bon hold\b[^.!?]{0,20}\b(?:minutes|mins|hours?)\b/i,
      said: 'you were kept on hold for so long',
    },
    {
      tells:
        /\b(?:laughed at|shouted at|yelled at|swore at|snapped at|insulted|(?:was|were) rude to) (?:me|us)\b|\b(?:staff|agent|lady|man|woman|guy|employee|driver|advis[oe]r|crew|manager)\b[^.!?]{0,15}\b(?:was|were) (?:\w+ )?(?:rude|condescending|dismissive|hostile)\b/i,
      said: 'you were treated like that',
    },
    {
      tells:
        /\b(?:nobody|no one|no-one|never)\b[^.!?]{0,12}\b(?:called|rang|phoned) (?:me |us )?back\b|\bno call ?back\b/i,
      said: 'nobody called you back',
      step: 'where it got stuck',
    },
    {
      tells:
        /\b(?:nobody|no one|no-one)\b[^.!?]{0,12}\b(?:repl(?:y|ies|ied)|answer(?:ed|s)?|respond(?:ed|s)?|gets? back|got back)\b|\b(?:no|without an?|without any) (?:answer|reply|response)\b/i,
      said: "you've been left without an answer",
      step: 'where it got stuck',
      not: /\b(?:neighbour|seller|doctor)\b/i,
    },
  ]),
  // Leaving.
  ...of('other', [
    {
      tells:
        /\b(?:can't|cannot|could ?n't|unable to|impossible to|no (?:button|option|way) to|trying to|tried to|won't let me) (?:\w+ )?(?:cancel(?! (?:the |my |our )?(?:flight|order|booking|trip))|close (?:my|our|the|this) (?:\w+ )?account|unsubscribe)\b/i,
      said: 'cancelling has been made so hard',
      step: 'how it can be done',
      not: /\b(?:flight|order|booking|trip)\b/i,
    },
  ]),
  // What does not work.
  ...of('bug', [
    {
      tells: /\bapp\b[^.!?]{0,25}\b(?:keeps? crashing|crash(?:es|ed))\b|\bkeeps? crashing\b/i,
      said: 'the app keeps crashing',
      step: 'what causes that',
      not: /\b(?:site|server|car|panel|market)\b/i,
    },
  ]),
  ...of('outage', [
    {
      tells:
        /\b(?:nobody|no one|none of us|we|i)\b[^.!?]{0,30}\b(?:can|can't|cannot|could) (?:not )?make (?:a |any )?(?:calls?|phone calls?)\b/i,
      said: "you can't make calls",
      step: 'when that works again',
    },
    {
      tells:
        /\b(?:no|without) (internet|broadband|signal|heating|hot water|power|electricity|gas)\b(?= (?:since|for|at all|here|in (?:our|my|the)|again|today|now)\b|\s*[.!]?\s*$)/i,
      said: "you're without $1",
      step: 'when it comes back',
    },
    {
      tells:
        /\b(?:my|our) (?:\w+ )?(sites?|websites?|shops?|servers?|vps|pages?|webshop)\b[^.!?]{0,40}\b(?:is|are|'s|has been|have been|went)\b[^.!?]{0,10}\b(?:down|offline|unreachable)\b/i,
      said: 'your $1 [is] down',
      step: 'what is behind it',
    },
    {
      tells: /\b(?:return(?:s|ing)|get(?:s|ting)?|throw(?:s|ing)|with|only|but)\b (?:a )?50[0234]s?\b/i,
      said: 'you keep getting errors',
      step: 'what is behind it',
    },
    {
      tells:
        /\b(?:internet|broadband|connection|line|wifi|wi-fi)\b[^.!?]{0,20}\b(?:keeps? (?:dropping|cutting)|drops (?:every|all|out|several)|cuts out)\b/i,
      said: 'your connection keeps dropping',
      step: 'what causes that',
    },
  ]),
]
