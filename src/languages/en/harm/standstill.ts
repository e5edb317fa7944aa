import type { Harm } from '../../harm.js'

/** Shut out, cut off, too late. */
export const standstill: readonly Harm[] = [
  {
    part: 'day',
    negated: 'keep',
    phrases: `
      monday, tuesday, wednesday, thursday, friday, saturday, sunday, next week, in two|three days, in # days,
      in an hour, in # hours|minutes, this afternoon, this evening, this morning, by noon, by five, tomorrow,
      tonight, for the #, by the #, before the #, on saturday|sunday|friday|monday,
      for saturday|sunday|friday|monday|tomorrow|christmas, this weekend, christmas eve
    `,
  },
  {
    part: 'undelivered',
    negated: 'keep',
    phrases: `
      is|are|its still at|in|with|on|stuck, still sitting in, still in your, still with you,
      not been ~ sent|shipped|dispatched|printed|issued|approved,
      hasn't been ~ sent|shipped|issued|approved|processed, in the wrong ~ city|country|depot, returned to sender,
      lost in transit, nowhere to be seen, no sign of, without it|them, unusable, broken,
      wrong size|colour|date|name, won't open, won't load, won't start,
      <not> ~ shipped|sent|arrived|delivered|here|dispatched|come|ready|printed, in another country,
      another country, still in transit, still in|at ~ depot|warehouse|customs, no tracking, queue stuck,
      pipeline stuck, is stuck, delayed, never arrived|came, hot water out, heating out
    `,
  },
  {
    is: 'shut-out',
    phrases: `
      no way into, can't get into, cannot get into, locked out since, keeps saying wrong password,
      2fa ~ <not>|lost|old, authenticator ~ lost|gone|old, lost my phone ~ <cannot>, old number ~ code,
      code ~ to my old, recovery ~ <not>|fails|failed, verification ~ fails|failed|loop,
      identity check ~ fails|failed|loop, profile ~ banned|gone|deleted|blocked, shadowbanned, deactivated my|our,
      terminated my|our, closed without, account under review, funds ~ frozen|locked,
      account ~ ~ blocked|banned|closed|frozen|locked|suspended|terminated|disabled|gone|deleted|restricted|limited,
      account has no, banned for, got banned, banned without, locked out, <cannot> ~ log|sign in,
      <cannot> ~ login|access|get into, lost access, no access, domain ~ ~ expired|gone|lost|taken|stolen,
      lost the|my|our domain,
      blocked|froze|frozen|locked|suspended|banned|closed my|our|the ~ account|card|page|profile|shop|store,
      card ~ blocked|frozen|declined|swallowed|eaten, reset link never, reset link ~ <not>,
      code never comes|arrives|came, won't let me|us ~ log|sign|in, wrong password although,
      won't accept my ~ password
    `,
  },
  {
    is: 'too-late',
    phrases: `
      salaries|wages|pay at|by midnight|noon|tonight|friday, in an hour ~ ~, in half an hour, lunch rush, dinner rush, rush hour is, kick off in, doors open in,
      starts in, gate closes|closed|closing, check in closes, last boat|ferry|train|flight|bus, last chance to,
      last day to, expires today|tonight|tomorrow, offer ends, before i leave|fly|move,
      the day before|after ~ ~ <event>, one day late for,
      <event> ~ today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday,
      <event> on monday|tuesday|wednesday|thursday|friday|saturday|sunday, guests ~ on|tomorrow|tonight|today ~,
      release ~ today|tomorrow|tonight, for the # is in, promised ~ by|for ~ today|tomorrow,
      will miss|missing my ~ <event>, last pen|one|dose tonight|today, due at|by ~ midnight|noon|tonight|today|#,
      is|are due today|tonight|tomorrow|monday|friday|this|in # hours|at|on|by,
      due today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|sunday|this, due in # hours|days,
      rent ~ goes out|is due, rent due,
      lapses|expires|ends|closes|runs today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|out,
      by tomorrow|tonight|midnight|noon|tonight|friday|monday, by the #, before the #,
      before tomorrow|tonight|midnight|friday, <event> <be>? tomorrow|today|tonight|this|in # minutes|hours|days,
      <event> <be>? in # minutes|hours|days, my|our ~ <event> tomorrow|today|tonight,
      guaranteed ~ by|before|arrival, promised ~ ~ ~ today|tomorrow|tonight, deadline, boarding in|now|starts,
      going live tomorrow|today, launch ~ today|tomorrow|tonight, we launch today|tomorrow|tonight, is tomorrow,
      tomorrow morning, missed my|our|the|his|her ~ <event>, made me ~ miss, miss my|our|the ~ <event>,
      will miss my|our|the, too late for ~ <event>, late for ~ <event>, arrived|came|comes after ~ <event>,
      <event> was yesterday|today|last, in time for ~ <event>, my ~ starts in # minutes|hours,
      need it|this|them ~ by ~ tomorrow|tonight|today|friday|monday|#, need it|this|them today|tonight|tomorrow,
      tonight would be
    `,
  },
  {
    part: 'event',
    negated: 'keep',
    phrases: `
      job on|interview, i marry, we marry, getting married, marrying, i fly, we fly, flying out, i move, we move,
      moving house|day, moving in, i travel, we travel, i leave on|tomorrow, we leave on|tomorrow, i start ~ a|my,
      my first day, sit my, defend my, opening night, grand opening, premiere, gala, trial, hearing, court date,
      surgery, birth, due date, visa appointment, holiday, honeymoon, party, conference, competition, race day,
      tournament, marathon, driving test, school starts, term starts, semester starts, <event>
    `,
  },
  {
    part: 'missed',
    phrases: `
      missed, so i miss, will miss, too late, was yesterday, came after, empty chair, without me|him|her|us,
      ruined, late for, never made it
    `,
  },
  {
    is: 'cut-off',
    phrases: `
      ringing|rings out to|into nothing|nowhere, no other card, no other way to pay, cannot|can't pay for anything|food|rent|groceries|at, to keep the doors|shop|business open, without ~ income|wages|salary, no income since|for, hears nothing now, can't hear without, lost my only, car ~ won't open|start|unlock|charge, calls <not> reach|reach|connect|come|arrive, my clients|customers come|reach|call ~ through, renting|hiring|rented a ~ machine|car|van ~ ~ meanwhile|to|at,
      last train|bus|ferry|boat|flight ~ cancelled|gone|left, replacement bus|bus replacement never ~ came|arrived, sleeping|slept|living|live|lived ~ ~ my|our|the sister's|brother's|neighbour's|neighbor's|friend's|floor|landing|couch, every customer|client ~ ~ ~ has|have|calls|uses the|my old, cooking on ~ camping,
      till|tills|till system|terminal|terminals|checkout|payroll|switchboard|kitchen|booking system ~ ~ down|offline|won't|stopped|dead|crashed|closed|stuck|frozen|can't|cannot,
      till system won't|can't|down|crashed, card reader|terminal|machine ~ ~ down|offline|won't|dead,
      our|my shop|store|office|practice|clinic|restaurant|salon|studio|warehouse|business|team ~ ~ stuck|waiting|closed|down|offline|can't|cannot,
      our|my customers|clients|guests|patients ~ can't|cannot|leave|leaving|waiting|queue|queueing,
      no orders|sales|bookings come|came|coming|since, <essential> <be>? ~ out|off|down|dead|gone|cold|offline,
      without ~ <essential>, no <essential>, <sites> <be>? ~ down|offline|dead|gone|unreachable,
      down since|again|all|for|today|now|this, number ~ dead, # degrees in here|inside|in the,
      cannot open today|tomorrow, can't open ~ today|tomorrow, kitchen ~ closed,
      without a? working ~ login|phone|car, my ~ is in the ~ garage|workshop|shop|repair, locked door,
      <cannot> ~ work|deploy|sell|trade|ship|invoice|drive|ride|cook|teach|operate,
      <cannot> ~ take orders|payments|bookings|money|cards, <cannot> open the shop, work ~ impossible,
      unable to work|trade|sell|take|invoice,
      business|shop|store|production|practice|clinic|office|checkout|till|tills|webshop|restaurant ~ ~ down|closed|offline|unreachable|standing|returning|dead|still,
      is ~ unreachable, unreachable, returning|returns|throwing|showing 500|502|503|504,
      guests|customers|patients|clients|people are|is ~ standing|waiting|stuck|leaving|walking,
      sending|sent|send patients|customers|guests|people ~ home|away, no hot water, no heating, no power since|for,
      no water since|for, no internet since|for, no phone ~ since|for, no broadband,
      without ~ hot? water|heating|power|internet|electricity|phone since|for, nothing can be ~, can't be set,
      none of ~ ~ ~ open|opens|work|works|respond|responds|start, two buses|trains to, take the bus,
      i pay the lease, sold the car ~ for, # weeks for a|the ~ motor|part|repair|swap|battery,
      <number> weeks for a|the ~ motor|part|repair|swap|battery,
      at the ~ dealer|garage|workshop|mechanic for # weeks|months|days, in the ~ dealer|garage|workshop|repair for,
      gave|given our|my|the ~ room|seat|table|car ~ away, given ~ away, all hotels full, drove home,
      slept|sleep|sleeping at|in|on the ~ airport|station|car|floor, stranded, stuck at the|in ~ airport|station,
      orders|sales ~ an hour|day, losing orders|sales|customers|clients|business|money, orders are ~ lost,
      <cannot> move in, uninhabitable, waiting for # weeks for a new, home office impossible,
      working from home ~ impossible, <not> ~ delivered ~ and ~ pay, everything stands still, at a standstill,
      whole shop|site|team|company|office is ~ down, is dead again, dead since, completely offline,
      connection is dead, internet is dead, line is dead
    `,
  },
  {
    part: 'essential',
    negated: 'keep',
    phrases: `
      heating, hot water, fridge, cooker, wheelchair, hearing aid, glasses, only car, my car, our car, car, motor,
      bike, van, work laptop, till, card terminal, front door
    `,
  },
  {
    part: 'lacking',
    phrases: `
      for # weeks, # weeks, # months, <number> weeks, <number> months, still waiting, on order, for a part,
      for parts, no loaner, no replacement,
      since monday|tuesday|wednesday|thursday|friday|last|january|february|march|april|may|june|july|august|september|october|november|december|the
    `,
  },
]
