import type {
  DeliveryAttempt,
  DeliveryClaim,
  DeliveryFilter,
  ListedDelivery,
  NewDelivery,
  Outbox,
  StoredDelivery,
} from '../../../src/store/port/outbox.js'
import { storable } from '../../../src/text/storable.js'
import { nextNumber, type Tables } from './tables.js'

export function addDelivery({ deliveries }: Tables, mail: NewDelivery): StoredDelivery {
  const known = [...deliveries.values()].find(
    ({ delivery: { messageId, state } }) =>
      messageId === mail.messageId && (state === 'waiting' || state === 'sent'),
  )
  if (known) return known.delivery
  const { recipients, message, brands, ...rest } = mail
  const delivery: StoredDelivery = {
    ...rest,
    kind: storable(mail.kind),
    brandKey: storable(mail.brandKey),
    subject: storable(mail.subject),
    ...(mail.rule !== undefined && { rule: storable(mail.rule) }),
    ...(mail.destination !== undefined && { destination: storable(mail.destination) }),
    ...(mail.handle !== undefined && { handle: storable(mail.handle) }),
    id: nextNumber(deliveries.keys()),
    recipients: recipients.map((address) => ({ address, state: 'waiting' })),
    state: 'waiting',
    attempts: 0,
    brands: brands.map(storable),
  }
  if (delivery.rule === undefined) replace(deliveries, (earlier) => isCovered(earlier, delivery))
  deliveries.set(delivery.id, { delivery, message })
  return delivery
}

/** Those about the brand that were made since then. */
export function dropMails({ deliveries }: Tables, brand: string, since: Date): void {
  const isMeant = ({ createdAt, rule, brands = [] }: StoredDelivery) =>
    rule === undefined && createdAt >= since && brands.includes(brand)
  replace(deliveries, isMeant)
  for (const [id, row] of deliveries) {
    const { delivery } = row
    if (delivery.state === 'waiting' && isMeant(delivery))
      deliveries.set(id, { ...row, delivery: { ...delivery, giveUpAt: delivery.createdAt } })
  }
}

type Deliveries = Tables['deliveries']

/** Only those that nobody has got or may have got. */
function replace(deliveries: Deliveries, isMeant: (delivery: StoredDelivery) => boolean): void {
  for (const [id, row] of deliveries) {
    const { state, acceptedAt, claim } = row.delivery
    if (state !== 'waiting' || acceptedAt !== undefined || claim !== undefined) continue
    if (isMeant(row.delivery))
      deliveries.set(id, { ...row, delivery: { ...row.delivery, state: 'replaced' }, message: undefined })
  }
}

const isCovered = (earlier: StoredDelivery, { kind, brandKey, period }: StoredDelivery): boolean =>
  earlier.rule === undefined &&
  earlier.kind === kind &&
  earlier.brandKey === brandKey &&
  earlier.period.from >= period.from &&
  earlier.period.to <= period.to

export function pendingDeliveries(
  { deliveries }: Tables,
  brandKeys?: readonly string[],
): readonly StoredDelivery[] {
  return [...deliveries.values()]
    .map(({ delivery }) => delivery)
    .filter(
      ({ state, rule, brandKey }) =>
        state === 'waiting' && rule === undefined && (brandKeys?.includes(brandKey) ?? true),
    )
    .toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime() || one.id - other.id)
}

export function claimDelivery(
  { deliveries }: Tables,
  { id, seen, claim }: { id: number; seen: DeliveryClaim | undefined; claim: DeliveryClaim },
): string | undefined {
  const row = deliveries.get(id)
  const stands = row?.delivery.claim
  const isAsSeen = stands?.by === seen?.by && stands?.until.getTime() === seen?.until.getTime()
  if (row?.delivery.state !== 'waiting' || !isAsSeen) return undefined
  deliveries.set(id, { ...row, delivery: { ...row.delivery, claim } })
  return row.message
}

export function recordAttempt(
  { deliveries }: Tables,
  { id, attempt }: { id: number; attempt: DeliveryAttempt },
): StoredDelivery {
  const row = deliveries.get(id)
  if (row === undefined) throw new Error(`There is no delivery ${id}`)
  const { claim, problem: _, notBefore: __, acceptedAt: earlier, ...before } = row.delivery
  const recipients = before.recipients.map((recipient) => {
    const told = attempt.recipients.find(({ address }) => address === recipient.address)
    if (told === undefined || recipient.state !== 'waiting') return recipient
    const { address, state, problem } = told
    return { address, state, at: attempt.at, ...(problem !== undefined && { problem: storable(problem) }) }
  })
  const isIn = (wanted: string) => recipients.some(({ state }) => state === wanted)
  const acceptedAt = isIn('accepted') ? (earlier ?? attempt.at) : undefined
  const delivery: StoredDelivery = {
    ...before,
    recipients,
    attempts: before.attempts + 1,
    attemptedAt: attempt.at,
    ...(attempt.isScheduled === true && {
      scheduled: { tries: (before.scheduled?.tries ?? 0) + 1, lastAt: attempt.at },
    }),
    state: isIn('waiting') ? 'waiting' : isIn('accepted') ? 'sent' : 'failed',
    ...(acceptedAt && { acceptedAt }),
    ...(attempt.problem && { problem: attempt.problem }),
    ...(claim && attempt.mayHaveArrived === true && isIn('waiting') && { claim }),
    ...(attempt.handle !== undefined && { handle: storable(attempt.handle) }),
    ...(attempt.notBefore && { notBefore: attempt.notBefore }),
  }
  const isKept = isIn('waiting') || (before.rule !== undefined && before.giveUpAt > before.createdAt)
  deliveries.set(id, { ...row, delivery, message: isKept ? row.message : undefined })
  return delivery
}

export function waitingAlerts({ deliveries }: Tables): Awaited<ReturnType<Outbox['alerts']>> {
  const all = [...deliveries.values()].map(({ delivery }) => delivery)
  const waiting = all
    .filter(({ state, rule }) => state === 'waiting' && rule !== undefined)
    .toSorted(
      (one, other) =>
        Number(other.isUrgent === true) - Number(one.isUrgent === true) ||
        one.createdAt.getTime() - other.createdAt.getTime() ||
        one.id - other.id,
    )
  const tried = new Map<string, Date>()
  for (const { destination } of waiting)
    for (const other of all)
      if (destination !== undefined && other.destination === destination && other.attemptedAt) {
        const known = tried.get(destination)
        if (known === undefined || known < other.attemptedAt) tried.set(destination, other.attemptedAt)
      }
  return { waiting, triedAt: tried }
}

export const listDeliveries = (
  { deliveries }: Tables,
  { ids, states, since, rules, destinations, limit }: DeliveryFilter,
): readonly ListedDelivery[] =>
  [...deliveries.values()]
    .filter(
      ({ delivery: { id, state, createdAt, rule, destination } }) =>
        (ids?.includes(id) ?? true) &&
        (states?.includes(state) ?? true) &&
        (since === undefined || createdAt >= since) &&
        (rules === undefined || (rule !== undefined && rules.includes(rule))) &&
        (destinations === undefined || (destination !== undefined && destinations.includes(destination))),
    )
    .map(({ delivery, message }) => ({ ...delivery, isKept: message !== undefined }))
    .toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime() || other.id - one.id)
    .slice(0, limit)

export function repeatDelivery(
  { deliveries }: Tables,
  { id, at, giveUpAt }: { id: number; at: Date; giveUpAt: Date },
): StoredDelivery | undefined {
  const row = deliveries.get(id)
  if (row === undefined || row.delivery.state === 'waiting' || row.message === undefined) return undefined
  const isThere = [...deliveries.values()].some(
    ({ delivery: { id: other, messageId, state } }) =>
      other !== id && messageId === row.delivery.messageId && (state === 'waiting' || state === 'sent'),
  )
  if (isThere) return undefined
  const { notBefore: _, problem: __, scheduled: ___, recipients, ...rest } = row.delivery
  const delivery: StoredDelivery = {
    ...rest,
    state: 'waiting',
    giveUpAt,
    repeatedAt: at,
    recipients: recipients.map(({ address }) => ({ address, state: 'waiting' })),
  }
  deliveries.set(id, { ...row, delivery })
  return delivery
}

export function lastDelivery(
  { deliveries }: Tables,
  kind: string,
  brandKey: string,
): StoredDelivery | undefined {
  return [...deliveries.values()]
    .map(({ delivery }) => delivery)
    .filter((mail) => mail.kind === kind && mail.brandKey === brandKey && mail.acceptedAt !== undefined)
    .toSorted((one, other) => other.period.to.getTime() - one.period.to.getTime() || other.id - one.id)[0]
}
