import { DAYS_OF_MONTH, type QuotaUse, type Use } from '../../health/use.js'
import type { Clock } from '../../text/clock.js'
import { count, grouped } from './count.js'
import { minuteOrDayOf } from './moment.js'

/** `USD 4.20`; what is less than a cent is told so. */
export const moneyWords = (amount: number, currency: string): string =>
  `${currency} ${amount > 0 && amount < 0.01 ? 'less than 0.01' : grouped2(amount)}`

const grouped2 = (amount: number): string => {
  const [whole = '0', part] = amount.toFixed(2).split('.')
  return `${grouped(Number(whole))}.${part}`
}

const mostWords = ({ most, currency }: NonNullable<Use['money']>): string =>
  most === undefined ? '' : `; no more than ${moneyWords(most, currency)} a month is spent`

/** What a source with a price or a quota takes, as sentences. */
export function useSentences(use: Use | undefined, now: Date, clock: Clock): string[] {
  const { money, quota } = use ?? {}
  return [
    ...(money === undefined
      ? []
      : [
          money.amount === undefined
            ? `costs ${money.currency} ${money.price} for each ${money.per}: how much in a month is known once it has brought some${mostWords(money)}`
            : `costs about ${moneyWords(money.amount, money.currency)} in ${DAYS_OF_MONTH} days${mostWords(money)}`,
        ]),
    ...(quota === undefined ? [] : [quotaSentence(quota, now, clock)]),
  ]
}

function quotaSentence(
  { requests, per, site, sent, runsOutAt, renewsAt }: QuotaUse,
  now: Date,
  clock: Clock,
): string {
  const begins = minuteOrDayOf(renewsAt, now, clock)
  const used = `${grouped(sent)} of ${count(requests, 'request', 'requests')} a ${per} to ${site} sent`
  if (runsOutAt === undefined) return `${used}; they will do until ${begins}, when they begin anew`
  if (runsOutAt <= now) return `${used}: none is left until ${begins}`
  return `${used}; by the present pace none is left from ${minuteOrDayOf(runsOutAt, now, clock)} to ${begins}. Set a longer \`every\`, or look for fewer names there`
}
