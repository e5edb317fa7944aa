import type { DeliveryAttempt, DeliveryClaim, NewDelivery, StoredDelivery } from '../port/outbox.js'
import { deliveryColumns, newColumns, newValues } from '../rows/deliveries.js'
import { asJson, dateOrNull, optionalText, orNull, storable } from '../rows/values.js'
import type { Transaction } from './database.js'
import { deliveriesOf, theDelivery } from './delivery-rows.js'

/**
 * Stores a mail that is to be sent. One with the same Message-ID that waits or was sent is the same mail: it is returned
 * instead. Mails that certainly nobody has got and whose period this one covers are replaced by it, so that a server that
 * was away for a while does not bring the same rows in several mails.
 */
export async function addDelivery(db: Transaction, mail: NewDelivery): Promise<StoredDelivery> {
  const [known] = await deliveriesOf(
    db,
    await db.all(
      `select ${deliveryColumns} from deliveries where message_id = ? and state in ('waiting', 'sent')`,
      mail.messageId,
    ),
  )
  if (known) return known
  if (mail.rule === undefined) await replaceCovered(db, mail)
  const id = await db.insert(
    `insert into deliveries (id, ${newColumns.join(', ')})
     values ((select coalesce(max(id), 0) + 1 from deliveries), ${newColumns.map(() => '?').join(', ')}) returning id`,
    ...newValues(mail),
  )
  await db.run(
    `insert into delivery_recipients (delivery, position, address, state)
     select ?, n.at - 1, n.address, 'waiting' from unnest(?::text[]) with ordinality n (address, at)`,
    id,
    mail.recipients,
  )
  return await theDelivery(db, id)
}

/** A mail with a claim may have arrived: it is only ever sent again as it is, so that its repeat can be recognised. */
async function replaceCovered(db: Transaction, { kind, brandKey, period }: NewDelivery): Promise<void> {
  await db.run(
    `update deliveries set state = 'replaced', message = null
     where state = 'waiting' and accepted is null and claimed_by is null and kind = ? and brand_key = ?
       and period_from >= ? and period_to <= ? and rule is null`,
    storable(kind),
    storable(brandKey),
    period.from.getTime(),
    period.to.getTime(),
  )
}

/**
 * Those about the brand that were made since then. Those that somebody may have got are only sent again as they are: they are tried once
 * more, and then their text is forgotten.
 */
export async function dropMails(db: Transaction, brand: string, since: Date): Promise<void> {
  const isMeant = `state = 'waiting' and created >= ? and rule is null
    and (brands is null or brands::jsonb @> jsonb_build_array(?::text))`
  await db.run(
    `update deliveries set state = 'replaced', message = null
     where accepted is null and claimed_by is null and ${isMeant}`,
    since.getTime(),
    storable(brand),
  )
  await db.run(`update deliveries set give_up = created where ${isMeant}`, since.getTime(), storable(brand))
}

/** Those that somebody still waits for, oldest first. Without `brandKeys`: of every brand. */
export async function pendingDeliveries(
  db: Transaction,
  brandKeys?: readonly string[],
): Promise<readonly StoredDelivery[]> {
  const isMeant = brandKeys === undefined ? 'true' : 'brand_key = any(?::text[])'
  const rows = await db.all(
    `select ${deliveryColumns} from deliveries where state = 'waiting' and rule is null and ${isMeant} order by created, id`,
    ...(brandKeys === undefined ? [] : [brandKeys.map(storable)]),
  )
  return await deliveriesOf(db, rows)
}

/**
 * Takes a mail for sending, if it still waits and nobody else took it since it was read.
 *
 * @param seen the claim that stood when it was read
 * @returns its text; undefined when somebody else was quicker
 */
export async function claimDelivery(
  db: Transaction,
  id: number,
  seen: DeliveryClaim | undefined,
  claim: DeliveryClaim,
): Promise<string | undefined> {
  const row = await db.get(
    `update deliveries set claimed_by = ?, claimed_until = ?
     where id = ? and state = 'waiting' and claimed_by is not distinct from ? and claimed_until is not distinct from ?
     returning message`,
    claim.by,
    claim.until.getTime(),
    id,
    seen?.by ?? null,
    seen?.until.getTime() ?? null,
  )
  return row && optionalText(row, 'message')
}

/** Remembers how an attempt ended, and frees the message unless it may have arrived. When nobody waits any more, the text of a mail is forgotten. */
export async function recordAttempt(
  db: Transaction,
  id: number,
  attempt: DeliveryAttempt,
): Promise<StoredDelivery> {
  const at = attempt.at.getTime()
  for (const { address, state, problem } of attempt.recipients) {
    await db.run(
      `update delivery_recipients set state = ?, at = ?, problem = ?
       where delivery = ? and address = ? and state = 'waiting'`,
      state,
      at,
      orNull(problem),
      id,
      address,
    )
  }
  const [isScheduled, mayHaveArrived] = [attempt.isScheduled === true, attempt.mayHaveArrived === true]
  await db.run(
    `with counted as (
       select count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'accepted') as accepted
       from delivery_recipients where delivery = ?1
     )
     update deliveries set
       attempts = attempts + 1, attempted = ?2, problem = ?3,
       ${isScheduled ? 'scheduled = scheduled + 1, scheduled_at = ?2,' : ''}
       ${mayHaveArrived ? keptWhileWaiting('claimed_by', 'claimed_until') : 'claimed_by = null, claimed_until = null'},
       accepted = case when counted.accepted > 0 then coalesce(deliveries.accepted, ?2) end,
       state = case when counted.waiting > 0 then 'waiting' when counted.accepted > 0 then 'sent' else 'failed' end,
       message = case when counted.waiting > 0 or (rule is not null and give_up > created) then message end,
       handle = coalesce(?4, handle), not_before = ?5
     from counted where id = ?1`,
    id,
    at,
    attempt.problem ? asJson(attempt.problem) : null,
    orNull(attempt.handle),
    dateOrNull(attempt.notBefore),
  )
  return await theDelivery(db, id)
}

const keptWhileWaiting = (...columns: readonly string[]): string =>
  columns.map((name) => `${name} = case when counted.waiting > 0 then ${name} end`).join(', ')

/** The mail that reaches furthest of those that somebody has got: where "since last" begins. */
export async function lastDelivery(
  db: Transaction,
  kind: string,
  brandKey: string,
): Promise<StoredDelivery | undefined> {
  const rows = await db.all(
    `select ${deliveryColumns} from deliveries where kind = ? and brand_key = ? and accepted is not null
     order by period_to desc, id desc limit 1`,
    storable(kind),
    storable(brandKey),
  )
  return (await deliveriesOf(db, rows))[0]
}
