import type { StoredDelivery, StoredRecipient } from '../store/port/outbox.js'
import type { Store } from '../store/port.js'
import { dayOf } from '../text/moments.js'
import type { Carried, Carrier } from './carrier.js'
import { DeliveryError } from './error.js'
import type { Recipient } from './mail/recipient.js'
import { nextTry, retryAfter } from './tries.js'
import { theMessage } from './words.js'

const MINUTE = 60_000

/** How long one attempt can take, at the longest. */
const CLAIM = 60 * MINUTE

/** What became of one message. */
export type DeliveryResult = {
  delivery: StoredDelivery
  /** What there is to tell, worst first; empty when everybody has got it. With any of these the command ends with 5. */
  problems: readonly DeliveryError[]
  /** Of one that still waits: when it is tried again by itself. */
  next?: Date | undefined
}

/**
 * Why nothing can go out that way in this run, once that is known. A server that is down can take its time to show it, and others
 * wait meanwhile: so it is asked once in a run, not for every message.
 */
export type RouteState = { failure?: DeliveryError }

export type Attempt = {
  now: Date
  signal: AbortSignal | undefined
  isScheduled: boolean
  route: RouteState
}

/**
 * Sends a message to those who still wait for it. A claim that still stands was left by a run that was killed, or that had no answer to
 * the text of the message: only one run at a time has the right to send.
 */
export async function attempt(
  store: Store,
  carrier: Carrier,
  delivery: StoredDelivery,
  { now, signal, isScheduled, route }: Attempt,
): Promise<DeliveryResult> {
  const to = waitingFor(delivery)
  if (route.failure !== undefined) {
    // It was asked for all of them: none is its turn before the others.
    const result = await record(store, delivery, failed(to, route.failure), { now, isScheduled })
    return result.delivery.state === 'waiting'
      ? { ...result, problems: [notTried(carrier, delivery)] }
      : result
  }
  const claim = { by: process.pid, until: new Date(now.getTime() + CLAIM) }
  const message = await store.outbox.claim(delivery.id, delivery.claim, claim)
  if (message === undefined) return { delivery, problems: [dropped(delivery)] }
  const outcome = await send(carrier, { delivery, to, message }, signal)
  const isClosed = outcome.isDown === true || outcome.after !== undefined
  const failure = outcome.problems.find(({ isRouteDown }) => isRouteDown || isClosed)
  if (failure !== undefined) route.failure = failure
  return record(store, delivery, outcome, { now, isScheduled })
}

/** Ends what waits for what the config no longer has: nothing else would ever send or mention it. */
export async function giveUp(
  store: Store,
  delivery: StoredDelivery,
  { now, problem }: { now: Date; problem: DeliveryError },
): Promise<DeliveryResult> {
  const after = await store.outbox.recordAttempt(delivery.id, {
    at: now,
    recipients: waitingFor(delivery).map((address) => ({
      address,
      state: 'given-up',
      problem: problem.message,
    })),
    problem: { message: problem.message, hint: problem.hint },
  })
  return { delivery: after, problems: [problem] }
}

export const waitingFor = ({ recipients }: StoredDelivery): readonly string[] =>
  recipients.filter(({ state }) => state === 'waiting').map(({ address }) => address)

/** The same words for every message, so that they are said once. */
export const notTried = ({ target }: Carrier, { rule }: StoredDelivery): DeliveryError =>
  new DeliveryError(
    `Other ${rule === undefined ? 'mails' : 'alerts'} wait, too: after that, ${target} was not tried again in this run.`,
    { hint: 'Mend what is named above: these are kept for the same reason.' },
  )

/** Nobody else sends while we have the right to: a scan found that words in it were deleted by who wrote them. */
const dropped = (delivery: StoredDelivery): DeliveryError =>
  delivery.rule === undefined
    ? new DeliveryError(
        `The mail "${delivery.subject}" was not sent: somebody deleted a post that it quotes.`,
        { hint: 'Write it again: `mentions digest --email`' },
      )
    : new DeliveryError(`${theMessage(delivery)} was not sent: somebody deleted a post that it quotes.`, {
        hint: 'The next scan tells what is left of it.',
      })

type Outcome = Carried & { problems: readonly DeliveryError[] }

type Sending = { delivery: StoredDelivery; to: readonly string[]; message: string }

/** One entry for each recipient, also when the message as a whole failed. */
async function send(
  carrier: Carrier,
  { delivery, to, message }: Sending,
  signal?: AbortSignal,
): Promise<Outcome> {
  const { messageId, sender, recipients, handle, createdAt, repeatedAt } = delivery
  const parcel = {
    ...{ messageId, message, to, from: sender },
    all: recipients.map(({ address }) => address),
    ...(handle !== undefined && { handle }),
    ...(repeatedAt && { repeat: { first: createdAt, again: repeatedAt } }),
  }
  try {
    const carried = await carrier.send(parcel, signal)
    const problems = carried.recipients.flatMap((recipient) =>
      recipient.state === 'accepted' ? [] : [recipient.problem],
    )
    return {
      ...carried,
      problems: [...new Set(problems)].toSorted((a, b) => Number(b.permanent) - Number(a.permanent)),
    }
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error
    return failed(to, error)
  }
}

/** Nobody of these got it. */
function failed(addresses: readonly string[], problem: DeliveryError): Outcome {
  const state: Recipient['state'] = problem.permanent ? 'rejected' : 'waiting'
  return { recipients: addresses.map((address) => ({ address, state, problem })), problems: [problem] }
}

async function record(
  store: Store,
  delivery: StoredDelivery,
  { recipients, problems, handle, after: pause, isDown }: Outcome,
  { now, isScheduled }: Pick<Attempt, 'now' | 'isScheduled'>,
): Promise<DeliveryResult> {
  const isLast = now >= delivery.giveUpAt
  const [first] = problems
  const isClosed = isDown === true || problems.some(({ isRouteDown }) => isRouteDown)
  const notBefore = retryAfter(delivery, { now, pause, isClosed })
  const after = await store.outbox.recordAttempt(delivery.id, {
    at: now,
    isScheduled,
    recipients: recipients.map((recipient) => ({
      address: recipient.address,
      state: stateAfter(recipient.state, delivery, isLast),
      ...(recipient.state !== 'accepted' && { problem: recipient.problem.message }),
    })),
    ...(first && { problem: { message: first.message, hint: first.hint } }),
    mayHaveArrived: delivery.claim !== undefined || problems.some((problem) => problem.mayHaveArrived),
    ...(handle !== undefined && { handle }),
    ...(notBefore && { notBefore }),
  })
  const givenUp = after.recipients.filter(({ state }) => state === 'given-up').map(({ address }) => address)
  return {
    delivery: after,
    problems: givenUp.length > 0 ? [gaveUp(after, givenUp, first), ...problems] : problems,
    next: after.state === 'waiting' ? nextTry(after) : undefined,
  }
}

/** Danger ends by no refusal: whoever mends the address, the token or the config within days has it go there. */
function stateAfter(
  state: Recipient['state'],
  { isUrgent }: StoredDelivery,
  isLast: boolean,
): StoredRecipient['state'] {
  if (isUrgent === true && state === 'rejected') return isLast ? 'given-up' : 'waiting'
  return isLast && state === 'waiting' ? 'given-up' : state
}

function gaveUp(
  delivery: StoredDelivery,
  addresses: readonly string[],
  cause: DeliveryError | undefined,
): DeliveryError {
  const { rule, attempts, createdAt, repeatedAt, giveUpAt } = delivery
  const what = `${theMessage(delivery)} of ${dayOf(createdAt)} could not be sent to ${addresses.join(', ')}`
  if (giveUpAt <= createdAt)
    return new DeliveryError(
      `${what}, and is not tried again: words in it were deleted since it was written.`,
      {
        hint: `Mend what is named below; ${rule === undefined ? 'the next digest goes to everybody' : 'what still waits is on the list'}.`,
        cause,
        permanent: true,
      },
    )
  const days = Math.round((giveUpAt.getTime() - (repeatedAt ?? createdAt).getTime()) / (24 * 60 * MINUTE))
  return new DeliveryError(
    `${what} in ${days === 1 ? 'a day' : `${days} days`} and ${attempts} attempts; it is not tried again.`,
    {
      hint:
        rule === undefined
          ? 'Mend what is named below; `mentions digest` shows what was in the mail, and the next one covers it when nobody got this one.'
          : `Mend what is named below; then send it again: \`mentions deliveries repeat ${delivery.id}\``,
      cause,
      permanent: true,
    },
  )
}
