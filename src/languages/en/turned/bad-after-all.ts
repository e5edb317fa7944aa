import type { Group } from '../../lexicon.js'
import {
  bitter,
  didWrong,
  legalThreat,
  mockPraise,
  pastPraise,
  pastTrouble,
  regrets,
  worstEver,
} from '../../turned-meanings.js'
import { astray, nothingShort, wishes } from '../traps.js'

/** Blame in the words of praise, of hope, of wishes. */
export const badAfterAll: readonly Group[] = [
  {
    ...mockPraise,
    phrases: `
      thanks|thank|cheers ~ ~ for the ~ opportunity|chance|privilege|pleasure|reminder|adventure|exercise|workout|lesson ~ to|of|in, thanks|thank|cheers ~ ~ for teaching|reminding|showing|helping me|us ~ ~ patience|paper|why|how|cash|never|rediscover|discover|learn|what,
      groundbreaking stuff, cutting edge stuff, revolutionary stuff, innovation at its, peak design|service|performance|comfort, truly a marvel, what a time to be alive, love that i|we ~ ~ need|pay|wait, love how you|they|it ~ ~ never|charge|charges|still|can't|cannot|won't, love when ~ ~ app|site|train|bus|they|you, love it when ~ ~ app|site|train|bus|they|you,
      quite fond of, on first name terms|basis with, part of the family now, practically live here|there|at, know ~ hold music by heart, i can hum, i can sing ~ hold, must be so proud, so proud of yourselves, no no it's fine, no it's fine|ok|okay, who needs to ~, who needs sleep|heating|internet|hot|money|luggage|customers|sleep|light|power|water|wifi|food|clothes|privacy|backups|security|accuracy, didn't need ~ ~ anyway|sleep, i didn't want ~ ~ anyway,
      thanks|thank|cheers ~ ~ for the|a|an|another|my|yet|this|all|one ~ ~ sleepless|ruined|spoiled|spoilt|wasted|freezing|soaking|missed|lousy|endless|pointless|needless ~, thanks|thank|cheers ~ ~ for all|this|another ~ headache|headaches|hassle|stress|nightmare|heartache,
      thanks|thank|cheers ~ ~ for the|a|another|my|yet ~ cold shower|dinner|meal|food|flat|house|office|night|weekend,
      thanks|thank|cheers ~ ~ for the|a|another|yet ~ hour|hours|day|days|minute|minutes|week|weeks ~ wait|delay|queue|walk|detour|outage|silence|hold,
      thanks|thank|cheers|ta|thx|kudos|props ~ ~ for nothing|zilch|zero,
      thanks|cheers ~ ~ for fuck|sod|bugger|absolutely all|nothing, for nothing <brand>, thanks a bunch|million for,
      love|loving|enjoy|enjoying|adore waiting|paying|queueing|queuing|sitting|being|talking|shouting|listening to? ~ ~ hours|twice|ignored|charged|day|again|hold|bots|robots|nobody|wall,
      <brand> makes|made ~ look good|great|fast|competent|decent, is at it again, are at it again,
      never fails|failed|fail to disappoint|annoy|let, the gift that keeps, masterclass|lesson in how not, so much for,
      slow clap, slow claps, slow handclap, golf clap, someone|somebody give them|<brand> a medal|award|prize,
      prize for the worst|slowest,
      great|nice|good|excellent|brilliant|amazing|lovely|fantastic|top|stellar|outstanding|superb|fine|wonderful|awesome job|work|going|one|effort ~ ~ losing|breaking|ruining|deleting|charging|cancelling|canceling|forgetting|ignoring|leaving|hiding|wasting|killing|screwing|messing|missing|burning|locking|crashing|wiping|blocking|not,
      well done ~ ~ losing|breaking|ruining|deleting|charging|cancelling|canceling|forgetting|ignoring|leaving|wasting|killing|messing|missing|locking|crashing|wiping,
      congrats|congratulations|kudos|props ~ ~ for|on losing|breaking|ruining|deleting|charging|cancelling|canceling|forgetting|ignoring|making|wasting|killing|messing|missing|locking|crashing|wiping|the worst|another|yet,
      #|<number> minutes|seconds|hours of uptime, a|another whole? minute|hour|second of uptime,
      is|it's|its a miracle when|if|that|it|they|anyone|anything, a miracle if|when, miracles happen, if i'm|you're|we're lucky,
      if you are lucky, on a good day, once in a blue moon, when the moon|stars, when it feels like, when they feel like,
      when it wants, when it is in the mood, if|when it works at all, on the rare|odd occasion|occasions|day|days,
      when|if|once they|you|it|someone|somebody|<brand> finally|actually|eventually|ever|do|does|bothers|deigns|bother ~ answer|answers|pick|picks|turn|turns|show|shows|reply|replies|answered|picked|turned|showed|replied,
      if you enjoy|like|love|fancy|miss|want|adore ~ ~ robots|bots|waiting|queues|queueing|queuing|hold|being|paying|losing|suffering|pain|disappointment|crashes|bugs|ads|spam|fees|gambling|stress|drama|shouting|errors|surprises|excuses|delays|cold|silence|arguing,
      perfect|great|ideal|good|lovely|wonderful if|for you|people|anyone|those ~ ~ enjoy|like|love|hate|fancy|masochist|masochists ~ waiting|pain|sleep|queues|robots|being|money|surprises|losing|paying,
      <brand> could|should|can|might|would learn|take, surprise surprise, colour me surprised|shocked,
      color me surprised|shocked, shocker, for once i'd|we'd|i|we would? like|love|want|wish|appreciate, just once i'd|we'd|i|we,
      would be nice|great|lovely|good|cool|handy|helpful if|when ~ ~ ~ worked|answered|arrived|did|didn't|existed|replied|functioned|told,
      what i|we wouldn't give for, whatever happened to, remember when ~ ~ worked|cared|answered, must be nice, living the dream,
      another|yet another lovely|great|fine|wonderful|glorious|beautiful|fantastic|brilliant ~ day|evening|morning|week|example|update|job|hour,
      a big thank|thanks you? ~ for the ~ outage|delay|wait|crash|hours, quality stuff, yeah right, in your dreams, sure jan,
      good luck ~ getting|reaching|finding|cancelling|talking|trying, best of luck ~ getting|reaching|finding
    `,
  },
  {
    ...pastPraise,
    turns: { trouble: pastTrouble, praise: pastPraise },
    phrases: `
      <brand> used to, <brand> used to be, once reliable|great|good|excellent|proud|loved|brilliant|decent|trusted|respected
    `,
  },
  {
    ...worstEver,
    negated: 'keep',
    phrases: `
      ${nothingShort},
      <cannot>|couldn't be any? unhappier|angrier|sadder|madder|slower|ruder|worse, could not be any? unhappier|angrier|sadder|madder|slower|ruder|worse,
      <cannot>|couldn't be any? more disappointed|frustrated|annoyed|upset|angry|unhappy|dissatisfied|wrong|useless|unhelpful,
      could not be any? more disappointed|frustrated|annoyed|upset|angry|unhappy|dissatisfied|wrong|useless|unhelpful,
      <cannot>|couldn't be any? less happy|satisfied|impressed|helpful|pleased|reliable|interested|satisfied,
      could not be any? less happy|satisfied|impressed|helpful|pleased|reliable|interested|satisfied,
      never been slower|worse|buggier|ruder|laggier|pricier|angrier|sadder|later|lower, never had a|an worse|slower|ruder|longer,
      never seen|met|dealt|known|had ~ worse|ruder|slower, never been|felt more disappointed|frustrated|ignored|annoyed|let
    `,
  },
  {
    ...bitter,
    phrases: `
      ${wishes},
      would be|would've been|could be|could have been|would have been ~ five|5|four stars ~ if|but|had|except|without, would be|could be|would have been|could have been ~ perfect|great|lovely|brilliant|excellent|ideal|wonderful|fantastic if|had|except|without|only, five stars if, perfect if only,
      can't complain about|of ~ ~ since|because|as none|nothing|nobody|never|didn't|hasn't|no|there, i|we only|just|do wish ~ ~ ~ worked|did|opened|closed|fit|arrived|answered|came|lasted, if only it|they|you|the ~ ~ worked|did|answered|arrived|came|opened|fit|lasted,
      hardly the, hardly what, hardly a, which makes it worse|sadder|harder, makes it all the worse, nothing|nobody ~ ~ cleaned|changed|fixed|improved|updated|answered|replied|happened|done|moved|repaired since, run out of excuses|patience|ways, ran out of excuses|patience, out of excuses, cold comfort, small mercies, a mere, mere <number>, took ~ ~ <many> visits|calls|attempts|tries|emails|letters|engineers|appointments|goes ~ to|before|for, it took <many> visits|calls|attempts|tries|emails|letters|engineers|appointments|goes|people, <many> visits|calls|attempts|engineers|technicians|appointments ~ to|for, is it too much|still, the answer was a|to|no, they did answer, defend <brand>, defended <brand>, used to defend,
      may|might|could as well ~ have,
      might|may|could as well ~ burn|burned|burnt|throw|thrown|set|talk|talked|send|walk|write|flush|flushed|shout|ask|post,
      just as well ~ ~ burn|throw|flush|burned|thrown,
      would|could have been faster|quicker|cheaper|better|easier ~ ~ walk|walking|foot|myself|own|swim|bike,
      faster|quicker ~ ~ to walk, faster|quicker on foot,
      is|now|just|nothing more|but an|a|into ~ paperweight|brick|doorstop|ornament|sticker|decoration|placebo,
      expensive|pricey|fancy|glorified paperweight|brick|doorstop|ornament|decoration|toy,
      for heaven's|god's|pete's|crying|christ's|goodness sake|out,
      how can you|they|anyone|anybody|somebody|someone|one|a ~ ~ go|get|be|mess ~ wrong|bad|badly|slow|useless|careless,
      how do you|they even|manage ~ lose|forget|mess|ship|get|break|to, how on earth, not rocket science, isn't rocket science,
      can't be that|so hard|difficult, who thought, who designed|approved|tests|tested, whose idea was,
      did nobody|anyone ~ test|check, has nobody|anyone ~ ever tested|tried|used, does nobody|anyone ~ test|check,
      not the _ i|we was|were|am|ordered|paid|booked|bought|asked ~ promised|sold|shown|told|for?,
      not what i|we was|were|paid|ordered|signed|asked|bought ~ promised|sold|shown|told|for|up?, not as promised|agreed|ordered,
      nothing good|positive|nice ~ say|about|left, nothing left ~ ~ like|love|good|recommend,
      <not> have anything|much good|nice|positive, <not> a|one good|nice|kind|positive word|thing,
      <cannot> say anything good|nice|positive, <cannot> say one|a|anything|any good|nice|positive|kind,
      if only <brand>|you|they|it were|was|had|could|would, anything ~ get|do right|properly, sooner ~ ~ ~ than,
      surprisingly|shockingly|remarkably|laughably fragile|flimsy|weak|bad|poor|unhelpful|empty, can we talk about,
      <not> even think about buying|ordering|booking|using|going, had|have|get|got better service|support|luck|help|food|answers|experience|experiences ~ ~ from|with|at a|an|my|the, no wonder ~ ~ leaving|leave|leaves|left|quit|quitting, if it|they|he|she ever worked|answered|arrived|came|loaded|replied|opened|turned,
      ready|about|going to praise|recommend|thank|love, avoid <brand> unless|if|at|like|altogether, whoever designed|built|wrote|approved|programmed|runs, <brand> idea of, sold me|us a brick|lemon|dud|lie, nothing but grief|excuses|lies|headaches|headache|stress|errors|delays|disappointment|hassle|ads|ignorance,
      <not> worth a|one|the|my|your penny|cent|dime|money|price|time|effort|wait, more hassle|trouble|work|stress than,
      shame|pity about, if it|they|he|she would|could|did only? switch|turn|work|start|open|load|charge|answer|arrive|print|sync,
      doubt|wonder ~ anyone|anybody|someone at|in <brand>, silence ~ ~ deafening, deafening silence, too little too late,
      cure ~ ~ worse than, you'd think|expect ~ ~ ~ could|can|manages|knows, if ~ ~ ~ ~ one more time, if ~ ~ ~ once more,
      if i|we have to ~ ~ ~ again|more, one more time and, once more and i|we|i'm|i'll, <not> get me started, where to begin,
      where do i|we even? begin|start, i|we want|wanted|tried|try to like|love, rather ~ ~ ~ ~ than ~ <brand>,
      i'd|we'd|would swap|trade <brand> for, does|has|did anyone|anybody|somebody|someone at|in <brand> ~ read|reads|answer|answers|know|work|care|test|check|listen|ever|even|actually,
      would it kill <brand>|you|them|anyone, who do i have to, what part of ~ ~ ~ <not>,
      why is it that every|each|no|nothing|nobody, faster|quicker|sooner than <brand>,
      what's|whats|what is? there to like|love|recommend, is|are a myth|legend|rumour|rumor|fairytale|lottery,
      is|as a full time job,
      as|about as reliable|useful|helpful|fast|stable|good as ~ ~ ~ weather|teapot|chocolate|brick|snail|coin|dice|fax,
      minus the|my|our|half, everything except|but my|the|our|what, the? only good|nice|positive|decent|redeeming thing,
      only thing ~ quick|fast|good|works|working|reliable|right, less than i|we expected|hoped|paid, in someone|somebody else's,
      even _ manages|can|does that|it|better <brand>, left ~ to be desired, leaves ~ ~ to be desired, leave ~ ~ to be desired,
      lot to be desired, overpromise*, less than ideal|perfect|reliable|stellar|helpful|honest|great|impressive,
      <not> stop|stops|stopped|stopping crashing|freezing|lagging|dropping|charging|spamming|buffering|ringing, all talk,
      all mouth, as useful as, about as useful|helpful|reliable|fast|much, as much use as, use nor ornament, like talking to a,
      talking to a wall|brick, from bad to worse, went|goes|going|gone from bad to worse, final|last nail, adding insult,
      rubs|rubbing salt, taking the piss, taking the mick, takes the biscuit|piss, having a laugh, having me on,
      pull the other one, you can keep your|it, shove it|your
    `,
  },
  {
    ...regrets,
    phrases: `
      wish|wished i'd|we'd|i|we had? never, wish|wished i'd|we'd|i|we had? kept|stayed|stuck|listened|saved|held|gone|not|walked,
      wish i'd|we'd|i|we had? bought|chosen|got|gotten|ordered|picked|taken ~ something|another|anything|a else|different,
      wish i|we could go|get|have|return ~ back|refund, should have|should've ~ listened|stayed|stuck|kept|known|gone|read,
      should've|should have never|not bought|switched|trusted|believed|joined|signed,
      my|our own? fault|mistake for trusting|believing|thinking|buying|choosing|expecting|ordering,
      expected more|better|different of|from, gave|given|giving up on <brand>,
      stopped|quit recommending|using|trusting|ordering|buying|supporting,
      <brand> was ~ ~ better|nicer|faster|easier|cheaper ~ before|when|under|until|once, i|we should have known better,
      should have|should've believed, kicking myself, kick myself,
      biggest|worst|my mistake|decision|purchase|choice|investment ~ was|is, worst money i|we, big mistake,
      if only i|we had|hadn't, i|we wish <brand> was|were|would|had|could|did, if i|we had only, if i'd|we'd only|known, had i|we known,
      i|we want|miss|prefer my|the|our old ~ back, give me my|the old, was|were hoping|expecting ~ ~ better ~ with|from <brand>,
      was|were hoping|expecting|hoped ~ ~ better|more|different|improvement, hoped|expected for? ~ ~ better|more|different,
      had|have high|higher|such high|great? hopes|expectations, had hoped|hopes|expected, not what i|we hoped|expected,
      so much potential, had potential, what a waste of, what a letdown, what a let down, a let down, big letdown, letdown
    `,
  },
  {
    ...didWrong,
    phrases: `
      ${astray},
      since ~ switching|switched|moving|moved|changing|changed|joining|joined ~ <brand> ~ ~ nothing|only|constant|endless ~ problems|trouble|issues|grief|hassle|crashes|errors|headaches|stress|outages,
      <brand> lost|broke|ruined|missed|ignored|wrecked|destroyed every|all|both|each|most, <brand>|you|they forgot|forgets|forget|ghosted|ghosts|bricked|lied|fleeced|botched|bungled|fumbled,
      <brand> has|have|just|also|even|again ~ forgotten|forgot|ghosted|bricked|lied|lost|eaten|swallowed|deleted|ruined|broken|cancelled|raised|removed,
      half my|our <brand>|order|delivery|parcel|box|money|data ~ is|are|was|were|missing|gone,
      <brand> lost|broke|ruined|missed|ignored|skipped|wrecked|destroyed|trashed|dropped|ate|swallowed|spoiled|spoilt|killed my|our|me|us|her|his|half,
      <brand> won't|doesn't|didn't|wouldn't|refuses|refused|never|hasn't|haven't|can't|cannot|couldn't to? ~ pay|pays|paid|answer|answers|answered|picks|replies|responds|calls|arrives|turns|shows|delivers|listens|works|deliver|delivered|refund|refunded|honour|honor|reply|replied|ship|shipped|respond|care|cares|listen|show|come|turn|pick|help|work|load,
      forgot the|my|our|half|to include|to send|to deliver|to tell|about me|about us,
      forgotten the|my|our|half|about me|about us, left out the|my|our|half,
      at a locked|closed|shut|dark door|gate|office|shop|house|desk|reception, locked|closed door, outside a locked|closed|shut,
      nobody|no one ~ at|in the|our reception|desk|counter|door|front, stood|standing outside ~ in
    `,
  },
]

/** Going to court over it. */
export const threats: readonly Group[] = [
  {
    // Said not to go there: longer than the threat inside it, which is then none.
    name: 'no-threat',
    points: 0,
    negated: 'keep',
    phrases: `
      <not> be? suing <brand>|you|them, <not> sue <brand>|you|them, <not> going|want|wanting|planning|intending|need|about|looking to sue <brand>|you|them,
      no need|reason|plan|plans|intention|point to|of|in sue|suing <brand>|you|them,
      no need|reason|plan|plans|intention|point to|of|in take|taking <brand>|you|them|this to court|tribunal|arbitration,
      <not> be? taking|take <brand>|you|them|this to court|tribunal|arbitration,
      <not> going|want|planning|intending|need|about|looking to take <brand>|you|them|this to court|tribunal|arbitration
    `,
  },
  {
    ...legalThreat,
    phrases: `
      i'm|am|we're|are|be|i'll|will suing|sue <brand>|you|them, i'm|am|we're suing, suing <brand>, sue <brand>,
      see you|<brand> all? in court, meet in court, taking|take <brand>|you|them|this to court|tribunal|arbitration,
      my|our lawyer|lawyers|solicitor|solicitors|attorney is|are|has|have|will ~ on|writing|write|touch|contact|contacting|informed|instructed|hear|call|dealing,
      hear|hearing from my|our lawyer|lawyers|solicitor|solicitors|attorney, lawyered up, letter before action|claim,
      papers|claim ~ served|filed
    `,
  },
]
