import { type Happening, of } from './happening.js'

/** What happened, behind "I'm sorry (that)": the gravest first, and of two that overlap the more exact one. */
export const englishHappenings: readonly Happening[] = [
  // What was taken from them, or got into other hands.
  ...of('security', [
    {
      tells:
        /\bsim.?swap|\b(?:my|our) (?:phone )?number (?:\w+ ){0,3}(?:somebody|someone) else|moved my number to/i,
      said: "your number ended up in somebody else's hands",
    },
    {
      tells: /\b(?:opened|took out|applied for)\b[^.!?]{0,30}\bin my name\b/i,
      said: 'somebody has used your name',
    },
    {
      tells:
        /\b(?:payments?|transactions?|withdrawals?|purchases?|transfers?|charges?)\b[^.!?]{0,50}\b(?:i(?:'ve| have)? (?:never|didn't|don't)|not (?:mine|me)|wasn't me|never (?:made|heard))|unauthori[sz]ed (?:\w+ )?(?:payment|transaction|charge|withdrawal)s?/i,
      said: "there are payments on your account that aren't yours",
    },
    {
      tells:
        /\b(?:money|savings|balance|[£$€][\d.,]+)\b[^.!?]{0,15}\b(?:gone|stolen|vanished|disappeared)|\b(?:emptied|drained|stolen from|stole) (?:my|our|the)? ?(?:bank )?(?:account|money|savings)/i,
      said: 'money has gone from your account',
      not: /\bbattery\b/i,
    },
    {
      tells:
        /\b(?:hacked|hijacked)\b|\b(?:someone|somebody|a stranger)(?: else)? (?:has |is |got |was )?(?:logged|logging|broke|broken|in(?:to)?|took over|taken over|using)\b[^.!?]{0,20}\b(?:my|our) account/i,
      said: 'somebody else got into your account',
    },
  ]),
  // What they made is gone.
  ...of('bug', [
    {
      tells:
        /\b(?:lost|deletes?|deleted|wiped|erased|eats?|ate|swallow(?:s|ed)|gone:?|missing|cleared|losing)\b[^.!?]{0,40}\b(notes|photos|pictures|files|documents|messages|mails|emails|tasks|contacts|recordings|backups|snapshots|playlists|projects|bookmarks|drawings|designs|invoices|entries)\b/i,
      said: 'your $1 have gone missing',
      not: /\bbounc/i,
    },
    {
      tells:
        /\b(notes|photos|pictures|files|documents|messages|mails|emails|tasks|contacts|recordings|backups|snapshots|playlists|projects|bookmarks|drawings|designs|entries)\b[^.!?,]{0,25}\b(?:gone|lost|deleted|empty|wiped|missing|disappeared|vanished|erased)\b/i,
      said: 'your $1 have gone missing',
    },
    {
      tells:
        /\b(?:lost|deleted|wiped|erased)\b[^.!?]{0,30}\b(data|progress|history|work|collection|save)\b|\b(?:all|years of|months of|weeks of) (?:\w+ ){0,3}(data|progress|history|work)\b[^.!?]{0,20}\b(?:gone|lost|deleted|wiped)/i,
      said: 'your data has gone missing',
      not: /\ba day's|lost (?:a|half a) /i,
    },
    {
      tells: /\bevery (?:notebook|folder|list|album|project) is (?:empty|gone)/i,
      said: 'your data has gone missing',
    },
  ]),
  // Shut out.
  ...of('account', [
    {
      tells:
        /\b(?:froze|frozen|blocked|suspended|restricted|locked|closed|terminated|banned|disabled)\s+(?:my|our) (?:\w+ ){0,2}account|\b(?:my|our) (?:\w+ ){0,2}account\b[^.!?]{0,20}\b(?:frozen|blocked|suspended|restricted|locked|closed|terminated|banned|disabled)/i,
      said: "you can't get at your account",
    },
    {
      tells:
        /\bcard\b[^.!?]{0,20}\b(?:frozen|blocked|declined|refused|rejected|swallowed|retained)|\bdeclined\b[^.!?]{0,15}\bcard/i,
      said: 'your card was declined',
    },
    {
      tells:
        /\blocked (?:me )?out\b|\b(?:2fa|two.factor|authenticator)\b[^.!?]{0,40}\b(?:lost|broke\w*|dead|gone|new)|\b(?:lost|broke)\b[^.!?]{0,20}\b(?:2fa|two.factor|authenticator)|\b(?:can'?t|cannot|couldn'?t|unable to|won'?t let me|doesn'?t let me|never|no longer|not able to) (?:\w+ ){0,2}(?:log ?(?:in|on)|sign in|get in(?:to)?|get past|access (?:my|our))|\b(?:logs|logging|logged|kicks|throws|boots|signs) (?:me|us) (?:out|straight back|back)|no account with this|account (?:doesn'?t|does not) exist|\blogin (?:loop|fails|broken)/i,
      said: "you can't get in",
    },
  ]),
  // Money.
  ...of('billing', [
    {
      tells:
        /\bstanding orders?\b[^.!?]{0,50}\b(?:missing|didn'?t|did not|never|failed|not)|\bmissing standing order/i,
      said: "your standing order didn't go out",
    },
    {
      tells:
        /\bcancel(?:led|ed|lation)?\b[^!?]{0,60}\b(?:took|charged|billed|billing|debited|renewed|taken anyway)|\bcharged after cancel|\bkept (?:billing|charging|taking)|\b(?:still|keeps?) (?:billing|charging|taking money|being charged|getting charged)/i,
      said: 'the charges went on after the cancellation',
      not: /\b(?:flight|train|booking) (?:\w+ ){0,2}cancel|cancell?ed (?:my|our|the) (?:flight|train|trip)/i,
    },
    {
      tells: /\brenew(?:ed|s)?\b[^.!?]{0,60}\b(?:not to|without|although|off|never|cancel)|\bauto.?renew\w*/i,
      said: 'it was renewed against your wish',
    },
    {
      tells:
        /\b(?:charged|billed|debited|invoiced)\b[^.!?]{0,30}\b(?:3x|\d+x|three times|four times|\d+ times|thrice)/i,
      said: 'you were charged more than once',
    },
    {
      tells:
        /\b(?:charged|billed|debited|invoiced|paid|took|taken|collected)\b[^.!?]{0,40}\b(?:twice|2x|two times|double)\b|\bdouble.?(?:charg|bill|debit|book)\w*|\btwice (?:charged|billed)|\bcharged\b[^.!?]{0,60}\band again\b|\bduplicate (?:charge|payment|debit)/i,
      said: 'you were charged twice',
    },
    {
      tells:
        /\b(?:only|just) refunded\b|\brefunded (?:only|just)\b|\brefunded (?:me )?(?:the )?\S+ only\b|\b[£$€]\d+ of [£$€]?\d+|\b(?:half|part|partial) (?:a |of (?:a|the|my) |my )?refund|\bonly got \S+ (?:\S+ )?back/i,
      said: 'only part of your money came back',
    },
    {
      tells:
        /\b(?:voucher|credit note|store credit)\b[^!?]{0,80}\b(?:money|refund|instead|cash)|\b(?:asked for|want(?:ed)?|demand\w*) (?:the|my|our) money|\brefus\w+ (?:a |the |my |to )?(?:refund|pay (?:me )?back)|\bwon'?t (?:refund|pay (?:me )?back)|\brefund (?:was |is |got )?(?:refused|denied|rejected|declined)/i,
      said: "you still don't have your money back",
    },
    {
      tells:
        /\b(refund|deposit|reimbursement|compensation|cashback|payout|bonus)\b[^!?]{0,90}\b(?:still|not (?:here|arrived|come|been)|hasn'?t|haven'?t|never|where|waiting|weeks|months|promised|owes?|overdue|ago|nothing|7 to 10|days)\b|\b(?:still|where|waiting|promised|owes?|owed|won'?t give|returned|sent back|handed)\b[^?]{0,90}\b(refund|deposit|reimbursement|compensation|cashback|payout)\b/i,
      said: "you're still waiting for your money",
      not: /\bhow (?:do|can|long)\b/i,
    },
    {
      tells: /\bpay back\b|\bpaid back\b|\b(?:owe|owes) (?:me|us)\b|\bmoney back\b/i,
      said: "you're still waiting for your money",
    },
    {
      tells:
        /\bprices? (?:\w+ ){0,2}(?:up|increase\w*|rise|rose|hike\w*|doubled|tripled)|\b(?:raised|doubled|tripled|increased|put up|hiked) (?:the |my |our |their |its )?(?:price|rent|fee|rate|premium|tariff)s?|\b(?:premium|rent|tariff|fee|subscription|bill)\b[^.!?]{0,20}\b(?:went|gone|going|jumped) (?:up|from)/i,
      said: 'it has become so much dearer',
    },
    {
      tells:
        /\broaming\b[^!?]{0,80}\b(?:£|€|\$|\d|bill|charged)|\b(?:fees?|surcharges?|extra charge|penalty)\b[^!?]{0,80}\b(?:although|though|even|advertised|free|included|supposed|never|hidden|not mentioned|told|says?)|\b(?:took|charged|charge|added|demand\w*|hidden)\b[^.!?]{0,40}\b(?:fees?|surcharges?|penalty)/i,
      said: "you were charged for something that you didn't expect",
    },
    {
      tells:
        /\b(?:wrong|incorrect|too high|far too high|higher|inflated)\b[^.!?]{0,20}\b(?:bill|invoice|amount|charge)|\b(?:bill|invoice)\b[^.!?]{0,30}\b(?:wrong|incorrect|too high|doubled|tripled|estimated)|\bovercharged\b/i,
      said: 'your bill came out wrong',
    },
  ]),
  // What was bought did not come, or not as it should.
  ...of('delivery', [
    {
      tells:
        /\b(?:shows?|says?|marked|tracking|status|listed)\b[^.!?]{0,40}(?:deliver(?:ed|y)|handed)[^!?]{0,60}\b(?:nothing|not|never|no (?:neighbou?r|parcel))|\bhanded to\b|\bthere is no neighbou?r/i,
      said: 'your order never reached you',
      not: /\brouter back|laptop|keys\b/i,
    },
    {
      tells:
        /\b(?:delivered|sent|shipped|got|received|given)\b[^.!?]{0,12}\b(?:the |a |an )?(?:wrong|different) (?!time|day|date|address|number)|\bwrong (?:item|bed|size|colou?r|model|product|thing|parcel|order|one)\b[^.!?]{0,20}\b(?:arrived|came|delivered|sent)|\bordered (?:an? |the )?[^.!?]{0,30}, (?:got|received|they sent)/i,
      said: 'you got something else than you ordered',
      not: /\bordered the wrong|chose the wrong/i,
    },
    {
      tells:
        /\blost (?:my|our|his|her|the) (?:\w+ )?(?:suitcase|luggage|bags?|baggage|pushchair|pram|buggy|wheelchair|guitar|instrument|skis)/i,
      said: '[noun] [has] been lost',
    },
    {
      tells:
        /\blost (?:\w+ )?(?:suitcase|luggage|bag|baggage|pushchair|pram|buggy|parcel|package)|\b(?:suitcase|luggage|bag|baggage|pushchair|pram|buggy|parcel|package)\b[^.!?]{0,25}\b(?:missing|lost|vanished|disappeared)/i,
      said: '[noun] [has] been lost',
    },
  ]),
  ...of('product', [
    {
      tells:
        /\b(?:arrived|came(?: out)?|delivered|turned up|unpacked)\b[^.!?]{0,45}\b(?:broken|damaged|crack\w*|smashed|scratch(?:ed|es)|pieces|bent|torn|crushed|dented|mouldy|leaking|shattered|chipped|rotten|squashed|(?:two|three) (?:pieces|halves))|\b(?:broken|bent|cracked|smashed|damaged|scratched|shattered|crushed|dented)\b[^.!?]{0,25}\b(?:arrived|on arrival|delivered|when (?:it|we|i))|\bcrack (?:right |all the way )?(?:through|in|across)/i,
      said: '[noun] came damaged',
    },
    {
      tells:
        /\b(?:arrived|came(?: out)?|delivered|turned up|unpacked)\b[^.!?]{0,45}\b(?:broken|damaged|cracked|smashed|scratched|pieces|bent|torn|crushed|dented|shattered|chipped|squashed)/i,
      said: 'it came damaged',
    },
    {
      tells:
        /\bdrawers?\b[^.!?]{0,30}\b(?:line up|off|crooked|stick|fit)|\b(?:missing (?:parts?|screws?|pieces?)|parts? (?:is|are|was|were) missing|doesn'?t fit|don'?t (?:fit|line up)|crooked|warped|wobbl\w*)/i,
      said: "[noun] [isn't] as [it] should be",
    },
  ]),
  ...of('delivery', [
    {
      tells:
        /\bwhere(?:'s| is| are) (?:my|our)\b|\b(?:parcel|package|order|delivery|sofa|couch|mattress|bed|table|chairs?|wardrobe|phone|laptop|router|groceries|pizza|food|tickets?|kitchen|fridge|shoes|glasses)\b[^!?]{0,60}\b(?:weeks? late|days? late|hours? late|late|never (?:came|arrived|turned)|hasn'?t|haven'?t|not (?:arrived|come|here|been)|still (?:not|no|waiting)|was promised|postponed|pushed back|no sign|nowhere)|\b(?:waiting|waited) (?:\w+ ){0,4}for (?:my|our|the|a) (?:parcel|package|order|delivery|sofa|mattress|bed|table|phone|laptop|router)/i,
      said: "you're still waiting for [noun]",
      not: /\b(?:train|flight|bus|ferry|refund|money|engineer|technician)\b/i,
    },
    {
      tells: /\b(?:parcel|package|order|delivery)\b[^!?]{0,40}\b(?:late|never|hasn'?t|still)/i,
      said: "you're still waiting for your order",
    },
  ]),
  // Journeys.
  ...of('other', [
    {
      tells:
        /\bcancel(?:l?ed|s|led)\b[^.!?]{0,25}\b(?:flight|train|ferry|booking|trip|cruise|appointment|viewing|class|reservation|concert|show|ride|order)s?\b|\b(?:flight|train|ferry|booking|trip|cruise|appointment|viewing|class|reservation|concert|show|ride|order)s?\b[^.!?]{0,25}\bcancel(?:l?ed|s)\b/i,
      said: '[noun] [was] cancelled',
      not: /\bcan'?t cancel|cancel an order|be cancell?ed "?any|how do i cancel|\bi cancel/i,
    },
    {
      tells: /\b(?:overbooked|bumped|denied boarding|double.?booked)\b/i,
      said: 'there was no room for you',
    },
    {
      tells:
        /\b(?:stuck|stranded|sitting|standing|waiting)\b[^!?]{0,60}\b(?:no (?:staff|info\w*|water|word|announcement|explanation|food|update)|nobody)|\b(?:no info\w*|no announcement|without (?:a )?(?:word|info\w*|explanation))\b[^!?]{0,40}\b(?:late|delay\w*|wait\w*)|\b(?:late|delay\w*)\b[^!?]{0,40}\bwithout (?:a |any )?(?:word|info\w*|explanation)/i,
      said: 'you were left waiting without a word',
    },
  ]),
  ...of('delivery', [
    {
      tells:
        /\b(?:\d+|two|three|four|five|six|seven|eight|ten|several) (?:hours?|hrs?|minutes?|mins?) (?:late|delay\w*)|\b(?:flight|train|bus|ferry)\b[^.!?]{0,25}\b(?:late|delay\w*)|\bstranded\b|\bstuck (?:at|in)\b[^.!?]{0,40}\b(?:hours?|gate|airport|station|train|plane|platform)/i,
      said: 'you were kept waiting for so long',
    },
  ]),
  ...of('other', [
    {
      tells: /\bseat\b[^.!?]{0,60}\b(?:broken|would not|wouldn'?t|won'?t|stuck|collapsed|upright|dirty|wet)/i,
      said: "your seat wasn't right",
    },
  ]),
  // Nobody came, answered, or was friendly.
  ...of('service', [
    {
      tells:
        /\b(?:nobody|no one|no-one|never) (?:ever |even )?(?:came|come|showed|turned up|shows up|arrived|met)|\b(?:didn'?t|did not|failed to) (?:show|turn) up|\bno.?show\b|\bnever (?:came|turned up|showed)\b/i,
      said: 'nobody came',
      not: /\b(?:parcel|order|phone|mattress|sofa|refund) never came/i,
    },
    {
      tells:
        /\b(?:has|had|with) (?:no one|nobody|no staff) (?:at|on|in)|\b(?:desk|counter|reception|gate)\b[^.!?]{0,30}\b(?:no one|nobody|empty|unmanned|closed)|\bno (?:one|staff) (?:at|on) (?:the|your) (?:desk|counter|gate)/i,
      said: 'nobody was there to help you',
    },
    {
      tells:
        /\b(?:on hold|phone queue|queue|hold music|waiting on the line)\b[^!?]{0,80}\b(?:cut off|hung up|disconnected|dropped)|\b(?:cut|kicked) (?:me )?off\b|\bhung up on me/i,
      said: 'you were kept on hold and then cut off',
    },
    {
      tells:
        /\bon hold\b|\bphone queue\b|\bhold music\b|\b(?:hours?|minutes|mins) (?:on the (?:phone|line)|in (?:a|the|your) queue)|\bqueue\w*\b[^.!?]{0,20}\b(?:hours?|minutes|mins)\b/i,
      said: 'you were kept on hold for so long',
    },
    {
      tells:
        /\brude(?:ly|ness)?\b|\broll(?:ed|ing)? (?:her|his|their) eyes|\b(?:shouted|yelled|laughed|snapped|sneered|sworn|swore)(?: at (?:me|us|my|her|him)| when i| in my face)|\b(?:condescending|dismissive|unfriendly|arrogant|insult(?:ed|ing)|humiliat\w+|patroni[sz]\w+|discriminat\w+)\b|\btreated (?:me|us|my \w+|like|as if)|\b(?:hostile|nasty) (?:staff|to )/i,
      said: 'you were treated like that',
    },
    {
      tells:
        /\b(?:would|was going to|promised to|supposed to) (?:ring|call|phone|get back)|\bnobody (?:rang|called|phoned|calls?)|\bnever (?:rang|called) (?:me |us )?back|\bno call ?back/i,
      said: 'nobody called you back',
    },
  ]),
  // Leaving.
  ...of('other', [
    {
      tells:
        /\b(?:id|passport|document|documents|photo)\b[^!?]{0,60}\b(?:unreadable|rejected|again|times)\b/i,
      said: "your documents weren't accepted",
    },
    {
      tells:
        /\b(?:can'?t|cannot|no (?:button|option|way) to|unable to|won'?t let me) (?:\w+ )?cancel (?:an|my|the|our|this) order|\bcancel an order\b/i,
      said: "you can't cancel your order",
    },
  ]),
  ...of('account', [
    {
      tells: /\b(?:delete|deleting) (?:my|our|the) account\b/i,
      said: "you can't delete your account",
    },
    {
      tells:
        /\b(?:cancel(?:l?ing)?|close|closing|leave|delete|deleting|unsubscribe)\b[^!?]{0,70}\b(?:weeks?|months?|impossible|forms?|cult|ring|every time|button|option|nowhere|500|error|loop|bot|hours)/i,
      said: 'cancelling has been made so hard',
      not: /\b(?:flight|train|booking|trip)\b/i,
    },
  ]),
  // What does not work.
  ...of('bug', [
    {
      tells: /\b(?:crash(?:es|ed|ing)?)\b/i,
      said: 'the app keeps crashing',
      not: /\b(?:site|server|website|my car|panel|market|price)\b/i,
    },
  ]),
  ...of('outage', [
    {
      tells:
        /\bno (signal|internet|broadband|power|electricity|heating|hot water|water|gas|service|reception|phone|tv)\b/i,
      said: "you've been without $1",
    },
    {
      tells:
        /\b(internet|broadband|landline|heating|hot water|power|electricity|boiler|phone line|wifi|wi-fi|router|connection)\b(?! was (?:back|fixed))[^.!?]{0,45}\b(?:down|dead|out|off|gone|not working|doesn'?t work)\b/i,
      said: 'your $1 is out',
      not: /\bno signal\b/i,
    },
    {
      tells:
        /\b(?:internet|broadband|connection|line|signal|wifi|wi-fi|call)s?\b[^.!?]{0,30}\b(?:drops?|dropped|dropping|cuts? out|unstable|flaky)/i,
      said: 'your connection keeps dropping',
    },
    {
      tells:
        /\bmail ?server\b|\b(?:mails?|emails?|invoices)\b[^.!?]{0,20}\b(?:bounc\w+|not (?:going|coming|arriving)|rejected|blacklisted)/i,
      said: "your mail isn't getting through",
    },
    {
      tells:
        /\b(?:my|our|client) (?:\w+ )?(sites|websites|shops|servers|services|pages|domains)\b[^.!?]{0,50}\b(?:down|offline|unreachable|dead|50\d|not (?:loading|reachable|working))/i,
      said: 'your $1 are down',
    },
    {
      tells:
        /\b(?:my|our) (?:\w+ )?(site|website|shop|server|vps|vm|page|domain|blog|store|webshop)\b[^.!?]{0,50}\b(?:down|offline|unreachable|dead|50\d|not (?:loading|reachable|working))/i,
      said: 'your $1 is down',
    },
  ]),
  ...of('bug', [
    {
      tells: /\b(?:zero|wrong|negative|empty) balance|\bbalance\b[^.!?]{0,20}\b(?:zero|wrong|0)\b/i,
      said: 'the app shows you a wrong balance',
    },
  ]),
  ...of('outage', [
    {
      tells: /\b(?:is|are) @?\S+ (?:down|offline|dead|broken)\s*\?|\bendless spinner\b/i,
      said: "it isn't working for you",
    },
    {
      tells:
        /\b(?:app|site|website|page|panel|dashboard|login|checkout|check-in|service|portal|online banking|server|region|everything|cluster)\b[^.!?]{0,40}\b(?:down|offline(?! mode)|unreachable|dead|not (?:loading|working|responding|accepting)|(?:doesn'?t|won'?t|isn'?t) (?:load|work|open|start|working|loading)|spinner|timeouts?|throwing|throws|error)/i,
      said: "[noun] [isn't] working for you",
    },
    { tells: /\b50[0234]s?\b|\btimeouts?\b/i, said: 'you keep getting errors' },
    {
      tells:
        /\b(?:is|are) (?:\S+ ){1,2}down\b|\bendless spinner\b|\bdown again\b|\bunreachable\b|\boffline(?! mode)\b/i,
      said: "it isn't working for you",
    },
  ]),
  ...of('bug', [
    {
      tells: /\bdrain\w*\b|\bbattery\b[^.!?]{0,30}\b(?:\d+ ?%|overnight|empty|dies)/i,
      said: 'it drains your battery',
    },
    {
      tells: /\b(?:late|too late|half an hour late|never (?:come|go off|ring))\b/i,
      said: '[noun] come too late',
      not: /^(?![\s\S]*\b(?:reminders?|notifications?|alerts?|alarms?)\b)/i,
    },
    {
      tells:
        /\bupside down\b|\bkeeps? (?:resetting|reverting|losing|freezing|disconnecting|asking|failing)|\bresets\b|\b(?:fire twice|loops?|blank|freez\w+|frozen|glitch|won'?t stop|fails?|failed|failing|broken|buggy|glitch\w*|swaps?|stuck)\b|\b(?:doesn'?t|does not|don'?t|won'?t|isn'?t|no longer) (?:work\w*|open|load|save|sync|start|show|update|play|print|connect|respond|let)/i,
      said: "[noun] [isn't] working as [it] should",
      not: /\b(?:how do i|how can i)\b/i,
    },
  ]),
  // Goods.
  ...of('product', [
    {
      tells: /\b(?:stinks?|smells?|reeks?|smell)\b/i,
      said: '[noun] [smells] like that',
      not: /\b(?:lovely|nice|great|good|amazing|heavenly)\b/i,
    },
    {
      tells:
        /\bchip fell out\b|\b(?:sagg\w+|has sunk|seam \w+ (?:coming )?open|split|came undone|unravel\w*|loose|rusted|rusty|faded|shrank|shrunk|discolou?r\w*|dead pixels?)\b|\b(?:fell|came|falls|comes|broke|broken|snapped|peel\w+|tore|torn|ripped|worn|wore) (?:off|out|apart|through|in two|down|after)\b|\b(?:stopped working|died|cracked|faulty|defective|leak(?:s|ing|ed)?|drips?|overheat\w*|creaks?|unusable)\b|\bbroke\b/i,
      said: "[noun] didn't hold up",
    },
    {
      tells:
        /\b(?:chipboard|not as (?:described|advertised|pictured|promised)|misleading|nothing like the (?:photo|picture)s?|fake|that'?s not)\b|\bsolid \w+\b[^.!?]{0,30}\b(?:sticker|chipboard|veneer)/i,
      said: "it isn't what you were promised",
    },
    {
      tells:
        /\b(?:dirty|filthy|mould\w*|hair in|stains?|stained|bedbugs?|cockroach\w*|unclean|not cleaned)\b/i,
      said: "it wasn't clean",
    },
    {
      tells:
        /\b(?:cold|burnt|soggy|stale|raw|undercooked|inedible|tasteless)\b[^.!?]{0,20}\b(?:food|pizza|meal|chips|fries|coffee|soup|curry|burger)|\b(?:food|pizza|meal|chips|fries|coffee|soup|curry|burger)\b[^.!?]{0,20}\b(?:cold|burnt|soggy|stale|raw|undercooked|inedible)/i,
      said: "your food wasn't right",
    },
  ]),
  ...of('outage', [
    {
      tells:
        /\b(?:so|too|very|painfully|really) slow\b|\bslow as\b|\bcrawl\w*|\blag(?:s|gy|ging)\b|\bthrottl\w+|\btakes (?:forever|ages)|\b\d+ ?(?:mb\/s|mbit|mbps)\b/i,
      said: "it's so slow",
    },
  ]),
  // Nobody says what of.
  ...of('bug', [
    {
      tells:
        /\b(?:fails?|failed|failing|broken|buggy|glitch\w*|freez\w+|frozen)\b|\b(?:doesn'?t|does not|don'?t|won'?t|isn'?t|no longer) (?:work\w*|open|load|save|sync|start|show|play|print|connect|respond)/i,
      said: "it isn't working as it should",
      not: /\b(?:how do i|how can i)\b/i,
    },
  ]),
  // No word.
  ...of('service', [
    {
      tells:
        /\bsupport (?:queue|team)?\b[^.!?]{0,30}\b(?:long|slow|days|weeks)|\bwaited (?:\w+ ){0,2}(?:days?|weeks?|hours?) for\b/i,
      said: 'you had to wait so long for us',
    },
    {
      tells:
        /\bno (?:answer|reply|response|word)\b|\b(?:nobody|no one|no-one)\b[^.!?]{0,30}\b(?:repl\w+|answer\w*|respon\w+|said|writes|gets back)|\bheard nothing\b|\bnot a word\b|\bignor(?:e|ed|ing) (?:me|us|my)|\bstill waiting\b|\bany news\b|\bbump\b/i,
      said: "you've been left without an answer",
    },
    { tells: /\bchaos\b|\bchaotic\b|\bdisorgani[sz]ed\b|\bshambles\b/i, said: 'it was such a muddle' },
  ]),
]
