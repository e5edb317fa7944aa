import type { Harm } from '../../harm.js'

/** Money and data. */
export const losses: readonly Harm[] = [
  { part: 'data', negated: 'keep', phrases: `<data>, my|our|the ~ <data>, all ~ <data>` },
  {
    is: 'money-gone',
    phrases: `
      rent|payment|mortgage|debit|cheque|transfer|salary bounced, bounced ~ because|and, pulled ~ ~ ~ twice,
      collected ~ ~ twice, had to pay ~ again|twice|#|cash|extra, food ~ had to go|be thrown|be binned,
      threw ~ away ~ food|everything|it all, went off, spoiled|spoilt ~ food|freezer|fridge,
      everything in the freezer|fridge, the seller ~ vanished|disappeared, winnings,
      withdrawal ~ pending|refused|blocked|stuck, payout, credit ~ disappeared|gone|expired,
      points ~ gone|expired|vanished|deleted, vouchers? ~ gone|expired|void, balance ~ gone|zero|wrong|vanished,
      still owe|owed me, haven't paid me|us, not paid me|us, wages, pension ~ <not>|late|missing,
      benefit ~ stopped|missing, late fee|fees ~ ~ your|although, interest ~ charged, penalty, fined me|us because,
      charged|billed|debited|deducted|paid #, charged ~ # for|instead|in|twice, # instead of # charged, # charged,
      <not> ~ ~ refund|refunded|refunding|return|returned|give|given|pay|paid|paying back|out? the|my|our|us ~ #,
      refuses|refused|refusing to refund|return|give|pay back|out? ~ ~ #,
      # deposit ~ ~ ~ nobody|noone|no|never|<not>|gone|vanished|disappeared,
      pocketed|kept|keeps my|our|the ~ # ~ deposit,
      # ~ ~ transferred|paid|sent ~ ~ never ~ turned|arrived|came|appeared,
      paid|gave|sent|transferred ~ ~ # for ~ ~ ~ ~ never|<not> ~ came|arrived|turned|showed|shipped|delivered|arrive|come|show,
      took # for ~ ~ ~ never|<not> ~ shipped|sent|delivered|came|arrived|ship|send|deliver,
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
      disappeared when you|the|after,
      ate my|our ~ ~, every note|file|photo|page|entry|message ~ ~ ~ ~ empty|blank|gone, insides gone, dropped the|a column|table|database, is an empty page, notes|recipes|files ~ ~ nowhere else, <data> ~ ~ disappeared|vanished|gone|missing|deleted|lost|wiped|erased|empty|overwritten,
      factory reset ~ without, reset ~ ~ to zero, back to level|zero|#, streak ~ gone|lost|reset,
      merged the accounts, sync deleted|wiped|emptied, restored nothing, nothing to restore,
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
      pulled, deposit, down payment, prepayment, fare, season pass, ticket, tickets, voucher, mortgage payment,
      premium, rent, instalment, installment, fee, direct debit, paid, paying, pay, charged, charge me, invoice,
      bought, prepaid, billed, payment, payments, debited, subscription
    `,
  },
  {
    part: 'nothing',
    negated: 'keep',
    phrases: `
      says ~ unknown|invalid|expired|void|used, unknown, invalid, not valid, not recognised|recognized, no record,
      not in the system, <not> in your system, cancelled without, gave it to|away, never used, never started,
      does not exist, no seat, no room, no car, no booking, no trace, disappeared, got none|nothing|zero,
      get nothing, nothing in return, and nothing, <not> exist, <not> mine,
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
    part: 'intact',
    negated: 'keep',
    phrases: `
      still there, all there, nothing lost, nothing is lost, nothing was lost, from the bin, restored it,
      got them back, restored from backup, luckily a backup, had a backup
    `,
  },
  {
    part: 'twice',
    negated: 'keep',
    phrases: `
      twice, two times, three times, four times, double, doubled, a second time, again and again
    `,
  },
]
