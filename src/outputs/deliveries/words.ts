import type { Clock } from '../../text/clock.js'
import type { DeliveriesView, DeliveryFacts } from '../../views/deliveries.js'
import { count } from '../wording/count.js'
import { dayAndMinuteOf, toTheMinute } from '../wording/moment.js'

/** `alert: 1 post is in danger` */
export const whatWords = ({ what, subject, isUrgent }: DeliveryFacts): string =>
  `${what}${isUrgent ? ', danger' : ''}: ${subject === '' ? '(its words were deleted)' : subject}`

/** Where it goes: by its name in the config, or to whom. */
export const whereWords = ({ destination, recipients }: DeliveryFacts): string =>
  destination ?? recipients.map(({ address }) => address).join(', ')

const states: Readonly<Record<DeliveryFacts['state'], string>> = {
  waiting: 'waits',
  sent: 'sent',
  failed: 'failed',
  replaced: 'replaced',
}

export const stateWords = ({ state, attempts, recipients }: DeliveryFacts): string => {
  const lacking = recipients.filter((one) => one.state === 'rejected' || one.state === 'given-up').length
  const partly = state === 'sent' && lacking > 0 ? `, not to ${lacking}` : ''
  const tries = attempts > 1 ? `, ${attempts} tries` : ''
  return `${states[state]}${partly}${tries}`
}

/** What is wrong and what to do, and what else there is to know; sentences. */
export function detailSentences(delivery: DeliveryFacts, clock: Clock): readonly string[] {
  const { id, state, problem, nextAt, attempts, repeatedAt, recipients, what } = delivery
  const partly = recipients.some((one) => one.state === 'accepted')
  return [
    ...(problem === undefined || state === 'replaced'
      ? []
      : [problem.message, ...(state === 'sent' && partly ? [] : [problem.hint])]),
    ...(repeatedAt === undefined
      ? []
      : [`Somebody had it sent again: ${dayAndMinuteOf(repeatedAt, clock)}.`]),
    ...(state === 'waiting' && attempts > 0
      ? [
          `It is tried again${nextAt === undefined ? ' by the next run' : ` from ${toTheMinute(nextAt, clock)} on`}; at once: \`mentions deliveries send\``,
        ]
      : []),
    ...(state === 'failed' && delivery.canRepeat
      ? [`Send it again: \`mentions deliveries repeat ${id}\``]
      : []),
    ...(state === 'replaced'
      ? [
          what === 'mail'
            ? 'A later mail says what it said.'
            : 'Words in it were deleted; what is left of it was told again.',
        ]
      : []),
  ]
}

/** What there is in all, and what is wrong; sentences. */
export function closingSentences({ deliveries, left }: DeliveriesView): readonly string[] {
  if (deliveries.length === 0) return ['Nothing like that was sent, and nothing waits.']
  const of = (state: DeliveryFacts['state']) => deliveries.filter((one) => one.state === state).length
  const parts = [
    `${of('sent')} sent`,
    ...(of('waiting') === 0 ? [] : [`${of('waiting')} waiting`]),
    ...(of('failed') === 0 ? [] : [`${of('failed')} failed`]),
    ...(of('replaced') === 0 ? [] : [`${of('replaced')} replaced`]),
  ]
  const more =
    left === 0 ? [] : [`${count(left, 'older one is', 'older ones are')} not shown: \`--limit 0\` shows all.`]
  return [`${parts.join(', ')}.`, ...more]
}
