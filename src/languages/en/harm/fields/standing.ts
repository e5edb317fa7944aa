import type { Harm } from '../../../harm.js'

/** What somebody lives, works and travels by, and how it stands still. */
export const standing: readonly Harm[] = [
  {
    part: 'account',
    negated: 'keep',
    phrases: `
      account, accounts, my profile, our profile, my page, our page, my channel, our channel, my login, our login, my access, our access, mailbox, inbox,
      my wallet, crypto wallet, online banking, banking app, my card, our card, debit card, credit card, bank card, my listing, our listings, seller account, merchant account,
      my shop, my store, authenticator, recovery email|mail|code|codes|phone, two factor, 2fa, admin account|access|rights, licence key, license key,
      sim card, my number, our number, my domain, our domain, our workspace, our tenant, my vault, password manager
    `,
  },
  {
    part: 'locked',
    phrases: `
      locked, locked me|us out, lock|locks|locking me|us out, shut me|us out, blocked, suspended, suspension, disabled, banned, ban, frozen, closed without|for|because|and, terminated,
      deactivated, restricted, flagged, deleted by|without, removed without, declined, swallowed, ate my, confiscated, revoked,
      can't|cannot|couldn't|unable to ~ get in|into|access|log|sign|reach, won't let me|us ~ in|log|sign, no way in|back|to,
      won't accept my, doesn't recognise|recognize my, says ~ not exist, doesn't exist, no longer exists, shut down my|our|without
    `,
  },
  {
    part: 'essential',
    negated: 'keep',
    phrases: `
      hot water, warm water, water supply, tap water, electricity, electric, the power, our power, mains, electrics, internet, wifi, broadband, landline,
      phone line, phone lines, telephone, mobile signal, reception, gas supply, boiler, heat pump, radiators, radiator, underfloor heating, immersion heater, storage heaters,
      air conditioning, aircon, fridge freezer, freezer, oven, hob, stove, washing machine, toilet, the loo, toilets, shower, sewage, drains, septic tank, sump,
      stairlift, stair lift, hoist, lift, elevator, hearing aids, hearing aid, prosthesis, prosthetic, walker, mobility scooter, power chair, powerchair, wheelchair,
      cpap, oxygen concentrator, medical alarm, door lock, locks, garage door, gate, our van, work van, truck, lorry, tractor, combine, work phone, work laptop, laptop,
      milking robot, cold store, walk in fridge
    `,
  },
  {
    part: 'dead',
    phrases: `
      dead, died, stone dead, went dead, gone dead, packed up|in, conked out, gave up the ghost, given up the ghost, gave out, out of action, out of order, out of service,
      stopped working, stopped ~ working, stopped cooling|heating|charging|running|responding|printing|dispensing,
      <not> working, <not> work, <not> turn on, <not> switch on, <not> come on, <not> start, <not> heat|heating, <not> cool|cooling, <not> flush, <not> drain,
      broken down, broke down, breaks down, kaput, knackered, bust, cut off, been cut, disconnected, switched off, turned off, shut off, went off, gone off,
      off since, out since, down since, cold since, failed, has failed, has gone, blew, tripped, seized up, no reply from, sealed off, clogged, blocked up, overflowing, backing up
    `,
  },
  {
    is: 'cut-off',
    phrases: `
      ported away|out ~ without, left at|in|on a|the ~ bus stop|station|platform|roadside|service|border|airport ~ ~ with, no replacement bus|train|coach|flight, bin|bins|binning|binned dough|stock|milk|food every|each|all,
      sent home, sending home, mail|mails|email|emails ~ ~ ~ bounce|bounces|bounced|bouncing|rejected, waiting room ~ full, full waiting room, no one can ~ <dowork>, nobody can ~ <dowork>,
      turn|turning|turned|send|sending|sent|wave|waving customers|guests|patients|people|clients|diners|pupils|parents|staff|drivers|everyone|everybody|them ~ ~ away|home|off,
      turn|turning|turned|send|sending|sent away|home ~ customers|guests|patients|people|clients|diners|pupils|staff|drivers, turning ~ ~ guests away,
      customers|guests|patients|clients|diners|drivers|staff|crew|crews ~ ~ ~ standing|queueing|queuing|waiting|leaving|walking|idle|stuck|twiddling,
      close|closed|closing|shut|shutting ~ early because|since|as|again, had to|have to close|shut|cancel|stop ~ shop|store|cafe|doors|practice|clinic|surgery|class|classes|service|kitchen|production|early|today|everything,
      can't|cannot|couldn't|unable to|not able to open|trade|serve|bill|invoice|ship|dispatch|deliver|operate|work|sell|pay|teach|cook|wash|shower|bathe|flush|print labels|treat|see patients|take,
      <not> take|process|accept ~ card|cards|payments|orders|bookings, cash only, card machine|machines|reader|readers|terminal|terminals ~ ~ down|dead|offline|frozen|error,
      at a standstill, ground|grinds|brought to a halt, standing still, stands still, lost|losing ~ ~ business|trade|revenue|sales|orders|customers|clients|bookings|turnover|income|contract|contracts,
      lost ~ day|days|week|weeks of work|trade|trading|business|sales|revenue|takings|pay|wages|income, day's|days|week's takings|trading|sales,
      cost me my job, could lose my job, lose my job, lost my job, losing my job, my livelihood, our livelihood, lose the house, lose my|our home|house|licence|license|visa|place,
      nothing works, nothing is working, everything is down, all ~ systems down, <number>|all|every ~ sites|shops|branches|tills|lines|terminals|servers ~ down|dead|offline,
      stranded, stuck at|in|on the ~ airport|station|platform|border|terminal|roadside|motorway|ferry|port|hotel, stuck abroad, no way home|back, no way to get home|back|there,
      sleep|sleeping|slept|spend|spent|spending ~ ~ on|in|at the|a|an|our|my|air|camping ~ floor|floors|mattress|mattresses|airport|station|car|sofa|bench|bus|mats|lobby|tent|van,
      night|nights ~ ~ at|in the ~ airport|station|car|terminal|lobby, nowhere to stay|sleep|live|go, no room for us|me, no roof over,
      can't|cannot|couldn't be slept|lived in, unable to live|stay|sleep in|at, uninhabitable, moved out, had to move|stay ~ out|hotel|parents|with|elsewhere, living with|at|in ~ ~ hotel|friends|parents|car|relatives|caravan,
      roof <be>? ~ ~ tarpaulin|leaking|leaks|off|open|gone|collapsed, ceiling ~ ~ came|fell|collapsed|down|dripping|leaking|bulging, water ~ ~ through|from|down the ~ ceiling|roof|walls|wall|lights|light,
      flooded, flooding, flat|house|kitchen|cellar|basement|bathroom|bedroom|shop under water, sewage ~ ~ in|into|through|up|on, raw sewage, burst pipe, pipe ~ burst,
      # degrees in|inside ~ ~ room|bedroom|flat|house|kitchen|nursery|living, washing|wash|showering|shower|cooking|cook at ~ neighbours|neighbour|neighbors|neighbor|gym|parents|work|sisters|friends,
      washing|bathing|bathe|wash ~ ~ ~ in|with|from cold|bucket|buckets|kettle|kettles, boiling|heating kettles|water|pans for|to, from the brook|river|well|stream, by candlelight, by torch,
      in coats|hats|gloves|blankets|sleeping bags indoors|inside|at, wearing coats|hats indoors|inside|at, stuck|trapped|housebound|confined ~ ~ fourth|third|second|fifth|top|# ~ floor, can't|cannot leave the|her|his|my ~ house|flat|bed|home,
      housebound, can't get out|down|up|upstairs|downstairs of? ~ bed|flat|house|building|stairs, no toilet, no shower, no running water, no signal for, no phone signal, no emergency calls
    `,
  },
  {
    part: 'trade',
    negated: 'keep',
    phrases: `
      my shop, our shop, the shop, our store, my store, my cafe, our cafe, cafe, restaurant, my salon, salon, barber, bakery, my bakery, butcher, florist, our pub, pub, bar,
      practice, our clinic, clinic, surgery, pharmacy, dentist, garage, workshop, factory, production line, assembly line, plant, warehouse, depot, farm, dairy, brewery, hotel, guesthouse, b b,
      school, college, nursery, office, head office, call centre, call center, till, tills, cash register, checkout, checkouts, point of sale, pos, payroll, invoicing, booking system, reservations,
      webshop, online shop, online store, our website, our site, our api, our servers, our server, production, prod, pipeline, our database, our cluster, erp, crm, dispatch, label printer, the team, our staff, our drivers, our crew, market stall, food truck, taxi
    `,
  },
  {
    part: 'halted',
    phrases: `
      standstill, halted, idle, idling, can't open, cannot open, won't open, closed until|today|since|because, shut today|since|because, offline, unreachable, frozen, stuck, crashed, unavailable,
      returns|returning|throwing|gives|giving 500|502|503|504|errors, times out, timing out, timed out, not loading, lunch rush, dinner service, black friday, peak season, saturday morning, in the middle of service,
      nobody can work, no one can work, can't work, cannot work, can't sell, cannot sell, can't serve, no orders, zero orders, no bookings, no sales, no payments
    `,
  },
  {
    part: 'home',
    negated: 'keep',
    phrases: `
      ceiling, ceilings, roof, bedroom, bedrooms, kids room, nursery room, living room, lounge, kitchen, bathroom, hallway, cellar, basement, loft, attic, flat, apartment, house, home, tenancy, rental, walls, wall, floorboards, carpet
    `,
  },
  {
    part: 'unfit',
    phrases: `
      flooded, soaked, soaking, sodden, under water, drenched, leaks, leaking, leaked,  mould, mouldy, mold, moldy, collapsed, caved in, came down, rats, rat, mice, mouse, cockroaches, bedbugs, bed bugs, infested, infestation, no door, no windows, no roof, tarpaulin,
      uninhabitable, unliveable, unlivable, condemned, unusable, unsanitary, sewage, stinks, ripped out, half finished, unfinished, building site
    `,
  },
  {
    part: 'care',
    negated: 'keep',
    phrases: `
      surgery, operation, op, treatment, therapy, physio, chemo, dialysis, mri, scan, biopsy, blood test, blood tests, test results, appointment, referral, prescription, prescriptions, medication, medicine, meds, tablets, insulin, inhaler, inhalers, epipen, antibiotics,
      vaccine, vaccination, ivf, transplant, antenatal, midwife, carer, carers, home help, care visit, district nurse, respite, assessment, diagnosis, hearing aids, wheelchair, hoist, catheters, stoma bags, dressings, formula, feed, visa, passport, work permit, residence permit,
      licence, driving licence, birth certificate, death certificate, school place, nursery place, childcare, kindergarten place
    `,
  },
  {
    part: 'traveller',
    negated: 'keep',
    phrases: `
      flight, flights, train, trains, last train, ferry, coach, bus, cruise, hotel, hostel, our room, our villa, apartment, airbnb, holiday let, cottage, hire car, rental car, transfer, airport, connection, connecting flight, tour operator, travel agent, our trip, our holiday, our honeymoon, luggage, suitcase, suitcases, bags
    `,
  },
  {
    part: 'abandoned',
    phrases: `
      no hotel, no bed, no room, no car, no seat, no seats, no boat, no driver, with no hotel, desk closed, desk ~ closed, put us on, next flight ~ in|on|tomorrow, in two days' time, four of us, five of us, no taxi,
      stranded, left us|me|her|him|them ~ at|in|on|behind|standing|there, stuck at|in|abroad, no booking, no reservation, knows nothing of|about, knows of no, never heard of us|our|the, has no record, overbooked, fully booked, gave our|my|away,
      turned us|me away, denied boarding, bumped, refused boarding, wouldn't let us|me|her|him on|board, not allowed to board, no rebooking, no replacement, no alternative, no taxi, no bus until, next one ~ tomorrow, standing in the rain|cold|dark|street, in the middle of nowhere, no one at the desk, nobody at the desk, counter closed, with two|three|four|five|small ~ kids|children, without ~ clothes|luggage|medication|medicines|insulin
    `,
  },
]
