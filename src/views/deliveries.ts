/** Mails and alerts that went out, or have to. */
export type DeliveriesView = {
  generatedAt: Date
  /** The latest first. */
  deliveries: readonly DeliveryFacts[]
  /** So many that were asked for are not among them. */
  left: number
}

export const deliveryStates = ['waiting', 'sent', 'failed', 'replaced'] as const

export type DeliveryFacts = {
  id: number
  what: 'mail' | 'alert'
  /** Empty where its words were to be forgotten. */
  subject: string
  rule?: string | undefined
  /** Of an alert: its name in the config, or the mail address of a contact. */
  destination?: string | undefined
  isUrgent: boolean
  brands: readonly string[]
  createdAt: Date
  state: (typeof deliveryStates)[number]
  attempts: number
  attemptedAt?: Date | undefined
  acceptedAt?: Date | undefined
  /** Of one that waits: when it is tried again by itself; undefined for the next scheduled run. */
  nextAt?: Date | undefined
  recipients: readonly {
    address: string
    state: 'waiting' | 'accepted' | 'rejected' | 'given-up'
    problem?: string | undefined
  }[]
  problem?: { message: string; hint: string } | undefined
  repeatedAt?: Date | undefined
  /** Its text is there, and nobody waits for it. */
  canRepeat: boolean
}
