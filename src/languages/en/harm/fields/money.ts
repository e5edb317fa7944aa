import type { Harm } from '../../../harm.js'

/** What somebody is owed or has paid, and how it is kept from them. */
export const money: readonly Harm[] = [
  {
    is: 'money-gone',
    phrases: `
      deposit of #|$ ~ ~ since|kept|gone|never|not, deposit of #|$, sent #|$ to my|the|a ~ landlord|seller|wrong, #|$ dollars|euros|pounds? of gems|coins|credits|skins|tickets|food, give me my ~ money, send me ~ ~ money|deposit|refund back, the #|$ back, my #|$ back, like ~ #|$ back, want ~ #|$ back, #|$ still with them|you, my pension|wages|savings|salary|money is|are in that|this|it|the|your ~ account, fine of|fined #|$, # ~ fine|penalty fare|because, charged # times|twice|double, deposit taken twice|two|double, none of the ~ #|$,
      <took> # ~ every|each|again, <took> # ~ ~ since|after, # ~ every month since, month since, <took> ~ ~ every month|week since, cancelled|canceled in|on|last ~ ~ ~ ~ ~ <took>, return them, payment|payments|cheque|cheques|debit|rent|mortgage|transfer|card bounced|bounces, bounced ~ payment|payments|cheque|rent|debit,
      <cash> ~ never|not ~ <landed>, <cash> <hasnt> ~ <landed>, <cash> <be>? ~ <stuck>, <held> ~ <whose> ~ <cash>, <cash> ~ ~ <held> for|because|over|as,
      no sign|trace|word of|on ~ ~ <cash>, where is|are|has|did <whose> ~ <cash>, where's <whose> ~ <cash>, waiting|waited ~ ~ for|on ~ <cash>, chasing ~ ~ <cash>,
      <cash> since <month>, <cash> within|in # ~ days|weeks ~ its|now|that, <took> ~ ~ again|twice|thrice|double, <took> ~ ~ three|four|five|six times,
      you|they|bank|machine|till|app|system|atm|has|have|had <took> $, <took> # from|off|out, <took> ~ for ~ ~ ~ never|nobody|cancelled|canceled|returned|refused,
      <took> ~ for ~ ~ ~ someone|somebody|neighbour|neighbor|else's, <took> ~ ~ ~ after|despite|although|though|since ~ ~ ~ <ended>,
      still charging|billing|invoicing|debiting|invoiced|debited, keep|keeps|kept charging|billing|debiting|invoicing|taking,
      auto renewed, auto renewal, renewed itself|without, someone|somebody else's account|iban|bank, wrong account|iban|bank, decimal point,
      ten times the|too|as, double the amount|price|bill|usual|agreed, # times the ~ amount|price|bill|usual, went|gone|go into ~ overdraft|arrears|collections|debt,
      overdraft, into the red, bank charges, debt collector|collectors|collection, collection agency|agencies, collections letter, credit score|rating|file, default on my|our,
      <cannot> pay ~ rent|mortgage|staff|wages|bills|suppliers|anyone, <cannot> afford|buy ~ food|rent|groceries|heating,
      <refuse> ~ refund|reimburse|reimbursement|compensate|compensation|pay|payout|repay|exchange|replacement, <refuse> <whose> ~ claim|refund|chargeback|appeal|application|compensation|reimbursement,
      claim|refund|chargeback|appeal|compensation|reimbursement <be>? ~ rejected|denied|declined|refused|closed|dismissed|ignored, turned down ~ ~ claim|refund|compensation,
      won't|wouldn't|never refund|refunded|reimburse|reimbursed|compensate|repay|repaid|honour|honor, no refund|refunds|reimbursement|compensation|payout,
      refund <be>? ~ missing|overdue|outstanding|wrong|short|partial, refunded ~ ~ half|part|only|less|wrong, lost|losing|loses <whose> ~ <cash>,
      lost ~ $, lost ~ # ~ pounds|euros|dollars|worth, out of pocket, down $, out $, $ down the drain, # down the drain,
      $|# worth of ~ food|stock|goods|meat|shopping|tickets|produce|flowers|seafood|milk, food|freezer|fridge|stock ~ spoiled|spoilt|ruined|rotten|thawed|defrosted|binned,
      cost|costs|costing me|us|him|her $|two|three|a|my|our|the ~ ~ job|day|days|wages|pay|deposit|sale|client|contract|customers|extra|dollars|pounds|euros|hundred|thousand,
      had to|having to throw|bin|dump ~ ~ ~ food|everything|freezer|fridge|stock|meat|milk|away, had to|having to pay ~ ~ again|twice|extra|ourselves|myself|hotel|taxi|cash|upfront|towing|plumber|locksmith,
      own pocket, gift card|voucher|ticket|tickets|code ~ ~ ~ invalid|void|expired|empty|unknown|redeemed|fake|rejected|useless,
      balance|credit|wallet ~ ~ zero|wiped|gone|empty|missing|disappeared|vanished|negative|frozen, underpaid, short changed, shortchanged, scammed|conned|cheated|robbed ~ out? of,
      fined me|us, parking fine|charge|notice ~ ~ paid|although|never, $ ~ ~ gone|missing|vanished|disappeared|frozen|stuck|short|unaccounted|lighter|poorer,
      rent goes out|is due, mortgage goes out|is due, didn't pay ~ ~ <whose> ~ <cash>, half <whose> ~ <cash>
    `,
  },
  {
    part: 'refund',
    negated: 'keep',
    phrases: `
      salary, salaries, wage, wages, paycheck, paycheque, sick pay, holiday pay, bonus, commission, royalties, earnings, tips, pension, pensions, annuity, benefit payment,
      allowance, grant, bursary, scholarship, stipend, student loan, inheritance, savings, life savings, winnings, jackpot, prize money, settlement, claim, insurance claim,
      reimbursed, reimburse, refunded, refunding, repayment, rebate, credit note, bond, security deposit, holding deposit, overpayment, escrow, payouts, withdrawal, withdrawals,
      proceeds, transfer, wire, remittance, cheque, tax refund, child support, maintenance payment, redundancy pay
    `,
  },
  {
    part: 'paid',
    negated: 'keep',
    phrases: `
      fees, fine, penalty, surcharge, toll, membership, dues, tuition, school fees, nursery fees, insurance, mortgage, loan, lease, booking, reservation, pre order, preorder,
      gift card, vouchers, travel pass, annual pass, railcard, topped up, top up, credits, fares, paid in full, paid for
    `,
  },
  {
    part: 'withheld',
    negated: 'keep',
    phrases: `
      went to someone|somebody|another, gone to someone|somebody|another, offered to someone|somebody|another, sold to someone|somebody|another, let to someone|somebody|another, given away,
      withheld, withhold, withholds, withholding, retained, kept for|because|as|by|back, keeping it, keeping the, keeps it, keeps the, held back, being held, on hold since,
      frozen since, <refuse>, outstanding, overdue, unpaid, not paid, never paid, hasn't been paid, haven't been paid, haven't paid, wasn't paid, never landed, didn't land,
      never showed up, never turned up, never credited, never transferred, still owe, still owes, still owed, still pending, under review, under investigation, for scratches,
      for damage|damages|cleaning|smoking, without your approval|decision|signature, nobody approves|decides|signs, won't begin|approve|release|pay|sign, turned down, withdrawn, revoked,
      cancelled ~ time|again, postponed ~ time|again, rescheduled ~ time|again, moved ~ time again, fell through, given to someone|somebody|another, gave it to someone|somebody|another,
      no longer available, there's no place|room|slot, no record of, lost ~ ~ paperwork|application|form|referral|file
    `,
  },
]
