import type {
  DeliveryAttempt,
  DeliveryClaim,
  NewDelivery,
  StoredDelivery,
  StoredRecipient,
} from '../port/outbox.js'
import type { Database } from './database.js'
import {
  date,
  json,
  number,
  oneOf,
  optionalDate,
  optionalNumber,
  optionalText,
  type Row,
  storable,
  text,
} from './rows.js'

/** A row of `deliveries` without its message, which may be large. */
const columns = `id, kind, brand_key, message_id, subject, period_from, period_to, sender, created, give_up, state,
  attempts, attempted, scheduled, scheduled_at, accepted, problem, claimed_by, claimed_until`

/**
 * Stores a mail that is to be sent. One with the same Message-ID that waits or was sent is the same mail: it is returned
 * instead. Mails that certainly nobody has got and whose period this one covers are replaced by it, so that a server that
 * was away for a while does not bring the same rows in several mails.
 */
export function addDelivery(db: Database, mail: NewDelivery): StoredDelivery {
  const known = db.get(
    `select ${columns} from deliveries where message_id = ? and state in ('waiting', 'sent')`,
    mail.messageId,
  )
  if (known) return delivery(db, known)
  replaceCovered(db, mail)
  const id = db.insert(
    `insert into deliveries (kind, brand_key, brands, message_id, subject, period_from, period_to, sender, created, give_up,
       state, attempts, message)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', 0, ?)`,
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
    mail.message,
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
       and period_from >= ? and period_to <= ?`,
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
     where state = 'waiting' and accepted is null and claimed_by is null and created >= ?
       and (brands is null or ? in (select value from json_each(brands)))`,
    since.getTime(),
    storable(brand),
  )
  db.run(
    `update deliveries set give_up = created
     where state = 'waiting' and created >= ? and (brands is null or ? in (select value from json_each(brands)))`,
    since.getTime(),
    storable(brand),
  )
}

/** Those that somebody still waits for, oldest first. Without `brandKeys`: of every brand. */
export function pendingDeliveries(db: Database, brandKeys?: readonly string[]): readonly StoredDelivery[] {
  const rows =
    brandKeys === undefined
      ? db.all(`select ${columns} from deliveries where state = 'waiting' order by created, id`)
      : db.all(
          `select ${columns} from deliveries where state = 'waiting' and brand_key in (select value from json_each(?))
           order by created, id`,
          JSON.stringify(brandKeys.map(storable)),
        )
  return rows.map((row) => delivery(db, row))
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

/** Remembers how an attempt ended, and frees the mail unless it may have arrived. When nobody waits any more, its text is forgotten. */
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
       message = case when counted.waiting > 0 then message end
     from counted where id = ?1`,
    id,
    at,
    attempt.problem ? storable(JSON.stringify(attempt.problem)) : null,
    attempt.mayHaveArrived === true ? 1 : 0,
    attempt.isScheduled === true ? 1 : 0,
  )
  return theDelivery(db, id)
}

/** The mail that reaches furthest of those that somebody has got: where "since last" begins. */
export function lastDelivery(db: Database, kind: string, brandKey: string): StoredDelivery | undefined {
  const row = db.get(
    `select ${columns} from deliveries where kind = ? and brand_key = ? and accepted is not null
     order by period_to desc, id desc limit 1`,
    storable(kind),
    storable(brandKey),
  )
  return row && delivery(db, row)
}

/**
 * Makes what was committed survive a loss of power: what waits in the -wal file reaches the disk. A mail must be on disk
 * before it is sent, and its answer before the program ends, or it would be sent again as another one.
 */
export function reachDisk(db: Database): void {
  db.get('pragma wal_checkpoint(passive)')
}

function theDelivery(db: Database, id: number): StoredDelivery {
  const row = db.get(`select ${columns} from deliveries where id = ?`, id)
  if (!row) throw new Error(`There is no delivery ${id}`)
  return delivery(db, row)
}

function delivery(db: Database, row: Row): StoredDelivery {
  const id = number(row, 'id')
  const attemptedAt = optionalDate(row, 'attempted')
  const lastAt = optionalDate(row, 'scheduled_at')
  const acceptedAt = optionalDate(row, 'accepted')
  const by = optionalNumber(row, 'claimed_by')
  return {
    id,
    kind: text(row, 'kind'),
    brandKey: text(row, 'brand_key'),
    messageId: text(row, 'message_id'),
    subject: text(row, 'subject'),
    period: { from: date(row, 'period_from'), to: date(row, 'period_to') },
    sender: text(row, 'sender'),
    recipients: recipients(db, id),
    createdAt: date(row, 'created'),
    giveUpAt: date(row, 'give_up'),
    state: oneOf(row, 'state', ['waiting', 'sent', 'failed', 'replaced']),
    attempts: number(row, 'attempts'),
    ...(attemptedAt && { attemptedAt }),
    ...(lastAt && { scheduled: { tries: number(row, 'scheduled'), lastAt } }),
    ...(acceptedAt && { acceptedAt }),
    ...(row.problem !== null && { problem: json<{ message: string; hint: string }>(row, 'problem') }),
    ...(by !== undefined && { claim: { by, until: date(row, 'claimed_until') } }),
  }
}

function recipients(db: Database, id: number): readonly StoredRecipient[] {
  return db
    .all(
      'select address, state, at, problem from delivery_recipients where delivery = ? order by position',
      id,
    )
    .map((row) => {
      const at = optionalDate(row, 'at')
      const problem = optionalText(row, 'problem')
      return {
        address: text(row, 'address'),
        state: oneOf(row, 'state', ['waiting', 'accepted', 'rejected', 'given-up']),
        ...(at && { at }),
        ...(problem !== undefined && { problem }),
      }
    })
}
