import type { Mailer } from './mail/mailer.js'
import type { Recipient } from './mail/recipient.js'

/** Takes messages to where they are meant for, one way. */
export interface Carrier {
  /** Where they go first, without secrets: a server, a place, a program. */
  readonly target: string
  /** The same for all carriers that go one way: one of them is asked at a time, and what is down there is down for all. */
  readonly lane: string
  /** Between two messages, in milliseconds. */
  readonly gap?: number
  /**
   * Sends a message, now or one that was made long ago.
   *
   * @throws DeliveryError when nobody got it, or when nobody can say
   */
  send(parcel: Parcel, signal?: AbortSignal): Promise<Carried>
  /** Ends what sending keeps open for the next message. More can be sent after that. */
  close(): void
}

/** A message as the outbox keeps it. */
export type Parcel = {
  messageId: string
  message: string
  from: string
  /** Who still waits for it, of all who get it. */
  to: readonly string[]
  all: readonly string[]
  /** What its place calls the message that it is written over. */
  handle?: string
  /** It was sent before, and somebody wants it sent again. */
  repeat?: Repeat
}

export type Repeat = { first: Date; again: Date }

/** `recipients`: of each of `to` what became of it. */
export type Carried = {
  recipients: readonly Recipient[]
  /** What its place calls it. */
  handle?: string
  /** Not before so many milliseconds, as the place asks. */
  after?: number
  /** Another message would not get through now, either. */
  isDown?: true
}

/** All mail goes one way. */
export const MAIL_LANE = 'mail'

/** Sends mails as they were written. */
export const mailCarrier = (mailer: Pick<Mailer, 'target' | 'send' | 'close'>): Carrier => ({
  target: mailer.target,
  lane: MAIL_LANE,
  send: async ({ from, to, message, messageId }, signal) => ({
    recipients: await mailer.send({ envelope: { from, to }, message, messageId }, signal),
  }),
  close: () => mailer.close(),
})
