import type { Facet } from '../../facet.js'

/** How people tell of it who make little of it: what was done for them, what was left of them, where they ended up. */
export const stories: readonly Facet[] = [
  {
    about: 'injury',
    weight: 1,
    phrases: `
      <medicine> ~ ~ ~ ~ ~ someone|somebody|stranger|another|neighbour|wrong else's|elses|name|person|patient|label, someone|somebody else's name and dose, wrong name ~ ~ <medicine>, <medicine> ~ ~ ~ else's name,
      <toxic> ~ ~ in|among|mixed|instead|sold|with|mistaken, in the nose|ear|throat|windpipe of, up <whose> nose, in <whose> ~ nose|ear|windpipe|airway,
      nine|eight|seven|six fingers ~ ~ left|typing|now|type, typing ~ ~ with|one ~ nine|eight|one ~ fingers|handed|hand, one eye left, minus a|my|one finger|thumb|toe|tooth, short a|of finger|thumb|toe, half a|my finger|thumb|ear,
      lost|losing|lose the|a tip|end of <whose> ~ <body>, sewn|sewed|stitched|glued|stapled ~ back|up|together|on, reattach|reattached|reattaching, took|take|taken off ~ <whose> ~ fingernail|nail|fingertip|skin|tip,
      <body> ~ ~ in|like ~ shreds|ribbons|bacon|mince|burger|steak, <body> looks|look|looked like ~ bacon|meat|raw|mince|burger|balloon|tomato|sausage|lobster|pizza|hamburger|hell,
      <whose> ~ <body> ~ <be>? ~ cut|split|ripped|torn|burst|laid|sliced|peeled ~ open|off|through|away|bone, to the bone, bone sticking|showing|poking, could see the bone, needs|needed|need a ~ skin graft|plastic surgery|surgeon|transfusion,
      stomach pumped, pumped <whose> stomach, went|gone|goes ~ limp|floppy|blue|stiff ~ in|on|and, <not> wake ~ up, <not> rouse, slumped over|in|at|against, eyes rolled back|up, face down in|on, bottom of the ~ pool|stairs|shaft,
      found|find ~ ~ on the ~ <floor>, lay|lying|lain|laid ~ ~ on the ~ <floor> all|for|since|until|overnight|the, on the <floor> all night|day, on the <floor> for|since|until ~ hours|morning, on the <floor> overnight,
      pulled|dragged|fished|hauled|lifted|carried|cut|freed ~ ~ out of ~ ~ water|pool|river|car|wreck|smoke|sea|lake|lift|shaft|rubble|machine, was|were|went under ~ water, under water ~ ~ seconds|minutes|pulled, nearly drowning,
      came|comes|coming|sent ~ home ~ ~ with|from ~ ~ bruise|bruises|bruised|broken|bite|bites|marks|mark|burn|burns|black|concussion|blood, bite marks, hand marks, finger marks, grab marks,
      # ppm, carbon monoxide, co reading|levels|level, all ~ woke|woken ~ with headaches|headache, <number>|all|both of us ~ ~ ill|sick|vomiting|hospital|drip|poisoned, all ~ down with, whole ~ family|table|party|class|wedding|office ~ ~ ill|sick|vomiting,
      allergic to ~ and|but ~ ~ in it|contained|served|gave, said|says|labelled|marked|told|promised nut|dairy|gluten|peanut|sesame|egg|soy free ~ ~ ~ reaction|hospital|epipen|hives|attack, contains|contained undeclared ~, undeclared ~ peanut|nuts|milk|egg|gluten|allergen|sesame|soy|fish,
      wrong blood, wrong patient, wrong leg|knee|eye|side|kidney|tooth, left a|the ~ swab|sponge|clamp|instrument ~ in, given ~ ~ someone|somebody else's ~ <medicine>, <medicine> meant for, gave ~ ~ ~ <medicine> of ~ other|another|wrong, expired <medicine>, <medicine> <be> expired|contaminated|mislabelled|recalled, twice the|his|her|my ~ dose, ten times ~ dose
    `,
  },
  {
    about: 'injury',
    weight: 0.6,
    phrases: `
      bleed, bleeding, bled ~ through|over|on, blood on|over|in|all, cut deep|deeply, gashed, sliced, slit, skinned, scraped, grazed, ripped off, torn off, came to, blacked out, woozy, groggy, disoriented, disorientated, slurring, slurred, drooling, clammy, pale as, white as a, grey in the face, blue lips, blue in the face, gasping, wheezing, rasping, out cold, not moving, wasn't moving, stopped crying, wouldn't stop crying, screamed and screamed, screaming, in shock, trembling all, can't feel, can't lift, can't bend, can't hear, can't see, lost hearing, lost ~ hearing|sight|feeling, ringing in, temporary blindness, eyesight, arc eye,
      had an attack, during an attack, an attack, mid attack, having an attack, a seizure, a fit, a bleed, internal, ruptured, perforated, punctured, pierced, snapped tendon, tendon, ligament, ligaments, torn, whiplash, slipped disc, hernia, miscarried, lost the baby, went into labour|labor, waters broke, contractions, preterm, sugar ~ dropped|crashed|low, hypos, ketones, ketoacidosis, overdosed, withdrawal symptoms, withdrawals, relapse, relapsed, sepsis, infected, abscess, frostbite, sunstroke, burn, burns, burnt, blister, blistering, welts, hives, swollen, swelled, swells, ballooned, laid up, laid low, flat on my back|in, off work since, off sick since, bedridden since, been sick since|ever|all|from, sick since|ever since|after ~ ~ <meal>, ill since|after ~ ~ <meal>, throwing up since|after, the runs since|after, cramps since|after
    `,
  },
  {
    about: 'injury',
    weight: 0.7,
    alone: true,
    phrases: `<body>, <whose> <body>, broken|cracked|two|three|four|both|left|right <body>, <body> and <body>, # stitches, <number> stitches, burns, blood, concussion, whiplash`,
  },
  {
    about: 'response',
    weight: 0.9,
    phrases: `
      being x rayed|scanned|stitched|operated|resuscitated|treated|airlifted, in theatre now|since|for|with, in surgery, in resus, in recovery, under anaesthetic|anesthetic, under the knife, on a ventilator, on life support, on oxygen now|since|in, on a drip, on drips, blood transfusion, kept ~ in overnight|for, keeping ~ in overnight|for, in for observation, under observation, taken by ambulance, blue lights, blue lighted, blue lit, by helicopter, air ambulance, rescue helicopter, fire crew|crews|brigade ~ cut|got|pulled|freed|carried|evacuated|measured|measuring|ventilated|found, coastguard ~ got|pulled|found, lifeguard ~ pulled|got, cut ~ free|out, cut <whose> ~ ring|boot|jacket|seatbelt off, heimlich, back slaps, back blows, chest compressions, defib, defibrillator, gave ~ cpr, mouth to mouth, the kiss of life, stretcher, spinal board, neck brace, body bag, coroner, inquest, funeral next, did not make it, didn't make it, passed away because|from ~ your|this|the, died after|because|from your|eating|using|taking|drinking|the|this, lost ~ life, stitches in|across|later, staples in, plates and screws, screws in <whose>, pins in <whose>, metal plate in, skin graft, poison control, poisons line|unit|information, toxicology
    `,
  },
  {
    about: 'response',
    weight: 0.5,
    phrases: `
      x ray, x rays, xrayed, x rayed, mri, ultrasound, stitched, stitches, sutures, sling, plaster, crutches, splint, walking boot, bandage, bandaged, bandages, tourniquet, ice pack, antihistamine, antihistamines, steroids, adrenaline, tetanus, antibiotics, painkillers, morphine, operation, operating theatre, out of hours, walk in centre, minor injuries, casualty, emergency department, ed doctor, er doctor, er visit, triage, physio, ophthalmologist, eye hospital, eye doctor, dentist says, maxillofacial, neurologist, paediatrician, pediatrician, midwife, toxicologist, paramedics, medics, first aider, first aiders, lifeguard, lifeguards, rescued, rescuers, fire crew, fire crews, police came, police were, crisis team, safeguarding, social services
    `,
  },
  {
    about: 'person',
    weight: 0.3,
    negated: 'keep',
    phrases: `
      my wife, my husband, my partner, my girlfriend, my boyfriend, our daughter, our son, the boys, the girls, the kids, the wee one, our youngest, our eldest, my youngest, my eldest, my lad, our lad, a lad, a lass, the lad, my little one, our little one, little one, the little one, my niece, my nephew, a toddler, a teenager, teenager, a pensioner, pensioner, an oap, mum, dad, mam, my mother, my father, granddad, grandma, nana, my gran, a resident, an old lady|man|woman, a neighbour, lodger, foster child, foster son|daughter, year old, yr old, year 2|3|4|5, classmate, my student, our apprentice, apprentice, trainee, the rider, the driver, the cleaner, colleague, coworker, co worker, wheelchair user, blind woman|man, deaf woman|man
    `,
  },
  {
    about: 'mishap',
    weight: 0.7,
    phrases: `
      ship|boat|ferry|vessel ~ ~ listing|sinking|sank|capsized|taking|aground|flooding, taking on water, listing by|to|at|heavily, man overboard, fell overboard, went overboard, capsized, steered|steers|pulled|pulls|veered|veers ~ ~ left|right|lane|oncoming|barrier|ditch ~ ~ # , at # km h,
      ended|ended|landed|finished|wound up on|in|under|upside ~ ~ roof|ditch|hedge|field|river|water|barrier|tree|wall|fence|lorry|truck|tracks|lane|traffic|down|bonnet|ravine, on its roof, upside down in, hung|hanging|hung|dangling|dangled ~ ~ by|from|on|off ~ ~ arm|hand|one|rope|strap|edge|harness|leg|fingers, dangling, # metres|meters|feet|ft|storeys|floors up|down|drop|off|above, a # metre|meter|foot|ft|storey drop|fall, over the edge, off the edge,
      let go at # , let go at <number>|speed|mph, came apart at # , locked up at # , blew out at #, blowout, blow out at, tread separated, sidewall, kept spinning|running|cutting|going|accelerating|pulling|moving|rotating|driving ~ ~ after|when|with|although|even|while, wouldn't|would not|won't|didn't|did not stop|switch|turn|shut|let|release ~ ~ spinning|running|cutting|accelerating|go|off ~ ~ <whose>|me|him|her,
      popped|burst|went|exploded|caught|ignited|melted in|inside|under <whose> ~ pocket|pockets|hand|hands|face|mouth|bag|lap|bed|pillow|car|rucksack|backpack, in <whose> face, into <whose> ~ eyes|eye|face|mouth, all over <whose> ~ <body>, over <whose> ~ <body>, through <whose> ~ <body>, into <whose> ~ <body>, across <whose> ~ <body>, on <whose> ~ <body>, off <whose> ~ <body>, under <whose> ~ <body>, between <whose> ~ <body>,
      fell|dropped|crashed|came|comes|slid ~ ~ down|on|onto|off ~ ~ inches|centimetres|feet|next|beside|where|right from|to|away|by ~ ~ <whose>|me|him|her|pram|cot|bed|baby|head, inches away from|<whose>, missed <whose> ~ <body>|head|by, missed me|him|her|us|them by, where <whose> ~ ~ ~ sits|sleeps|plays|stands|lies|had|was|sat ~, seconds|minutes|moments earlier|before|later ~ ~ would|could|was|were|had
    `,
  },
  {
    about: 'mishap',
    weight: 0.45,
    phrases: `
      crash, crashed, collision, rolled, rolled it, overturned, spun out, spun off, skidded, aquaplaned, slid off, ran into the back, rear ended, run off the road, off the road, into oncoming, oncoming traffic, oncoming lane, wrong way, through a red, through the barrier|fence|window|floor|ice|roof|ceiling, fell through, gave way, gave out, gave in, let go, came away, came off in ~ hand|hands, sheared, sheared off, snapped, snapped shut, collapsed, caved in, folded up, tipped over, toppled, keeled, keeled over, went over, went down, came down, dropped out, dropped on, popped out, popped off, popped open, flew off, flew open, shot out, shot off, blew off, blew out, blew up, burst, bursting, spat, sprayed, splashed, spilled, spilt, sucked in, sucked into, pulled in, pulled under, dragged under, drawn in, wrapped round|around, caught in, caught between, caught by, trapped, pinned, wedged, stuck in ~ throat, went under, slipped under, slid under, got under, fell in, fell into, fell off, fell out, fell from, fallen off|out|from, climbed out, climbed over, squeezed through, wandered off, wandered out, walked out, let out, left alone, left unattended, left outside, left on the, left behind, forgotten on, forgot her|him|them, locked in, shut in, asleep at, fell asleep
    `,
  },
  {
    about: 'guard',
    weight: 0.5,
    negated: 'keep',
    phrases: `
      life jackets, lifejackets, lifejacket, life raft, lifeboat, lifeboats, muster station, steers, steered,
      steering wheel, hold the wheel, the rail, balcony rail, caliper, brake fluid, brake light|lights, hand throttle,
      dead man's, kill switch, cut out, trigger, help point, sos button, sos, panic button, panic alarm, alarm button,
      emergency button, red button, pendant, call button, call bell, bell cord, pull cord, intercom, crisis line,
      crisis text, helpline, suicide line, emergency number, emergency line, night line, gas line, alarm centre,
      monitoring centre, fall detection, crash detection, baby monitor, breathing monitor, apnea monitor,
      apnoea monitor, bed sensor, door sensor, seizure alarm, oxygen alarm, smoke detector, smoke detectors,
      co detector, gas detector, fire sprinkler, fire sprinklers, fire hose, escape hatch, lap bar, restraint,
      safety bar, safety net, crash mat, belay, autobelay, auto belay, quickdraw, karabiner, rope, zip line, zipline,
      via ferrata, bouncy castle, pool cover, pool gate, pool alarm, stair rail, hand rail, handrail, grab rail,
      bath lift, bed rails, wheelchair straps, tie down, high chair strap, buggy brake, stroller brake, isofix,
      booster seat, sling carrier, baby carrier, crib rail, dummy clip, pacifier, teether
    `,
  },
  {
    about: 'failing',
    weight: 0.5,
    beside: ['guard', 'machine'],
    negated: 'keep',
    phrases: `
      comes out, came out, comes off, came off, comes away, comes down, came down, comes loose, gives, gives way,
      wobbles, if you lean on it, leaned on it, pulls to the left|right, steers to the left|right,
      steered to the left|right, pulled to the left|right, veers, veered, drifts left|right|into, steers itself,
      brakes itself, brakes for nothing, a hole in, has a hole, hole big enough, was open, came open,
      wasn't closed|locked|latched|clipped|tightened|attached|fastened,
      not tightened|closed|locked|latched|clipped|attached|fastened, finger tight, hand tight, loose, came undone,
      came unclipped, unclipped, let go, popped, exploded, melted, caught, kept spinning, kept running, kept going,
      won't stop, wouldn't stop, didn't stop, doesn't stop, won't switch off, wouldn't switch off
    `,
  },
  {
    about: 'need',
    weight: 0.6,
    negated: 'keep',
    phrases: `
      inhaler, inhalers, reliever, ventolin, salbutamol, epipen, auto injector, autoinjector, jext, glucagon, glucose tablets, cgm, glucose sensor, glucose monitor, finger prick, fingerprick, fingerstick, finger stick, blood glucose, test strips, infusion set, infusion pump, syringe driver, tpn, feeding tube, peg feed, trach, tracheostomy, suction, nebuliser, ventilator, cpap, bipap, concentrator, oxygen tank|cylinder|bottle, home dialysis, heparin, clexane, anti rejection, tacrolimus, lithium, clozapine, methadone, buprenorphine, seizure medication, keppra, rescue meds|medication, levothyroxine, hydrocortisone, steroid card, warfarin, blood pressure meds, heart tablets, nitro, nitroglycerin, gtn spray, chemo, immunotherapy, thickener, allergy formula, prescription formula, hypoallergenic formula
    `,
  },
  {
    about: 'lacking',
    weight: 0.5,
    beside: ['need'],
    negated: 'keep',
    phrases: `
      nothing comes out, nothing came out, was empty, is empty, came empty, jammed, blocked, leaks, leaked, clogged, expired, out of date, says # left, counter says, still sealed, still in the fridge|bag|box|blister, untouched, not given, never given, wasn't given, hadn't been given, hasn't been given, not administered, skipped, missed dose|doses, no dose, half the dose, # days without, days without, nights without, weeks without, since friday without, forgot to give, forgotten, warm, not cooled|cold|refrigerated, left in the sun|heat|van|porch, frozen, thrown away, wrong dose|strength|type, says|showed|shows|reads|read ~ ~ # ~ ~ # , readings off, off by, false low, false high, no reading, no alarm, no alert, alarm off, substitution, substituted, swapped, out of stock, unavailable, shortage, none in the|my area|region|country, not on the list, off the list, prior authorisation|authorization, not authorised|authorized, waiting for approval, stuck in customs|transit|depot
    `,
  },
  {
    about: 'despair',
    weight: 1,
    phrases: `
      sat|sitting|stood|standing|perched|climbed|climbing on|over|at|outside ~ edge|ledge|parapet|railing|railings|roof|bridge|tracks|rails|windowsill|barrier, edge of ~ platform|roof|bridge|cliff, wrong side of the ~ railing|railings|barrier|fence|bridge, on the tracks ~ ~ won't|refuses|crying|sitting|waiting,
      done pretending, tired of pretending, no more pretending, done trying to ~ live|stay|hold, done with life|living|all of it|everything after, not planning on|to ~ being|be ~ here|around|alive|there, won't need ~ ~ where i'm going, where i'm going i|you, won't have to ~ ~ about me, won't be a problem|burden ~ much|anymore|after|soon, last message|post|review|email|mail|thing i'll|i will|i|you'll, this is goodbye, it's goodbye from me, you won't hear from me again, i won't be around|here|there ~ to,
      found|find|finding ~ ~ home|someone|somebody for ~ ~ dog|cat|dogs|cats|pets|fish|bird ~ ~ then|before|so|after, who takes|will take ~ ~ dog|cat|dogs|cats after|when|if, everyone is better|happier without, everybody is better|happier without, world without me, life without me ~ better|easier|cheaper, worth more dead, worth more ~ dead than, life insurance ~ pays|pay|covers|cover ~ ~ suicide|if i|even, does ~ policy ~ cover|pay ~ suicide, how many ~ ~ pills|tablets|mg|milligrams ~ ~ fatal|lethal|die|kill|enough, lethal dose, fatal dose, painless way|ways ~ to, quickest way|ways to ~ die|go|end, made ~ plan to|for|and ~ end|die|tonight|how, i have a plan and|to|for, don't want to be here ~ tomorrow|anymore|any|after|monday|sunday|tonight, not be here tomorrow|monday|next, don't want ~ tomorrow ~ come, don't want ~ to wake, hope i ~ ~ don't|never wake, hoping ~ not|never ~ wake, wish i could ~ ~ not|never wake, can't see a future|tomorrow|reason, see no future|reason|point ~ living|going|staying
    `,
  },
  {
    about: 'despair',
    weight: 0.55,
    negated: 'keep',
    phrases: `
      shoes beside, shoes off beside, left ~ phone|wallet|keys ~ behind|on, note on the, a note, left a note, letters to, wrote letters, written letters, gave away ~ cat|dog|things|everything, giving away, paid up everything, put everything in order, sorted my affairs, my affairs, my will, no more after, after sunday|tonight|tomorrow|this, until sunday|tonight|tomorrow then, made a list, it's everything, miss least, miss nothing, nothing to miss, the bridge, the platform, the tracks, the roof, pills, tablets, razor, blade, blades, rope, the belt, bath tonight, hose, garage, sleep and not, never wake, haven't eaten in|for|since, haven't slept in|for|since, not slept in|for, not eaten in|for, crying in|on|since|every, shaking, alone tonight, all alone, no one left, nobody left, nobody to call, no one to call, last person, last hope, scared of myself, scared of what i, don't trust myself, voices, hearing voices, self harm, self harming, relapsed, drinking again, sober, ashamed to|of, lost the house, lost my job|house|kids|wife|husband, gambled, gambled away|everything, gambling, in debt, debt, can't pay, took everything, end of the line, end of the road, out of options, out of hope, no options left
    `,
  },
  {
    about: 'nearly',
    weight: 0.3,
    negated: 'keep',
    phrases: `
      at # miles|mph|kmh|km, at sixty|seventy|fifty|eighty|forty, luckily, by luck, sheer luck, pure luck, by chance, thank heavens, thank goodness, another second, one more second, one second later, half a second, a second later, seconds later, spare saved me, saved me, saved him, saved her, saved his, saved her life, could easily, might have been, ask me how, ask me how we know, batch, lot number, serial number, same batch, check yours, check your, stop using, please stop selling, take it off sale, before someone, before somebody, before a child, before anyone, are fine, is fine, is okay, he's okay, she's okay, they're okay, kids are ok, all ok, not hurt, unhurt, unharmed, got away with, walked away from
    `,
  },
  {
    about: 'topic',
    weight: 0.7,
    negated: 'keep',
    phrases: `
      exercise, rehearse, rehearses, rehearsing, rehearsal, mock, simulated, simulation, simulates, volunteers, extras, role play, roleplay, actors, stunt, stunts, staged, demo day, open day, first aid course, safety course, safety week, training day, awareness week|month|day, campaign, poster, leaflet, charity run, sponsored, in memory, history, exhibit, exhibition, costume, halloween, cosplay, prop, props, haunted house, escape room, murder mystery, true crime, crime novel, crime series, bbc drama, horror film, horror movie, video game, playtest
    `,
  },
  {
    about: 'figure',
    weight: 0,
    phrases: `
      broke the internet, broke the bank, breaking the bank, break the bank, breaking point, broken record, broken heart, heart sank, heart skipped, heart melted, melted my heart, melts my heart, hearts on fire, set ~ ~ world on fire, fire in my belly, fuel to the fire, baptism of fire, line of fire, under fire, ready aim, hot mess, burned by, got burned, burned ~ bridges, burnt ~ bridges, bleeding me dry, bled me dry, bleeding money|customers|users|cash|heart, blood pressure, blood sweat, bad blood, in cold blood, blood from a stone, makes my eyes bleed, eyes bleed, ears bleed, ears bleeding, brain melted, brain hurts, brain is fried, fried my brain, my head ~ exploded|exploding|explode|spinning, head over heels, heads will roll, off the top of, died inside, die inside, dying inside, dying of ~ laughter|embarrassment|boredom|curiosity|thirst|shame, dying on hold, die on hold, old and grey, aged ten years, grow|grew|growing old, grown a beard, skeleton, a corpse, zombie, ghost town, dead in the water, dead on time, dead to me, dead wrong, dead right, deadline, deadlines, dead last, over my dead, drop dead, killed ~ off, killer, kill the mood, killing time, kill me now, just kill me, shoot me now, shoot me, shot myself in the foot, foot gun, footgun, bite the bullet, bullet point, bullet points, dodge|dodged a bullet, silver bullet, trigger warning, triggered, triggers, pull the plug, pulled the plug, jumped the gun, jump through hoops, jumped through hoops, jumping through hoops, throw|threw|thrown under the bus, hit a wall, hit the wall, hit the roof, hit the ceiling, hit rock bottom, hit home, a hit, big hit, hits the spot, knocked it out, knock it out, knocked my socks, punch above, roll with the, blow up, blew it, blown it, mind blown, blow your mind, blow me away, crash course, crash out, crashed on, crashed out, stock crash, market crash, crash landing ~ page, drowning in, drown in, sinking feeling, sink or swim, treading water, hot water with, in hot water, skating on thin, thin ice, tip of the iceberg, car crash of, car crash tv, train wreck, bus factor, cut throat, cutthroat, cut to the chase, cut corners, cut and paste, cut it, clean cut, cutting edge, paper cut, budget cuts, price cut, cut ~ price, stab at, back stabbing, backstabbing, twist the knife, sharp practice, sharp rise, sharp eyed, pain points, growing pains, painstaking, no pain no gain, pain in, painless, headache for, headaches for, giving me headaches, sick to death, sick as, sick burn, that's sick, so sick, sick riff, choke hold on, chokehold, choke point, bottle neck, bottleneck, breathing down, breath of fresh, breathtaking, take my breath, took my breath, breathe a sigh, room to breathe, can finally breathe, hold my breath, held my breath, holding my breath, waste of breath
    `,
  },
]
