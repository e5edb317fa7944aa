/** A message as it will be sent: a mail, or an alert, of which alone the rule and the destination are. */
export type NewDelivery = {
  kind: string
  /** The same for every mail of one brand, or of one set of brands. */
  brandKey: string
  /** What it is about. */
  brands: readonly string[]
  messageId: string
  subject: string
  period: { from: Date; to: Date }
  /** A bare address; of an alert the config that has its rule. */
  sender: string
  /** Bare addresses, none twice; of an alert to anything but mail its destination. */
  recipients: readonly string[]
  /** Of a mail its bytes; of an alert an `AlertMessage` as JSON, which takes the form of its place when it is sent. */
  message: string
  createdAt: Date
  /** An attempt that fails at or after this moment is the last. */
  giveUpAt: Date
  rule?: string
  /** Its name in the config, or the mail address of a contact. */
  destination?: string
  /** Somebody's life or body is at stake. */
  isUrgent?: true
  /** What the place calls the message that this one is written over. Of one that was sent: what it calls it. */
  handle?: string
}

type RecipientState = 'waiting' | 'accepted' | 'rejected' | 'given-up'

/** `at` and `problem` are of the last attempt. */
export type StoredRecipient = { address: string; state: RecipientState; at?: Date; problem?: string }

/**
 * `sent`: nobody waits and somebody has got it. `failed`: nobody waits and nobody has got it. `replaced`:
 * nobody had got it when a later mail with all of it was made.
 */
export type StoredDelivery = Omit<NewDelivery, 'recipients' | 'message' | 'brands'> & {
  id: number
  /** Undefined where an early version made it. */
  brands?: NewDelivery['brands']
  recipients: readonly StoredRecipient[]
  state: 'waiting' | 'sent' | 'failed' | 'replaced'
  attempts: number
  attemptedAt?: Date
  /** Of these attempts the ones that nobody asked for by hand, and the last of them; undefined where there was none. */
  scheduled?: { tries: number; lastAt: Date }
  /** When the first recipient had got it. */
  acceptedAt?: Date
  /** Why the last attempt did not reach everybody. */
  problem?: { message: string; hint: string }
  claim?: DeliveryClaim
  /** Its place asked for it not to be tried before then. */
  notBefore?: Date
  /** When somebody asked for it to be sent once more. */
  repeatedAt?: Date
}

/** `isKept`: its text is there, so that it can be sent. */
export type ListedDelivery = StoredDelivery & { isKept: boolean }

/**
 * A process id, and until when it may be at work at the latest. A claim that stands while nobody has the
 * right to mail says that somebody may have got the mail.
 */
export type DeliveryClaim = { by: number; until: Date }

export type DeliveryAttempt = {
  at: Date
  /** Nobody asked for it by hand. */
  isScheduled?: boolean
  /** The text was on its way, in this attempt or an earlier one, and no answer came. */
  mayHaveArrived?: boolean
  recipients: readonly { address: string; state: RecipientState; problem?: string }[]
  problem?: { message: string; hint: string }
  /** What the place calls the message now. */
  handle?: string
  /** The place asks not to be tried before then. */
  notBefore?: Date
}

/** What is listed: of all these together. */
export type DeliveryFilter = {
  ids?: readonly number[]
  states?: readonly StoredDelivery['state'][]
  /** Made then or later. */
  since?: Date
  rules?: readonly string[]
  destinations?: readonly string[]
  /** The latest. */
  limit: number
}

/** Messages, from before they are sent until nobody waits for them any more, and that they were sent. */
export interface Outbox {
  /**
   * Stores a message before it is sent. One with the same Message-ID that waits or was sent is returned instead;
   * mails that certainly nobody has got (none with a claim) and whose period this one covers become
   * `replaced`, and alerts never.
   */
  add(message: NewDelivery): Promise<StoredDelivery>
  /** Mails that somebody still waits for, oldest first; without `brandKeys` those of every brand. Alerts are none of them. */
  pending(brandKeys?: readonly string[]): Promise<readonly StoredDelivery[]>
  /** Alerts that wait: the urgent ones first, then the oldest; and when a message was tried last at each destination of theirs. */
  alerts(): Promise<{ waiting: readonly StoredDelivery[]; triedAt: ReadonlyMap<string, Date> }>
  /** The latest first. */
  list(filter: DeliveryFilter): Promise<readonly ListedDelivery[]>
  /**
   * Takes a mail for sending. `seen` is the claim that stood when it was read. Returns its text, or undefined
   * when it changed hands since, or waits no more.
   */
  claim(id: number, seen: DeliveryClaim | undefined, claim: DeliveryClaim): Promise<string | undefined>
  /**
   * Remembers how an attempt ended, and ends the claim unless the mail may have arrived and somebody still
   * waits. What it says of recipients that do not wait is left out. The text of a mail is forgotten once nobody
   * waits for it; that of an alert only where words in it were to go, see `Changes.wordsGone`.
   *
   * @throws Error when there is no such mail
   */
  recordAttempt(id: number, attempt: DeliveryAttempt): Promise<StoredDelivery>
  /** Of the mails that somebody has got the one whose period ends last. */
  last(kind: string, brandKey: string): Promise<StoredDelivery | undefined>
  /**
   * Has a message that nobody waits for sent once more, to all of its recipients.
   *
   * @returns undefined where its text is gone, it waits, or another one with its Message-ID waits or was sent
   */
  repeat(id: number, { at, giveUpAt }: { at: Date; giveUpAt: Date }): Promise<StoredDelivery | undefined>
}
