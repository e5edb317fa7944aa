import type { Facet } from '../../facet.js'

/** A body came to harm. */
export const harm: readonly Facet[] = [
  {
    about: 'injury',
    weight: 1,
    phrases: `
      double|twice|triple ~ ~ insulin|dose|dosage, <body> ~ <be> ~ burning|swollen|bleeding|numb|blistered,
      blistered skin, skin ~ blistered|raw, hot tea|coffee|water|soup|oil|wax|fat all? over|on|onto ~ <whose>,
      burn on <whose>, tip <be>? gone, fingertip ~ gone, poked ~ in the eye, hair caught fire,
      hair ~ singed|burned|burnt|caught, went into shock|labour|anaphyl*, had a panic attack and,
      can|could hardly|barely breathe|walk|stand, woke up ~ in ~ hospital, fracture|fractures|fractured,
      hairline fracture, stitches, concussion, concussed, anaphyla*, electrocut*, electric shock*,
      <broke> <whose> ~ <body>,
      <body> <be>? ~ broken|fractured|dislocated|sprained|shattered|crushed|severed|amputated|numb|wired|slashed,
      broken|fractured|dislocated|sprained|shattered|crushed|bleeding|swollen|burnt|burned|severed ~ <body>,
      <body> <be>? swollen|bleeding|burnt|burned|scalded|blistered|bruised, <burnt> <whose> ~ <body>,
      <burnt> both <body>, burn|burns|burnmark|burnmarks on <whose>|both ~ <body>, chemical burn|burns,
      first|second|third degree burn|burns, skin <be>? gone|peeling|blistered|burned|burnt|off, skins gone|off,
      <whose>|the skin came|comes|fell off, cut|sliced|slashed|gashed|ripped <whose> ~ <body> open,
      lost <whose>|an|a ~ finger|eye|thumb|toe|leg|arm|hand|fingertip|tooth|consciousness|sight, unconscious,
      passed out, i|he|she|driver blacked out, fainted, stopped breathing, <not> breathing, <not> breathe,
      struggling|struggles|gasping to|for breathe|air|breath, <turned> blue|grey|gray,
      throat ~ closed|closes|closing|close|tight|tightened|swelling|swelled|swollen|tingling, heatstroke,
      heat stroke, hypotherm*, <had> a|the ~ seizure|stroke|fit, had a|the heart attack, seizures,
      chest pain|pains, in|on intensive care, intensive care, the icu, in icu, on a drip|ventilator, in a coma,
      in|into a ~ cast, arm|leg|wrist|foot|hand ~ in plaster, lost|losing ~ blood, bled, blood everywhere,
      covered in blood,
      <nearly> died|drowned|choked|choke|drown|suffocated|killed|electrocuted|strangled|die ~ because|from|on|in|when|of,
      <nearly> lost <whose> ~ life|finger|hand|eye|leg,
      <nearly> drowned|choked|suffocated|killed|electrocuted|strangled|burned, <nearly> ran|run ~ over,
      could have killed|died, would have died, food poisoning, salmonella, listeria, e coli, botulism,
      woke|came up|to in the|a hospital|ambulance,
      wrong dose|dosage|tablets|pills|medicine|medication|meds|insulin|drug|strength|prescription,
      someone|somebody else's tablets|pills|medicine|medication|meds|insulin,
      double|triple|twice|ten times the dose, overdose|overdosed, overdosing, miscarriage, stillborn, suffocat*,
      strangled, strangulation, hung by the neck, maimed, paralysed, paralyzed, blinded, going blind,
      <cannot> see on|out of ~ left|right|one|eye, epi pen says, used|needed <whose> ~ epipen, hives all over,
      eyes swollen, eyes swelling,
      glass|metal|plastic|wire|needle|bone|blade|screw ~ in <whose> ~ mouth|throat|tongue|gum|gums|foot|eye
    `,
  },
  {
    about: 'injury',
    weight: 0.7,
    phrases: `
      panic attack, throwing up all night|day|since|for, vomiting all night|day|since|for, asthma attack,
      low blood sugar, stopped responding, unresponsive ~ child|baby|son|daughter, knocked out, dislocated, hernia,
      broken bone|bones|rib|ribs, broken nose|arm|leg|wrist|hip|tooth|foot|ankle, black and blue,
      hit <whose> head|face, bang|banged <whose> head|face, scald*, injured, injury, injuries, burns, blisters,
      blistered, wound|wounds, bleeding, bruise|bruises|bruised, gash, allergic reaction|shock, epipen, epi pen,
      adrenaline, poisoned, poisoning, collapsed, surgery, operated on me|him|her|my|his,
      operating on me|him|her|my|his|the, be operated on, amputat*, heart attack, stroke, seizure, coma,
      dehydrated, convuls*, foaming, swelling up, swelled up, swollen, delirious, limping, faint|fainting,
      hyperventilat*, palpitations, heart ~ ~ flips|racing|skipping, irregular heartbeat,
      took ~ ~ out of <whose> <body>, piece|chunk out of <whose>|the, bit|bitten <whose> ~ lip|tongue, split lip,
      black eye, knocked ~ ~ unconscious|out, died, drowned, killed|kills <kin>, made <kin> ~ sick|ill,
      got <kin> ~ sick|ill, made|making us|me|everyone ~ sick|ill, woke|wake up on|in the ~ floor|bathroom|ditch,
      <cannot> stand up, <cannot> walk, <cannot> feel <whose> ~ <body>, high fever, sepsis, septic, infection,
      infected ~ wound|cut|hand|eye, third degree, low sugar, hypo, a hypo, confused and,
      unable to speak|walk|move|stand, blind, sent|put|landed|ended ~ ~ ~ in ~ hospital, rash all over,
      burning skin|eyes, eyes burn|burning|burned, goes|went|going into shock
    `,
  },
  {
    about: 'injury',
    weight: 0.4,
    phrases: `
      can|could hardly|barely see, nauseous, lightheaded, stings, stinging, itchy, hurting, hurt,
      hurts ~ to walk|breathe|swallow, pain, blood, sick, dizzy, sleepy, drowsy, confused, headache, headaches,
      fever, rash, hives, swelling, numb, unwell, shaking, coughing, cough, cut <kin>|<whose> <body>, bump,
      allergic, allergy, allergies, not moving, lifeless, limp, concuss, shock, shocks, cried in pain,
      screaming in pain, a burn, burned, burnt, diarrhea, suffering, dizziness, nausea, faints, lungs,
      asthma attack, shivering, trembling
    `,
  },
  {
    about: 'response',
    weight: 1,
    phrases: `
      paramedics|medics|ambulance said|say|came|took|had|were|measured|arrived|told|called, the paramedics
    `,
  },
  {
    about: 'response',
    weight: 0.9,
    phrases: `
      at|in ~ er|icu|hospital now|with, in the hospital because|after, ended up in, in surgery,
      called an ambulance, ambulance had, had to be|get rescued|resuscitated|hospitalised|hospitalized, paramedics,
      ambulance crew, poison line|control|centre|center|hotline|helpline, burns|burn unit|ward|centre,
      children's ward, stroke unit|ward, ambulance took|has|left|came|just|had|is|was|picked,
      rushed ~ ~ to ~ hospital|er, air ambulance,
      fire brigade|department|service|fighters|officer|men cut|had|came|got|said|says|told|evacuated|put|pulled|carried
    `,
  },
  {
    about: 'response',
    weight: 0.5,
    phrases: `
      hospital, hospitals, hospitalised, hospitalized, ambulance, ambulances, paramedic, emergency room, the er,
      in er, to er, to the a e, in a e, a e says|said|told, urgent care, surgeon, surgeons, fire brigade,
      fire service, fire department, firefighters, firemen, fire officer, fire engine, fire engines,
      mountain rescue, coastguard, coast guard, dermatologist, burns nurse, oncologist, cardiologist, x ray, xray,
      ct scan, evacuated, evacuate, first aid, cpr, resuscitat*, transplant, skin graft, called 911|999|112,
      rang 911|999|112
    `,
  },
  {
    about: 'injury',
    weight: 0.6,
    phrases: `
      vomit*, threw|throwing|throws|throw up, puking, puked, diarrhoea, violently ill, so ill, very ill,
      really ill, got ill, fell ill, seriously ill, critically ill
    `,
  },
  {
    about: 'response',
    weight: 0.25,
    phrases: `
      doctor, doctors, gp, nurse, health visitor, vet, police, clinic, medic, ward
    `,
  },
  {
    about: 'person',
    weight: 0.3,
    negated: 'keep',
    phrases: `
      <number>|#|both|all of us, whole|half the? family, an? old|elderly|pregnant|disabled ~,
      a woman|man|girl|boy|child|kid|baby, # and alone, she's|he's|shes # ~ and, my child's, kids, residents,
      <whose> ~ <kin>, <kin> of mine, # yo, # yr old, # year old, # years old, # month old, # months old,
      # month olds, <number> year old, old man|lady|woman, a woman, a man, a kid|child|boy|girl, my child,
      passenger, passengers, cyclist, pedestrian, pedestrians, pregnant, elderly, diabetic, toddler, baby, newborn,
      grandad, granny, gran, grandma, grandpa, nan, children, two kids, patients, nursery, playground, pushchair,
      pram, toddlers, babies, neighbour, neighbours, neighbor
    `,
  },
  {
    about: 'person',
    weight: 0.15,
    negated: 'keep',
    phrases: `
      someone, somebody, people, family, families, households, everyone, everybody
    `,
  },
  {
    about: 'person',
    weight: 0.45,
    negated: 'keep',
    phrases: `
      toddler|baby|newborn|kids|child|children in the back|car,
      elderly ~ neighbour|neighbor|mother|father|mum|dad|parents|lady|woman|man, dementia, alzheimers,
      wheelchair user, on oxygen, heart condition, immunocompromised, premature baby, disabled, newborn,
      pregnant wife, # months pregnant, weeks pregnant, copd, bedridden,
      disabled ~ son|daughter|mother|father|brother|sister, frail, unaccompanied minor, type 1 ~ son|daughter|kid,
      lives alone, alone in the house
    `,
  },
  {
    about: 'body',
    weight: 0.35,
    negated: 'keep',
    phrases: `
      <whose> ~ <body>, the neck, my|his|her back, both <body>, thighs, eyebrows, face first, headfirst,
      head first, jaw, skull, forehead, cheek, gums, wrist, wrists, shin, shins, ribs, spine, kidneys, airway,
      windpipe
    `,
  },
  {
    about: 'mishap',
    weight: 0.7,
    phrases: `
      <nearly> hit|hits|ran|run|crashed|rammed|killed|fell|fallen|swallowed|slipped|got|knocked|drove ~ ~ a|an|my|the|into|over|off|down|me|him|her|them|us|someone|somebody,
      ran a red light, ran the red light, ran red lights, wrong side of the road, wrong way on,
      drove into|through a|the|my, finger|hand|arm|hair|foot|leg ~ caught|trapped|stuck in,
      hand|finger|fingers|arm|foot <be> under|in|inside, caught|trapped <whose> ~ <body>, tumbled down|off|from,
      fell|falling down|from|off # stairs|steps, down # steps|stairs, came off the wall ~ my,
      in <whose> ~ ~ ~ mouth|throat, out of <whose> ~ ~ ~ mouth|throat, round|around <whose> ~ neck|throat,
      mid pour
    `,
  },
  {
    about: 'mishap',
    weight: 0.45,
    phrases: `
      punched, slapped, strangled, stabbed, attacked, gun, knife, weapon, tumbled, bail|bailed into|out,
      dropped # floors, dropped <number> floors,
      locked|trapped|stuck|shut in ~ ~ toilet|lift|elevator|room|car|bathroom|cubicle|freezer|tunnel|carriage|boot,
      after eating|drinking|using|taking|applying|wearing,
      after the|your oysters|food|meal|salad|chicken|fish|dinner|lunch|burger|drops|cream|vaccine,
      threw me|him|her against|off|across, landed on, on his|her|my|their head,
      onto the radiator|floor|ground|concrete|stairs|road|rails, used the drops|cream, texting the whole,
      on his|her phone the whole|while driving, fell, fallen ~ down|off|from|onto|into|over, <whose>|the fall,
      falling from|off|down|into, flew into|over|off|out, flung, thrown ~ ~ off|over|out|from|back|across,
      threw|throws|threw me|her|him ~ off|over|across|back, headfirst, face first, head first,
      hit a|the|my|his|her ~ tree|wall|car|kerb|curb|lorry|truck|van|pedestrian|pushchair|kid|dog|barrier|ground|floor,
      hit|struck by, hit me|him|her|us, ran ~ over, run ~ over, knocked ~ over|down|off, slipped, tripped,
      went over the bars|handlebars, over the bars|handlebars, crashed into|on|at|while, i crashed, we crashed,
      rolled over, rolled twice, swerved, ditch, hedge, jumped off|out|clear|from,
      stepped right? out ~ onto|into|in, onto the track|tracks|rails|road, climbed ~ down|out,
      kicked the door|window, smashed|broke|cut the ~ window, stuck in ~ ~ throat|airway, trapped, trapping,
      shut in, choked, choking, choke, swallowed, swallow, licked, ate ~ ~ them|it|tablets|four, took them|it,
      drank it|the|them, bit on|into, cut me|him|her|us|myself, burned|burnt|burns me|him|her|us|myself,
      catches fingers, cut himself|herself|themselves on, shot ~ ~ across|out|into|past, flew past, blew up in,
      lost control, went on without, rolled ~ away|back, ran away with, accelerat*, surged, drags, dragged, pinned,
      crushed, slammed into|on|shut|onto, went through ~ window|windscreen|hand|finger|foot|thumb,
      landed on <whose>
    `,
  },
]
