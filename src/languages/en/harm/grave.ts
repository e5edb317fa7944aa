import type { Harm } from '../../harm.js'

/** Breaches, fraud, courts, many at once. */
export const grave: readonly Harm[] = [
  {
    is: 'exposed',
    phrases: `
      open folder|drive|directory|bucket|share|database|server|port, in one open,
      unprotected ~ folder|page|link|database|server, without logging in|a login|password,
      guess ~ the ~ url|link|id|number, changing the ~ number|id in the ~ url|address|link,
      incognito ~ still ~ see|open, on the first page of google, google shows|lists|finds ~ my|our|their,
      everyone in the ~ chat|group|mail|list ~ sees|saw|sees my, reply all, bcc, mailing list ~ everyone|everybody,
      skimmed, skimmer, webcam on, microphone ~ on|listening, recorded ~ without, tracking ~ without ~ consent,
      handed|gave|giving|sold ~ my ~ <private> to,
      another|other|different|random|wrong customers|persons|users|patients|clients|guests|people|peoples|mans|womans|familys|tenants|members|customer|person|user|patient|client|man|woman|family ~ <private>,
      <private> of another|other ~, <private> of someone|somebody|strangers,
      link|links ~ opens|shows|open|show ~ ~ whole|all|everything|others|else, is|are ~ public,
      list|lists|data ~ ~ public, opens other, opens somebody|someone,
      another|other man's|woman's|family's|person's ~ <private>, <others> man's|woman's ~ <private>,
      <others> ~ ~ <private>, <private> of ~ ~ <people> ~ ~ public|visible|online|page|open, world readable,
      publicly accessible|visible|available|listed|readable, in plain text|plaintext,
      open to the internet|world|public, unencrypted, shows|show|come|comes|turns up when you|i search|google,
      shows|show|comes up on|in google, visible to everyone|anyone|all|strangers|others|the,
      anyone|everyone|anybody can ~ open|see|read|access|unlock|download|view|change|find,
      anyone|anybody with ~ ~ ~ ~ can ~ open|see|read|access|unlock|download|view|log,
      can still ~ open|see|access|unlock|read|view ~ my|our|their, can|could watch|see|read|open|view ~ <others>,
      saw|seeing|see|sees|watch|got|received|receive|receiving|getting <others> ~ <private>,
      <others> name|names|label on ~ it|label|the, indexed by google,
      shows|showed|showing|gave|gives|giving|handed|sold|sells|shared|shares|passed|revealed|reveals out|away|on? my|our ~ <reach> ~ to|with|publicly ~ anybody|anyone|everybody|everyone|stranger|strangers|ex|advertisers|spammers|scammers|third|whoever,
      show|shows|showing|showed|display|displays|displaying my|our ~ <reach> publicly,
      <keys> ~ ~ ~ ~ <be> ~ ~ ~ in|to|by|for ~ public|anyone|everyone|anybody|everybody|log|logs,
      <keys> of ~ ~ ~ <be> public|exposed|leaked|stolen,
      leaks|leaking|leaked ~ ~ chats|chat|conversations|dms|photos,
      <private>|chats|conversations being passed|shared|traded|sold around|online|openly,
      leaks|leaking|leaked|exposed|exposes|exposing ~ ~ <private>,
      <private> ~ ~ leaked|exposed|stolen|copied|published|dumped|posted|breached,
      breach|breached|leak : <private>, confirms breach|leak,
      sent my|our ~ <private> to ~ ~ wrong|someone|somebody|another|stranger|everyone, cc instead of bcc, in cc,
      bill|bills|invoice|invoices|list|lists|order|orders|documents|messages|photos|address of a ~ mrs|mr|ms|miss|family|stranger|woman|man|customer,
      looking at somebody's|someone's|strangers|another, opened ~ account|loan|contract|line in my name,
      logged in as someone|somebody|another, logged into someone|somebody|another,
      downloaded the ~ ~ table|database|data|list|records, got into our|my ~ panel|account|server|database|email,
      dumped online, on pastebin, wrong person's, hidden camera,
      camera in ~ ~ bathroom|bedroom|shower|detector|room, strange|stranger's|unknown ~ voice, man's|male voice
    `,
  },
  {
    part: 'private',
    negated: 'keep',
    phrases: `
      passport scan|scans, scans, phone number, phone numbers, home address, address and phone,
      medical|health|bank|tax|salary|credit|personal|private ~ data|records|files|details|letters|results|documents|information,
      test results, x rays, chats, contract, contracts, cv, cvs, applications, <private>
    `,
  },
  {
    part: 'seen',
    phrases: `
      public page, publicly, public bucket|folder|link|url, everyone else, plain text, search results, for sale,
      dark web, strangers, stranger, the whole internet, wrong person|people|address|customer, for all to see,
      without a? password|login, old link, still open to, no password needed, wide open
    `,
  },
  {
    is: 'fraud',
    phrases: `
      purchases|orders|withdrawals|payments|charges|rides|transfers in|from|to ~ ~ while|when i,
      while i sit|was|am|were in, withdrew|withdrawn|spent ~ ~ not me, card ~ in my pocket|hand|wallet,
      never been to|there|in, never ordered that|this|it|anything, bought with my, booked with my,
      somebody|someone ordered|bought|booked|opened|took ~ ~ in my name, opened ~ ~ account in my name,
      changed ~ ~ email|password|phone|address ~ on my account and|to, taken over my, took over my account,
      hijacked, <thief> ~ ~ ~ on|with|using my|our ~ account|card|name|number,
      payments|purchases|transactions|charges|orders|transfers i|we ~ never|<not> ~ made|make|placed|authorised|authorized|recognise|recognize,
      woke up to # payments|charges|orders|transactions, # payments to, <number> payments to,
      emptied|cleaned out|drained|cleared my|our ~ account|card|savings|balance, fraud team|department|going,
      fraudulent ~ payments|charges|transactions, card ~ ~ used ~ ~ by|in|at someone|somebody|another,
      used # x this|today, someone|somebody is ~ buying|ordering|using|spending my|our|with|on,
      phishing copy|page|site|mail|mails|link, typed|entered|gave their|my ~ pin|password|card, cloned ~ card,
      identity ~ stolen|used, loan|contract|account ~ in my name, ordered in my name, in my name that|which i,
      sim swap, sim ~ swapped, scammer ~ ~ has|got|took, stolen card|cards|account
    `,
  },
  {
    is: 'in-court',
    phrases: `
      magistrate, tribunal, data officer, data protection officer, dpo,
      reporting|reported|report this|it|you|them ~ ~ to the ~ authority|authorities|regulator|police|commission|council|ombudsman,
      the authority|authorities, in front of the|a judge, legal department|insurance|team|counsel,
      bailiff|bailiffs, claim form, writ, statutory, my|our barrister|counsel, press charges, pressing charges,
      criminal complaint, consumer court|agency|protection, licensing board, financial conduct, fca, ico, watchdog,
      subpoena, injunction, damages claim, claim damages, sued for, class action, ombudsman,
      letter before action, court date, court papers, in court, to court,
      solicitor|solicitors|lawyer|lawyers|attorney,
      filed|filing|lodged|lodging ~ ~ lawsuit|suit|claim with|complaint with|police, police report, regulator,
      data protection authority|commissioner, the ico, small claims, i am|i'm|we are|we're suing, sued, sue,
      legal notice|action|steps|proceedings|advice, cease and desist, trading standards, consumer protection,
      arbitration
    `,
  },
  {
    part: 'crowd',
    negated: 'keep',
    phrases: `
      no one|nobody in|on|at the ~ ~ village|villages|street|office|building|town|estate|valley|house|block|tower|ward|school,
      all flights, every flight|passenger|train|branch|store|shop|terminal|till,
      all trains|branches|stores|shops|terminals|tills|sites|offices,       my whole ~ team|office|street|building|family|class|department, dozens, hundreds of, thousands of,
      half of our|the|my, three|four|five|six|several villages|towns|schools|hospitals|offices,
      all ~ guests|passengers|residents|pupils, company wide|companywide, region wide, global, worldwide,
      everybody in,
      every|all tenant|tenants|customer|customers|user|users|client|clients|parents|household|residents|sites|accounts|stores|shops|employees|staff|students,
      all our|the|your|their tenant|tenants|customer|customers|user|users|client|clients|parents|household|residents|sites|accounts|stores|shops|employees|staff|students,
      all of our|the|your|their tenant|tenants|customer|customers|user|users|client|clients|parents|household|residents|sites|accounts|stores|shops|employees|staff|students,
      everyone i|on|in|here|we, everyone's, for everybody|everyone,
      # households|customers|users|people|guests|dogs|cats|patients|clients|homes|members|employees|students|families,
      <number> households|dogs|cats|people|families|patients|customers|kids,
      hundreds|thousands|millions|dozens|scores of, # million,
      <number> million users|customers|people|records|accounts,
      whole|entire|half the? ~ town|city|region|valley|village|street|island|company|school|office|building|county|area|estate|block|department|postcode,
      north|south|east|west side, people on this|the forum, none of our customers|clients|users|staff,
      our customers can't|cannot|couldn't, customers can't, nobody in the|our, # posts since, all over the,
      colleagues ~ ~ say the same, six|several people, both neighbours, many of us, we all, across the country,
      nationwide, countrywide, whole network
    `,
  },
  {
    part: 'trouble',
    phrases: `
      cancelled, canceled, sleep in|on, has had water|power|internet, had water|power since,
      got somebody|someone else's, stuck, evacuated, no heating|hot, crashed, lost access, wrong results,
      in the dark, empty shelves, contaminated, recalled, charged twice|double, overcharged, spoofed, blackout,
      offline, down, has nothing, have nothing, nothing since, sick, ill, the same, say the same, without,
      <cannot> log|pay|call|reach|book|order|get, affected, copied, breach, breached, leaked, exposed, outage,
      dark, no signal|power|internet|water|service|phones, went back to default, wrong readings, unreachable,
      hacked, for sale, poisoned, boil, drank it, values, locked out, failed, failing, compromised, defaced,
      died after|from|of, hospital
    `,
  },
  {
    part: 'culprit',
    negated: 'keep',
    phrases: `
      it wasn't me, wasn't me, not me, wasn't us, someone|somebody in another|a,
      someone|somebody ~ books|orders|buys|rides|plays|spends|used|uses|ordered|bought|booked|spent,
      i didn't do this, i did not do this
    `,
  },
  {
    part: 'other',
    negated: 'keep',
    phrases: `
      stranger, strangers, complete|total stranger|strangers, someone|somebody else's, other people's,
      other|another customer|customers|user|users|patient|patients|guest|guests|client|clients|tenant|tenants|member|members,
      every guest's|customer's|patient's|user's|tenant's|member's, all your|our customers|patients|guests|users,
      everyone's, everybody's, not mine, not my own, a man i don't know, a woman i don't know,
      someone i don't know, people i don't know, neighbour's, neighbor's, random people|person|person's,
      the wrong person|patient|customer
    `,
  },
]
