import type { NewDelivery, StoredDelivery, StoredRecipient } from '../port/outbox.js'
import {
  date,
  flag,
  json,
  number,
  oneOf,
  optionalDate,
  optionalNumber,
  optionalText,
  orNull,
  type Row,
  storable,
  text,
  type Value,
} from './values.js'

/** A row of `deliveries` without its message, which may be large. */
export const deliveryColumns = `id, kind, brand_key, brands, message_id, subject, period_from, period_to, sender, created, give_up, state,
  attempts, attempted, scheduled, scheduled_at, accepted, problem, claimed_by, claimed_until, rule, destination, handle, is_urgent,
  not_before, repeated`

/** Of a new message, in the order of `newValues`. */
export const newColumns = [
  'kind',
  'brand_key',
  'brands',
  'message_id',
  'subject',
  'period_from',
  'period_to',
  'sender',
  'created',
  'give_up',
  'state',
  'attempts',
  'message',
  'rule',
  'destination',
  'handle',
  'is_urgent',
] as const

export const newValues = (mail: NewDelivery): readonly Value[] => [
  storable(mail.kind),
  storable(mail.brandKey),
  JSON.stringify(mail.brands.map(storable)),
  mail.messageId,
  storable(mail.subject),
  mail.period.from.getTime(),
  mail.period.to.getTime(),
  mail.sender,
  mail.createdAt.getTime(),
  mail.giveUpAt.getTime(),
  'waiting',
  0,
  mail.message,
  orNull(mail.rule),
  orNull(mail.destination),
  orNull(mail.handle),
  Number(mail.isUrgent === true),
]

/** @param recipients in their order */
export function deliveryOf(row: Row, recipients: readonly StoredRecipient[]): StoredDelivery {
  const attemptedAt = optionalDate(row, 'attempted')
  const lastAt = optionalDate(row, 'scheduled_at')
  const acceptedAt = optionalDate(row, 'accepted')
  const by = optionalNumber(row, 'claimed_by')
  return {
    id: number(row, 'id'),
    kind: text(row, 'kind'),
    brandKey: text(row, 'brand_key'),
    ...(row.brands !== null && { brands: json<string[]>(row, 'brands') }),
    messageId: text(row, 'message_id'),
    subject: text(row, 'subject'),
    period: { from: date(row, 'period_from'), to: date(row, 'period_to') },
    sender: text(row, 'sender'),
    recipients,
    createdAt: date(row, 'created'),
    giveUpAt: date(row, 'give_up'),
    state: oneOf(row, 'state', ['waiting', 'sent', 'failed', 'replaced']),
    attempts: number(row, 'attempts'),
    ...(attemptedAt && { attemptedAt }),
    ...(lastAt && { scheduled: { tries: number(row, 'scheduled'), lastAt } }),
    ...(acceptedAt && { acceptedAt }),
    ...(row.problem !== null && { problem: json<{ message: string; hint: string }>(row, 'problem') }),
    ...(by !== undefined && { claim: { by, until: date(row, 'claimed_until') } }),
    ...alertPart(row),
  }
}

function alertPart(row: Row): Partial<StoredDelivery> {
  const [rule, destination, handle] = ['rule', 'destination', 'handle'].map((column) =>
    optionalText(row, column),
  )
  const notBefore = optionalDate(row, 'not_before')
  const repeatedAt = optionalDate(row, 'repeated')
  return {
    ...(rule !== undefined && { rule }),
    ...(destination !== undefined && { destination }),
    ...(handle !== undefined && { handle }),
    ...(flag(row, 'is_urgent') && { isUrgent: true as const }),
    ...(notBefore && { notBefore }),
    ...(repeatedAt && { repeatedAt }),
  }
}

/** A row of `delivery_recipients`. */
export function recipientOf(row: Row): StoredRecipient {
  const at = optionalDate(row, 'at')
  const problem = optionalText(row, 'problem')
  return {
    address: text(row, 'address'),
    state: oneOf(row, 'state', ['waiting', 'accepted', 'rejected', 'given-up']),
    ...(at && { at }),
    ...(problem !== undefined && { problem }),
  }
}
