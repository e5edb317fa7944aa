import type { Harm } from '../../harm.js'

/** Money, data, access, time that cannot be had again. */
export const losses: readonly Harm[] = [
  { part: 'data', negated: 'keep', phrases: `<data>, my|our|the ~ <data>, all ~ <data>` },
  {
    is: 'money-gone',
    phrases: `
      <not> ~ ~ refund|refunded|refunding|return|returned|give|given|pay|paid|paying back|out? the|my|our|us ~ #, refuses|refused|refusing to refund|return|give|pay back|out? ~ ~ #,
      # deposit ~ ~ ~ nobody|noone|no|never|<not>|gone|vanished|disappeared, pocketed|kept|keeps my|our|the ~ # ~ deposit,
      # ~ ~ transferred|paid|sent ~ ~ never ~ turned|arrived|came|appeared, paid|gave|sent|transferred ~ ~ # for ~ ~ ~ ~ never|<not> ~ came|arrived|turned|showed|shipped|delivered|arrive|come|show,
      took # for ~ ~ ~ never|<not> ~ shipped|sent|delivered|came|arrived|ship|send|deliver, charged|billed|debited|deducted|paid #, charged ~ # for|instead|in|twice, # instead of # charged, # charged,
      # off my card, # debited, # for ~ ~ roaming, roaming for, roaming charge|charges,
      paid for ~ ~ got|and got none|nothing|half, paid for a year, charged ~ ~ ~ never took|used|had|ordered,
      charge|charges|charged ~ ~ not mine, money ~ wrong account,
      money|cash|savings|deposit|wages|refund|payment|transfer <be>? ~ gone|missing|vanished|disappeared,
      money's gone, <not> ~ got|received|had|seen|returned ~ ~ money|deposit|cash,
      no money|refund since|yet|after|for|in, still no money|refund, still waiting for ~ ~ money|refund|deposit,
      charged ~ ~ ~ times|twice, charged # times, charged four|three|five times, charged for #, double charged,
      charged double, took # for|off|from|out, takes # for|off|from|out, # gone, # missing, # in total,
      paid|paying for nothing, paying for ~ ~ neighbour's|neighbor's|else's, paying|pay|paid ~ ~ and ~ nothing,
      subscription i cancelled|canceled, i cancelled in|last|on|#,
      charged ~ ~ although|though|after|even i ~ cancelled|canceled, account is now? overdrawn, overdrawn,
      overdraft ~ because, already redeemed, gift card ~ ~ empty|redeemed|invalid, bill of #|$, roaming bill,
      bill for #|$, invoice for #|$ ~ ~ zero|nothing, invoice for ~ ~ got zero|nothing,
      coins|credits|points|tokens|gems|miles never ~ came|arrived, never got the coins|credits|points,
      on my card #, hours on my card, they won't pay, won't pay out,
      refuse|refused|refuses|refusing to ~ pay|refund|reimburse, claim ~ denied|rejected|refused,
      kept|keeping|keep my ~ money|deposit|cash, keep the deposit, out of pocket, refund in # days,
      refund ~ ~ <not> ~ arrived|come|here|received, refund never ~ came|arrived, lost #,
      sent # to ~ ~ never|hasn't|<not>, sent ~ ~ to ~ wrong iban|account, charged the wrong, overcharged,
      over charged, billed twice|double|# times, owe|owes me|us, wants|want # from me, cost me #|$,
      paid # for ~ ~ never, still being charged, still charged, still charging, still taking, collected twice,
      debited twice|again, payout ~ missing|late|held, withheld, insurer won't, compensation refused
    `,
  },
  {
    part: 'amount',
    negated: 'keep',
    phrases: `
      $, # euro|euros|pounds|dollars|quid|eur|bucks|gbp|usd|francs, about #, that's #, # total
    `,
  },
  {
    part: 'taken',
    phrases: `
      charged, took, taken, never came, never arrived, refunded, deducted, debited, kept, owe, owes, owed,
      overdrawn, back please, no refund, renewed, wrong reading, out of pocket, receipts attached, cancelled,
      canceled, unpaid, disputed, a mistake, for one day, for two days, instead of #
    `,
  },
  {
    is: 'data-gone',
    phrases: `
      <data> gone|lost|missing|empty|deleted|wiped|blank|corrupt, lost ~ ~ wedding, overwritten, overwrote,
      restored the wrong, wrong snapshot, lost # years|months|days of,
      <number> years|months|days of ~ gone|lost|deleted|overwritten, # to # are gone, are gone, is gone forever,
      all gone, everything gone, everything is gone, unrecoverable, irretrievabl*, recovery got me, data loss,
      lost everything, cards ~ unreadable, opens|opened|shows|came up as a? ~ blank page|document|empty
    `,
  },
  {
    part: 'lost',
    phrases: `
      gone, missing, lost, vanished, disappeared, deleted, erased, wiped, overwritten, corrupt, corrupted,
      unreadable, blank, empty, stolen, nowhere to be found, went missing, no longer there, not there anymore
    `,
  },
  {
    part: 'paid',
    negated: 'keep',
    phrases: `
      paid, paying, pay, charged, charge me, invoice, bought, prepaid, billed, payment, payments, debited,
      subscription, money
    `,
  },
  {
    part: 'nothing',
    negated: 'keep',
    phrases: `
      got none|nothing|zero, get nothing, nothing in return, and nothing, <not> exist, <not> mine,
      i never took|made|used|had|ordered|got|booked|signed, never took place,
      never came|arrived|got|received|happened|worked, <not> delivered|arrived|received, for nothing,
      after cancelling|canceling, i cancelled|canceled, already cancelled|canceled, twice for, not credited,
      never credited
    `,
  },
  {
    part: 'refund',
    negated: 'keep',
    phrases: `
      refund, refunds, reimbursement, money back, compensation, payout, cashback, deposit back, chargeback
    `,
  },
  {
    part: 'waiting',
    negated: 'keep',
    phrases: `
      still nothing, still waiting, promised,
      since january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|easter|christmas,
      # weeks, # months, <number> weeks, <number> months, weeks ago, months ago, pending, in process, in review,
      processing, refused, denied, rejected, never, no sign, no answer, no reply
    `,
  },
  {
    part: 'day',
    negated: 'keep',
    phrases: `
      tomorrow, tonight, for the #, by the #, before the #, on saturday|sunday|friday|monday,
      for saturday|sunday|friday|monday|tomorrow|christmas, this weekend, christmas eve
    `,
  },
  {
    part: 'undelivered',
    negated: 'keep',
    phrases: `
      <not> ~ shipped|sent|arrived|delivered|here|dispatched|come|ready|printed, in another country,
      another country, still in transit, still in|at ~ depot|warehouse|customs, no tracking, queue stuck,
      pipeline stuck, is stuck, delayed, never arrived|came, hot water out, heating out
    `,
  },
  {
    part: 'intact',
    negated: 'keep',
    phrases: `
      still there, all there, nothing lost, nothing is lost, nothing was lost, from the bin, restored it,
      got them back, restored from backup, luckily a backup, had a backup
    `,
  },
  {
    is: 'shut-out',
    phrases: `
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
  { part: 'event', negated: 'keep', phrases: `<event>` },
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
      <essential> <be>? ~ out|off|down|dead|gone|cold|offline, without ~ <essential>, no <essential>,
      <sites> <be>? ~ down|offline|dead|gone|unreachable, down since|again|all|for|today|now|this, number ~ dead,
      # degrees in here|inside|in the, cannot open today|tomorrow, can't open ~ today|tomorrow, kitchen ~ closed,
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
