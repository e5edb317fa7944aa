import type { StoredDelivery } from '../store/port/outbox.js'
import type { Store } from '../store/port.js'
import { dayOf } from '../text/moments.js'
import { DeliveryError } from './error.js'
import type { DigestMail } from './mail/mail.js'
import type { Mailer } from './mail/mailer.js'
import type { Recipient } from './mail/recipient.js'
import { nextTry } from './tries.js'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** How long a mail is tried again. What it says is old news by then, and the next digest covers it. */
const TRIED_FOR = 3 * DAY

/** How long one attempt can take, at the longest. */
const CLAIM = 60 * MINUTE

/** What became of one mail. */
export type DeliveryResult = {
  delivery: StoredDelivery
  /** What there is to tell, worst first; empty when everybody has got it. With any of these the command ends with 5. */
  problems: readonly DeliveryError[]
  /** Of one that still waits: when it is tried again by itself. */
  next?: Date | undefined
}

export type DeliverOptions = {
  signal?: AbortSignal
  /** Nobody asked for it by hand. */
  isScheduled?: boolean
  /** The same object for all mails of one run that go the same way. */
  route?: RouteState
}

/**
 * Why mail cannot go out at all in this run, once that is known. A server that is down can take its time to show it, and others
 * wait for the store meanwhile: so it is asked once in a run, not for every mail.
 */
export type RouteState = { failure?: DeliveryError }

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
 * Sends what waits, oldest first, each mail only to those who still wait for it.
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
  try {
    for (const delivery of (await store.outbox.pending(brandKeys)).filter(only)) {
      results.push(await attempt(store, mailer, delivery, { now, signal, isScheduled, route }))
    }
  } finally {
    mailer.close()
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

/** Ends what waits for a brand or group that the config no longer has: nothing else would ever send or mention it. */
export async function giveUpOrphan(
  store: Store,
  delivery: StoredDelivery,
  now: Date,
): Promise<DeliveryResult> {
  const waiting = waitingFor(delivery)
  const problem = new DeliveryError(
    `The mail "${delivery.subject}" of ${dayOf(delivery.createdAt)} is no longer sent to ${waiting.join(', ')}: the config has no such digest any more.`,
    { hint: '`mentions digest` shows who waits now.', permanent: true },
  )
  const after = await store.outbox.recordAttempt(delivery.id, {
    at: now,
    recipients: waiting.map((address) => ({ address, state: 'given-up', problem: problem.message })),
    problem: { message: problem.message, hint: problem.hint },
  })
  return { delivery: after, problems: [problem] }
}

type Attempt = { now: Date; signal: AbortSignal | undefined; isScheduled: boolean; route: RouteState }

/**
 * A claim that still stands was left by a run that was killed, or that had no answer to the text of the mail: only one run at
 * a time has the right to mail.
 */
async function attempt(
  store: Store,
  mailer: Mailer,
  delivery: StoredDelivery,
  { now, signal, isScheduled, route }: Attempt,
): Promise<DeliveryResult> {
  const to = waitingFor(delivery)
  if (route.failure !== undefined) {
    // It was asked for all of them: none is its turn before the others.
    const result = await record(store, delivery, failed(to, route.failure), { now, isScheduled })
    return result.delivery.state === 'waiting' ? { ...result, problems: [notTried(mailer)] } : result
  }
  const claim = { by: process.pid, until: new Date(now.getTime() + CLAIM) }
  const message = await store.outbox.claim(delivery.id, delivery.claim, claim)
  if (message === undefined) return { delivery, problems: [dropped(delivery)] }
  const envelope = { from: delivery.sender, to }
  const outcome = await send(mailer, { envelope, message, messageId: delivery.messageId }, signal)
  const failure = outcome.problems.find(({ isRouteDown }) => isRouteDown)
  if (failure !== undefined) route.failure = failure
  return record(store, delivery, outcome, { now, isScheduled })
}

const waitingFor = ({ recipients }: StoredDelivery): readonly string[] =>
  recipients.filter(({ state }) => state === 'waiting').map(({ address }) => address)

/** The same words for every mail, so that they are said once. */
const notTried = ({ target }: Mailer): DeliveryError =>
  new DeliveryError(`Other mails wait, too: after that, ${target} was not tried again in this run.`, {
    hint: 'Mend what is named above: these are kept for the same reason.',
  })

/** Nobody else sends while we have the right to: a scan found that words in it were deleted by who wrote them. */
const dropped = ({ subject }: StoredDelivery): DeliveryError =>
  new DeliveryError(`The mail "${subject}" was not sent: somebody deleted a post that it quotes.`, {
    hint: 'Write it again: `mentions digest --email`',
  })

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
    return {
      recipients,
      problems: [...new Set(problems)].toSorted((a, b) => Number(b.permanent) - Number(a.permanent)),
    }
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error
    return failed(mail.envelope.to, error)
  }
}

/** Nobody of these got it. */
function failed(addresses: readonly string[], problem: DeliveryError): Outcome {
  const state = problem.permanent ? 'rejected' : 'waiting'
  return { recipients: addresses.map((address) => ({ address, state, problem })), problems: [problem] }
}

async function record(
  store: Store,
  delivery: StoredDelivery,
  { recipients, problems }: Outcome,
  { now, isScheduled }: Pick<Attempt, 'now' | 'isScheduled'>,
): Promise<DeliveryResult> {
  const isLast = now >= delivery.giveUpAt
  const [first] = problems
  const after = await store.outbox.recordAttempt(delivery.id, {
    at: now,
    isScheduled,
    recipients: recipients.map((recipient) => ({
      address: recipient.address,
      state: isLast && recipient.state === 'waiting' ? 'given-up' : recipient.state,
      ...(recipient.state !== 'accepted' && { problem: recipient.problem.message }),
    })),
    ...(first && { problem: { message: first.message, hint: first.hint } }),
    mayHaveArrived: delivery.claim !== undefined || problems.some((problem) => problem.mayHaveArrived),
  })
  const givenUp = after.recipients.filter(({ state }) => state === 'given-up').map(({ address }) => address)
  return {
    delivery: after,
    problems: givenUp.length > 0 ? [gaveUp(after, givenUp, first), ...problems] : problems,
    next: after.state === 'waiting' ? nextTry(after) : undefined,
  }
}

function gaveUp(
  delivery: StoredDelivery,
  addresses: readonly string[],
  cause: DeliveryError | undefined,
): DeliveryError {
  const { subject, attempts, createdAt, giveUpAt } = delivery
  if (giveUpAt.getTime() - createdAt.getTime() < TRIED_FOR)
    return new DeliveryError(
      `The mail "${subject}" of ${dayOf(createdAt)} could not be sent to ${addresses.join(', ')}, and is not tried again: words in it were deleted since it was written.`,
      {
        hint: 'Mend what is named below; the next digest goes to everybody.',
        cause,
        permanent: true,
      },
    )
  return new DeliveryError(
    `The mail "${subject}" of ${dayOf(createdAt)} could not be sent to ${addresses.join(', ')} in 3 days and ${attempts} attempts; it is not tried again.`,
    {
      hint: 'Mend what is named below; `mentions digest` shows what was in the mail, and the next one covers it when nobody got this one.',
      cause,
      permanent: true,
    },
  )
}
