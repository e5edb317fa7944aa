/** A mail as it will be sent. */
export type NewDelivery = {
  kind: string
  /** The same for every mail of one brand, or of one set of brands. */
  brandKey: string
  /** What it is about. */
  brands: readonly string[]
  messageId: string
  subject: string
  period: { from: Date; to: Date }
  /** Bare addresses, none twice. */
  sender: string
  recipients: readonly string[]
  message: string
  createdAt: Date
  /** An attempt that fails at or after this moment is the last. */
  giveUpAt: Date
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
}

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
}

/** Mails, from before they are sent until nobody waits for them any more. */
export interface Outbox {
  /**
   * Stores a mail before it is sent. One with the same Message-ID that waits or was sent is returned instead;
   * mails that certainly nobody has got (none with a claim) and whose period this one covers become
   * `replaced`.
   */
  add(mail: NewDelivery): Promise<StoredDelivery>
  /** Mails that somebody still waits for, oldest first; without `brandKeys` those of every brand. */
  pending(brandKeys?: readonly string[]): Promise<readonly StoredDelivery[]>
  /**
   * Takes a mail for sending. `seen` is the claim that stood when it was read. Returns its text, or undefined
   * when it changed hands since, or waits no more.
   */
  claim(id: number, seen: DeliveryClaim | undefined, claim: DeliveryClaim): Promise<string | undefined>
  /**
   * Remembers how an attempt ended, and ends the claim unless the mail may have arrived and somebody still
   * waits. What it says of recipients that do not wait is left out. The text is forgotten once nobody waits
   * for it.
   *
   * @throws Error when there is no such mail
   */
  recordAttempt(id: number, attempt: DeliveryAttempt): Promise<StoredDelivery>
  /** Of the mails that somebody has got the one whose period ends last. */
  last(kind: string, brandKey: string): Promise<StoredDelivery | undefined>
}
