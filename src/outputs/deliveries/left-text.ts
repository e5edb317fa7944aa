import { safeText } from '../../terminal/safe.js'
import type { Clock } from '../../text/clock.js'
import type { DeliveryFacts } from '../../views/deliveries.js'
import { asTyped } from '../wording/as-typed.js'
import { count } from '../wording/count.js'
import { dayAndMinuteOf } from '../wording/moment.js'
import { detailSentences, whatWords, whereWords } from './words.js'

/** More would hide what else a check says. */
const NAMED = 5

/** Alerts that a check finds undelivered: why, and what to do. Empty where there are none. */
export function alertsLeftText(alerts: readonly DeliveryFacts[], self: string, clock: Clock): string {
  const lines = alerts.slice(0, NAMED).flatMap((delivery) => {
    const state = delivery.state === 'failed' ? 'failed' : 'waits '
    const made = dayAndMinuteOf(delivery.createdAt, clock)
    return [
      `  ${state}  ${safeText(whatWords(delivery))}, for ${safeText(whereWords(delivery))}: made ${made}`,
      ...detailSentences(delivery, clock).map((sentence) => `          ${safeText(asTyped(sentence, self))}`),
    ]
  })
  const others = alerts.length - NAMED
  if (others > 0)
    lines.push(
      `          ${count(others, 'other', 'others')}, too: \`${asTyped('mentions deliveries', self)}\` shows all`,
    )
  return lines.map((line) => `${line}\n`).join('')
}
