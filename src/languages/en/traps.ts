// Words of posts that say one thing and look like another. Each list belongs to a group of the lexicon; the notation is that of lexicon.ts.

/** Mended, or saved: the disaster that was told before it was not the company's, or is over. */
export const rescues = `
  <brand> had ~ ~ ~ at|on|by the|my|our door|doorstep|table|site, the? only|one thing|one|ones ~ that|who|which ~ worked|held|survived|stayed|lasted|kept|answered|came|helped,
  money|refund|payment|cash|credit landed|arrived|came|cleared ~ this|today|yesterday|on|in|full, <number>|# ~ credited and, nothing|no more|further needed|needs ~ ~, rang|called|phoned me|us herself|himself|themselves, restored before|within|in|by _, restored ~ ~ within|in|before # minutes|hours|lunch, brought|carried|drove it|them|him|her|everything|us ~ back|home,
  but|and refunded|replaced|returned|reversed|corrected it|us|me|them|everything|both ~ ~ within|same|next|right|straight|overnight,
  was|were|got replaced ~ the|within|in|next|same ~ morning|day|hour|hours|week|afternoon,
  but|and it's|its|it|all|everything|they ~ fine|ok|okay|good|back|working now|again|since, had a fix|patch|replacement ~ out|ready|live|online by|within|in, but ~ works fine|again|now,
  fixed it|that|this|everything|the _ overnight, had it|everything|me ~ ~ back|running|up in|within|by, <brand> had it|me|us|my ~ back in|within|by, paid ~ everything|all|whole|full ~ ~ within|in # days, without a single question
`

/** Found out to be the writer's own doing. */
export const ownDoing = `
  i'm|i am an|a|such|the ~ idiot|muppet|fool|moron|numpty|plonker|dummy|dope|genius, i felt like|such an|a idiot|fool, what an idiot i, silly old me, serves me right,
  turns|turned out i'd|i ~ been reading|using|looking|typing|pressing|holding|wearing|paying, i'd|i had fitted|installed|put|plugged|mounted|loaded|inserted|connected it|them|everything|the|that ~ ~ backwards|wrong|upside|reversed,
  please ignore my|this|me, my keyboard had, mods|moderators|mod|admin|admins can|may|please|could close|bin|delete|lock|remove this|it, all along it|that|i|it's was, well done me, entirely deserved, my own stupidity, then|until i|we ~ remembered i|we|that ~ ~ paused|cancelled|moved|changed|ordered|booked|turned|switched|set|asked, then|until ~ remembered i|we|that|my ~ ~ paused|cancelled|moved|changed|ordered|booked|turned|switched|set|asked|own, by our|my own stupidity|fault|mistake|carelessness, had airplane|aeroplane|flight mode, was|were|is|still in|on airplane|aeroplane|flight|silent mode, caps lock was|had,
  until|till|then|before i|we ~ noticed|realised|realized|saw|remembered|spotted|found ~ ~ ~ caps|unplugged|muted|mute|upside|typo|airplane|aeroplane|backwards,
  until|till|then|before i|we ~ noticed|realised|realized|saw|remembered|spotted i|we had|was|were|am ~ ~ wrong|off|forgotten|old,
  because|since|as i|we ~ read|misread|booked|chose|picked|typed|entered|took|ordered|pressed|clicked ~ ~ ~ wrong
`

/** Such words and a reason that is no slip. */
export const noSlip = `<not> want to wake up to|next|with|in|at _, if|should|had <brand> ~ lost|misplaced|mislaid _, my|our nerves|doubts|worries|fears|pain|headache is|are|were ~ gone, said|says|told|claimed|claims|supposed|meant|promised ~ ~ ~ was|were|be|been refunded|replaced|fixed|resolved|solved|repaired, idiot|fool|moron|muppet for|to|who ~ trusting|buying|trust|buy|believing|believe|paying|pay|switching|switch|recommending|recommend|staying|trusted|bought`

/** Known from others, and not the writer's. */
export const noStake = `
  never used|tried|bought|owned|had|flown|ordered it|them|one|with|there|from ~ myself, never used|tried them|it|one so, no|not idea|sure|certain|clue if|whether|how ~ ~ ~ true|real|accurate, don't|dont|dunno know? if|whether ~ ~ ~ true|real|accurate, no idea how much ~ ~ true,
  <cannot> speak from|for experience|myself, works here, mine|ours is|are|works|work fine|perfectly|flawlessly|ok|okay, works fine|ok|okay|perfectly here, not a customer, never been a customer, not affected myself, <not> a customer myself,
  with a pinch|grain of salt, don't|do not|<not> use them|it myself, only know it|that|this from hearsay
`

/** Came from a rival, or wishes to. */
export const arrivals = `
  looking at|into <brand> now|instead|next, moving|moved|move|taking|taken|bringing|brought ~ ~ ~ over? to <brand>, should|could ~ have booked|chosen|taken|flown|gone|bought|picked|stayed|ordered|used ~ with|at|from|by? <brand>,
  <brand> here i|we come, on|with <brand> every|each|all|everything|nothing ~ ~ came|comes|worked|works|arrived|arrives|dropped|broke, next time ~ <brand>, guess it's <brand>, trying <brand> instead|now|next
`

/** Does well while another one does not. */
export const calmOnes = `<brand> just|simply|quietly|happily sits|works|does|runs|keeps|goes|did|worked|ran|kept`

/** The strongest there is, in a word of blame. */
export const nothingShort = `
  nothing short|less of|than a|an? ~ vandalism|robbery|theft|fraud|disgrace|disaster|disgraceful|nightmare|scandal|scandalous|insult|insulting|scam|torture|catastrophe|catastrophic|chaos|farce|shameful|criminal|appalling|abysmal|joke|crime|cruelty|cruel|extortion|harassment|abuse|betrayal|humiliating|negligent|negligence|horrible|horrific|terrible|awful|disgusting|embarrassing|pathetic
`

/** A wish for what should have gone without saying. */
export const wishes = `
  warning|notice|heads|explanation|apology|answer|reply|message|mail|email|text|call|info|information|instructions|update|receipt|announcement|reminder|confirmation|note|word ~ ~ ~ ~ would have|of been nice|great|good|helpful|useful|lovely|appreciated|polite,
  warning|notice|heads|explanation|apology|answer|reply|message|mail|email|text|call|info|information|instructions|update|receipt|announcement|reminder|confirmation|note|word ~ ~ ~ ~ would've|wouldve been nice|great|good|helpful|useful|lovely|appreciated|polite,
  would have|of been nice|great|good|helpful|useful|lovely|appreciated|polite if <brand>|you|they|someone|somebody|anyone|anybody|the|your,
  would've been nice|great|good|helpful|useful|lovely|appreciated|polite if <brand>|you|they|someone|somebody|anyone|anybody|the|your,
  would have|of been nice|great|good|helpful|useful to know|hear|be ~ told|warned|that, would've been nice|great|good|helpful|useful to know|hear|be ~ told|warned|that,
  would|wouldve|would've have|of? been decent|fair|kind|polite|courteous, would've|wouldve been nice|good|kind|polite|decent|great of <brand>|you|them|him|her to, would have|of been nice|good|kind|polite|great of <brand>|you|them|him|her to,
  would be nice|great|good|helpful|useful|lovely|polite when|since|considering|given|seeing you|<brand>|i|we|they|it, by|with another|one ~ with|that a|the|had|has ~ ~ crack|cracks|same|dent|fault|scratch|problem|defect|hole
`

/** Whole sites and machines that are gone, in a few words. */
export const goneAgain = `
  <brand> ~ gone|dead|borked|kaput again, <brand> ~ dead|gone|down ?, <brand> app|site|website|page|server|servers|login|map|store|shop|mail gone|dead|offline|unreachable,
  servers|server died|dead|dying, <brand> servers|server ~ died|dead|dying
`
export const deadSimple = `<brand> ~ gone dark|green|solar|electric|public|viral|open, <brand> ~ dead simple|easy|quiet|cheap|silent|good|set|reliable|accurate|straightforward|handy|fast`

/** Trouble that is told to teach: one's own, or nobody's. */
export const lessons = `
  my|our ~ talk|slides|lecture|workshop|webinar|keynote on|about|at|from|is|called, slides from|of|for my|our|the ~ talk, talk ~ is online|up|available, recorded at|live at, a thread for beginners|newcomers|everyone, thread for beginners,
  post mortem|mortems ~ of|on our|my ~ own, post-mortem|postmortem|post-mortems of|on our|my ~ own, our|my own crash|outage|incident|failure|downtime|fault|breach, common _ _ errors|mistakes|faults|codes|problems and, common errors|mistakes|faults|problems and,
  a|my walk-through|walkthrough|how-to|howto|step-by-step, quick|short|little guide|howto|walkthrough because|to|for|on|as, my devlog, common _ errors|mistakes|faults|codes|problems and, what ~ ~ taught us|me, what i|we learned|learnt from, lessons learned|learnt from, how we|i survived|debugged|recovered|migrated, was|were not involved,
  bad deploy|config|migration ~ on|of our|my ~ side|end|part, mistake|error|fault on our side|end, how to survive, write up of our|my, case study
`

/** Things that went astray. */
export const astray = `<brand> ~ lost|misplaced|mislaid my|our|two|three|four|five|#|half|the|both|all`

/** Not once in all that time. */
export const notOnce = `<not> blinked|flinched|stuttered|hiccuped|hiccupped|wavered|faltered|crashed|failed|dropped ~ once|yet|since, without <brand> it|this|that|we|i would've|would|wouldve|could have|of? been|be? ~ ~ mess|nightmare|chaos|disaster|lost|worse|impossible|hell, never blinked|flinched|stuttered|faltered|wavered`

/** What the press tells of places and works. */
export const pressWords = `
  <brand> to raise|cut|close|open|sell|axe|scrap|merge|shed|acquire|hike|expand|slash|build _, fault|fire|failure|leak|blast|explosion|accident at|in a|an|the|one ~ <brand> plant|substation|depot|station|factory|warehouse|works|site|yard|mill, the firm|operator|regulator|carrier|airline|utility|retailer|council said|says|confirmed
`
