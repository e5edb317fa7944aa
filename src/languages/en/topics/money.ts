import { HINTS, TELLS, THING, type Topic } from '../../topics.js'

/** Money taken, owed, asked back. */
export const money: readonly Topic[] = [
  {
    kind: 'billing',
    weight: TELLS,
    phrases: `
      invoice, invoices, invoiced, corrected invoice, invoice shows|lacks|says, bill, bills, billed, billing, charged, charged me|us|twice|again|double|for, double charged, overcharged, overcharge, overcharging, undercharged, charges me|us, charging me|us, still charging, charge on my, charge of, extra charge*, roaming charge*, roaming, spend cap, deposit, deposits, kept my|our|the deposit, deposit back, down payment, direct debit*, debited, debit, taken from my, took the money, taken two times|twice, money taken, took # from|out|off, taken out of my,
      off my card|account, on my statement, bank statement, card statement, statement shows, renewed, auto-renewed, auto renewed, auto-renew*, auto renew, renewal price|fee|charge, renewal, at # % more, subscription fee|price|charge|payment, annual plan, yearly plan, free trial, trial ended, cancelled in writing|may|june|march|april, cancellation fee, exit fee, early termination fee, late fee, admin fee, booking fee, service fee, handling fee, cleaning fee, penalty fee, hidden fee*, fee of, fees, fee,
      refund of, refund for, refund still, refund has|hasn't|never|was|is|not, full refund, partial refund, no refund, refund request*, refund due, refund policy, refunded to, my refund, the refund, our refund, waiting for ~ ~ refund|money, still no refund, give me my ~ money, my own money, money back since|for, where is my money|refund, where's my money|refund, send me the money, owes me, owe me, owed, reimburse*, reimbursement, chargeback, payout, payouts, withheld, held back, withholding, balance, credit note, credit balance, store credit, credited, never credited, cashback, loyalty points, reward points, air miles, points have not,
      price went up, price rise, price increase*, raised the price, tariff, tariffs, standing charge, meter reading*, estimated bill, estimated reading*, instalment*, installment*, back payment, arrears, collections agency, collection agency, debt collector*, debt collection, bailiff*, final demand, reminder fee, payment reminder, dunning, overdrawn, overdraft, vat, tax, tax code, payslip, payroll, underpaid, salary, salaries, wages, commission taken, exchange rate, conversion fee, wrong amount, wrong price, price at the till, rang up at, scanned at, discount not applied, voucher not|never|won't, gift card balance|empty|invalid|code, promo code, discount code, transfer pending|missing|failed|gone, bank transfer, wired, iban, sent # to, paid twice, paid double, paid # for nothing, pay twice, insurance premium, excess, damage charge, charged for damage, for a dent|scratch
    `,
  },
  {
    kind: 'billing',
    weight: THING,
    phrases: `refund, refunded, refunds, payment*, subscription*, money, price, prices, priced, pricing, voucher*, gift card*, coupon*, receipt, receipts, discount, transfer, transfers, transferred, cost, costs, paid, pay, paying, credit, savings, loan, mortgage, interest rate, accountant, bookkeeper, finance department, finance team, accounts department, compensation, penalty, fine of, a fine, per month, a month, monthly`,
  },
  {
    kind: 'billing',
    weight: HINTS,
    phrases: `euro, euros, pounds, dollars, quid, bucks, $, bank, card, credit card, plan, contract, cancelled, canceled, cancel, expensive, overpriced, cheaper, tip, fare`,
  },
]
