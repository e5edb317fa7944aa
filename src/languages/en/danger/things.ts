import type { Facet } from '../../facet.js'

/** Things that harm. */
export const hazards: readonly Facet[] = [
  {
    about: 'hazard',
    weight: 1,
    phrases: `
      flames behind|under|inside|from|in,
      piece|bit|fragment|shard|splinter|sliver of glass|metal|wire|steel in|from|out ~ ~ <food>,
      pieces|bits|fragments|shards|splinters|slivers of glass|metal|plastic|wire|bone|wood|steel,
      gas bottle|cylinder|canister ~ leaked|leaking|exploded|hissing, fumes filled|filling|fill,
      filled ~ ~ with fumes|smoke|gas, monoxide detector|alarm, detector screaming|beeping|going off,
      meat was|is off|rotten|bad and, <smell> of ~ gas, <smell> ~ gas, gas smell, gas leak, leaking gas,
      gas leaking, gas alarm went|goes|is, co alarm ~ <went>, co detector ~ <went>,
      carbon monoxide alarm|detector|poisoning|leak|in, carbon monoxide, hospital co, burst into flames,
      went up in flames, caught|catches|catching fire, caught alight, set ~ ~ on fire,
      house|flat|kitchen|garage|hallway|bedroom|room|building ~ on fire,
      battery|house|garage|kitchen|flat|electrical fire, shot|shoots ~ flame|flames, live cable|cables|wire|wires,
      exposed ~ wire|wires|cable|cables|wiring, hanging wires|cables, bare wires,
      glass|shards|metal|plastic|needle|screw|blade|razor|staple|wire|bone in ~ ~ <food>,
      boil notice, positive for lead, lead paint, asbestos, rat poison, contaminated water,
      nearly ~ ~ burn|burned|burnt down|to, nearly ~ house down, smoke alarm saved,
      smoke ~ coming|pouring|filled|everywhere|billowing|filling, full of smoke, was smoke,
      battery ~ exploded|blew, do|does|must|should? not park|charge|leave|use ~ indoors|inside|unattended,
      flue ~ ~ <not> connected, flue pipe, gas pipe, drilled|cut through ~ gas, bare metal live, tingle every time,
      get|gets|got|gives|gave|giving ~ ~ ~ a? ~ shock|shocks|tingle|zap, such a shock,
      fire exit ~ chained|blocked|locked|padlocked, exit ~ chained|padlocked,
      fire ~ in the ~ stairwell|hallway|kitchen|building|room|garage|flat
    `,
  },
  {
    about: 'hazard',
    weight: 0.7,
    phrases: `
      crackling, bare, bare cable|wire, meat was off, carbon monoxide, gas fire, gas bottle, sharp edge,
      sharp edges, razor blade|blades, exposed nail|screw, poison, poisonous, pills on the, tablets on the,
      boiling, arcing, zap, tingling, jolt, caught light, ignited, short circuit*,
      smoke in|from|through|up|under the|our|my ~ hallway|kitchen|cabin|stairwell|room|flat|house|bedroom|corridor|carriage|tunnel|vents|vent|plug|socket|back|hood|bonnet|dash|dashboard,
      started|starts|began|begins smoking|burning|sparking|hissing|glowing|melting,
      whole kitchen|house|flat|room|stairwell smells|stinks|stank|smelled, hissing and, swelling|bulging,
      filled with smoke|it|gas, burned|burnt through, burned|burnt a hole,
      smell|odour|odor ~ chemicals|plastic|rubber|rotten eggs, went bang, loud bang,
      flames|sparks coming|came|shooting|out, leaking acid|fuel|petrol|gas, catches fire,
      battery ~ swelled|bulging|swollen, swollen battery, on fire, flame, flames, fumes, sparks, sparked, sparking,
      spark, exploded, explodes, exploding, explosion, blew up, burning smell|plastic|rubber,
      smell ~ burning|smoke|burnt, smells of ~ smoke|burning, smoke|smoking from, red hot, scorch*, charred,
      tripped the ~ flat|house|fuse|power|breaker|breakers, scalding, boiling water, hot oil, live wire, shards,
      broken glass, razor sharp, toxic, contaminated, lead in, mould in, mold in, acid, chlorine, electric shocks,
      gets|got|getting|is|was|runs|becomes so|too|very|really|extremely|dangerously? hot ~ it|that|to touch|i,
      too hot to touch, went up, manhole, magnets, button battery|cell, razor, nail sticking, sharp edge|edges,
      brown|black|burn|scorch mark|marks
    `,
  },
  {
    about: 'hazard',
    weight: 0.45,
    phrases: `
      hissing, strange|odd|weird|funny|chemical|acrid smell, bulging, so hot, burning hot,
      wire|nail|screw|bone|stone in, fire, smoke, smoking, gas, burning, burned|burnt out, melted, melting,
      overheat*, explode, electricity, mains, socket, poison, chemical|chemicals, glass, splinter*, mould, mold,
      maggot*, sharp, knife, blade, boiling, steam, cord, cable round, strap round, petrol, bleach
    `,
  },
]

/** What keeps people safe, and how it lets them down. */
export const guards: readonly Facet[] = [
  {
    about: 'guard',
    weight: 0.5,
    negated: 'keep',
    phrases: `
      pendant alarm, panic alarm|button, fall alarm|detector, personal alarm, emergency pendant, emergency cord,
      red cord, balcony rail, bath seat, stairlift, stair lift, hoist, baby gate, window lock, child gate, swing seat,
      roller coaster, chairlift, fire door, fire doors, extinguisher, life vest, rung, handbrake, hand brake,
      parking brake, foot brake, emergency brake, brake, brakes, brake lever|pedal|cable|hose|pads|disc,
      front|rear brake, footbrake, steering, steering wheel, throttle, accelerator, airbag, airbags, seat belt,
      seat belts, seatbelt, seatbelts, buckle, harness, helmet, blade guard, guard on, the guard, guard,
      safety catch|switch|guard|gate|lock|belt|strap, stair gate, smoke alarm|detector, smoke alarms, fire alarm,
      breathing alarm, night alarm, alarm calls,
      emergency button|line|exit|brake|stop|call|calls|number|release|chute, fire exit, car seat, child seat,
      baby seat, life jacket, railing, banister, balcony, rope, carabiner, manual release, child lock|locks,
      power steering, abs, lane assist, autopilot, phantom braking, cruise control, call|calls|called|calling|dial|dials|dialled|dialed|dialling|ring|rings|rang|ringing|phone|phoned|reach|reached 999|911|112|000, 999|911|112|000 call|calls|operator|dispatcher,
      emergency services, pump alarm, defibrillator, pacemaker
    `,
  },
  {
    about: 'guard',
    weight: 0.25,
    negated: 'keep',
    phrases: `
      bed rail, rail, alarm, alarms, sensor, monitor, pump, reading, readings, door handle|handles
    `,
  },
  {
    about: 'failing',
    weight: 0.5,
    beside: ['guard', 'machine'],
    phrases: `
      gave out, unhooked, came unhooked, tipped, released itself, slipped out, rolled off|away|down, came|come off,
      drops, dropped, snaps, wobbles, wobbly, tipped ~ over, toppled, fell over, fell onto|on, let go, disengaged,
      released, snapped, sheared, shattered, <came> ~ off ~ mid|while|in|at|when|and, <came> undone|apart|loose|off,
      came loose, gave|gives way, collapsed, folded, opened by itself, open by itself, pop|popped|pops open,
      by itself, on its own, cracked, detached, turns|turned|switched|switches|starts|started itself on, accelerate,
      decides to
    `,
  },
  {
    about: 'failing',
    weight: 0.5,
    beside: ['guard', 'machine'],
    negated: 'keep',
    phrases: `
      <not> stop|brake|braking|braked, won't turn|switch off
    `,
  },
  {
    // Said of nothing but a thing that should have stopped, steered, held.
    about: 'failing',
    weight: 1,
    phrases: `
      brakes|brake ~ ~ stopped|quit working|gripping|responding,
      brakes|brake ~ failed|fail|failing|gone|gave|snapped|broke|died, lost ~ brakes|steering,
      brake lever|pedal|cable ~ snapped|broke|came, brake ~ nothing happens,
      <lever> <pulls> ~ ~ to the ~ bar|bars|floor|grip, throttle ~ stuck|sticks|jammed|jams,
      steering ~ locked|failed|stiff|gone|died|jammed, airbag ~ went off|deployed|exploded,
      wheel ~ fell|came|flew|falls|comes off, phantom braking, unintended acceleration, foot was on the brake,
      fork|forks|stem|handlebar|handlebars|seatpost|crank ~ snapped|broke|sheared|folded|cracked|failed,
      ladder ~ ~ gave|collapsed|snapped|folded|broke,
      buckle|harness|belt|strap ~ ~ ~ opened|open|undone|failed|snapped|gave|broke,
      handle ~ came|comes|fell|broke|snapped off mid|while|with|when, lift|elevator ~ dropped|fell|plunged,
      doors|door ~ opened ~ wrong side|moving|while
    `,
  },
  {
    // Said of nothing but a thing that should have stopped, steered, held.
    about: 'failing',
    weight: 1,
    negated: 'keep',
    phrases: `
      brakes|brake ~ ~ <not> work|working|grip|gripping|bite|engage|respond, no brakes, without ~ brakes, airbags ~ deployed|<not>, guard ~ ~ ~ shattered|broke|<not>|flew,
      999|911|112|000|emergency <not>|failed|unreachable,
      <not> ~ get|reach|reached|got|call|calling through? ~ ~ 999|911|112|000|emergency|ambulance,
      no way to call 999|911|112|emergency, alarm|alarms never went|go|goes|rang|sounded,
      alarm ~ did|does|<not> go|sound|ring|wake ~ off?, no smoke alarm|detector, no co alarm|detector,
      no|without ~ night? alarm|alarms since, doors|door ~ ~ ~ <not> open from ~ inside
    `,
  },
]

/** What somebody lives on, and how it is missing. */
export const needs: readonly Facet[] = [
  {
    about: 'need',
    weight: 0.6,
    negated: 'keep',
    phrases: `
      epi pens, blood pressure ~ tablets|pills|medication, seizure ~ meds|medication|tablets, nebuliser, nebulizer,
      hearing dog, breathing ~ machine|device, feeding, suction machine, morphine, opioid*, insulin pump, thinner,
      heart meds, insulin, dialysis, oxygen, ventilator, ventilators, chemo, chemotherapy, radiotherapy, inhaler,
      blood thinner|thinners,
      epilepsy|heart|blood|thyroid|seizure|transplant ~ tablets|pills|medicine|medication|meds|drugs,
      feeding tube|pump, life support, breathing machine, cpap, warfarin, antibiotics, epipens,
      her|his|my|mum's|dad's heart medication, transplant, baby formula, special formula
    `,
  },
  {
    about: 'need',
    weight: 0.35,
    negated: 'keep',
    phrases: `
      medicine, medicines, medication, medications, meds, tablets, pills, prescription, prescriptions, treatment,
      dose, doses, surgery, operation, wheelchair, sensors, glucose, blood sugar, carer, nurse
    `,
  },
  {
    about: 'lacking',
    weight: 0.5,
    beside: ['need'],
    negated: 'keep',
    phrases: `
      down to ~ two|one|three|my|the|her|his|last, stuck for|since, has been stuck, on backorder, still in transit,
      in another city, <not> dispatched|shipped|sent, lost in the post, last one|two|few, only # left,
      only one|two|three left, wrong, wrong label, run|ran|running short, no way to get, can't get, unable to get,
      nobody could find, not on board, not available, discontinued, stopped sending, without,
      ran|running|runs|run out, one|last|no dose|doses|tablet|pill|left, left in the fridge, none left, cancelled,
      canceled, refused, refuse, refuses, denied, deny, rejected, stopped, missed,
      <not> arrived|come|arrive|delivered|covered|on, still not, cut off, cutting off, lost, missing, took ~ away,
      taken away, taking away, dead for, been dead, stopped working, offline, without a|the, without it,
      <not> pay|cover|approve|reach|refill|<able>, out for delivery, days late, weeks late, out of stock
    `,
  },
  {
    about: 'exposure',
    weight: 0.55,
    negated: 'keep',
    phrases: `
      without heating|heat|power|water|electricity|aircon, no power,
      left at|on ~ ~ station|stop|platform|road|motorway, in the rain, no ac, heating off, frozen, ice cold,
      below freezing, heatwave, sweltering, roadside, minus #|five|six|seven|eight|nine|ten|twelve|fifteen|twenty,
      freezing ~ cold|outside|night|house|in, it's freezing, no heating|heat, snowing, in the snow, blizzard,
      below zero|freezing, # degrees, # c inside, <number> something degrees, thirty|forty degrees,
      in the heat|cold, no water, no air, doors shut|locked|closed, too cold, too low, no ventilation, tarmac,
      in the tunnel, in a tunnel, in the dark
    `,
  },
  {
    about: 'exposure',
    weight: 0.3,
    negated: 'keep',
    phrases: `
      # pm, late at night, on the pass, on a mountain, no food, no blankets, on the floor, stranded, trapped, bus stop, middle of nowhere, hard shoulder, no toilets, at night, # am, phone #, phone ~ dead|dying,
      no signal, left her|him|me|them alone, in the back, with the baby, in the car with, nothing to eat, boiler,
      heating, no lights
    `,
  },
]
