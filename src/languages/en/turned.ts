import type { Group, Meaning } from '../lexicon.js'

// Sentences that say the opposite of their words: trouble that is over or denied, praise that is past, mocked or denied.
// The notation is that of lexicon.ts.

/** "Anything but reliable", "nothing good to say". */
const farFromGood: Meaning = { name: 'far-from-good', points: 1.9, kind: 'service', severity: 2 }
/** "Used to be great". */
const pastPraise: Meaning = { name: 'past-praise', points: 1.6, kind: 'service' }
/** "We no longer have problems": a light hand, since what follows may be worse. */
const pastTrouble: Meaning = { name: 'past-trouble', points: -0.6, kind: 'praise' }
/** "Not a single problem", "without a minute of downtime". */
const noTrouble: Meaning = { name: 'no-trouble', points: -1.6, kind: 'praise' }
/** "Never had such a rude agent". */
const worstEver: Meaning = { name: 'worst-ever', points: 1.9, kind: 'service', severity: 2, tone: 'reproach' }

/** Words that turn what follows them in the clause. */
const turning: readonly Group[] = [
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
      used to be, was once, were once, once was|were, once a great|good|fine|proud,
      back when it|they|<brand> was|were, there was a time when, in the old days, in the good old days, back in the day it|they|<brand>
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
      not a single, not one, not even one, never a single, never one, without a single, not a word|trace|sign|hint of,
      hardly|barely|scarcely any <goods>, hardly|barely|scarcely a|any _ <goods>, without a|any working|functioning|usable|valid, zero <goods>, yet to see|find|get|have|receive a|any|one|my working|functioning|usable|real|human|single|first|actual
    `,
  },
  {
    name: 'without-any',
    points: 0,
    turns: { trouble: noTrouble },
    phrases: `
      without a|an|any|even|ever, without one, without so much as a, never once, not once,
      never in # <time>, never in <number> <time>, never in all these|those <time>, free of, free from, yet to find|see|have|experience|encounter|hear|notice|spot, still looking for, still waiting for the first, spared me|us, saves|saved me|us from, no more of
    `,
  },
  {
    // What has not happened: the trouble is only spoken of.
    name: 'supposing',
    points: 0,
    turns: { trouble: { name: 'supposed', points: 0.3 } },
    phrases: `in case, just in case, in the event, if <brand>|it|they ever, should <brand>|it|they ever, were <brand>|it|they to, if ever, what if`,
  },
  {
    name: 'anything-but',
    points: 0,
    turns: { trouble: noTrouble, praise: farFromGood },
    phrases: `
      anything but, far from, a far cry from, nowhere near, not anywhere near, not exactly, not precisely, by no means, not remotely, not even remotely,
      not in the least, not in any way, not by any stretch, the opposite|reverse of, couldn't be further|farther|less, could not be further|less, none too,
      not what i'd call, not what i would call, hardly what i'd call, wouldn't call|say it|that|this|them|<brand>, would not call it|that|this|them|<brand>,
      not my idea of
    `,
  },
  {
    // Praise that somebody else is said to give.
    name: 'so-called',
    points: 0,
    turns: { praise: farFromGood },
    phrases: `so called, self proclaimed, supposedly, allegedly, claims to be, claim to be, calls itself, call themselves, call yourselves, calls themselves`,
  },
  {
    // The best or the worst there ever was: never turned by its "never".
    name: 'never-so',
    points: 0,
    turns: { trouble: worstEver, praise: noTrouble },
    phrases: `
      never been this|that|so|as|more, never was this|that|so, never had it so, never had such|so, never felt so|this|more, never seen such|so|anything so, never met such|so|a more,
      never known such|a more, never experienced such|so|a more, never had a|an more, never dealt with such|a more, never ever been so|this, never looked so|this, never ran so|this, never worked so|this
    `,
  },
]

/** Praise in the words of blame. */
const goodAfterAll: readonly Group[] = [
  {
    ...noTrouble,
    phrases: `
      hard|difficult|impossible|tough to fault|beat|top|match, hard|difficult|impossible ~ to find ~ fault|faults|flaw|flaws|wrong|bad|complain|criticise|criticize,
      hard|difficult to complain|criticise|criticize, hard to put down, hard to go wrong, <cannot> find ~ ~ fault|faults|flaw|flaws|wrong|bad|criticise|criticize,
      <cannot> say anything|a bad|negative, <cannot> say a bad word, nothing to complain|criticise|criticize|moan|grumble|fault, nothing bad|negative to say|report,
      not a bad word, <not> a bad word, <not> have a bad word, <not> ~ any complaints, no cause|reason for|to complaint|complain|moan|grumble|switch|leave|change,
      no bad words, only complaint|gripe|regret|criticism|problem|issue|downside ~ ~ ~ ~ earlier|sooner|before|bigger|longer|more|end|ended|leave,
      worst|only thing ~ is ~ ~ ~ earlier|sooner|before, wish i|we had ~ ~ ~ ~ sooner|earlier|ago, wish i'd|we'd|id ~ ~ ~ ~ sooner|earlier|ago,
      should have|should've ~ ~ ~ sooner|earlier, should have ~ ~ ~ <time> ago, why didn't i|we ~ ~ ~ sooner|earlier|before, where have you|they been all my,
      how did i|we ever ~ ~ without, how i|we ever ~ ~ without, <not> know how|what i|we ~ ~ ~ without, <cannot> imagine ~ ~ ~ without|back,
      <cannot> live|do|manage|function|cope|work without, be lost without, i'd be lost, never had to|needed to|need to|have to|needed|had a|any ~ ask|call|wait|contact|complain|chase|ring|phone|worry|repeat|reboot|restart|reset|remind|return|reason|cause|queue|argue,
      never had to ~ ~ twice, never had reason|cause to, would not|wouldn't|not hesitate, no hesitation, without hesitation, without a second thought, recommend|again|buy|hire|choose ~ ~ in a heartbeat,
      wouldn't|would not trade|swap|change|want ~ ~ any|other|anything|without|back|for, wouldn't|would not be|want to be without, wouldn't|would not use|go|buy|fly|have|consider ~ anything|anywhere|any else|other,
      <cannot> stop|quit playing|using|watching|listening|reading|eating|smiling|laughing|wearing|talking|raving|recommending|humming|grinning|drinking|looking|staring,
      <cannot> put ~ ~ down, <cannot> get enough, addicted to, addicted, addictive, hooked on, totally hooked, so hooked,
      insanely|stupidly|ridiculously|scarily|criminally|wickedly|absurdly|unfairly|disgustingly|obscenely|unreasonably|stupid|crazy|scary|wicked|damn|bloody|fucking|freaking good|great|fast|quick|easy|tasty|cheap|comfy|comfortable|addictive|smooth|helpful|delicious|quiet|reliable|brilliant|amazing|happy|love|loving|impressed|beautiful|awesome|cool|cute|clever|simple|stable,
      killer feature|features|deal|app|price|combo|value, mad respect|props|skills|love, not half bad, not too shabby, not the worst, far from the worst, could be ~ worse, could have been ~ worse,
      what's|whats|what is not to like|love, zero complaints, not a complaint, no drama, no dramas, no fuss, no nonsense,
      <cannot> go wrong ~ with|by, never had a|an ~ better|smoother|easier|nicer|faster|friendlier|happier, never been better|happier|easier|faster|smoother|quicker|safer|prouder|simpler,
      couldn't|could not|cant|cannot be ~ better|easier|smoother|nicer|happier|friendlier|simpler|kinder|prouder, couldn't|could not have been ~ better|easier|smoother|nicer|happier|friendlier|simpler|kinder|more|helpful,
      couldn't|could not have asked|hoped|wished for, couldn't|can't do enough, can't|couldn't fault ~, never misses ~ beat, never skips|skipped|missed a beat, never been let down, never put a foot wrong, nothing to worry,
      never a dull, never any ~ trouble|bother|hassle|issues|problems, never gives|gave|given me|us ~ trouble|problems|grief|bother,
      no problem is too, nothing is too much, nothing was too much, too good to be true but, nothing like the|its bad, proved me wrong, proven wrong, glad to be wrong, i was wrong about, happy to be wrong, eat my words, i take it ~ back, take back everything,
      stopped crashing|freezing|lagging|worrying|dropping|hurting|hating, <not> let me|us down, <not> hear me|us complain|complaining|moan|moaning|grumble, what's|whats|what is? there to complain|moan|grumble|worry, the? worst thing ~ is that? ~ ~ ~ earlier|sooner|before, the? only problem|issue|trouble|downside|thing ~ is that? i|you|we ~ ~ want|stop|enough|more|leave|earlier,
      only bad|negative thing ~ ~ is|was, <brand> makes|made ~ look bad|slow|old|silly|amateur|amateurish, rather ~ ~ <brand> ~ than, more|better|faster|quicker than i|we expected|hoped|thought, <cannot> say ~ ever had, <brand> ruined|spoiled|spoilt other|all|every|everything ~ for, <brand> has? ruined|spoiled|spoilt me for, better than <brand>, no excuse needed|necessary,
      i don't|do not get|understand why ~ ~ ~ complain|complaining|hate|moan|hates, <not> see the|what problem|fuss, <not> know what ~ ~ ~ complaining|on about, mine|ours ~ ~ ~ runs|works|running|working|perfect, mine|ours has|works|runs, <not> miss my|our|the old, never needed it|them|that|to, haven't needed
    `,
  },
  {
    // Trouble told up to here was mended, and well.
    name: 'handled-well',
    points: -1.8,
    kind: 'praise',
    excuses: true,
    phrases: `
      before i|we could|had|even ~ complain|ask|notice|blink|finish|finished|call|say|react|worry|noticed|asked|knew|complained|swear, before i'd|we'd ~ finished|noticed|asked|complained|called|sworn|even,
      had|have|got|was|were it|them|everything|my|her|his ~ back ~ within|in # <time>, had|got it|them|everything ~ back ~ within|in <number> <time>, had|got it|them|everything ~ back the same|very|next, back within <number>|# <time>, back in no time,
      replaced|sorted|fixed|mended|solved|resolved|handled|refunded|dealt it|them|that|this|everything|mine ~ ~ no questions|same day|free|straight|right away|on the spot|without a|like a, no questions asked, made it right, made things right, put it right, put things right,
      went out of their way, more than made up, more than made it up, turned it around, saved the day, saved my day|holiday|wedding|trip|weekend|night|bacon|skin, rescued my|our, came to the rescue,
      i take back, i take it back, turned out to be my|our, was|were my cable|wifi|battery|charger|browser, it was with the neighbour|neighbor, it was in the ~ spam|garage|shed|porch,
      and fed us|me, upgraded us|me ~ free|for, with a handwritten note and ~ refund|apology|voucher, on the house, apologised and ~ ~ refund|replaced|fixed, apologized and ~ ~ refund|replaced|fixed
    `,
  },
  {
    // Another's trouble, told for the sake of ours.
    name: 'better-here',
    points: -1.5,
    kind: 'praise',
    comesToUs: true,
    negated: 'keep',
    phrases: `
      which|that|something|what|this|as <brand> never|doesn't|didn't|hasn't|wouldn't|don't ever? did|does|do|has|have|had|done, which|something|that has|have? never happened|happens ~ with|at|on <brand>, never happens|happened|happen ~ with|at|on <brand>,
      wouldn't|doesn't|didn't|hasn't have? happen|happened ~ with|at|on <brand>, everyone|everybody except|but|besides|bar <brand>, everything except|but <brand>, all of them except|but <brand>, other than <brand>, unlike with <brand>,
      could|should|can|might learn ~ ~ ~ ~ from <brand>, could|should|can take a leaf ~ ~ <brand>, <brand> would never, thank god|goodness|heavens for <brand>, thank god|goodness|heavens i'm|we're|i|we am|are? ~ with|on <brand>,
      hope|hoping|hopes ~ ~ better ~ with|from|at <brand>, hope|hoping|hopes <brand> is|will|does|can|proves ~ better, hope|hoping <brand> is|will ~ be? different, wish ~ were|was|had been|is ~ like <brand>, if ~ had <brand>, if ~ ~ ~ like|as <brand>, glad|relieved|happy ~ ~ ~ with <brand> now|instead|since,
      no such ~ with|at <brand>, <brand> is the only ~ ~ that|who doesn't|didn't|never|works|worked|answered|answers, <brand> ~ nothing like that,
      <brand> on the other hand, <brand> meanwhile ~ fine|works|up|running
    `,
  },
]

/** The brand is well: where another name has trouble beside it, that is the other's. */
const unharmed: readonly Group[] = [
  {
    name: 'unharmed',
    points: -0.8,
    kind: 'praise',
    fares: true,
    phrases: `
      <brand> is|has|stays|stayed|keeps|kept|just|still|meanwhile been? fine|up|ok|okay|running|working|works|online|stable|unaffected, <brand> hasn't|didn't|doesn't in|once|yet|since|ever, <brand> never has|did|does|once, <brand> works|runs|ran|worked|answered|delivered ~ fine|well|smoothly|perfectly|always|first,
      at|with|on|over at? <brand> ~ everything|all|never|zero
    `,
  },
]

/** Blame in the words of praise, of hope, of wishes. */
const badAfterAll: readonly Group[] = [
  {
    name: 'mock-praise',
    points: 1.9,
    mocks: true,
    kind: 'service',
    severity: 2,
    tone: 'reproach',
    negated: 'keep',
    phrases: `
      thanks|thank|cheers|ta|thx|kudos|props ~ ~ for nothing|zilch|zero, thanks|cheers ~ ~ for fuck|sod|bugger|absolutely all|nothing, for nothing <brand>, thanks a bunch|million for,
      love|loving|enjoy|enjoying|adore waiting|paying|queueing|queuing|sitting|being|talking|shouting|listening to? ~ ~ hours|twice|ignored|charged|day|again|hold|bots|robots|nobody|wall, <brand> makes|made ~ look good|great|fast|competent|decent,
      is at it again, are at it again,
      never fails|failed|fail to disappoint|annoy|let, the gift that keeps, masterclass|lesson in how not, so much for, slow clap, slow claps, slow handclap, golf clap, someone|somebody give them|<brand> a medal|award|prize, prize for the worst|slowest,
      great|nice|good|excellent|brilliant|amazing|lovely|fantastic|top|stellar|outstanding|superb|fine|wonderful|awesome job|work|going|one|effort ~ ~ losing|breaking|ruining|deleting|charging|cancelling|canceling|forgetting|ignoring|leaving|hiding|wasting|killing|screwing|messing|missing|burning|locking|crashing|wiping|blocking|not,
      well done ~ ~ losing|breaking|ruining|deleting|charging|cancelling|canceling|forgetting|ignoring|leaving|wasting|killing|messing|missing|locking|crashing|wiping,
      congrats|congratulations|kudos|props ~ ~ for|on losing|breaking|ruining|deleting|charging|cancelling|canceling|forgetting|ignoring|making|wasting|killing|messing|missing|locking|crashing|wiping|the worst|another|yet,
      #|<number> minutes|seconds|hours of uptime, a|another whole? minute|hour|second of uptime, is|it's|its a miracle when|if|that|it|they|anyone|anything, a miracle if|when, miracles happen,
      if i'm|you're|we're lucky, if you are lucky, on a good day, once in a blue moon, when the moon|stars, when it feels like, when they feel like, when it wants, when it is in the mood, if|when it works at all, on the rare|odd occasion|occasions|day|days,
      when|if|once they|you|it|someone|somebody|<brand> finally|actually|eventually|ever|do|does|bothers|deigns|bother ~ answer|answers|pick|picks|turn|turns|show|shows|reply|replies|answered|picked|turned|showed|replied,
      if you enjoy|like|love|fancy|miss|want|adore ~ ~ robots|bots|waiting|queues|queueing|queuing|hold|being|paying|losing|suffering|pain|disappointment|crashes|bugs|ads|spam|fees|gambling|stress|drama|shouting|errors|surprises|excuses|delays|cold|silence|arguing,
      perfect|great|ideal|good|lovely|wonderful if|for you|people|anyone|those ~ ~ enjoy|like|love|hate|fancy|masochist|masochists ~ waiting|pain|sleep|queues|robots|being|money|surprises|losing|paying,
      <brand> could|should|can|might|would learn|take, surprise surprise, colour me surprised|shocked, color me surprised|shocked, shocker,
      for once i'd|we'd|i|we would? like|love|want|wish|appreciate, just once i'd|we'd|i|we, would be nice|great|lovely|good|cool|handy|helpful if|when ~ ~ ~ worked|answered|arrived|did|didn't|existed|replied|functioned|told,
      what i|we wouldn't give for, whatever happened to, remember when ~ ~ worked|cared|answered, must be nice, living the dream, another|yet another lovely|great|fine|wonderful|glorious|beautiful|fantastic|brilliant ~ day|evening|morning|week|example|update|job|hour,
      a big thank|thanks you? ~ for the ~ outage|delay|wait|crash|hours, quality stuff, yeah right, in your dreams, sure jan, good luck ~ getting|reaching|finding|cancelling|talking|trying, best of luck ~ getting|reaching|finding
    `,
  },
  {
    ...pastPraise,
    turns: { trouble: pastTrouble, praise: pastPraise },
    phrases: `<brand> used to, <brand> used to be, once reliable|great|good|excellent|proud|loved|brilliant|decent|trusted|respected`,
  },
  {
    ...worstEver,
    negated: 'keep',
    phrases: `
      never been slower|worse|buggier|ruder|laggier|pricier|angrier|sadder|later|lower, never had a|an worse|slower|ruder|longer, never seen|met|dealt|known|had ~ worse|ruder|slower, never been|felt more disappointed|frustrated|ignored|annoyed|let
    `,
  },
  {
    // Sayings that are never meant well.
    name: 'bitter',
    points: 1.9,
    kind: 'service',
    severity: 2,
    tone: 'reproach',
    negated: 'keep',
    phrases: `
      may|might|could as well ~ have, might|may|could as well ~ burn|burned|burnt|throw|thrown|set|talk|talked|send|walk|write|flush|flushed|shout|ask|post, just as well ~ ~ burn|throw|flush|burned|thrown,
      would|could have been faster|quicker|cheaper|better|easier ~ ~ walk|walking|foot|myself|own|swim|bike, faster|quicker ~ ~ to walk, faster|quicker on foot,
      is|now|just|nothing more|but an|a|into ~ paperweight|brick|doorstop|ornament|sticker|decoration|placebo, expensive|pricey|fancy|glorified paperweight|brick|doorstop|ornament|decoration|toy,
      for heaven's|god's|pete's|crying|christ's|goodness sake|out, how can you|they|anyone|anybody|somebody|someone|one|a ~ ~ go|get|be|mess ~ wrong|bad|badly|slow|useless|careless,
      how do you|they even|manage ~ lose|forget|mess|ship|get|break|to, how on earth, not rocket science, isn't rocket science, can't be that|so hard|difficult, who thought, who designed|approved|tests|tested, whose idea was, did nobody|anyone ~ test|check,
      has nobody|anyone ~ ever tested|tried|used, does nobody|anyone ~ test|check, not the _ i|we was|were|am|ordered|paid|booked|bought|asked ~ promised|sold|shown|told|for?, not what i|we was|were|paid|ordered|signed|asked|bought ~ promised|sold|shown|told|for|up?, not as promised|agreed|ordered,
      nothing good|positive|nice ~ say|about|left, nothing left ~ ~ like|love|good|recommend, <not> have anything|much good|nice|positive, <not> a|one good|nice|kind|positive word|thing, <cannot> say anything good|nice|positive, <cannot> say one|a|anything|any good|nice|positive|kind,
      if ~ ~ ~ ~ one more time, if ~ ~ ~ once more, if i|we have to ~ ~ ~ again|more, one more time and, once more and i|we|i'm|i'll, <not> get me started, where to begin, where do i|we even? begin|start, i|we want|wanted|tried|try to like|love, rather ~ ~ ~ ~ than ~ <brand>, i'd|we'd|would swap|trade <brand> for,
      does|has|did anyone|anybody|somebody|someone at|in <brand>, would it kill <brand>|you|them|anyone, who do i have to, what part of ~ ~ ~ <not>, why is it that every|each|no|nothing|nobody, faster|quicker|sooner than <brand>, what's|whats|what is? there to like|love|recommend, is|are a myth|legend|rumour|rumor|fairytale|lottery, is|as a full time job, as|about as reliable|useful|helpful|fast|stable|good as ~ ~ ~ weather|teapot|chocolate|brick|snail|coin|dice|fax,
      minus the|my|our|half, everything except|but my|the|our|what, the? only good|nice|positive|decent|redeeming thing, only thing ~ quick|fast|good|works|working|reliable|right, less than i|we expected|hoped|paid, in someone|somebody else's, even _ manages|can|does that|it|better <brand>,
      left ~ to be desired, leaves ~ ~ to be desired, leave ~ ~ to be desired, lot to be desired, overpromise*, less than ideal|perfect|reliable|stellar|helpful|honest|great|impressive, <not> stop|stops|stopped|stopping crashing|freezing|lagging|dropping|charging|spamming|buffering|ringing, all talk, all mouth, as useful as, about as useful|helpful|reliable|fast|much, as much use as, use nor ornament, like talking to a, talking to a wall|brick,
      from bad to worse, went|goes|going|gone from bad to worse, final|last nail, adding insult, rubs|rubbing salt, taking the piss, taking the mick, takes the biscuit|piss, having a laugh, having me on, pull the other one, you can keep your|it, shove it|your
    `,
  },
  {
    // The writer would rather not have begun.
    name: 'regrets',
    points: 1.7,
    kind: 'service',
    severity: 1,
    negated: 'keep',
    phrases: `
      wish|wished i'd|we'd|i|we had? never, wish|wished i'd|we'd|i|we had? kept|stayed|stuck|listened|saved|held|gone|not|walked, wish i'd|we'd|i|we had? bought|chosen|got|gotten|ordered|picked|taken ~ something|another|anything|a else|different,
      wish i|we could go|get|have|return ~ back|refund, should have|should've ~ listened|stayed|stuck|kept|known|gone|read, should've|should have never|not bought|switched|trusted|believed|joined|signed, my|our own? fault|mistake for trusting|believing|thinking|buying|choosing|expecting|ordering, expected more|better|different of|from, gave|given|giving up on <brand>, stopped|quit recommending|using|trusting|ordering|buying|supporting, <brand> was ~ ~ better|nicer|faster|easier|cheaper ~ before|when|under|until|once, i|we should have known better, should have|should've believed, kicking myself, kick myself,
      biggest|worst|my mistake|decision|purchase|choice|investment ~ was|is, worst money i|we, big mistake, if only i|we had|hadn't, if i|we had only, if i'd|we'd only|known, had i|we known, i|we want|miss|prefer my|the|our old ~ back, give me my|the old,
      was|were hoping|expecting ~ ~ better ~ with|from <brand>, was|were hoping|expecting|hoped ~ ~ better|more|different|improvement, hoped|expected for? ~ ~ better|more|different, had|have high|higher|such high|great? hopes|expectations, had hoped|hopes|expected, not what i|we hoped|expected, so much potential, had potential, what a waste of, what a letdown, what a let down, a let down, big letdown, letdown
    `,
  },
  {
    // What the company itself did wrong.
    name: 'did-wrong',
    points: 1.8,
    kind: 'service',
    severity: 2,
    negated: 'keep',
    phrases: `
      <brand>|you|they forgot|forgets|forget|ghosted|ghosts|bricked|lied|fleeced|botched|bungled|fumbled, <brand> has|have|just|also|even|again ~ forgotten|forgot|ghosted|bricked|lied|lost|eaten|swallowed|deleted|ruined|broken|cancelled|raised|removed, half my|our <brand>|order|delivery|parcel|box|money|data ~ is|are|was|were|missing|gone,
      <brand> lost|broke|ruined|missed|ignored|skipped|wrecked|destroyed|trashed|dropped|ate|swallowed|spoiled|spoilt|killed my|our|me|us|her|his|half, <brand> won't|doesn't|didn't|wouldn't|refuses|refused|never|hasn't|haven't|can't|cannot|couldn't to? ~ pay|paid|answer|answered|deliver|delivered|refund|refunded|honour|honor|reply|replied|ship|shipped|respond|care|cares|listen|show|come|turn|pick|help|work|load,
      forgot the|my|our|half|to include|to send|to deliver|to tell|about me|about us, forgotten the|my|our|half|about me|about us, left out the|my|our|half, at a locked|closed|shut|dark door|gate|office|shop|house|desk|reception, locked|closed door, outside a locked|closed|shut, nobody|no one ~ at|in the|our reception|desk|counter|door|front, stood|standing outside ~ in
    `,
  },
]

/** Going to court over it. */
const threats: readonly Group[] = [
  {
    name: 'legal-threat',
    points: 2,
    kind: 'service',
    severity: 4,
    negated: 'keep',
    phrases: `
      i'm|am|we're|are|be|i'll|will suing|sue <brand>|you|them, i'm|am|we're suing, suing <brand>, sue <brand>, see you|<brand> all? in court, meet in court, taking|take <brand>|you|them|this to court|tribunal|arbitration,
      my|our lawyer|lawyers|solicitor|solicitors|attorney is|are|has|have|will ~ on|writing|write|touch|contact|contacting|informed|instructed|hear|call|dealing, hear|hearing from my|our lawyer|lawyers|solicitor|solicitors|attorney,
      lawyered up, letter before action|claim, papers|claim ~ served|filed
    `,
  },
]

/** Words that look like a turn and are none. */
export const notTurned = `
  get|gets|got|getting|am|is|are|be|was|were|being|become|became|i'm|it's|be|been used to, be|is|are|can|could be? used to,
  nothing short of, nothing but, nothing|anything|no less than _, none other than, could complain about ~ ~ ~ if, could complain if, i could complain, in this case, in that case, in our case, in my case, if anything, only complaint, only gripe, only criticism, only downside,
  do|does|did|done|means|mean|meant|love|loved|cost|paid|pay|spent|thanks|you|us|help|helped ~ so much for, not very often, not so long, not that i, not that long, not that it, not so much, not that much, not so fast,
  <brand> down jacket|jackets|vest|coat|parka|filling|pillow|duvet|to|by|the|#|$|under|feather|feathers|sleeping|payment|river|town|south|at, <brand> <be> down #|$|by|to, forgot to cancel, forgot to mention
`

export const turned: readonly Group[] = [...turning, ...goodAfterAll, ...unharmed, ...badAfterAll, ...threats]

/** Things that somebody wants, so that none of it is trouble. */
export const goods = `food sauce filling meat cheese seats staff signal content choice information info stock space battery water light sound flavour flavor taste people updates
  features help support effort sugar salt contents room parking volume bass grip heat pressure internet reception communication options parts pieces care thought answers answer
  reply photos data bars coverage progress`
