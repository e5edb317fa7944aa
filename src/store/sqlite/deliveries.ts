import type { DeliveryAttempt, DeliveryClaim, NewDelivery, StoredDelivery } from '../port/outbox.js'
import { newColumns, newValues } from '../rows/deliveries.js'
import { dateOrNull, optionalText, orNull, storable } from '../rows/values.js'
import type { Database } from './database.js'
import { deliveryColumns, deliveryOf, theDelivery } from './delivery-rows.js'

/**
 * Stores a mail that is to be sent. One with the same Message-ID that waits or was sent is the same mail: it is returned
 * instead. Mails that certainly nobody has got and whose period this one covers are replaced by it, so that a server that
 * was away for a while does not bring the same rows in several mails.
 */
export function addDelivery(db: Database, mail: NewDelivery): StoredDelivery {
  const known = db.get(
    `select ${deliveryColumns} from deliveries where message_id = ? and state in ('waiting', 'sent')`,
    mail.messageId,
  )
  if (known) return deliveryOf(db, known)
  if (mail.rule === undefined) replaceCovered(db, mail)
  const id = db.insert(
    `insert into deliveries (${newColumns.join(', ')}) values (${newColumns.map(() => '?').join(', ')})`,
    ...newValues(mail),
  )
  for (const [position, address] of mail.recipients.entries()) {
    db.run(
      `insert into delivery_recipients (delivery, position, address, state) values (?, ?, ?, 'waiting')`,
      id,
      position,
      address,
    )
  }
  return theDelivery(db, id)
}

/** A mail with a claim may have arrived: it is only ever sent again as it is, so that its repeat can be recognised. */
function replaceCovered(db: Database, { kind, brandKey, period }: NewDelivery): void {
  db.run(
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
export function dropMails(db: Database, brand: string, since: Date): void {
  db.run(
    `update deliveries set state = 'replaced', message = null
     where state = 'waiting' and accepted is null and claimed_by is null and created >= ? and rule is null
       and (brands is null or ? in (select value from json_each(brands)))`,
    since.getTime(),
    storable(brand),
  )
  db.run(
    `update deliveries set give_up = created
     where state = 'waiting' and created >= ? and rule is null and (brands is null or ? in (select value from json_each(brands)))`,
    since.getTime(),
    storable(brand),
  )
}

/** Those that somebody still waits for, oldest first. Without `brandKeys`: of every brand. */
export function pendingDeliveries(db: Database, brandKeys?: readonly string[]): readonly StoredDelivery[] {
  const rows =
    brandKeys === undefined
      ? db.all(
          `select ${deliveryColumns} from deliveries where state = 'waiting' and rule is null order by created, id`,
        )
      : db.all(
          `select ${deliveryColumns} from deliveries where state = 'waiting' and rule is null and brand_key in (select value from json_each(?))
           order by created, id`,
          JSON.stringify(brandKeys.map(storable)),
        )
  return rows.map((row) => deliveryOf(db, row))
}

/**
 * Takes a mail for sending, if it still waits and nobody else took it since it was read.
 *
 * @param seen the claim that stood when it was read
 * @returns its text; undefined when somebody else was quicker
 */
export function claimDelivery(
  db: Database,
  id: number,
  seen: DeliveryClaim | undefined,
  claim: DeliveryClaim,
): string | undefined {
  const changed = db.change(
    `update deliveries set claimed_by = ?, claimed_until = ?
     where id = ? and state = 'waiting' and claimed_by is ? and claimed_until is ?`,
    claim.by,
    claim.until.getTime(),
    id,
    seen?.by ?? null,
    seen?.until.getTime() ?? null,
  )
  if (changed === 0) return undefined
  return optionalText(db.get('select message from deliveries where id = ?', id) ?? {}, 'message')
}

/** Remembers how an attempt ended, and frees the message unless it may have arrived. When nobody waits any more, the text of a mail is forgotten. */
export function recordAttempt(db: Database, id: number, attempt: DeliveryAttempt): StoredDelivery {
  const at = attempt.at.getTime()
  for (const { address, state, problem } of attempt.recipients) {
    db.run(
      `update delivery_recipients set state = ?, at = ?, problem = ?
       where delivery = ? and address = ? and state = 'waiting'`,
      state,
      at,
      problem === undefined ? null : storable(problem),
      id,
      address,
    )
  }
  db.run(
    `with counted as (
       select sum(state = 'waiting') as waiting, sum(state = 'accepted') as accepted
       from delivery_recipients where delivery = ?1
     )
     update deliveries set
       attempts = attempts + 1, attempted = ?2, problem = ?3,
       scheduled = scheduled + ?5, scheduled_at = case when ?5 then ?2 else scheduled_at end,
       claimed_by = case when ?4 and counted.waiting > 0 then claimed_by end,
       claimed_until = case when ?4 and counted.waiting > 0 then claimed_until end,
       accepted = case when counted.accepted > 0 then coalesce(deliveries.accepted, ?2) end,
       state = case when counted.waiting > 0 then 'waiting' when counted.accepted > 0 then 'sent' else 'failed' end,
       message = case when counted.waiting > 0 or (rule is not null and give_up > created) then message end,
       handle = coalesce(?6, handle), not_before = ?7
     from counted where id = ?1`,
    id,
    at,
    attempt.problem ? storable(JSON.stringify(attempt.problem)) : null,
    attempt.mayHaveArrived === true ? 1 : 0,
    attempt.isScheduled === true ? 1 : 0,
    orNull(attempt.handle),
    dateOrNull(attempt.notBefore),
  )
  return theDelivery(db, id)
}

/** The mail that reaches furthest of those that somebody has got: where "since last" begins. */
export function lastDelivery(db: Database, kind: string, brandKey: string): StoredDelivery | undefined {
  const row = db.get(
    `select ${deliveryColumns} from deliveries where kind = ? and brand_key = ? and accepted is not null
     order by period_to desc, id desc limit 1`,
    storable(kind),
    storable(brandKey),
  )
  return row && deliveryOf(db, row)
}

/**
 * Makes what was committed survive a loss of power: what waits in the -wal file reaches the disk. A mail must be on disk
 * before it is sent, and its answer before the program ends, or it would be sent again as another one.
 */
export function reachDisk(db: Database): void {
  db.get('pragma wal_checkpoint(passive)')
}
