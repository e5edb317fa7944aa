import type { Harm } from '../../../harm.js'

/** What lies open, who gets in, who is asked to judge, and how many are hit. */
export const open: readonly Harm[] = [
  {
    is: 'exposed',
    phrases: `
      works with any|wrong|no|random|every ~ password|pin|code|card|key|fob, any ~ password|pin|code ~ works|accepted|gets,
      <anybody> can ~ <look> ~ ~ <secret>, <anybody> could ~ <look> ~ ~ <secret>, <anybody> with ~ ~ link|url|number|address|phone|app|code can|could, <anybody> who ~ ~ ~ can ~ <look>, visible|open|accessible|available|readable|searchable to|for ~ <anybody>, <secret> <be>? ~ visible|open|accessible|public|readable|searchable|exposed|online,
      <look> ~ ~ ~ <secret> of ~ ~ <strangers>, <look> <foreign> ~ ~ <secret>, <foreign> ~ ~ <secret> in|on|at|under|with|attached ~ <whose> ~ app|account|inbox|portal|profile|order|letter|envelope|mail|email|file|folder|dashboard,
      <secret> ~ ~ of about? hundreds|thousands|dozens|others|strangers|everyone|somebody|someone, <secret> belonging to, <secret> that ~ ~ not mine, those of ~ ~ ~ other people|patients|customers|members|users|guests|clients|families,
      login|logged|log|sign|signed in|into as ~ anyone|someone|somebody|another|other|stranger|any, logged me|us in|into ~ ~ someone|somebody|stranger|another|different|wrong, opens ~ someone|somebody else's, opened ~ someone|somebody else's, in someone|somebody else's ~ account|profile|name,
      accepts any ~ id|user|password|code|token, any user id, any password works, any pin works, no password at all, without ~ any? ~ login|password|pin|auth|authentication|authorisation|authorization|logging|check, logged out and ~ still, even logged out, when logged out, in an? incognito|private window|tab, incognito window,
      token|tokens|key|keys|password|passwords|secret|secrets|credentials in|inside ~ ~ url|html|source|repo|javascript|logs|log|response|bundle|page|plain|clear|git|commit, in the url, sql injection, xss, cross site, remote code, privilege escalation, idor, path traversal, unauthenticated, zero day, vulnerability, vulnerabilities, security hole|flaw|bug|issue,
      default password, admin admin, hard coded ~ password|key|token, s3 bucket, open bucket, open port, directory listing, public ~ bucket|repo|folder|link|sheet|spreadsheet|drive|calendar|page,
      emailed|mailed|sent|posted|forwarded|faxed|texted|handed|gave ~ ~ ~ <secret> to ~ ~ <strangers>, emailed|mailed|sent|posted|got|received|given|handed ~ <foreign> ~ ~ <secret>, letter|letters|envelope|parcel for|addressed to ~ ~ someone|somebody|another|neighbour|neighbor|stranger,
      cc'd|ccd|copied everyone|everybody|all|whole|every|hundreds, everyone in cc|copy, all ~ addresses visible|in, in the to field, instead of bcc, to the whole ~ list|class|group|school|company|street|team, whole ~ list|class|group|school ~ <secret>,
      in ~ skip|bin|bins|dumpster|street|recycling ~ with ~ ~ names|addresses|details, <secret> ~ in ~ skip|bin|dumpster|recycling, read aloud|out ~ ~ <secret>, shouted ~ ~ <secret>, printed ~ ~ <secret> on ~ ~ outside|envelope|label, told ~ ~ employer|boss|ex|neighbour|landlord|husband|wife|parents about|that|where,
      sold ~ ~ <secret>, shared ~ ~ <secret> with, sharing ~ ~ <secret> with, passed ~ ~ <secret> on?, leaked ~ ~ <secret>, <secret> ~ leaked|stolen|dumped|scraped|hacked|compromised|published, data leak|breach, been breached, was breached, were breached, got breached, ransomware, <secret> ~ for sale,
      recorded|recording|filmed|filming|photographed me|us|her|him|them|my|our ~ without, listens|listening ~ ~ when|while|even, camera ~ on|showing|shows|showed|streams|streaming ~ ~ someone|somebody|stranger|another|else's|other, saw ~ ~ stranger's|strangers ~ <secret>|house|room|living|kitchen|bedroom|baby, someone|somebody else's ~ camera|cameras|feed|doorbell|baby|living|house|kitchen,
      voice of a|some stranger, strangers ~ voice|voices, unlocks|unlocked|unlock|opens|opened|open with any|anyone|every|another|someone, any key|fob|card|phone|code ~ opens|unlocks, doors|door ~ unlock|unlocks|unlocked ~ ~ strangers|stranger|anyone, can unlock|open ~ ~ other|another|stranger's|strangers|someone|anyone
    `,
  },
  {
    is: 'exposed',
    // "If I change the number, I see": nobody only supposes it.
    negated: 'keep',
    phrases: `
      <foreign> <person> ~ ~ <secret>, <secret> of|from|belonging to? ~ <foreign> <person>, <secret> of ~ ~ <person> i|we ~ <not> know, change|changing|increase|edit|alter ~ ~ number|id|digit ~ ~ url|address|link|bar, change|changing|increase ~ ~ number|id|digit ~ ~ ~ see|get|open|shows
    `,
  },
  {
    part: 'private',
    negated: 'keep',
    phrases: `
      <secret>, date of birth, dates of birth, birth dates, social security, national insurance number, tax id, tax return, tax returns, sort code, iban, account number, account numbers, card number, card numbers, bank details, bank statement|statements, pay slips, payslips, salary, salaries, wage slips, medical file, medical files, patient file, patient files, case file, case notes, referral letter,
      lab results, blood results, scan results, hiv, pregnancy, sick note, sick notes, school report|reports, grades, exam results, criminal record, references, lease, contracts, insurance policy, claim file, claims, itinerary, boarding pass, booking details, delivery address, home addresses, phone book, contact list, private messages, direct messages, dms, chat history, chat logs, voice notes,
      voicemails, call recordings, camera footage, cctv, baby monitor, doorbell footage, location history, live location, search history, family photos, kids photos, children's photos, baby photos, photos of the|my|our kids|children|daughter|son|baby, by name, with diagnosis, with names, full names
    `,
  },
  {
    part: 'seen',
    phrases: `
      anyone can see|read|open|access|download|view|look|find|edit, everyone can see|read|open|access|download|view|look|find|edit, anybody can see|read|open|access|download|view, anyone could see|read|open|access|download|view, everyone could see|read|open|access|download,
      visible to all|everyone|everybody|anyone|others|strangers, can be seen|read|opened|viewed|found|downloaded by, shows up on|in google|search, on google, in google, indexed, cached by, without login, no login, without logging in, without an account, no password, incognito, logged out, same link, just scroll, changing the number, change the number, change one digit, next number, guessable, increment,
      posted publicly, published on, on your website for, on the notice board, in a public, on a public, exposed, leaked, dumped, scraped, on telegram, on the dark web, on a forum, in the skip, in the bin, on the pavement, in the street, on the back seat, emailed to all, sent to all, sent to everyone, to everyone on, to the whole, in the cc, in the to line, unredacted, unencrypted
    `,
  },
  {
    part: 'other',
    negated: 'keep',
    phrases: `
      <foreign> <person>, the next <person>, the wrong <person>, <person> i don't know, <person> i never met, a stranger's,
      other families, other people, others people's, two hundred other, hundreds of other, dozens of other, everybody else's, everyone else's, a different person|customer|patient|family, different customer's|patient's|person's, wrong customer|patient|person|family|child, somebody i've never met, people i've never met, a total stranger, a perfect stranger, name i don't know, names i don't know, names of strangers, belonging to someone|somebody|another|other
    `,
  },
  {
    is: 'fraud',
    phrases: `
      <crook> ~ ~ <got> ~ ~ <mine>, <crook> ~ ~ ordered|ordering|bought|buying|booked|booking|spent|spending|withdrew|transferred|emptied|drained ~ ~ with|on|from|using|through|in <mine>, <crook> pretending|posing|impersonating|claiming ~ ~ to be ~ you|your|from, pretending|posing|impersonating ~ ~ your bank|support|staff|company|engineer|driver,
      fake ~ site|website|page|shop|app|account|profile|agent|engineer|invoice|text|message|email|advert|ad|ads ~ ~ ~ your name|logo|number|brand, spoofed ~ ~ number|email|domain|site, cloned ~ ~ site|website|app|page|voice, phishing, smishing, scam ~ using|under ~ your, your name ~ used ~ ~ scam|scammers|fraud, my|our|her|his ~ name|identity|card|details|number ~ used to|for|by|in,
      in my|her|his|our name without, signed|sign me|us|her|him up without, switched me|us|her|my ~ without, contract i|we|she|he never, loan i|we|she|he never, never signed|took out|applied|opened|agreed ~ ~ contract|loan|account|policy|mortgage|card, forged ~ signature, signature ~ forged|faked|isn't|not, my|her|his mother|father|mum|dad|gran|nan ~ ~ <took> ~ savings, pensioners conned, conned ~ ~ pensioner|pensioners|elderly|mother|mum|gran,
      transactions|transaction|withdrawals|withdrawal|purchases|purchase|payments|payment|orders|trips|rides|bookings ~ ~ ~ i|we|she|he didn't|never|not|did, transactions|withdrawals|purchases|payments|orders|logins|trips|rides from|in|at|to <abroad>, unauthorised, unauthorized, unknown ~ device|login|transaction|transactions|charge|charges|payee, not my ~ purchase|order|payment|transaction, account ~ taken over, card ~ skimmed|cloned|copied|used, skimming, stolen identity, identity theft, money mule
    `,
  },
  {
    part: 'culprit',
    negated: 'keep',
    phrases: `
      that wasn't me, that was not me, it was not me, i was asleep, i was at home, i was at work, never been there, i've never been to, never set foot in, not in my life, hackers, hacker, fraudster, fraudsters, scammer, scammers, thief, thieves, conman, impostor, imposter, card was in my, card is in my, card never left, phone never left, somebody i don't know, someone i don't know, someone got in, somebody got in
    `,
  },
  {
    is: 'in-court',
    phrases: `
      county|high|district|small|labour|labor|employment|magistrates|crown|consumer|supreme court|claims|tribunal|claim, see you in ~ court, in court ~ <soon>, take|taking|taken|took you|them|this ~ ~ court|tribunal|ombudsman|regulator, legal representation|representative|representatives|team|letter|department|aid|claim|complaint|challenge|case,
      instructed|instructing|instruct|hired|hiring|retained|consulted|consulting|spoke|speaking|spoken|contacted|contacting ~ ~ solicitor|solicitors|lawyer|lawyers|attorney|attorneys|barrister|counsel|ombudsman|regulator|police|authority|watchdog|union, my|our|the|his|her union rep|representative|lawyer|lawyers, my|our|his|her lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister|counsel|advocate,
      formal ~ complaint ~ with|to, complaint ~ ~ to|with ~ ~ ombudsman|regulator|authority|commissioner|commission|council|trading|ministry|fca|ofcom|ofgem|ofwat|ico|caa|ftc|fcc|cfpb|bbb|attorney, report|reported|reporting|refer|referred|referring ~ ~ ~ to ~ ~ ombudsman|regulator|police|authority|commissioner|commission|council|ministry|ofcom|ofgem|ofwat|ico|caa|ftc|fcc|cfpb|watchdog|bbb|attorney|standards|action fraud,
      ombudsman, ombudsmen, ofcom, ofgem, ofwat, ofsted, cqc, ftc, fcc, cfpb, attorney general, information commissioner, gdpr ~ request|complaint|breach|fine, subject access request, freedom of information, health and safety executive, environmental health, food standards, licensing authority, data protection, council ~ enforcement, building control,
      class action, group action|claim|litigation, joint action, collective action|redress, mass claim, sign up ~ ~ class, sue, sues, suing, sued, lawsuit, litigation, litigate, injunction, subpoena, writ, summons, affidavit, without prejudice, pre action, letter of claim, letter before claim, notice before action, statutory demand, winding up petition, served ~ papers|notice, reserve ~ rights, breach of contract, negligence claim, damages claim, seek damages, claiming damages, liable for, liability claim, pressed charges, police ~ reference|number|involved|report, crime reference, crime number, criminal offence, criminal charges
    `,
  },
  {
    part: 'crowd',
    negated: 'keep',
    phrases: `
      all of <capital>, whole of|the ~ street|town|village|valley|estate|block|building|city|county|region|island|school|company|office|ward|class|team|floor|campus|high street, entire ~ town|village|valley|street|estate|block|building|city|county|region|island|school|company|office|campus|country|class|floor|postcode, our ~ entire|whole ~ town|village|street|estate|company|school|building,
      nobody in our|the|this ~ ~ town|village|street|building|office|company|school|estate|city|area, no one in our|the|this ~ ~ town|village|street|building|office|company|school|estate|city|area, everyone in|at|on our|the|this ~ ~ town|village|street|building|office|company|school|estate|block|team|class|list,
      every|all|both|two|three|four|five|six|seven|eight|several|many|most|half|# ~ schools|villages|towns|hospitals|clinics|care homes|families|households|homes|flats|shops|branches|offices|farms|practices|buildings|streets|stations|flights|trains|buses,
      care home, care homes, hospital ward, residents, tenants, passengers, pupils, patients, parents, guests, households, neighbours, neighbors, members, subscribers, customers, players, riders, drivers, depositors, savers, pensioners, employees, workers, staff ~ <number>|#, # people|ppl|players|customers|users|patients|guests|passengers|parents|families|members|workers|staff|employees|residents|kids|children|pupils|students|drivers|riders|subscribers,
      <number> hundred|thousand|dozen|million ~ people|ppl|players|customers|users|patients|guests|passengers|families|members, #k ~ people|players|customers|users, hundreds, thousands, tens of thousands, millions, dozens of, for everybody, for everyone, for all of us, all of us, every one of us, each of us, other|more parents|customers|users|patients|families|guests|players|members|neighbours tell|say|report|have|had|got|the,
      the parents' group, parents group, support group, whatsapp group, facebook group, all over the ~ group|forum|subreddit|internet|news, trending, nationwide, across ~ country|city|region|europe|county|state, statewide, citywide, in every ~ store|branch|region|country|city, same for ~ colleagues|friends|neighbours|everyone|others, worldwide, globally
    `,
  },
  {
    part: 'trouble',
    phrases: `
      went back to|default, reset to default, wrong readings, sick too, all sick, are sick, got sick, fell ill, kidney, kidneys, same values, same symptoms, same problem, same thing, same fault, also down, all down, all out, all dark, all dead, all locked, all gone, no power, no water, no gas, no heat, no heating, no internet, no phones, no signal, no buses, no trains, no service, shut, closed, cannot pay, can't pay, can't get, can't log, can't reach, can't call, can't work, can't use, can't access,
      unpaid, not paid, didn't land, hasn't landed, overbilled, overcharged, double charged, charged twice, wrongly billed, conned, scammed, defrauded, cheated, phished, typed their, lost their, lost everything, lost money, lost data, homeless, evicted, without water|power|heating|gas|internet|phones|electricity|pay|wages|medication|insulin, filling buckets, cut off, stranded, left behind, standing outside, at the roadside, trapped, recalled, contaminated, undrinkable, boil water, discoloured water, brown water
    `,
  },
]
