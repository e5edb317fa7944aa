import type { Group, Lexicon, Meaning } from '../lexicon.js'
import { danger } from './danger/index.js'
import { dealingClasses, dealings } from './dealings.js'
import { harm } from './harm/index.js'
import { said } from './said.js'
import { topics } from './topics/index.js'
import { traps } from './trap-words.js'
import { deadSimple, goneAgain, lessons, noSlip, noStake, ownDoing, pressWords } from './traps.js'
import { goods, notTurned, turned } from './turned/index.js'

// English, written by hand. lexicon.ts explains the notation. Points are on the logistic's scale: 1 makes a complaint
// 2.7 times as likely, 2 makes it 7 times as likely. Strong evidence has 1.6 to 2.4, a hint 0.3 to 0.8.

/** Chose the brand over a rival. */
const cameToUs: Meaning = { name: 'came-to-us', points: -2, kind: 'praise', comesToUs: true }

/** Things that fail: said of a product, they are complaints with hardly a word of anger. */
const failure: readonly Group[] = [
  {
    // The plainest complaint there is: it is asked to do something and does not.
    name: 'does-not-work',
    points: 2.3,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    phrases: `
      <not> <degree>? <work>, <not> <be>? <degree>? <work>, <not> <degree>? <be> <work>,
      <not> seem|seems to? <work>,
      <not> <degree>? let|letting|lets|allow|allowing|allows me|us|you|anyone|people,
      stops|stopped|quit|quits <work>, stop|stopping working|loading|responding|charging|playing|syncing,
      no longer <work>, stopped being able, fails|failed|failing to, refuses|refusing to <work>,
      unable to <work>|<do>, <not> do anything, <not> doing anything, nothing works, nothing happens,
      nothing is working, nothing loads, won't <degree>? <do>, not responding, non responsive, unresponsive,
      unusable, unplayable, inoperable, unreadable, out of order, not functional, not functioning,
      no longer available, <not> turn on, <not> go through, <not> even on, <not> <degree>? coming through,
      <not> <degree>? come through, <not> <degree>? going through, <not> go away
    `,
  },
  {
    // The person cannot do what they came for. Weaker than a product that fails: it may be a question of how.
    name: 'cannot-do',
    points: 1.7,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    phrases: `
      <cannot> <degree>? <do>, <not> able to, unable to, <cannot> seem to <do>, <cannot> be <done>, no way to,
      <cannot> figure out, <cannot> reach|contact, <cannot> get through, <cannot> get to, <cannot> get it to,
      <cannot> get my _ to, impossible to, <not> possible to, <cannot> do anything,
      <cannot> get any|anyone|anything|past|into|in, trouble <doing>,
      problem|problems|issue|issues|difficulty|difficulties <doing>, struggling to, having a hard time,
      <not> <able> to <do>, tried everything, tried to <do>, trying to <do>, keep trying
    `,
  },
  {
    // Words that name a defect.
    name: 'defect',
    points: 1.8,
    kind: 'bug',
    severity: 2,
    phrases: `
      show|shows|showing|shown|says 0|zero _, 
      crash, crashes, crashed, crashing, freezes, froze, freezing, glitch*, bug, bugs, buggy, laggy, lagging,
      lags, lagged, broken, breaks, broke, busted, faulty, defect*, malfunction*, corrupt|corrupted, error,
      errors, failure, failures, fails, failed, failing, fault, faults, misprint*, leaking, leaks, rebooting,
      restarting, reboots, overheat*, flicker*, stutter*, buffering, bricked, scratched, damaged, torn,
      ripped, cracked, snapped, shattered, stained, rotten, mouldy, moldy, stale, expired, black screen,
      blank screen, white screen, blue screen, blank page, frozen screen, error message, error code,
      dead pixel*, fell apart, falling apart, fell off, came off, poor quality, bad quality, low quality,
      poorly made, disconnects, disconnected, disconnecting, keeps disconnecting, timeout, timeouts, timed out, times out,
      timing out, connection lost, no sound, no audio, no picture, no dial tone, no option to, no hot water,
      hole in, holes in, out of sync, drains, draining, battery drain, dies, died on me, stuck at|on|in,
      stuck, keeps loading, infinite loop, endless loop, error|errors|http|status|code 404, 404 error*, 404 page|pages|s|when|again|everywhere|not, <codes> a|an|the|me|us|all|only|just? 404|404s, invalid, unavailable, not available,
      not compatible, incompatible, inaccurate, incorrect, incorrectly, does nothing, is|was|are|were dead,
      totally|completely dead, acting up, playing up, on the blink, on the fritz, went wrong, gone wrong,
      crackling, ghosting, not right, <not> register|registering, slow down*, bugged, glitched,
      dysfunctional
    `,
  },
  {
    // What should move, and does not.
    name: 'jammed',
    points: 1.8,
    kind: 'product',
    severity: 2,
    phrases: `
      jammed, jams, jamming, seized up, has seized, stuck fast
    `,
  },
  {
    // The state of goods and places.
    name: 'condition',
    points: 1.2,
    kind: 'delivery',
    severity: 2,
    phrases: `
      dirty, filthy, smelly, smells, stinks, stinky, stench, soggy, raw, undercooked, uncooked, overcooked,
      burnt, greasy, half empty, half full, empty, leaky, cramped, noisy, blurry, blurred, hazy, fuzzy,
      grainy, faint, wet, wrinkled, rusty, rust, worn out, fraying, frayed, peeling, peeled, faded, shrank,
      shrunk, bent, dented, dent, dents, chipped, squeaky, squeaks, squeaking, rattles, rattling, bloated,
      swollen, hair in, bug in, worm, mice, cockroach*, roaches, hole, holes, too small, too large, too big,
      too tight, too loud, too hot, too cold, freezing cold, no heating, no heat, no ac, no air, ice cold,
      was cold, are cold, is cold, stone cold, lukewarm, flat battery|tyre|tire|beer|soda|coke|prosecco|champagne, is|was|are|were|went|gone|goes|completely|totally|all flat, flat and tasteless|warm|stale, tasteless, inedible, disintegrat*, shreds,
      won't last, lasted #, used item, opened box, already opened, missing parts, missing pieces,
      no instructions, poorly packaged, crushed, smashed, melted, spilled, spilt, splinter, sharp edges
    `,
  },
  {
    // Nothing left of what was wanted.
    name: 'shortage',
    points: 1,
    kind: 'delivery',
    phrases: `
      had|has|have|got|with no _, there is|was|are|were no _, came|arrived without, out of stock, sold out,
      ran out, run out, running out of, no stock, none left, never in stock, not in stock, out of everything,
      overbooked, oversold, no seats, no room, no space, understaffed, short staffed, only one, not enough,
      restock, no more
    `,
  },
  {
    // It keeps happening: "keeps telling me", "keeps logging me out".
    name: 'keeps-happening',
    points: 1.6,
    kind: 'bug',
    severity: 2,
    phrases: `
      ,
      keeps|kept saying|telling|asking|sending|giving|popping|coming|going|making|crashing|freezing|stopping|turning|logging|kicking|dropping,
      keeps|kept cutting|showing|failing|changing|resetting|restarting|closing|charging|cancelling|canceling|getting|moving|breaking|buffering,
      keep getting, keeps on, keep having, kept on, kicks me out, kicked me out, logs me out, logged me out,
      logging me out, keep receiving, keep crashing, every time i try, each time i try, whenever i try,
      every time i open, when i try to, happens every time, happened again, happening again, keeps happening,
      keep happening, same thing happens, same error
    `,
  },
  {
    // "Problem" and its kin name trouble without saying which.
    name: 'problem',
    points: 1.2,
    kind: 'bug',
    severity: 2,
    phrases: `
      problem, problems, issue, issues, problem|problems|issue|issues|trouble with, trouble, troubles,
      difficulties, wrong with, something wrong, somethings wrong, what happened to, what is happening,
      what is going on with, what is going on, what's going on, what's wrong, what's up with, whats happening,
      what is wrong, something is up, wrong, messed up, screwed up, messing up, mess, missing, mistake,
      mistakes, mix up, mixup, disappeared, disappearing, vanished, gone missing, went missing,
      nowhere to be found, incomplete, blocked, glitching, not as described, not as advertised,
      not what i ordered, wrong item, wrong size, wrong order, wrong address, wrong colour|color,
      nothing but problems, nothing but trouble, same problem, same issue, having issues, having problems,
      technical difficulties, <not> make sense, makes no sense, made no sense
    `,
  },
  {
    // Not mended, or not mended yet.
    name: 'unresolved',
    points: 1.9,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    phrases: `
      <not> <degree>? been? fixed|resolved|solved|sorted|repaired|addressed|mended|rectified,
      <not> <degree>? fix|resolve|solve|sort|repair it|this|that|my|anything|the, still not, still haven't,
      still hasn't, still don't, still doesn't, still isn't, still can't, still cannot, still won't,
      still didn't, still couldn't, still broken, still down, still having, still the same, still happening,
      unresolved, didn't help, didn't work, doesn't help, no fix, no change, no difference
    `,
  },
  {
    // Slow is a failure that people live with until they don't.
    name: 'slow',
    points: 1.4,
    kind: 'bug',
    severity: 2,
    phrases: `
      slow, slower, slowest, sluggish, super slow, painfully slow, snail*, taking forever, takes forever,
      took forever, takes ages, took ages, taking ages, taking so long, takes so long, take so long,
      took so long, taking too long, takes too long, forever to load, throttl*, high ping, packet loss,
      latency, loading forever, lag
    `,
  },
  {
    // Made worse by its maker: the standard complaint about an update.
    name: 'made-worse',
    points: 1.3,
    kind: 'bug',
    severity: 2,
    phrases: `
      used to be five|5 stars, since the|this|your|last|latest|new|recent ~ update,
      after the|this|your|last|latest|new|recent ~ update, ever since, used to be able to,
      used to work, was working, worked fine, was fine until, worked fine until, bring back,
      brought back, go back to, change it back, changed it, got rid of, took away, taken away, removed the,
      getting worse, got worse, gets worse, gone downhill, going downhill, went downhill, worse than before,
      worse and worse, worse than, gone to shit, gone to the dogs, ruined, ruin, ruins, ruining
    `,
  },
]

/** Whole services that are down: many people at once. */
const outages: readonly Group[] = [
  {
    // "Down" alone is a place and a mood; with a verb of being or a thing that can be down it is an outage.
    name: 'down',
    points: 2.2,
    kind: 'outage',
    severity: 3,
    phrases: `
      ${goneAgain},
      day|night|week|month two|three|four|five|six|seven|# without ~ ~ power|water|heating|internet|phones|phone|light|gas|till|system|card|email|account, # days|nights|weeks|hours without,
      <brand> down|offline|unreachable|borked|dead|gone, <brand> <be> <degree>? dead|gone|borked,
      <thing> <be> <degree>? down, <thing> <goes> down, <thing> down,
      <be> <degree>? down again|today|now|since|for, <be> you|it|they|your down, <be> down, went down,
      gone down, goes down, going down again, back down, <be> anyone down, down for anyone|everyone,
      <thing> <be> <degree>? offline, <thing> offline, <be> offline, went offline, knocked offline,
      unreachable, <not> reachable, down all day|night|morning|weekend|week, down for hours|days|maintenance,
      down for # hours|days|minutes
    `,
  },
  {
    // Words used for nothing else.
    name: 'outage',
    points: 2.2,
    kind: 'outage',
    severity: 3,
    phrases: `
      outage, outages, downtime, blackout, power cut, no service, no internet, no power, no connection,
      no wifi, no broadband, no electricity, no phone, no water, server error*, internal server error,
      bad gateway, gateway timeout, service unavailable, 500 error*, error|errors|http|status|code|codes 500|502|503|504,
      502|503|504 again|error*|page|pages|status|response|responses|when|while|everywhere|gateway|today|now|bad|since|every|instead|service, <codes> a|an|the|me|us|all|only|just|constant|random? 500|502|503|504|500s|502s|503s|504s,
      dns failure, lost connection, loses connection, lost power, network issue*, network error,
      server issue*, server problem*, connection issue*, connection problem*, connectivity, <no> signal,
      power|internet|wifi|connection|service|network|electricity <be>? <degree>? out, site crashed,
      website crashed, keeps dropping, drops out, dropping out, dropped calls, drops calls, dropped call,
      dead zone, signal is,
      500|502|503|504 s, 500|502|503|504 errors, 5xx, nothing but 500|502|503|504|timeouts
    `,
  },
  {
    // Said of many at once.
    name: 'many-affected',
    points: 0.8,
    kind: 'outage',
    severity: 4,
    phrases: `
      nationwide, nation wide, worldwide outage, global outage, widespread outage|issues|problems,
      whole|entire city|town|region|country|company|office|network|street|village|neighborhood|neighbourhood is|are|has|without|down|offline|affected,
      everyone is|are affected|down|offline, all of our customers|clients|sites|servers|users,
      all our customers|clients|sites|servers|users, thousands of people|customers|users|sites,
      hundreds of people|customers|users|sites, thousands affected, everyone i know is
    `,
  },
]

/** Access and property: what people lose. */
const losses: readonly Group[] = [
  {
    // Lost work, files, photos: what no apology brings back.
    name: 'lost-data',
    points: 2.1,
    kind: 'bug',
    severity: 3,
    phrases: `
      lost all|everything,
      lost my|our|months|weeks|days|years ~ data|files|work|photos|progress|messages|contacts|pictures|emails|site|backup|backups,
      deleted|erased|wiped|removed my|our|all|everything, wiped out, lost everything, data loss, losing data,
      losing my, corrupted my, gone forever, all gone, everything is gone, everything gone, my _ are|is gone,
      my _ _ are|is gone, disappeared from my, lost in,
      deleting|erasing|wiping|losing my|our|all|everything,
      deleted|erased|wiped|lost the photos|files|data|pictures|backups|backup
    `,
  },
  {
    // Locked out of an account.
    name: 'lockout',
    points: 2.1,
    kind: 'account',
    severity: 3,
    phrases: `
      <not> <degree>? let|letting|allow|allowing me|us sign|log|login|in,
      invalid password|login|credentials|username, wrong password, froze|freeze|frozen my|our account,
      card <be>? <degree>? declined|blocked|frozen, <cannot> <degree>? access my|our _, login loop,
      locked out, locked me out, lock me out, locked my, lock my, locks me out,
      account <be>? <degree>? <locked>, account ~ been <locked>,
      <locked> my|our account|page|profile|site|store, <cannot> <degree>? log|login|logon|signin,
      <cannot> <degree>? sign|get in|into|back, <cannot> <degree>? access ~ account|email|profile|page,
      <not> <degree>? log me|us in, <not> <degree>? login, <not> <degree>? log in, lost access,
      <not> accept|accepting|recognise|recognize|recognising|recognizing my password|login|email|card,
      forgot my password, password reset, reset my password, password won't, password isn't,
      verification code, <not> verify, unban, unban me, banned me, got banned, banned for no, been banned,
      been suspended, been locked, got suspended, got locked, suspended my, disabled my, for no reason,
      login issue*, login problem*, cannot login, cant login, recover my account, access my account,
      get back into my, get into my account, reactivate, get my account back
    `,
  },
  {
    // Somebody else's hands on it.
    name: 'breach',
    points: 2.1,
    kind: 'security',
    severity: 4,
    phrases: `
      account <be>? <degree>? hacked|compromised, hacked my|our, account got hacked, account has been hacked,
      taken over my account, been hacked, got hacked, hacked into, data breach, leaked my|our, leaked data,
      data leak, stole my ~ identity|data|details|card|information|info, identity theft, stolen identity,
      stolen card, unauthorised, unauthorized, fraudulent, security flaw, security hole, security issue,
      vulnerability, someone else's account|data|order|details|information|invoice, exposed my, exposes my,
      sold my data, selling my data, shared my data|details|information, my privacy, privacy violation,
      phishing, suspicious activity, suspicious login, malware, ransomware, someone else is using,
      another|other|different|wrong|random customer's|customers|person's|user's|client's|people's|users|clients|guest's|patient's ~ data|account|order|orders|statements|statement|details|information|invoice|invoices|emails|files|name|address|records|card|photos|messages,
      a stranger's account|data|order|details|statement|statements|invoice|name|address|photos|messages,
      stranger's account|data|details, into|in someone else's|a strangers ~ account|profile,
      somebody else's account|data|order|details|information|invoice|statement|statements,
      someone else's statement|statements|name|address|card|photos|files|emails|bank,
      see|seeing|shows|showing|shown|showed ~ ~ of another|other customer|customers|user|users|client|clients|person|people,
      logged in as someone|somebody else, logged into someone|somebody else's
    `,
  },
  {
    // The same words without a victim: as often the news.
    name: 'breach-word',
    points: 0.9,
    kind: 'security',
    severity: 3,
    phrases: `
      breach, breached, gdpr, hacked, compromised, hackers got, illegal, spamming, spammed, spammers, spam mail|mails|email|emails|call|calls|text|texts|message|messages from|since|after|every, getting|get|got|receive|receiving|sent|send|sending me|us|my|our? ~ spam, impersonating,
      impersonation, impersonator, impersonate, fake account, fake email
    `,
  },
  {
    // Somebody suspects a fraud in the company's name.
    name: 'suspicion',
    points: 1.7,
    kind: 'security',
    severity: 3,
    negated: 'keep',
    phrases: `
      is this|it|that legit|legitimate|genuine|real|fake|phishing|spam, is this|it|that a scam|fake|fraud,
      is this from you, is this really from you, did you send this,
      is this email|text|call|message|mail|letter|site legit|real|genuine|from,
      asking for my pin|password|passcode|bank|card|details, asking for my _ pin|password|details,
      asks|asked me for my pin|password|passcode|bank|card, claiming to be from you,
      pretending to be you|from, suspicious email|text|call|message|mail, scam email|text|call|message,
      fake website|site|page,
      password reset|code|codes|login|otp|email|link ~ ~ i never|didn't|<not> asked|requested|request|ask|ordered|order|wanted|want,
      reset email ~ ~ never|didn't asked|requested|ask|request,
      i|we did? not|never|didn't|don't request|requested|ask|asked for? a|the|this|that|any|one ~ code|reset|password|login|it,
      code|codes|reset|resets i never|didn't ~ asked|requested|request|ask, i did not request one,
      i didn't request one|it|this|that|any, did not request one|it|this|that|any,
      never asked for a|the|any ~ reset|code, never requested a|the|any|this|it, that i never asked for,
      codes out of nowhere, unrequested ~ code|codes|reset
    `,
  },
  {
    // Bodies at risk come before everything else.
    name: 'safety',
    points: 2,
    kind: 'product',
    severity: 4,
    bodily: true,
    phrases: `
      catch|catches fire, caught fire, on fire, catches fire, catching fire, burst into flames, exploded,
      explodes, exploding, burned|burnt me|my|his|her, smoke coming, smoking from, unsafe, dangerous, hazard,
      safety issue, safety concern, safety hazard, injured, injury, injuries, electric shock,
      electrocuted, food poisoning, made me sick, made us sick, got sick from, poisoned, allergic reaction,
      glass in my|the, metal in my, plastic in my, choked on, choking hazard, carbon monoxide, gas leak,
      melted|melting|melts in|into|inside the|my|our ~ socket|outlet|plug, plug|charger|adapter|adaptor|socket|outlet|cable|cord|lead|extension|powerbank ~ ~ <be>? melted|melting|melts|scorched|scorching|charred,
      brakes failed, almost killed, could have killed, could have died, nearly died, mold in, maggot*,
      put|landed|sent|ended me|us|him|her|them|up|my|our ~ ~ in|to the? hospital,
      in|to the? hospital because|after|with|from, hospitalised, hospitalized, taken|rushed to the? hospital,
      glass|metal|plastic|wood|needle|screw in it|them|his|her|our, my|our ~ ~ in hospital,
      in hospital now|tonight|since
    `,
  },
  {
    // A life may be at stake. Never left to a template; see no-reply.ts and severity.ts.
    name: 'danger',
    danger: true,
    points: 3,
    severity: 4,
    negated: 'keep',
    phrases: `
      kill myself, killing myself, end my life, ending my life, end it all, take my own life, suicidal,
      commit suicide, want to die, wanna die, hurt myself, harm myself, cut myself,
      don't want to live, no reason to live, not want to be alive, can't go on living, better off dead,
      burn down your|the|their office|store|building|shop|headquarters|hq,
      burn your office|store|building|shop, blow up your|the|their office|store|building|shop|headquarters|hq,
      bomb your|the|their office|store|building|shop|headquarters|hq, bring|bringing a gun,
      come to your office with, i will find you, i know where you live,
      kill your staff|ceo|employees|driver|people, kill one of your|you, hurt your staff|driver|employees,
      hurt one of your|you, you will all die, bomb threat, death threats,
      gonna|will|to|should|might|wanna|and|just|i'll kms, kys, unalive, unaliving, unalived myself|himself|herself, sewerslide, kill himself|herself,
      killed himself|herself|themselves, killing himself|herself,  offing myself, 
      hang myself, hanged himself|herself, slit my ~ wrists, jump off a|the bridge|roof|building,
      jump in front of a|the train, end|ending|ended my|his|her|their|this own? ~ life, end|ending it all,
      end my own life, end my ~ existence, take|taking|took|taken my|his|her|their own ~ life,
      taken his|her|their life, took his|her|their life, <not> want to live|wake|exist|be ~ anymore|more|alive,
      <not> want to wake up, <not> wanna live|exist|wake, <not> wanna be ~ here|alive|anymore,
      <not> wish to live, <not> want to be ~ alive|here anymore|any, <not> want to be alive,
      <not> want to live|exist, <not> want to go on living, tired of living|life|being alive, sick of living,
      rather be dead, wish i was|were ~ dead, wish i were never born, want it to be ~ over forever,
      goodbye everyone forever, life ~ not worth living, nothing ~ to live for, no point in living,
      no point living, no will to live,
      everyone|everybody|they|family|kids|you|world ~ be better off without me, better off without me,
      better off if i was|were dead|gone, burden to|on everyone|everybody|them|my, thinking of|about suicide,
      attempted suicide, cutting myself, self harming, hurting myself, harming myself, starve myself,
      burn|burning|torch|bomb|blow|shoot the|your|their|that|this|whole ~ ~ office|offices|store|building|shop|headquarters|hq|warehouse|centre|center|branch|house|place|datacenter|datacentre down|up,
      burn|burning|torch the|your|their|that|this ~ ~ office|offices|store|building|shop|headquarters|hq|warehouse|branch|house|place ~ down,
      burn ~ to the ground with|while, burn ~ office|offices|headquarters|hq|store|warehouse ~ down,
      set ~ ~ office|store|building|shop|headquarters|hq|warehouse|branch on fire,
      set fire to your|the|their ~ office|store|building|shop|headquarters|hq|warehouse|branch|house,
      shoot|stab|murder|strangle|kill your|their ~ ceo|staff|employees|driver|boss|people|manager|agent|agents|family,
      shoot|stab|kill|murder|strangle every|each|all ~ of you, kill every one of,
      murder|shoot|stab you all, kill|murder|stab|shoot the next ~ who, i'll kill|shoot|stab|murder you|your,
      gonna kill|shoot|stab|murder you|your,
      going to kill|shoot|stab|murder you|your,
      i know where your|their|the ~ ~ lives|live|sleeps, know where you|they ~ live|sleep,
      know where your|their|the ~ ~ lives|live, i know your ~ address, break your|their legs|neck|face|skull,
      smash your|their ~ face|skull|head in, beat ~ to death, beat you|them up, punch your|the ~ ~ in the face,
      bring|bringing|brought a ~ gun|knife|rifle|bat|axe, watch your back, you are dead, you're all dead, dead men walking
    `,
  },
  {
    // Despair that is as often about a menu or a match: only where a second sign stands in the post.
    name: 'despair',
    danger: true,
    points: 3,
    severity: 4,
    negated: 'keep',
    onlyWithSecond: true,
    phrases: `
      <cannot> go on, can't go on anymore, <cannot> take it any more|longer, <cannot> take it anymore, <cannot> do this anymore, <cannot> do this any more, no strength left, no hope left, lost all hope, there is no hope, hopeless, no way out,
      want it to end, want it all to end, just want it to stop, want to disappear, i give up on everything, i give up on life, end of my rope, nothing matters anymore, nobody would miss me, no one would miss me, goodbye everyone, goodbye world, nothing left, so alone, a burden, cry|crying every night, don't see a way, <not> see a way out, <not> want this life, hate my life, hate myself, worthless person
    `,
  },
]

/** What people feel, in three strengths: the strong words are said of nothing else, the weak ones of anything. */
const feelings: readonly Group[] = [
  {
    // Verdicts on a company: hardly anybody says these of anything they are content with.
    name: 'condemnation',
    points: 1.9,
    tone: 'reproach',
    phrases: `
      never ever again, do your job, do their job, do your jobs, doing your job, out of your mind,
      out of your minds, what a mess, absolute mess, complete mess, total mess, hot mess, train wreck,
      trainwreck, circus, fallen so far, holding my _ hostage, third world, how is this acceptable,
      how is this ok, how is this legal, lost my respect, zero respect, learn how to, learn to, hire more,
      hire better, train your, should be illegal, worst experience, bad experience, terrible experience,
      horrible experience, awful experience, worst customer, get rid of, unacceptable, disgrace, disgraceful,
      disgusted, disgusting, appalling, appalled, atrocious, abysmal, shameful, shambles, shambolic, pathetic,
      ridiculous, ridiculously, outrageous, outraged, inexcusable, horrendous, horrible, horrid, horrific,
      terrible, terribly, awful, dreadful, worst, the worst, useless, worthless, incompetent, incompetence,
      unprofessional, laughable, farce, fiasco, debacle, absurd, despicable, deplorable, what a joke,
      absolute joke, is a joke, are a joke, bad joke, complete joke, such a joke, shame on, should be ashamed,
      embarrassment, never again, not happy, not impressed, not good enough, not acceptable, not cool, not ok,
      not okay, not fair, isn't acceptable, less than impressed, waste of time, waste of money, waste of my,
      wasted my, wasted hours, wasting my, a waste, total waste, complete waste, don't waste your,
      thanks for nothing, thanks a lot for, thanks for ruining, thanks for losing, thanks for wasting,
      thanks for the delay, thanks for not, thanks for making me, way to go,
      great job ruining|losing|breaking, nice job ruining|losing|breaking, way to ruin, way to lose,
      way to treat, good luck getting, how not to, get your act together, get your shit together,
      get it together, get a grip, sort yourselves out, sort it out, sort your life out, do better,
      step it up, how hard is it, how hard can it be, is it too much to ask, too much to ask, you had one job,
      one job, how difficult is it, are you kidding, you kidding me, are you serious, are you joking,
      is this a joke, you must be joking, must be kidding, you can't be serious, beyond a joke, the audacity,
      the nerve, how dare, how is that possible, how can a company, why on earth, can't believe you,
      can't believe that, can't believe how, can't believe i, cannot believe, beyond belief, no excuse,
      no excuses, zero stars, 0 stars, negative stars, no stars, one star, 1 star, is crap, was crap,
      is garbage, are garbage, is trash, are trash, is rubbish, is shit, are shit, is dogshit, is horse shit,
      is ass, hot garbage, piece of shit, piece of crap, piece of garbage, piece of junk, load of crap,
      load of rubbish, bag of shit, dumpster fire, third rate, amateur hour, amateurs, clowns, cowboys,
      idiots, morons, imbeciles, crooks, liars, sarcasm,
      thanks|cheers|thank|ta|thx|kudos|props ~ ~ for making me|us|my miss|wait|late|feel|look|cry|pay|lose,
      thanks|cheers ~ for leaving me|us|my ~ stranded|waiting|hanging|without|alone|offline,
      thanks|cheers ~ for keeping me|us waiting|awake|hanging, thanks|cheers ~ for making me|us ~ miss|wait,
      wouldn't|would not|not touch ~ ~ with a|an, with a barge pole, with a ten foot pole, wouldn't touch ~,
      wouldn't wish ~ ~ on my
    `,
  },
  {
    // The writer's own feeling, turned at what happened to them.
    name: 'anger',
    points: 1.7,
    tone: 'reproach',
    phrases: `
      mad, maddening, grumpy, peeved, bummed, headache, migraine, ordeal, indignation, aggravated,
      disheartening, dissapointed, dissapointing, dissappointed, disapointed, disapointing, frustated,
      frustating, slap in the face, at a loss, what a fail, big fail, major fail, total fail, fail!, you fail,
      failing us, unhappy, this is insane, is insane, complete bs, bs, angry, furious, livid, fuming,
      infuriating, infuriated, irate, enraged, pissed, pissed off, pissing me off, raging, seething, annoyed,
      annoying, annoys, annoy, irritated, irritating, frustrated, frustrating, frustration, frustrates,
      aggravating, exasperated, exasperating, disappointed, disappointing, disappointment, disappoint,
      dissatisfied, unsatisfied, upset, upsetting, dismayed, shocked, shocking, displeased, fed up, sick of,
      sick and tired, tired of, had enough, enough is enough, last straw, at my wits end, at the end of my,
      losing my patience, lost patience, losing patience, <not> happy with, <not> pleased, <not> satisfied,
      <not> impressed, <not> like this, <not> appreciate, <not> understand why, makes me sick,
      gives me a headache, drives me crazy, driving me crazy, driving me nuts, driving me mad,
      driving me insane, drive me nuts, makes me want to, makes me so, speechless, lost for words, gobsmacked,
      heartbroken, devastated, regret, regretting, wish i had never, should have never, should've never,
      never should have, let down, letting me down, lets me down, let me down, epic fail, fml, smh, wtf, ffs,
      wth, what the hell, what the heck, what the fuck, for fucks sake, unbelievable, unreal, insulting,
      insult, ludicrous, nonsense, bullshit
    `,
  },
  {
    // Dislike that is as often about a game, a team, the weather.
    name: 'dislike',
    points: 1,
    phrases: `
      chaos, chaotic, confusion, uncool, unnecessary, unnecessarily, mayhem, no kidding, downgrade,
      downgraded, buggy mess, off putting, unimpressive, underwhelming, unhelpfully, pain in the, pain to use,
      a pain, joke of a, counterintuitive, counter intuitive, hate, hates, hated, hating, sucks, suck, sucked,
      sucking, sux, blows, trash, garbage, rubbish, crap, crappy, crap*, shit, shitty, shite, dogshit,
      horseshit, bad, badly, poor, poorly, lousy, worse, stupid, dumb, lame, boring, ugly, cringe, overrated,
      meh, nightmare, hell, disaster, inconvenient, inconvenience, inconvience, inconvenienced, unfair, lazy,
      greedy, greed, shady, sketchy, sloppy, toxic, dead game, pay to win, p2w, cash grab, nuts, silly, gross,
      nasty, weak, harsh, ironic, miserable, painful, creepy, disturbing, odd, weird, strange, inconsistent,
      unreliable, unstable, confusing, confused, confuses, unclear, complicated, clunky, mediocre, pointless,
      awkward, dislike, hard to use, difficult, tedious, hassle, unacceptably, embarrassing, sigh, ugh, ughh,
      argh, grr, boo, yikes, bummer, blah, come on, c'mon, really ?, seriously, seriously ?, please stop,
      stop sending, stop making, stop <doing>, stop, smdh, bruh, <not> ideal, <not> care, <not> right,
      <not> want this, <not> like, could be ~ better, for the love of, needs improvement, needs work, needs to improve,
      could do better, expected better, expected more, deserve better, better than this, less than helpful,
      do the right thing, wasted, waste, mess up, blame, your fault, ashamed, embarrassed, cheaters, hackers,
      no thanks to, screw you, screw, screwed, damn, dammit, bloody, freaking, frickin, effing, killing me,
      kills me, ruining my, cut corners
    `,
  },
  {
    // Regret without anger.
    name: 'regret',
    points: 0.3,
    once: true,
    phrases: `
      unfortunately, sad, sadly, shame, pity, too bad, such a shame, oh dear, hoping, wish, i wish, wished,
      concerned, worried, scared, afraid, uncomfortable, cheap, enough, honestly
    `,
  },
  {
    // What was expected and is not so: the core of every complaint, without one angry word.
    name: 'expectation',
    points: 0.8,
    once: true,
    negated: 'keep',
    phrases: `
      should, shouldn't, should not, should be, shouldn't have to, should not have to, should have, should've,
      have to, had to, forced to, made me, makes me, made us, supposed to, expected, expecting, expect,
      i thought, thought you, instead of, instead, rather than, only to, turns out, turned out, not what,
      not as, would think, you'd think, at least, the least you, i guess, guess i, isn't it, makes no,
      no reason, no reason given, no mention, no clear, no information, no info, no details, no notice,
      no warning, no sign of, no idea when, no way, no sense, no respect, is this how, is this what,
      is this the, is this really, how does this happen, how is it
    `,
  },
  {
    // What a screen or an agent said, told by somebody whom it did not help.
    name: 'told',
    points: 1,
    once: true,
    negated: 'keep',
    phrases: `
      told me, told us, was told, were told, been told, told that, told i, promised, promise, promises,
      you promised, lack of, lacks, lacking, it says, it said, says that, says it, says i, says my, saying,
      saying that, saying it, telling me, tells me, tell me it's, they say, they said, he said, she said,
      said they, said it, said that, claims, claimed, claiming, said no, says no, says not, says error,
      asks me, asking me, was informed, were informed, informed me, informed that, agent said, rep said,
      which is false, not true, no record
    `,
  },
  {
    // The other half of "I like it, but".
    name: 'contrast',
    points: 0.5,
    contrast: true,
    once: true,
    negated: 'keep',
    phrases: `
      but, however, except, although, though, yet, only thing, one thing, other than that, otherwise,
      apart from, until, unless
    `,
  },
  {
    // A sentence that denies something. Weak, since everything can be denied; what is denied mostly has its own signal.
    name: 'denial',
    points: 0.6,
    once: true,
    negated: 'keep',
    phrases: `
      won't, doesn't, isn't, aren't, wasn't, weren't, didn't, hasn't, haven't, couldn't, wouldn't, can't,
      cannot, never, nt, not, no, nothing, none, nobody, no one, without, nope, zero, neither, barely, hardly,
      don't, <cannot> _, not getting, not receiving, not showing, not seeing, not having, not being
    `,
  },
  {
    // Swearing at them, rather than along the way.
    name: 'swearing-at',
    points: 1.6,
    tone: 'reproach',
    phrases: `
      fuck you, fuck off, fuck this, fuck that, fuck your, fuck <thing>, fuck them, fucking joke,
      screw you guys, go to hell, rot in hell, eat shit, kiss my ass, up yours, fucking hate, fucking useless,
      fucking ridiculous, fucking broken, fucking fix, fuckers, assholes, asshole, arsehole*, bastards,
      motherfuckers, dickheads, scumbags, scum, fuckin fix, fucked up, fucked me, fucked over, fucks up,
      fucking up, screwed me, screwed over, screwing me, bullshit company, shit company, shitty company,
      suck my
    `,
  },
  {
    // Swearing along the way is how some people talk: a hint only.
    name: 'swearing',
    points: 0.5,
    once: true,
    phrases: `
      fuck*, fck, fkn, fking, f*ck, bitch*, goddamn, bollocks, arse, ass, dick*, cunt*
    `,
  },
]

/** How people were treated. */
const service: readonly Group[] = [
  {
    // Nobody answers: the complaint that silence makes worse.
    name: 'no-answer',
    points: 2.1,
    kind: 'service',
    severity: 2,
    negated: 'keep',
    phrases: `
      ,
      no answer|answers|reply|replies|response|responses|help|explanation|apology|update|updates|communication|callback|solution|resolution|support|contact|email|assistance|success|luck|joy,
      no call back,
      no one| no one|nobody answers|answered|replies|replied|responds|responded|knows|cares|picks|called|calls|helps|helped|came|listens,
      nobody is|will|can|has|answers|replies|responds|knows|cares|seems|picks|called|helps|would,
      <not> <degree>? been? answer|answered|answering|reply|replied|replying|respond|responded|responding|hear|heard|receive|received|help|helped|helping|contacted|addressed|refunded,
      <not> get|got|gotten|getting|have|had|given a|any|an reply|response|answer|email|call|help|refund|update|explanation|confirmation,
      <not> call|called|calling|email|emailed|write|wrote|get|got|gotten back, never heard back, never called,
      never got, never received, never replied, never responded, never answered, never call, still no _,
      still nothing, still haven't heard, still haven't received, still haven't got, still haven't had,
      still waiting, ignore, ignored, ignoring, ignores, being ignored, unanswered, radio silence,
      fallen on deaf ears, deaf ears, fobbed off, fob me off, brushed off, blew me off, on hold, hold for,
      been holding, hold time*, hold music, hung up, hang up, hangs up, hanging up, put me on hold, left on hold,
      phone just rings, phone rings, line is busy, busy signal, voicemail,
      <cannot> get ~ anyone|someone|human|person|help|answer|through|hold, get hold of, get ahold of,
      get in touch with, getting through, get through to, answer the|your phone|phones, pick up the phone,
      answer my|our, speak to|with a|someone|anyone|somebody, talk to|with a|someone|anyone|somebody,
      real person, actual person, a human, reach anyone|someone, how to contact, how can i contact,
      how do i contact, unhelpful, zero help, zero response, zero communication, zero support,
      without any explanation|notice|warning|help|response|reply, not one reply, any response, any reply, any answer,
      a response, a reply, reply to my, respond to my, responded to
    `,
  },
  {
    // Their behaviour.
    name: 'treatment',
    points: 1.9,
    tone: 'reproach',
    kind: 'service',
    severity: 2,
    phrases: `
      lies, liar, more lies, blatant lie, untruthful, dishonest, unfriendly, uncaring, ignorant,
      incompetent staff, surly, careless, carelessness, negligence, negligent, unwilling, not a priority,
      hostage, no apology, insensitive, unsympathetic, indifferent, indifference, apathy, passing the buck,
      pass the buck, blamed me, blaming me, accused me, rude, rudest, rudely, rudeness, disrespectful,
      disrespected, disrespect, condescending, dismissive, arrogant, discriminat*, racist, sexist, harass*,
      abusive, yelled at, screamed at, laughed at,
      terrible|horrible|awful|bad|worst|poor|crap|shit|shitty|appalling|disgusting|pathetic|lousy|dreadful|shocking|ridiculous|disappointing|zero|no|garbage|trash|unacceptable ~ service|support|care|experience|communication|management|staff|quality,
      run around, runaround, passed around, passed from pillar, pillar to post, transferred, back and forth,
      bounced around, sent me to, going in circles, round in circles, lied, lie to, lied to, misled,
      misleading, false information, false promises, broken promises, empty promises, been promised,
      told it would, refuse, refused, refuses, refusing, denied, rejected, turned away, wouldn't help,
      wouldn't let, won't help, don't care, doesn't care, don't give a, could care less, couldn't care less,
      not my problem, canned response*, automated response*, automated message*, copy and paste, copy paste,
      scripted, bots, useless staff, no idea what, have no idea, has no idea, clueless, no clue,
      poorly trained, untrained, mistreat*, treated like, treat your customers, treat people, treat customers,
      treating customers, treat loyal, loyal customer*, long time customer, customer for # years,
      customer since, customer for over, valued customer, paying customer, how you treat, complaint,
      complaints, complain, complained, complaining, your manager, supervisor, file a, lodge a,
      formal complaint, official complaint, no accountability, zero accountability,
      without asking, without my|our permission|consent|knowledge|approval|say, without telling me|us|anyone,
      without even asking|telling, nobody|no one asked me|us, behind my|our back,
      sent me|us back|around|from,       different person|agent|rep, each|every person|agent|rep tells|says, every agent|person says|tells,
      a different story|answer, different story, from department to department, department to another,
      passed me|us to|on|around, ping pong, pingpong,
      sends|send|sending me|us ~ to|from billing|support|sales|hotline|branch|store|chat|phone|office|them|another|someone|somebody,
      sends|send|sending me|us around|in circles
    `,
  },
  {
    // Talk of customer service is mostly talk of it failing.
    name: 'service-mention',
    points: 1.1,
    kind: 'service',
    once: true,
    phrases: `
      customer service, customer services, customer support, customer care, customerservice, tech support,
      technical support, support team, support ticket, ticket, tickets open, case number, reference number,
      call center, call centre, helpline, helpdesk, help desk, live chat, online chat, your support,
      your service, your staff, your team, your agent|agents, your rep|reps, your driver, your employees,
      your people, representative, agent, sent an email, sent emails, emailed you, i emailed, emailed,
      called you, i called, i've called, have called, been calling, phoned, rang, rung, called in,
      on the phone, dm'd you, messaged you, contacted you, i contacted, have contacted, reached out,
      hours on the phone, minutes on the phone, # calls, # emails, # phone calls, calls, multiple calls,
      multiple emails, numerous calls, numerous emails, several emails, spoke to, spoke with, spoken to,
      talked to, chatted with
    `,
  },
]

/** What it cost. */
const money: readonly Group[] = [
  {
    // Money taken wrongly.
    name: 'money',
    points: 1.7,
    kind: 'billing',
    severity: 3,
    phrases: `
      ,
      doubled|raised|increased|hiked|tripled|jacked the|their|your|its|my price|prices|bill|rate|rates|fee|fees,
      price|prices|bill|fee doubled|tripled, my money, our money, overcharg*, over charged, double charged,
      charged twice, charged me, charging me, charges me, charged for, charged my, charged $, being charged,
      been charged, was charged, got charged, still charged, still charging, wrongly charged, charged double,
      billed twice, billed me, billing me, being billed, been billed, billed for, deducted, debited,
      taken from my, took $, took my money, taken my money, takes my money, keep my money, kept my money,
      money was taken, money has been taken, out of pocket, lost $, cost me $, wasted $, ripoff, rip off,
      rip offs, ripped off, ripping off, ripped me off, hidden fee*, hidden charge*, extra charge*,
      extra fee*, price gouging, gouging, extortion*, daylight robbery, highway robbery, robbery, robbed,
      robbing, rob me, scam, scams, scammed, scammers, scammer, scamming, con artists, conned, cheated,
      cheating me, fraud, frauds, thief, thieves, theft, stealing, steal my, steal from, stole my, stole from,
      swindle*, bait and switch, wrong price, wrong amount, incorrect bill, wrong bill, billing issue*,
      billing error*, billing problem*, bill is wrong, bill went up, bill has gone up, price went up,
      put the price up, raised the price, raising prices, false advertising, falsely advertised, deceptive,
      chargeback, dispute the, <cannot> afford this, overpaid, paid double, paid twice,
      took|taken|take|takes|taking ~ # ~ off|from|out my|our|of,
      took|taken|take|takes $ off|from|out my|our|of, # off my card|account|bank|credit,
      $ off my card|account|bank|credit, off my card|account, from my card|account|bank, auto renewed,
      autorenewed, renewed my|our|it|me without, renewed my|our ~ without,
      moved|transferred my|our savings|money|funds, my|our savings, charged without, helped themselves to my,
      charged my|our card|account ~ without
    `,
  },
  {
    // Money asked back.
    name: 'refund',
    owns: true,
    points: 1.5,
    kind: 'billing',
    severity: 2,
    negated: 'keep',
    phrases: `
      refund, refunded, refunds, refunding, money back, give me back, want my money, want our money, owe me,
      owes me, owed, reimburs*, credit my, compensation, compensate, compensated, paid for, paid extra,
      am i paying, what am i paying, get what i paid, pay for nothing
    `,
  },
  {
    // A price somebody dislikes is not a charge somebody disputes.
    name: 'price',
    points: 0.6,
    kind: 'billing',
    phrases: `
      expensive, overpriced, too much money, costly, fee, fees, price increase*, price hike*, more expensive,
      bill, bills, billing, invoice, charge, charges, charged, surcharge, subscription, payment, payments,
      gift card, voucher, direct debit, too many ads, so many ads, ads, unskippable, paying for, pay for,
      i pay, we pay, pay $, spent $, paid $, cost me, i paid, we paid, stolen, afford, money grab,
      money hungry, money grubbing, microtransactions, nickel and dim*, paywall
    `,
  },
]

/** Time that passes. */
const delays: readonly Group[] = [
  {
    // It has not come, or not when it was promised.
    name: 'not-delivered',
    points: 2,
    kind: 'delivery',
    severity: 2,
    negated: 'keep',
    phrases: `
      ,
      <not> <degree>? been? arrive|arrived|deliver|delivered|ship|shipped|shipping|dispatched|turned|showed|shown|come|came|received|receive|posted|sent|processed,
      never arrived|came|delivered|shipped|showed|turned|received|sent|got|get, yet to receive, yet to arrive,
      yet to be, yet to hear, yet to get, not here, isn't here, hasn't come, didn't come, failed to deliver,
      not turned up, no show, where is|are|s my|our|the, where's my|our|the,
      lost my|our|her|his luggage|bag|bags|baggage|suitcase|package|parcel|order|item|reservation|booking,
      lost luggage|bag|bags|baggage|parcel|package, lost in transit,
      missing bag|luggage|parcel|package|order|items|item, delivered to the wrong, wrong house,
      left it outside, left outside, missed delivery, missed the delivery, delivery was due,
      supposed to be here|delivered|arrive, was supposed to, were supposed to, supposed to be,
      should have arrived, should have been, should of, out for delivery, tracking says, tracking shows,
      says delivered, says it's delivered, marked as delivered,
      my order|parcel|package|delivery|bag|luggage ~ delayed|late|missing|lost
    `,
  },
  {
    // Late, and what it caused.
    name: 'delay',
    points: 1.5,
    kind: 'delivery',
    severity: 2,
    phrases: `
      # <time> wait, <number> <time> wait, # <time> delay, <number> <time> delay,
      miss|missed|missing my|our|the _ flight|connection|train|bus, sitting here, still sitting, sitting on a,
      long lines, enormous lines, endless queue, line out the door, on the tarmac, no updates, hours early,
      held up, backed up, out of service, diverted, turned back, waste my day, wait a, wait so long, delay,
      delays, delayed, delaying, late, hours late, days late, minutes late, running late, overdue,
      behind schedule, backlog, queue, queues, long line*, huge line*, long wait, wait time, wait times,
      waiting, waited, been waiting, waiting for, waiting on, waiting since, wait for, have to wait,
      had to wait, made me wait, making me wait, keep waiting, kept waiting, long to wait, cancelled on me,
      canceled on me, cancelled flight*, canceled flight*, flight cancelled, flight canceled, was cancelled,
      was canceled, been cancelled, been canceled, got cancelled, got canceled, cancelled my|our,
      canceled my|our, cancelled without, cancels, cancelled last minute, cancelled again,
      missed my|our|the|a flight|connection|connecting|train|appointment|meeting|interview,
      miss my|our|the flight|connection|connecting|train, missed connection, stranded, sitting on the,
      stuck at, stuck in, stuck on, rebook*, rescheduled, postponed, bumped, took over, taken over,
      takes over, took # hours|days|weeks|months, taking # hours|days|weeks|months, long overdue
    `,
  },
  {
    // A length of time in a post to a company is the length of a wait.
    name: 'time-spent',
    points: 1.1,
    isTime: true,
    conditional: true,
    negated: 'keep',
    phrases: `
      for|over|past|last|after|nearly|almost|about|than|took|spent # <time>, # <time>, <number> <time>,
      for|over|past <number> <time>, for hours|days|weeks|months|years|ages, for over a <time>,
      over a|an <time>, more than a|an <time>, # <time> later, # <time> ago, # <time> now,
      <number> <time> later, <number> <time> now, hours and hours, days and days, half an hour, an hour,
      all day, all night, all morning, all week, all weekend, the whole day, an entire day,
      since yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|this, weeks ago,
      months ago, days ago, hours ago, hours later, days later, weeks later, months later, how long,
      how much longer, how many times, so long, too long, this long,
      since noon|midnight|morning|breakfast|lunch|dawn
    `,
  },
  {
    // Again and again: not the first time, and counted.
    name: 'persistence',
    points: 1.2,
    severity: 2,
    negated: 'keep',
    phrases: `
      asked|told|emailed|called|messaged|contacted me|you|them <number>|# times, every single _,
      every ticket|call|email|visit, yet again, once again, over and over, time and time again,
      time after time, again and again, every time, everytime, every single time, each time, every single day,
      constantly, constant, continually, continuously, repeatedly, consistently, multiple times,
      several times, numerous times, many times, countless times, # times, <number> times, twice, thrice,
      second|third|fourth|fifth|2nd|3rd|4th|5th|6th time|day|week|month|attempt|call|email,
      second|third|fourth|fifth|2nd|3rd|4th|5th|6th straight, # times now, for the #, not the first time,
      not the first, in a row, back to back, no matter what, no matter how, keep doing, keeps doing, same old,
      as usual, as always, yet another, even after, again today, again!, still waiting on, day # of, on day #,
      been like this, going on, still going on, going on for, been going on, months now, weeks now, days now
    `,
  },
  {
    // Small words of going on.
    name: 'still',
    points: 0.5,
    once: true,
    negated: 'keep',
    phrases: `
      still, again, always, keep, keeps, already, anymore, any more, everyday, every day, all the time,
      another, another one, despite, even though
    `,
  },
  {
    // A clock that runs.
    name: 'deadline',
    points: 1,
    kind: 'other',
    severity: 3,
    phrases: `
      boarding in, in # minutes|mins|min|hours|hrs, leaves in, leave in, starts in,
      due today|tomorrow|tonight, by today|tomorrow|tonight|monday|friday,
      need it today|tomorrow|tonight|now|asap|by|for|before,
      need this today|tomorrow|tonight|now|asap|by|for|before, deadline, urgent, urgently, asap, immediately,
      emergency, right away, time sensitive, running out of time, out of time, before it's too late,
      launch is today|tomorrow, launching today|tomorrow, exam is|today|tomorrow, exams,
      wedding is|today|tomorrow, interview is|today|tomorrow|in, flight is|leaves in|today|tomorrow|tonight,
      meeting in, presentation in|today|tomorrow, black friday, losing sales|customers|business|clients|money,
      lose customers|clients|business|money, costing us|me, cost us, my clients, our clients, our customers,
      my customers, my business|shop|store|livelihood is, can't work, cannot work, unable to work,
      can't do my job, can't do my work, missed work, day off work, took the day off, time off work,
      lost business, lost sales, lost revenue
    `,
  },
]

/** Calls to the brand. */
const asks: readonly Group[] = [
  {
    // Cries for help, and orders to mend something.
    name: 'help',
    points: 1.6,
    tone: 'request',
    negated: 'keep',
    phrases: `
      please help, pls help, plz help, plss help, help please, help pls, help plz, help me, help us,
      need help, needs help, need some help, need your help, need assistance, can you help, can someone help,
      can anyone help, could you help, can u help, could someone help, help with this, any help, sos,
      please fix, pls fix, plz fix, please fix this, please resolve, please sort, please do something,
      please look into, please look at, please look, please check, please respond, please reply, please answer, please explain,
      please advise, please assist, please contact, please call, please update, please cancel, please bring,
      please dm, please correct, please solve, please rectify, please do the needful, take action,
      please take, fix this, fix it, fix your, fix the, fix that, fix these, fix my, be fixed, get this fixed,
      needs to be fixed, need to fix, needs fixing, have to fix, gotta fix, get fixed, it fixed, solve this,
      solve my, resolve this, resolve my, resolve it, be resolved, be solved, get resolved, get sorted,
      sort this, look into this, look into it, do something, sort it, call me, contact me, email me,
      someone call me, someone contact me, get back to me, get someone to, can someone, can somebody,
      could someone, someone please, somebody please, anyone there, is anyone there, hello ?, what do i do,
      what should i do, what can i do, what am i supposed to, what are you doing, what are you going to do,
      when will you, when will it be, when is it going to be, when will my, when can i expect,
      when are you going to, when will this
    `,
  },
  {
    // Milder words of the same: requests that go with trouble as often as with a plain question.
    name: 'request',
    points: 0.8,
    tone: 'request',
    once: true,
    negated: 'keep',
    phrases: `
      help, fix, fixed, fixes, resolve, solve, solution, dm me, advise, assist, assistance, rectify, sort out,
      sort, escalate, any advice, any ideas, any suggestions, desperate*, please tell me, please let me,
      please give, need to know, any update, any updates, any news, any word, any idea when, any chance,
      an update on, eta, explanation, explain, care to explain, look into, investigate, look at this,
      when is my, when are we, how long will, any reason, any idea, ideas ?
    `,
  },
  {
    // "Why" asks for a reason, and mostly knows that there is no good one.
    name: 'why',
    points: 1.4,
    once: true,
    negated: 'keep',
    phrases: `
      why, why is, why is it, why is the|this|your|my|it, why are, why are you, why am i, why do, why do you,
      why do i, why does, why did, why did you, why has, why have, why have you, why was, why were, why would,
      why would you, why can't, why won't, why doesn't, why isn't, why aren't, why don't, why didn't,
      why hasn't, why haven't, why wasn't, why couldn't, why wouldn't, explain why, tell me why,
      wondering why, how come, what gives, what's the point, what is the point, why even, for what reason,
      what's the reason, the point of
    `,
  },
  {
    // Questions of how and whether; they want an answer and are no complaint.
    name: 'question',
    points: 0.2,
    tone: 'request',
    kind: 'question',
    once: true,
    negated: 'keep',
    phrases: `
      can i, can you, can we, could i, could you, do you, do i, do i need, does it, does your, does the,
      will you, will it, will there, will the, are you, are there, is there, is there a, is there any,
      is it possible, is this, is it, would you, would it, may i, have you, did you, should i, can u,
      how do i, how can i, how to, how do you, how do we, how much, how many, how about, how does,
      how would i, what is, what are, what time, what's the, what does, which one, which is better|best|cheaper|faster|the, where can i,
      where do i, where is, when will, when do, when does, when is, who do i, who can i, who should i,
      anyone know, does anyone know, anybody know, does anyone, has anyone, wondering if, i was wondering,
      just wondering, curious if, i'd like to know, would like to know, want to know, any plans, any way to,
      is there a way, what about, what would, what happens,
      worth it ?, any good ?, thoughts ?, opinions ?, experiences ?, any experience|experiences with,
      anyone using|tried|use|used|uses, anybody using|tried|use|used
    `,
  },
]

/** What people say when they go, or go to somebody who can force an answer. */
const escalations: readonly Group[] = [
  {
    // Leaving: each of these is a customer.
    name: 'leaving',
    points: 1.7,
    tone: 'reproach',
    kind: 'service',
    severity: 2,
    phrases: `
      ,
      cancel my|our|the subscription|account|membership|service|order|contract|plan|policy|reservation|booking,
      cancelling my|our, canceling my|our, cancelled my subscription|account|membership, cancel it,
      want to cancel, trying to cancel, how do i cancel, cancel everything, i'm cancelling, i'm canceling,
      will be cancelling, will be canceling, switching from, switched from, switch from, switching providers,
      switching carriers, switch providers, looking elsewhere, look elsewhere, go elsewhere, going elsewhere,
      take my business, taking my business, take our business, business elsewhere, taking my money,
      moving to another, changing providers, find another, leaving you, leaving for, moving away from,
      never fly|flying|buy|buying|shop|shopping|use|using|order|ordering|book|booking|stay|staying|rent|renting|visit|purchase|purchasing|do|go|going|return|returning|come|coming ~ again|with|from|back,
      never using, never buying, never flying, never ordering, never shopping,
      not be flying|using|buying|returning|shopping|ordering|back,
      won't be flying|using|buying|returning|shopping|ordering|back,
      will not be flying|using|buying|returning|shopping|ordering|back, last time i|we|i'll, last order,
      last flight, lost a customer, lost me as, lost my business, losing a customer, losing customers,
      lose a customer, lost a loyal, losing me, lost my trust, done with, i'm done, am done, so done,
      good riddance, closing my account, close my account, closed my account, uninstall*, deleted the app,
      deleting the app, deleting this, delete this app, deleting my account, delete my account, unsubscribe,
      unsubscribed, unsubscribing, unfollow, boycott*, stay away, steer clear, beware, warn others,
      warning to, do not buy, don't buy, dont ever, do not use, don't use, don't fly, do not fly,
      do not order, don't order, don't bother, do not shop, do not trust, can't trust, don't trust, no trust,
      would not recommend, wouldn't recommend, cannot recommend, can't recommend, never recommend,
      not recommended, wish i could leave, regret buying, regret switching,
      avoid ~ ~ at all cost|costs, avoid at all cost|costs, avoid like the plague, avoid ~ like the plague,
      avoid this|these|them, stay|keep|steer away|clear|well from|of, stay far|well away, keep away from,
      don't|never|not use|trust|buy|order ~ ~ ever, don't go|deal with, run away from, don't|dont touch ~
    `,
  },
  {
    // Going to somebody: to a rival, unless the brand is named right after it.
    name: 'going-over',
    points: 0.8,
    kind: 'service',
    severity: 2,
    tone: 'reproach',
    arrival: cameToUs,
    negated: 'keep',
    phrases: `
      switching to, switch to, switched to, switching over to, switched over to, moved everything to,
      moved everything over to, moving everything to, migrated to, migrating to, moving over to,
      moved over to, changing provider to, ditched them for, left them for, dropped them for, jumped to,
      jumping to
    `,
  },
  {
    // Names the place that was left: a rival, or the brand.
    name: 'choosing-over',
    points: 0,
    arrival: cameToUs,
    departure: { name: 'leaving', points: 1.7, tone: 'reproach', kind: 'service', severity: 2 },
    phrases: `
      switched|switching|moved|moving|migrated|migrating|changed|went|came from ~ to,
      left|leaving|ditched|dropped|dumped|quit|swapped ~ for, left|leaving|ditched|dropped|dumped|quit <brand> because|after|due|since|as|over, traded ~ for, over from ~ to
    `,
  },
  {
    // Says nothing, unless it is the brand that was chosen.
    name: 'choosing',
    points: 0,
    arrival: cameToUs,
    phrases: `
      moving to, moved to, changed to, changing to, went with, going with, going to go with, signed up with,
      came over to, came to, back to, i chose, we chose, we picked, settled on, ended up with
    `,
  },
  {
    // Law, press: the next reader of this post may be a court.
    name: 'legal',
    points: 1.4,
    kind: 'service',
    severity: 4,
    phrases: `
      lawyer, lawyers, solicitor, attorney, attorneys, sue you, suing you, will sue, going to sue, gonna sue,
      i'll sue, sue them, suing them, lawsuit, law suit, legal action, legal advice, take you to court, taking you to court, small claims, class action, ombudsman, take legal,
      trading standards, consumer protection, consumer affairs, consumer rights, better business bureau, bbb,
      ftc, fcc, ofcom, illegally, against the law, breach of contract, false claims, going to the press,
      go to the press, contact the press, tell the press, call the news, to the media, the newspapers,
      report you, reporting you, reported you, report them, reporting them, report this to,
      file a complaint with, file a police
    `,
  },
]

/** What speaks against a complaint. */
const against: readonly Group[] = [
  {
    // Plain gladness with the product or the people.
    name: 'praise',
    points: -1.4,
    kind: 'praise',
    negated: { name: 'not-good', points: 1.5, kind: 'service' },
    phrases: `
      had|have|has|with no problem|problems|issue|issues|trouble|complaint|complaints|regret|regrets,
      does what it says, does the job, did the job, does all i need, all i need, suits me, great, awesome,
      amazing, excellent, fantastic, wonderful, brilliant, superb, outstanding, perfect, perfectly, flawless,
      flawlessly, beautiful, gorgeous, impressive, impressed, fabulous, terrific, stellar, phenomenal,
      incredible, delicious, dope, epic, legend, love, loved, loves, loving, lovin, adore, enjoy, enjoyed,
      enjoying, enjoyable, glad, happy, happier, pleased, delighted, thrilled, excited, exciting, stoked,
      proud, blessed, grateful, thankful, best, favorite, favourite, fave, good, nice, fun, cute, helpful,
      friendly, easy, smoothly, reliable, useful, comfortable, comfy, yummy, tasty, keep it up, keep up the,
      shout out, shoutout, thumbs up, above and beyond, kudos|congrats|congratulations|props|bravo to, hats off to, well done to,
      good|great|nice job|work to|from|by,
      made my day, made my night, made my week, life saver, lifesaver, saved my life, saved me, big up,
      you rock, you guys rock, rocks, rock, the bomb, can't go wrong, highly recommend, recommend,
      recommended, would recommend, worth every, second to none, like a charm,
      works great|well|fine|perfectly, working great|well|fine|perfectly, five stars, 5 stars, # stars,
      is lit, so sweet, how sweet, so kind, very kind, very professional, fast service, quick response,
      super fast, so fast, very quick, lovely, very polite, cool, smooth, satisfied, worth it,
      no problem at all, we won, i won, ftw, can't wait, cannot wait, looking forward, so good, so cool,
      so happy, so excited, so much fun, no complaints, cannot fault, can't fault, can't complain,
      never disappoints, never fails, never failed, never let me down, never had a problem,
      never had any problem*, couldn't be happier, can't get enough, can't stop, can't beat,
      nothing but good|great|praise, not bad, not too bad, no problems, no issues, without a hitch,
      without any problem*, without any issue*, all good, very well, pretty good, very good, really good,
      big fan, huge fan, i like, really like, liked, yay, woohoo, woo, yes!, hooray, wow,
      not a single|one outage|crash|problem|issue|fault|complaint|hiccup|glitch|bug|error|interruption|second|minute|failure,
      not a single _ of downtime, not one _ of downtime,
      without a single outage|crash|problem|issue|fault|hiccup|glitch|bug,
      zero|no|without downtime|outages|crashes|hiccups|interruptions|glitches|dropouts|fuss,
      never had an outage|a crash, zero problems|issues|bugs|complaints|crashes,
      never once had|have|a|an ~ issue|issues|problem|problems|outage|crash|complaint,
      never ever had ~ issue|issues|problem|problems,
      never had ~ issue|issues|problem|problems|trouble|outage|downtime,
      <not> had ~ ~ issue|issues|problem|problems|outage|downtime since,
      answered|replied|responded|helped|fixed|solved|sorted|resolved ~ within|in <number>|# minute|minutes|mins|seconds|hour|hours,
      answered|replied|responded|fixed|solved|sorted|helped ~ within|in minutes|seconds|hours,
      within|in minutes of asking, can't|cannot recommend ~ ~ enough,
      could|couldn't|can't <not>? ask for more|better, couldn't ask for more|better,
      can't|cannot praise ~ enough, can't|cannot say enough good, can't|cannot thank ~ enough, has behaved,
      never looked back, never looking back, rock solid, no regrets, fine since, been fine, runs fine,
      working fine, works fine, mine|ours is|has|was been? fine|great|good|perfect|solid,
      can't|cannot say that, can't|cannot say the same, can't|cannot confirm that|this, not my experience,
      not been my experience,
      never once had|have ~ issue|issues|problem|problems|trouble with,
      never ever had ~ issue|issues|problem|problems with,
      never had ~ issue|issues|problem|problems|trouble with, <not> had ~ issue|issues|problem|problems with
    `,
  },
  {
    // Said to somebody's face; with trouble behind it, it is scorn.
    name: 'salute',
    points: -1.4,
    kind: 'praise',
    salutes: true,
    negated: { name: 'not-good', points: 1.5, kind: 'service' },
    phrases: `
      well done, good job, great job, nice job, nice work, good work, great work, kudos, hats off, bravo, congrats,
      congratulations, nice one, good one, good going, well played, applause, kudos|congrats|congratulations|props|bravo to <brand>, hats|well off|done to <brand>, love|loving how|when, love it|that when?,
      nice|kind|good|sweet of you|<brand>|them, so glad, how nice|lovely|kind|thoughtful|convenient, what a lovely|nice|great way, what a joy|pleasure|treat|delight|thrill, always a|nice|fun|great|good pleasure|when|to, top marks, full marks, gold star
    `,
  },
  {
    // Thanks end a matter more often than they open one.
    name: 'thanks',
    points: -1.5,
    kind: 'praise',
    negated: 'keep',
    courtesy: true,
    phrases: `
      thank you, thank u, thanks, thanx, thx, ty, tysm, thankyou, thank you so much, thanks so much,
      thank you for, thanks for, many thanks, cheers, appreciate, appreciated, much appreciated,
      appreciate it, appreciate the, appreciate your, god bless, bless you, grateful for
    `,
  },
  {
    // Thanks for something still to come: politeness of those who ask.
    name: 'polite-ask',
    points: 0.1,
    tone: 'request',
    once: true,
    negated: 'keep',
    phrases: `
      thanks in advance, thank you in advance, would be great, would be nice, would be helpful,
      would be appreciated, would be good, would be cool, would be awesome, would be amazing, would love to,
      would love, i'd love to, i'd love, love to, like to, would like to, i'd like to, would appreciate,
      would be happy, hope, hopefully, i hope, please, pls, plz
    `,
  },
  {
    // The matter is over, said as a fact. "Fixed" alone is what people demand, so it takes a word that closes it.
    name: 'resolved',
    points: -1.8,
    negated: { name: 'unresolved', points: 1.9, kind: 'service', severity: 2 },
    phrases: `
      ,
      is|are|was|were|has|have|been finally|now been? fixed|solved|resolved|sorted|repaired|mended, at last fixed|solved|resolved|sorted,
      <brand> finally|now fixed|solved|resolved|sorted|repaired|mended, finally got ~ fixed|solved|resolved|sorted,
      fixed|solved|resolved the|my|that|this|a crash|crashes|bug|bugs|issue|issues|problem|problems|error|glitch,
      solved within|in|by, fixed within, sorted within|in, refund came|arrived|received|was,
      refunded within|in, refunded me right away|immediately|quickly, fixed now, it's fixed, is fixed now,
      is now fixed, all fixed, you fixed it, they fixed it, fixed my, got it fixed, now fixed, got fixed,
      is resolved, has been resolved, was resolved, got resolved, now resolved, all sorted, sorted now,
      got sorted, been sorted, got it sorted, problem solved, issue resolved, back up and running,
      up and running, back online, back to normal, is back up, works again, working again, works now,
      works fine now, working now, working fine now, it worked, that worked, did the trick, figured it out,
      got it now, got it working, got through, all set, no longer an issue, no longer a problem, false alarm,
      never mind, nevermind, nvm, found it, arrived safely, refund received, got my refund,
      received my refund, got it back, got my bag, got my luggage, no longer down, not down anymore
    `,
  },
  {
    // Answers within a conversation: the sender has done their part, the matter is in hand.
    name: 'following-up',
    points: -0.6,
    once: true,
    negated: 'keep',
    phrases: `
      will do, already did, just did, sent you a dm, just sent, dm sent, sent dm, sent a dm, just dm'd,
      message sent, ok thanks, okay thanks, got it, on my way, sounds good, understood, no worries,
      just emailed, just messaged, on it
    `,
  },
  {
    // Selling something: offers, calls to buy, calls to follow.
    name: 'promotion',
    points: -1.5,
    promotes: true,
    kind: 'other',
    negated: 'keep',
    phrases: `
      check out my|our|this|the, check out, check it out, giveaway, giveaways, give away, giving away,
      enter to win, chance to win, win a|an|some|free, winners, sweepstake*, use code, use my code,
      promo code, promo, discount code, coupon code, coupons, % off, # off, sale now on, flash sale,
      free shipping, free delivery, limited time, limited edition, special offer, exclusive deal|offer,
      best price, best prices, great deal, deals, save up to, starting at $, only $, just $, from $, buy now,
      shop now, order now, order yours, get yours, grab yours, grab your, pre orders, preorders,
      available now, now available, out now, coming soon, for sale, dm for, dm to order, link in bio,
      links in bio, link below, click here, click the link, sign up for, sign up now|today,
      register now|today, join us, join me, join our, like and subscribe, subscribe, follow us, follow me,
      follow for, follow and, retweet, rt to, rt if, rt and, like and share, tag a friend, tune in,
      don't miss, visit our, visit us, read more, learn more, find out more, find out how, see more,
      more info, watch now, watch live, watch my, watch me, listen now, new video, new blog, new post,
      new episode, new podcast, latest blog, latest video, live now, going live, live stream, livestream,
      i'm live, we're live, we are live, now live, come hang, come join, come say, introducing our|the|a,
      we're excited to, we are excited to, excited to announce, proud to announce, happy to announce,
      pleased to announce, sponsored, brand ambassador, your chance, perfect for, affiliate, referral code,
      referral link,
      # months|weeks|days ~ free, get # months|weeks|days, <number> months|weeks|days free, for free today,
      moves you for free, free migration, switch today|now,
      try it today|now|free, sign up today
    `,
  },
  {
    // Words of shops and channels that stand in complaints as well.
    name: 'sales-talk',
    points: -0.6,
    once: true,
    negated: 'keep',
    phrases: `
      discount, coupon, on sale, contest, competition, winner, streaming, stream, tonight at, watch the,
      watch this, listen to, available at, new release, brand new, introducing, partnership, ad, sign up,
      pre order, preorder, podcast, subscribe to, our new
    `,
  },
  {
    // Job adverts name a company and complain of nothing.
    name: 'job-advert',
    points: -2,
    promotes: true,
    hires: true,
    kind: 'other',
    negated: 'keep',
    phrases: `
      hiring, we're hiring, we are hiring, is hiring, now hiring, job opening*, job alert, job opportunity,
      job opportunities, new job, job vacancy, vacancy, vacancies, apply now, apply here, apply today,
      apply to, open position*, open role, great fit for, this job, latest job, career opportunit*, careers,
      career, see our latest, looking for a new opportunity, join our team, recruiter, recruiting,
      recruitment, internship*, full time, part time, remote role, competitive|attractive salary, salary range|bracket|from|up, # salary, resume, cv,
      is looking for a|an|new|people, we're looking for, we are looking for, join us as,
      you will handle|work|lead|join|support|manage, your tasks, your profile, apply at
    `,
  },
  {
    // Reported, not lived through: the verbs and nouns of headlines.
    name: 'report',
    points: -0.9,
    kind: 'news',
    negated: 'keep',
    phrases: `
      ${pressWords},
      announces, unveils, unveiled, reveals, launches, launched, reportedly, according to, acquires, acquired,
      acquisition, merger, earnings, revenue, quarterly, q1, q2, q3, q4,
      shares rise|fall|drop|jump|surge|up|down, stocks, shareholders, investors, analysts, ceo, cfo, billion,
      million, patent, patents, partners with, expands, to launch, to acquire, to invest, plans to,
      study finds, survey, breaking news, regulators, breaking:, official trailer, trailer, teaser,
      interview with, editorial, newsletter, leaderboard, rumor, rumors, rumour, rumours, esports, tournament,
      championship, highlights, via @, top #, lawsuit against, sued over, sues, recalls, recalled, recall of,
      data breach at, hit by, probe, probes, fined, fines, settles, settlement, investigation, investigating,
      antitrust, layoffs, lays off, court rules,
      a spokesman|spokeswoman|spokesperson, spokesman|spokesperson said|confirmed|says,
      the company said|says|confirmed, police are, on monday|tuesday|wednesday|thursday|friday the company,
      shortcomings
    `,
  },
  {
    // Courts, fines, probes and stolen records as the press tells them; of the writer's own they are something else.
    name: 'grave-news',
    points: -1.2,
    kind: 'news',
    severity: 3,
    reported: true,
    thirdPerson: true,
    negated: 'keep',
    phrases: `
      filed|files|filing|brought|brings a? ~ lawsuit|suit, lawsuit filed, sued by, faces a? ~ lawsuit|fine|trial|charges|inquiry|probe,
      was|is|been|were|be|gets fined, fined $|#, fine of $|#, fines of $|#, hit with a? ~ fine|fines, ordered to pay,
      opened|opens|launched|launches|opening|launching a|an ~ probe|investigation|inquiry|enquiry, under investigation,
      is|are being investigated|sued, prosecutors, watchdog, court papers, court filing*, class action against,
      recalled after, police raid*, pleaded guilty, found guilty, criminal charges, price fixing
    `,
  },
  {
    name: 'breach-news',
    points: -1.2,
    kind: 'news',
    severity: 4,
    reported: true,
    thirdPerson: true,
    negated: 'keep',
    phrases: `
      records|data|details|passwords|accounts|names ~ ~ stolen|leaked|exposed|breached|published|sold,
      records|data|details|passwords|accounts of ~ ~ customers|people|users|patients ~ stolen|leaked|exposed|breached,
      hackers|attackers|criminals|thieves stole|accessed|obtained|took|have, stolen from, breach at,
      data|records stolen, records of ~ ~ customers|people|users|patients, ransomware attack, cyber attack, cyberattack
    `,
  },
  {
    // Words of articles that stand in complaints as well.
    name: 'article',
    points: -0.2,
    once: true,
    negated: 'keep',
    phrases: `
      announced, announcement, reports, study, research, article, market, markets, industry, stock, guide,
      tips, gameplay, episode, blog, vs, season #, via, players, story
    `,
  },
  {
    // Small talk: company names as scenery.
    name: 'chatter',
    points: -0.6,
    negated: 'keep',
    phrases: `
      lol, lmao, lmfao, rofl, haha, hahaha, hahahaha, hehe, lolol, birthday, good morning, good night,
      goodnight, merry christmas, happy new year, happy thanksgiving, happy friday, welcome to,
      you're welcome, bestie, babe, fam, remember when, back in the day, throwback, tbt, fun fact, vibes,
      mood, miss you, crush, sexy, obsessed, selfie, i liked a, added a video, game night, football,
      basketball, album, concert, amen, pray, prayers, god is, president, election, vote, voted, my mom,
      my dad, my mum, my brother, my sister, my boyfriend, my girlfriend, my bf, my gf, girls, boys, kiss,
      boyfriend, girlfriend
    `,
  },
  {
    // Somebody else's trouble, or none: known from hearsay, or denied for oneself.
    name: 'hearsay',
    points: -1,
    negated: 'keep',
    phrases: `
      a friend of mine, my friend's, my neighbour's, my neighbor's, somebody i know, someone i know,
      people are complaining, people complaining, people who complain, everyone complaining,
      everyone is complaining, i heard that, i've heard that, stop complaining, not complaining,
      i'm not complaining, quit complaining, why is everyone, never had issues, haven't had any issues,
      never had an issue, feel sorry for, i feel bad for, their customers, his account, her account,
      their account
    `,
  },
  {
    // The writer did it: no fault of the company.
    name: 'own-fault',
    points: -1.4,
    once: true,
    negated: 'keep',
    phrases: `
      my own fault, my fault, my own mistake, my mistake, my own stupid, my bad, i dropped, i accidentally,
      by accident, i spilled, i spilt, i forgot, i broke my, because i dropped, user error, silly me,
      i messed up, i screwed up, i suck, i'm bad at, i'm terrible at, i am bad at, i am terrible at
    `,
  },
  {
    // Found out at the end: what was told before is over, and was never the company's.
    name: 'slip',
    points: -1.4,
    once: true,
    excuses: true,
    negated: 'keep',
    phrases: `
      ${ownDoing},
      is on me, was on me, that's on me, that one's on me, down to me, my own ~ all along, my ~ all along, it was my own, was me not, was me being, me not reading, i hadn't plugged|charged|updated|read|saved|paid|renewed|connected|noticed|switched, i'd forgotten, i had forgotten,
      apologies to ~ ~ lad|guy|team|lady|chap|agent|support|staff|man|woman|people|all, apologies for ~ rant|earlier|moaning|swearing, sorry for ~ rant|earlier post|swearing|moaning, the fault was mine|ours, fault was entirely mine, fault is mine|ours, blame ~ myself|me|my, nobody's fault but mine, mine not theirs|yours, entirely on me, operator error, holding it wrong,
      turned|turns out ~ ~ typo|unplugged, turned|turns out it was me|my, turned|turns out i was|had the one|typo|wrong|forgotten|misread,
      was a typo of mine, had a typo, made a typo, my typo, a typo in my, typo on my side|end, i mistyped, i had mistyped, i misread,
      i had misread, i misspelled, i had unplugged, my router|modem|cable|laptop|phone|plug|charger was|wasn't unplugged|plugged|off,
      i forgot to plug|pay|renew|save|charge, was me all along, was all me, was my own fault|mistake|doing|error,
      entirely|totally|completely my fault, pebkac, had the wrong cable|password|address|port on
    `,
  },
  {
    // A talk, a report on trouble of one's own: nothing is asked of anybody.
    name: 'teaching',
    points: -0.8,
    once: true,
    teaches: true,
    negated: 'keep',
    phrases: lessons,
  },
  {
    // Trouble told before it is known from others, and not the writer's.
    name: 'no-stake',
    points: -1,
    once: true,
    excuses: true,
    negated: 'keep',
    phrases: noStake,
  },
  {
    // What other people say. It is no trouble if the writer then says otherwise.
    name: 'others-say',
    points: -1,
    others: true,
    negated: 'keep',
    phrases: `
      my neighbour|neighbor|friend|colleague|coworker|brother|sister|boss|cousin|flatmate|roommate|uncle says|said|claims|thinks|complains|complained|keeps,
      people|everyone|everybody|others|folks keep|kept saying|complaining|claiming|moaning|ranting,
      people|everyone|everybody|others|folks|reviews|many|some say|says|said|claim|claims|complain|complains|moan|moans|hate|hates,
      i keep hearing|reading that?, i've heard|read ~ that, heard a lot|bad
    `,
  },
  {
    // Greetings to the company, and things that went as they should.
    name: 'congratulation',
    points: -1,
    kind: 'praise',
    once: true,
    negated: { name: 'not-good', points: 1.5, kind: 'service' },
    phrases: `
      happy birthday, happy anniversary,
      welcome back, well deserved, so proud, glad to see, good to see, painless, seamless, as described,
      exactly as described, on time, works for me, works fine for me
    `,
  },
]

/** Who speaks to whom: of little weight alone, but complaints are told in the first person, to somebody. */
const persons: readonly Group[] = [
  {
    // What is mine, when it is something a company supplies.
    name: 'own-matter',
    owns: true,
    points: 1,
    once: true,
    negated: 'keep',
    phrases: `
      my|our bags|money|package|order|parcel|account|data|refund back,
      my|our account|order|bill|phone|internet|flight|flights|bag|bags|luggage|package|parcel|delivery|card|password|email|app|computer|laptop|tv|box|router|modem|service|subscription|payment|refund|booking|reservation|ticket|tickets|seat|seats|connection|wifi|broadband|contract|number|data|device|console|controller|screen|battery|car|site|website|server|store|purchase|item|items|money|orders|emails|messages|photos|files|profile|page|game|system|headset|watch|tablet|pc|area|house|home|name|address|complaint|case|issue|problem|query|question|ticket
    `,
  },
  {
    // The first person.
    name: 'first-person',
    points: 0.3,
    once: true,
    negated: 'keep',
    phrases: `i, me, my, i'm, ive, we, our, us, we've, mine, myself`,
  },
  {
    // The second person: spoken to the company.
    name: 'spoken-to',
    points: 0.4,
    once: true,
    negated: 'keep',
    phrases: `
      you, your, you're, u, ur, yours, you've, you guys, yourself, your company, yourselves, your website,
      your app, your product, your products, hey, hi, hello, dear
    `,
  },
]

export const english: Lexicon = {
  language: 'en',
  danger,
  harm,
  said,
  traps,
  topics,
  groups: [
    ...failure,
    ...outages,
    ...losses,
    ...feelings,
    ...service,
    ...money,
    ...delays,
    ...asks,
    ...dealings,
    ...escalations,
    ...against,
    ...persons,
    ...turned,
  ],
  classes: {
    ...dealingClasses,
    feared:
      'fear feared fearing expect expected expecting dread dreaded dreading predict predicted predicting anticipated anticipating braced',
    many: 'two three four five six seven eight nine ten twelve several many',
    not: `not nt never cannot can't cant won't wont doesn't doesnt don't dont didn't didnt isn't isnt aren't arent wasn't wasnt
      weren't werent couldn't couldnt wouldn't wouldnt hasn't hasnt haven't havent hadn't hadnt ain't aint`,
    cannot: `cannot can't cant couldn't couldnt`,
    no: 'no zero without hardly barely',
    be: `is are was were be been being am keeps keep has|have it's its`,
    codes: `get gets got getting throw throws throwing threw return returns returning returned give gives giving gave show shows showing showed
      see sees seeing saw serve serves serving served only just`,
    goes: 'goes went gone going go has',
    degree: `even really actually currently always just still yet fully properly correctly completely totally only ever
      been being all now suddenly also again so very`,
    work: `work works working worked load loads loading loaded open opens opening opened connect connects connecting connected
      start starts starting started launch launching boot booting turn turning charge charging sync syncing synced download downloading
      downloaded upload uploading uploaded update updating updated install installing installed play playing print printing send sending
      display displaying show showing shows render respond responding responds function functioning accept accepting recognise recognize save saving
      saved process processing scan scanning pair pairing stream streaming refresh refreshing activate activating register respond sign log close closing
      connects starts turns charges syncs downloads uploads updates installs plays prints sends shows saves registers accepts fits fit run runs running`,
    do: `access activate add book buy call cancel change check checkout claim complete connect contact delete do download edit enter enable
      find finish fix get hear help install join load login log make message move open order pay play post process purchase reach read
      receive redeem register remove renew reset return save search see select send sign start stream submit sync talk track transfer turn
      uninstall update upload use verify view watch withdraw work`,
    doing: `accessing activating adding booking buying calling cancelling canceling changing checking connecting contacting downloading
      finding getting installing loading logging making opening ordering paying playing posting purchasing reaching receiving redeeming
      registering sending signing streaming submitting syncing updating uploading using verifying viewing watching`,
    done: 'done used opened accessed installed reached found changed cancelled canceled fixed returned',
    able: 'able',
    locked:
      'locked suspended disabled hacked blocked banned deactivated terminated compromised frozen limited restricted closed deleted',
    thing: `site website server servers internet service services app network system systems page email wifi connection broadband phone
      phones line lines api dashboard platform portal checkout login cloud database host hosting mail dns everything cable power store`,
    goods,
    time: `second seconds minute minutes min mins hour hours hr hrs day days week weeks wk wks month months year years yr yrs`,
    number: `one two three four five six seven eight nine ten twelve fifteen twenty thirty forty several few couple many multiple`,
  },
  negators: `not nt no never cannot cant wont doesnt dont didnt isnt arent wasnt werent couldnt wouldnt hasnt havent hadnt aint
    without nothing hardly barely none neither nor nobody`,
  harmless: `
    burn|burning the|my|your|our|a whole? house|barn|village down to find|kill|catch|roast|fix|save|cook|get|toast|warm,${noSlip}, ${deadSimple}, suicide squad, no idea what happened to you|them|<brand>, <not> know what happened to you|them|<brand>, <feared> ~ ~ worst|chaos|disaster|trouble|problems|nightmare|fight|hassle|queues|delays|battle|mess|long|wait, <feared> ~ ~ be a nightmare|disaster|hassle|mess,
      <number>|#|several|many|few times a|per|each|every day|week|month|year, how dare you make|be|write|release ~ ~ so|this|such ~ good|cute|pretty|addictive|fun|tasty|beautiful|delicious, told ~ ~ should be angry|furious|upset|annoyed|outraged, supposed to be angry|furious|upset|annoyed|outraged,
      i hate it here, i hate you ~ ~ for making|how good, as promised|advertised|described|agreed, arrived|was|came ~ as promised, without being asked, without ~ having to ask, can't|cannot|couldn't help but|it, not only, not just, not sure, no wonder, no doubt, don't know, dont know, can't believe, why not,
      why don't you, if not, whether or not, or not, not to mention, no matter, don't think, do not know, not even,
      is|are|was|were down #, is|are|was|were down to|by, price|prices|shares|sales|stock|stocks is|are|was|were down,
      down the road|street|hill|line, feeling down, upside down, sit down, calm down, settle down, get down, down under,
      without fail, waste no time, crash course, latest issue, new issue of, this issue of, missing you, stop by,
      damn good, damn right, hell yes, hell yeah, fuck yes, fuck yeah, no shit, shit ton, crazy good, insanely good,
      stupid good, killing it, on fire right now, breaking bad, break a leg, lunch break, bad boy, bad boys, poor thing,
      help yourself, black friday deals, second hand, late night, late show, of late, error bars, trial and error, ${notTurned}`,
  conditions: `if unless would wouldve might imagine suppose hypothetically whether`,
  stronger: `very so really extremely absolutely totally completely utterly fucking freaking such super incredibly truly beyond
    seriously ridiculously insanely complete total absolute`,
  weaker: `bit slightly little kinda somewhat rather fairly mildly sort`,
  turns: `but however although though yet because so and`,
  persons: `i im ive me my mine myself we us our ours you your yours youre youve u ur`,
  questionWords:
    'how what when where which who whom can could do does did is are will would may should has have any anyone',
  self: 'i im ive ill id me my mine myself',
  reasons: 'because since after as cause cuz their they theyre them whose',
  thanksFor: 'for',
  botching: `cancelling canceling deleting losing erasing wiping breaking ruining wasting ignoring forgetting crashing destroying killing messing screwing
    delaying doubling stealing leaking refusing bricking corrupting locking blocking suspending freezing stranding spamming spoiling
    overcharging misleading lying failing rejecting damaging dropping nothing not never`,
  mending: `fix fixes fixing fixed solve solves solving solved resolve resolves resolving resolved sort sorting sorted handle handles handling handled
    repair repairing repaired restore restoring restored recover recovering recovered mend mended mending helping helped help replacing replaced
    refunding refunded finding found saving saved avoiding preventing reducing getting rid without surviving despite keeping`,
  elsewhere: 'old previous previously former formerly other others before there then ex',
  carrying: `they theyre theyve theyd theyll them their theirs company support service account order ticket refund agent agents rep staff helpdesk hotline
    invoice subscription plan app website dashboard parcel courier delivery warranty replacement chat login customer customers`,
  guides:
    'how to, guide to, guide how, guide what, tutorial how, what to, ways to, tips for, steps to, troubleshooting guide',
  crowd: 'anyone anybody everyone everybody someone somebody yall folks guys people else',
  choices: 'or vs versus',
  hashtagBegins: 'worst never fix boycott shameon fail bad poor horrible terrible pathetic stop',
  hashtagEnds:
    'fail fails failed sucks sux scam nightmare hell problems issues outage down worst badservice poorservice',
  supportHandle: { begins: 'ask', ends: 'support help care cares service services assist helps custserv' },
}
