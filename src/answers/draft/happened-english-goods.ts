import { type Happening, of } from './happening.js'

/** What is sent, handed in or stands at home, as people name it. */
const GOODS =
  'parcel|package|order|desk|bed|sofa|couch|table|chair|armchair|wardrobe|mattress|bookcase|shelf|sideboard|dresser|lamp|rug|fridge|freezer|washing machine|dishwasher|router|modem|phone|tv|laptop|bike|pin letter|pin|letter|contract|certificate|tickets?|invoice|cards?|debit card|credit card|sim(?: card)?|voucher|replacement'
const GONE =
  'standing order|direct debit|booking|reservation|order|list|tasks|notes|photos|data|playlist|points|miles|credit|voucher|subscription|backup|backups|files|contacts|calendar'
const BAGS =
  'suitcases?|luggage|baggage|bags?|backpack|rucksack|pushchair|pram|buggy|wheelchair|skis|surfboard|guitar|cello|violin'
const NOT_COME =
  "(?:(?:has|have|did|is|was)(?:n't| not)|never|still (?:has|is)n't|still not)(?: yet| even| ever| actually)?"
const COME = String.raw`(?: (?:arrive[ds]?|come|came|turn(?:ed)? up|show(?:n|ed)? up|been delivered|make it|made it|here|there|reached|moved|loaded)\b|\s*(?:[.!]|$))`
const WHERE = 'where [it] [is]'

/** What was bought or sent and did not come, or not as it should; behind the tables of what is graver. */
export const englishGoods: readonly Happening[] = [
  ...of('loss', [
    {
      tells:
        /\b(?:deletes?|deleted|wipes?|wiped|loses?|lost|eats?|ate|swallow(?:s|ed))\b[^.!?]{0,25}\b(?:whole|entire|all|my|our|every)\b[^.!?]{0,12}\b(list|tasks|notes|photos|data|entries|files|draft|contacts|calendar)\b/i,
      said: 'your $1 got lost',
      asks: true,
      not: /\b(?:can|could|how (?:do|can)|want to|would like to) (?:i |we |you )?(?:delete|wipe)/i,
    },
  ]),
  ...of('account', [
    {
      tells: new RegExp(
        String.raw`^\W*(${GONE}) (?:is |are |has |have |was |were )?(?:vanished|disappeared|gone|missing|deleted)\b|\b(?:my|our) (?:\w+ )?(${GONE}) (?:\w+ )?(?:is|are|has|have|was|were)(?: simply| just| suddenly)? (?:vanished|disappeared|gone|missing|n't there|not there|been deleted)\b`,
        'i',
      ),
      said: 'your $1 [is] gone',
      step: 'how that could happen',
    },
    {
      tells:
        /\b(?:suspended|blocked|locked|switched off|took down|disabled) (?:the|my|our) (?:\w+ )?(site|website|shop|server|number|line|card)\b/i,
      said: 'your $1 has been blocked',
      step: 'what is behind it',
    },
    {
      tells: /\bcan(?:'t|not) find (?:anywhere|any way|out)?\s?(?:where|how|the (?:button|page|option))\b/i,
      said: 'that is so hard to find',
      step: 'how it is done',
    },
  ]),
  ...of('delivery', [
    {
      tells: new RegExp(
        String.raw`\b(?:my|our|her|his|the) (?:\w+ )?(${BAGS}) ${NOT_COME}${COME}|\b(?:lost|lose|mislaid) (?:my|our|her|his) (?:\w+ )?(${BAGS})\b|^\W*(?:\w+ )?(${BAGS}) (?:is |was |still |has been |have been )?(?:lost|missing|gone)\b|\b(?:my|our|her|his) (?:\w+ )?(${BAGS}) (?:is|are|was|were|has been|have been) (?:still )?(?:lost|missing|gone|somewhere)\b|\bno (?:sign|trace) of (?:my|our) (?:\w+ )?(${BAGS})\b|\bwithout (?:my|our) (?:\w+ )?(${BAGS})\b`,
        'i',
      ),
      said: "your $1 [has]n't reached you",
      step: WHERE,
    },
    {
      tells: new RegExp(
        String.raw`\b(?:my|our|the|a) (?:new |replacement )?(?:\w+ )?(${GOODS}) ${NOT_COME}${COME}|\bstill waiting (?:for|on) (?:my|our|the|a) (?:new |replacement )?(?:\w+ )?(${GOODS})\b|\b(?:no (?:sign|trace) of|still no) (?:my |our |the |a )?(?:new )?(${GOODS})\b|\b(${GOODS}) (?:was|were|is|are) (?:supposed|meant|due|promised|expected) (?:to (?:arrive|come|be (?:here|delivered))|on|last|by|for|yesterday)\b|\bwaiting (?:(?:\w+ ){1,3}(?:days|weeks|months) )?(?:for|on) (?:my|our|a) (?:new )?(?:\w+ )?(${GOODS})\b`,
        'i',
      ),
      said: "your $1 [has]n't reached you",
      step: WHERE,
    },
    {
      tells: new RegExp(
        String.raw`\bwhere(?:'s| is| are|'re) (?:my|our) (?:new )?(?:\w+ )?(${GOODS}|${BAGS})\b`,
        'i',
      ),
      said: "your $1 [has]n't reached you",
      step: WHERE,
      asks: true,
    },
    {
      tells: new RegExp(
        String.raw`\bordered (?:a|an|my|our|the|this|two) (?:\w+ ){0,2}?(${GOODS})\b[^?]*\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:weeks|months) (?:ago|later)|\bordered (?:a|an|my|our|the|this|two) (?:\w+ ){0,2}?(${GOODS})\b[^.!?]{0,25}\bon (?:the )?\d{1,2}`,
        'i',
      ),
      said: "you've waited so long for your $1",
      step: WHERE,
      not: /\b(?:came|arrived|lovely|great|love it)\b/i,
      whole: true,
    },
    {
      tells:
        /\b(?:left|dumped|dropped|put|delivered|abandoned)\b[^.!?]{0,30}\b(?:wrong (?:building|house|address|door|flat|street|place)|(?:someone|somebody) else's|hallway of|number \d+|no\. ?\d+|(?:a |the )?(?:neighbou?r|stranger))/i,
      said: 'your delivery was left in the wrong place',
      step: 'how it gets to you',
    },
    {
      tells:
        /\b(?:left|dumped|dropped|put|threw|thrown|abandoned)\b[^.!?]{0,30}\b(?:on the (?:pavement|kerb|curb|street|drive(?:way)?|lawn|doorstep)|in the (?:rain|snow|street|bin|hedge)|over the (?:fence|hedge|wall|gate))/i,
      said: 'your delivery was left like that',
      step: 'how that could happen',
    },
    {
      tells:
        /\b(?:sent|went|posted|delivered|shipped) to (?:my|our|an|the) (?:old|wrong|previous|former|different) address\b/i,
      said: 'it was sent to the wrong address',
      step: 'how that came about',
    },
    {
      tells:
        /\b(?:third|fourth|fifth|sixth|3rd|4th|5th) (?:delivery )?(?:date|slot|appointment|attempt|time)\b[^.!?]{0,40}\b(?:nobody|no one|cancelled|moved|put off|no show|again)|\b(?:delivery|date|slot|appointment)\b[^.!?]{0,25}\b(?:postponed|rescheduled|moved|put back|pushed back|cancelled)\b[^.!?]{0,15}\b(?:again|twice|for the \w+ time|(?:three|four|five|\d) times)/i,
      said: "the date hasn't been kept again",
      step: 'which date holds',
      not: /\b(?:flight|interview|doctor)\b/i,
    },
    {
      tells:
        /\b(?:took|taken|booked|used up)\b[^.!?]{0,30}\b(?:off|leave)\b[^.!?]{0,40}\b(?:van|delivery|courier|driver|lorry|slot|bed|sofa|wardrobe|table|parcel)\b|\b(?:there's|there is|still) no (?:van|driver|lorry|courier)\b/i,
      said: 'you waited in vain',
      step: 'when it comes',
    },
    {
      tells:
        /\b(?:delivery|parcel|order|it)\b[^.!?]{0,15}\b(?:was|came|arrived|is)\b[^.!?]{0,10}\b(?:\w+ (?:days?|weeks?|months?) late|late)\b/i,
      said: 'it came late',
      step: 'what took so long',
      not: /\b(?:flight|plane|train|meeting)\b/i,
    },
    {
      tells:
        /\b(?:(?:arrived|came|delivered|sent)\b[^.!?]{0,12}\bwithout (?!a (?:ladder|word|key|tool)|warning|notice|a word|any|asking|fuss|problem)|(?:box|parcel|part|package) \d\b[^.!?]{0,15}(?:never|missing|didn't|hasn't|not)|missing (?:parts?|screws|legs|slats|bolts|shelves|handles|cable|charger|cushions?|doors?)|(?:parts?|screws|legs|slats|bolts|shelves|handles|cable|charger|cushions?|doors?) (?:is|are|was|were) missing|half (?:a|of (?:my|our|the)) (?:wardrobe|bed|sofa|table|order|desk|kitchen))/i,
      said: 'part of it is missing',
      step: 'how the rest gets to you',
    },
  ]),
  ...of('product', [
    {
      tells:
        /\bwrong (?:item|size|colou?r|model|one|product|parts?|chairs?|legs|table|version|shade)\b[^.!?]{0,25}\b(?:delivered|sent|arrived|came|received|got)\b|\bordered\b[^?]{0,40},? (?:got|received|was sent)\b/i,
      said: 'you were sent the wrong thing',
      step: 'how the right one gets to you',
      not: /\bwrong (?:address|place)|\bordered the wrong|\bmy (?:own )?(?:fault|mistake)/i,
      whole: true,
    },
    {
      tells:
        /\b(?:returned|came back|gave|got|handed|arrived|delivered|back)\b[^.!?]{0,40}\b(?:with (?:a |an |one )?(?:big |huge |long |nasty |deep )?(?:crack|dent|scratch|hole|tear|wheel)|cracked|smashed|broken|bent|torn|dented)/i,
      said: 'it reached you damaged',
      step: 'how we put this right',
    },
    {
      tells:
        /\b(?:table|chair|desk|bed|wardrobe|shelf|bookcase|sofa)\b[^.!?]{0,40}\b(wobbles|creaks|squeaks|sags|leans|rocks)\b|\bit (wobbles|creaks|squeaks|sags|leaks|rattles)\b/i,
      said: 'it $1',
      step: 'what causes that',
    },
    {
      tells:
        /\b(?:veneer|paint|lacquer|coating|finish|fabric|leather|seam|stitching|edge)s?\b[^.!?]{0,25}\b(?:peel\w*|flak\w*|lift\w*|com(?:es|ing) off|split\w*|bubbl\w*|crack\w*|ripp\w*|tear\w*|wear\w*)\b/i,
      said: "it hasn't lasted",
      step: 'how we put this right',
    },
    {
      tells:
        /\bseat\b[^.!?]{0,25}\b(?:broken|did(?:n't| not) (?:recline|work|move)|had no|no cushion|filthy|dirty|wet|soaked)/i,
      said: 'your seat was in that state',
      step: 'how that could happen',
    },
  ]),
  ...of('billing', [
    {
      tells:
        /\b(?:cashpoint|cash machine|atm|machine|kiosk)\b[^.!?]{0,50}\b(?:kept|keeps|swallow(?:ed|s)|ate|eats|eaten|took|retained)\b[^.!?]{0,15}\b(?:card|money|cash|notes|passport|ticket)\b|\b(?:cashpoint|cash machine|atm|machine)\b[^.!?]{0,50}\b(?:kept|swallowed|ate|took)\b[^.!?]{0,8}[£$€]/i,
      said: 'the machine kept what was yours',
      step: 'how you get it back',
    },
    {
      tells:
        /\bpaid (?:\S+ )?(?:extra )?(?:for )?(?:\S+ )?(?:priority|express|premium|extra|legroom|seats?|insurance|first class|same.day)\b[^?]{0,60}\b(?:but|and then|same|stood|nobody|no|not|never|without)\b/i,
      said: "you didn't get what you paid for",
      step: 'how that came about',
      whole: true,
    },
    {
      tells: /[£$€]\d[\d.,]*[^.!?]{0,25}\bfee\b|\bfee of [£$€]\d/i,
      said: 'you were charged a fee you did not expect',
      step: 'what it is for',
      not: /\bno fee\b|\bwithout (?:a )?fee/i,
    },
    {
      tells:
        /\bwhere(?:'s| is| are)\b[^.!?]{0,12}\b(?:refund|money|deposit|cashback|compensation)\b|\bwhen (?:will|do|am|are)\b[^.!?]{0,20}\b(?:refund(?:ed)?|money back|deposit)\b/i,
      said: "you're still waiting for your money",
      step: 'when it will be with you',
      asks: true,
    },
    {
      tells:
        /\b(?:refund|money|deposit)\b[^.!?]{0,40}\b(?:weeks|months)\b|\b(?:weeks|months)\b[^.!?]{0,40}\b(?:for (?:my|our|the|a) (?:refund|money|deposit)|to come back|to get (?:my|our|the) money)/i,
      said: "you've waited so long for your money",
      step: 'where it stands',
      not: /\b(?:in|within) (?:two|a few|\d) (?:days|hours)\b/i,
    },
    {
      tells:
        /\bcancel\w*\b[^?]{0,80}\b(?:taken|took|debited|billed|charged|invoiced)\b|\b(?:taken|billed|charged) (?:me |us )?(?:\S+ )?every month since\b/i,
      said: 'the charges went on after the cancellation',
      step: 'how that came about',
      not: /\b(?:flight|train|trip)\b|\bbefore (?:i|we) cancel/i,
      whole: true,
    },
    {
      tells:
        /\b(?:charged|billed|took|taken|debited|invoiced)\b[^.!?]{0,30}\b(?:instead of|rather than|when it should)\b/i,
      said: "the amount isn't what you expected",
      step: 'where the difference comes from',
    },
    {
      tells:
        /\b(?:charged|paid|pay|made (?:me|us) pay)\b[^.!?]{0,25}\b(?:another [£$€\d]|again for)|\bpay(?:ing)? twice\b/i,
      said: 'you had to pay once more',
      step: 'how that came about',
    },
    {
      tells:
        /\b(?:charged|billed|invoiced|renewed|renewal|invoice)\b[^.!?]{0,50}\b(?:deleted|returned|let expire|turned off|never (?:had|used|ordered|signed up))\b|\b(?:turned off|disabled|switched off) auto.?renew\w*/i,
      said: "you were charged for something you didn't want any more",
      step: 'how that came about',
    },
    {
      tells:
        /\b(?:charg\w+|took|taken|billed|hit)\b[^.!?]{0,50}\b(?:overdraft|fee|fees|surcharge|penalty)\b|\b(?:fee|surcharge)\b[^.!?]{0,20}\b(?:for what|for\.\.\.|although|even though|despite|nobody|never told)/i,
      said: 'you were charged a fee you did not expect',
      step: 'what it is for',
      not: /\bno (?:fee|surcharge|charge)s?\b|\bwithout (?:a )?(?:fee|charge)/i,
    },
    {
      tells:
        /\b(?:charges?|charged) (?:me|us) [£$€]?\d+[^.!?]{0,25}\b(?:for an?|a month)\b[^.!?]{0,40}\bfree\b/i,
      said: 'you were charged a fee you did not expect',
      step: 'what it is for',
    },
  ]),
]
