import type { StoredDelivery } from '../store/port/outbox.js'
import type { Store } from '../store/port.js'
import { dayOf } from '../text/moments.js'
import { attempt, type DeliveryResult, giveUp, type RouteState, waitingFor } from './attempt.js'
import { mailCarrier } from './carrier.js'
import { DeliveryError } from './error.js'
import type { DigestMail } from './mail/mail.js'
import type { Mailer } from './mail/mailer.js'

const DAY = 24 * 60 * 60_000

/** How long a message is tried again. What it says is old news by then, and the next digest covers it. */
export const TRIED_FOR = 3 * DAY

export type DeliverOptions = {
  signal?: AbortSignal
  /** Nobody asked for it by hand. */
  isScheduled?: boolean
  /** The same object for all mails of one run that go the same way. */
  route?: RouteState
}

/**
 * Stores a mail for `deliverPending` to send: whatever happens on the way, the same bytes reach those who have not got them.
 * Waiting mails that it covers and that certainly nobody has got are replaced by it. The caller holds the
 * right to mail (see store/sqlite/lease.ts), here and below.
 *
 * @param now becomes the mail's date
 * @throws MentionsError when the store fails
 */
export async function enqueue(
  store: Store,
  mailer: Mailer,
  mail: DigestMail,
  now: Date,
): Promise<StoredDelivery> {
  const { messageId, subject, envelope, message } = await mailer.compose(mail, now)
  const { kind, brandKey, brands, period } = mail
  return store.outbox.add({
    kind,
    brandKey,
    brands,
    period,
    messageId,
    subject,
    sender: envelope.from,
    recipients: envelope.to,
    message,
    createdAt: now,
    giveUpAt: new Date(now.getTime() + TRIED_FOR),
  })
}

/**
 * Sends mails that wait, oldest first, each only to those who still wait for it.
 *
 * @param options.brandKeys only these: several configs may share a store, each with a mail server of its own
 * @param options.only which of them to send
 * @throws MentionsError when the store fails; a server that fails is a problem in the result
 */
export async function deliverPending(
  store: Store,
  mailer: Mailer,
  now: Date,
  { brandKeys, only = () => true, signal, isScheduled = false, route = {} }: PendingOptions = {},
): Promise<readonly DeliveryResult[]> {
  const results: DeliveryResult[] = []
  const carrier = mailCarrier(mailer)
  try {
    for (const delivery of (await store.outbox.pending(brandKeys)).filter(only)) {
      results.push(await attempt(store, carrier, delivery, { now, signal, isScheduled, route }))
    }
  } finally {
    carrier.close()
  }
  return results
}

type PendingOptions = DeliverOptions & {
  brandKeys?: readonly string[]
  only?: (delivery: StoredDelivery) => boolean
}

/** Whether somebody may have got it: then it is never replaced, only sent again as it is. */
export const mayHaveArrived = ({ claim, acceptedAt }: StoredDelivery): boolean =>
  claim !== undefined || acceptedAt !== undefined

/** Ends what waits for a brand or group that the config no longer has. */
export const giveUpOrphan = (store: Store, delivery: StoredDelivery, now: Date): Promise<DeliveryResult> =>
  giveUp(store, delivery, {
    now,
    problem: new DeliveryError(
      `The mail "${delivery.subject}" of ${dayOf(delivery.createdAt)} is no longer sent to ${waitingFor(delivery).join(', ')}: the config has no such digest any more.`,
      { hint: '`mentions digest` shows who waits now.', permanent: true },
    ),
  })
