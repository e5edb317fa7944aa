import type { DeliveryResult } from '../../src/deliver/attempt.js'
import type { DigestMail, MailSettings } from '../../src/deliver/mail/mail.js'
import type { Mailer } from '../../src/deliver/mail/mailer.js'
import { type DeliverOptions, deliverPending, enqueue } from '../../src/deliver/outbox.js'
import type { Store } from '../../src/store/port.js'

export const now = new Date('2026-03-02T06:00:00Z')
export const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

export const digest = (fields: Partial<DigestMail> = {}): DigestMail => ({
  kind: 'digest',
  brandKey: 'Northwind Hosting',
  brands: ['Northwind Hosting'],
  period: { from: later(-24), to: now },
  subject: 'Northwind Hosting: 3 people wait for an answer',
  text: 'Three people wait.\n.\nFrom their posts: “it’s down”',
  html: '<p>Three people wait.</p>',
  ...fields,
})

/** Waits as long as the program does: only a test in which nothing comes makes one of the waits short. */
export const settings = (smtp: string, fields: Partial<MailSettings> = {}): MailSettings => ({
  from: 'mentions <mentions@northwind.example>',
  to: ['care@northwind.example'],
  via: { smtp },
  ...fields,
})

/** Stores one mail and sends it, and nothing else that waits. */
export async function deliver(
  store: Store,
  mailer: Mailer,
  mail: DigestMail,
  at: Date,
  options: DeliverOptions = {},
): Promise<DeliveryResult> {
  const delivery = await enqueue(store, mailer, mail, at)
  const [result] = await deliverPending(store, mailer, at, {
    ...options,
    only: ({ id }) => id === delivery.id,
  })
  return result ?? { delivery, problems: [] }
}
