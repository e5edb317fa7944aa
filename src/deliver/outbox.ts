import type { Store, StoredDelivery } from '../store/store.js'
import { DeliveryError } from './error.js'
import type { DigestMail } from './mail.js'
import type { Mailer, Recipient } from './mailer.js'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** How long a mail is tried again. What it says is old news by then, and the next digest covers it. */
const TRIED_FOR = 3 * DAY

/** How long a mail belongs to the process that sends it, at the longest. */
const CLAIM = 60 * MINUTE

/** What became of one mail. */
export type DeliveryResult = {
  delivery: StoredDelivery
  /** What there is to tell, worst first; empty when everybody has got it. With any of these the command ends with 5. */
  problems: readonly DeliveryError[]
}

export type DeliverOptions = {
  signal?: AbortSignal
  /** Ours; another one's claim counts only while that process runs. */
  pid?: number
}

/**
 * Sends a digest and remembers who has got it. It is stored before it is sent: whatever happens on the way, `deliverPending`
 * sends the same bytes to those who have not got it. The caller holds the store's lock for writing (see store/lock.ts).
 *
 * @param now becomes the mail's date
 * @throws MentionsError when the store fails; a server that fails is a problem in the result
 */
export async function deliver(
  store: Store,
  mailer: Mailer,
  mail: DigestMail,
  now: Date,
  options: DeliverOptions = {},
): Promise<DeliveryResult> {
  const { messageId, subject, envelope, message } = await mailer.compose(mail, now)
  const { kind, brandKey, period } = mail
  const delivery = await store.addDelivery({
    kind,
    brandKey,
    period,
    messageId,
    subject,
    sender: envelope.from,
    recipients: envelope.to,
    message,
    createdAt: now,
    giveUpAt: new Date(now.getTime() + TRIED_FOR),
  })
  return delivery.state === 'waiting'
    ? attempt(store, mailer, delivery, now, options)
    : { delivery, problems: [] }
}

/**
 * Sends what earlier runs could not, oldest first, each only to those who still wait for it. Call it before the new digest
 * is written, so that "since last" knows of what has got through now.
 *
 * @param options.brandKeys only these: several configs may share a store, each with a mail server of its own
 */
export async function deliverPending(
  store: Store,
  mailer: Mailer,
  now: Date,
  { brandKeys, ...options }: DeliverOptions & { brandKeys?: readonly string[] } = {},
): Promise<readonly DeliveryResult[]> {
  const results: DeliveryResult[] = []
  for (const delivery of await store.pendingDeliveries(brandKeys)) {
    results.push(await attempt(store, mailer, delivery, now, options))
  }
  return results
}

async function attempt(
  store: Store,
  mailer: Mailer,
  delivery: StoredDelivery,
  now: Date,
  { signal, pid = process.pid }: DeliverOptions,
): Promise<DeliveryResult> {
  if (isBeingSent(delivery, pid, now)) return { delivery, problems: [] }
  const claim = { by: pid, until: new Date(now.getTime() + CLAIM) }
  const message = await store.claimDelivery(delivery.id, delivery.claim, claim)
  if (message === undefined) return { delivery, problems: [] }
  const to = delivery.recipients.filter(({ state }) => state === 'waiting').map(({ address }) => address)
  const envelope = { from: delivery.sender, to }
  const outcome = await send(mailer, { envelope, message, messageId: delivery.messageId }, signal)
  return record(store, delivery, outcome, now)
}

/** The lock keeps two runs apart already; this is for callers that forgot it. A run that was killed holds no claim. */
function isBeingSent({ claim }: StoredDelivery, pid: number, now: Date): boolean {
  return claim !== undefined && claim.by !== pid && claim.until > now && isRunning(claim.by)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process may not be asked, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

type Outcome = { recipients: readonly Recipient[]; problems: readonly DeliveryError[] }

/** One entry for each recipient, also when the mail as a whole failed. */
async function send(
  mailer: Mailer,
  mail: Parameters<Mailer['send']>[0],
  signal?: AbortSignal,
): Promise<Outcome> {
  try {
    const recipients = await mailer.send(mail, signal)
    const problems = recipients.flatMap((recipient) =>
      recipient.state === 'accepted' ? [] : [recipient.problem],
    )
    return { recipients, problems: problems.toSorted((a, b) => Number(b.permanent) - Number(a.permanent)) }
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error
    const state = error.permanent ? 'rejected' : 'waiting'
    return {
      recipients: mail.envelope.to.map((address) => ({ address, state, problem: error })),
      problems: [error],
    }
  }
}

async function record(
  store: Store,
  delivery: StoredDelivery,
  { recipients, problems }: Outcome,
  now: Date,
): Promise<DeliveryResult> {
  const isLast = now >= delivery.giveUpAt
  const [first] = problems
  const after = await store.recordAttempt(delivery.id, {
    at: now,
    recipients: recipients.map((recipient) => ({
      address: recipient.address,
      state: isLast && recipient.state === 'waiting' ? 'given-up' : recipient.state,
      ...(recipient.state !== 'accepted' && { problem: recipient.problem.message }),
    })),
    ...(first && { problem: { message: first.message, hint: first.hint } }),
  })
  const givenUp = after.recipients.filter(({ state }) => state === 'given-up').map(({ address }) => address)
  return {
    delivery: after,
    problems: givenUp.length > 0 ? [gaveUp(after, givenUp, first), ...problems] : problems,
  }
}

function gaveUp(
  { subject, createdAt, attempts }: StoredDelivery,
  addresses: readonly string[],
  cause: DeliveryError | undefined,
): DeliveryError {
  const day = createdAt.toISOString().slice(0, 10)
  return new DeliveryError(
    `The mail "${subject}" of ${day} could not be sent to ${addresses.join(', ')} in 3 days and ${attempts} attempts; it is not tried again.`,
    {
      hint: 'Mend what is named below; `mentions digest` shows what was in the mail, and the next one covers it when nobody got this one.',
      cause,
      permanent: true,
    },
  )
}
