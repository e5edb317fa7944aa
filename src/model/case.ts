export const caseStates = [
  'new',
  'acknowledged',
  'answered',
  'resolved',
  'confirmed',
  'ignored',
  'snoozed',
] as const
export type CaseState = (typeof caseStates)[number]

export type BackAs = 'came-back' | 'relapsed' | 'reopened'

/** How a case was handled so far, beside its state. */
export type Handling = {
  /** Who sees to it. */
  owner?: string
  tags?: readonly string[]
  /** What the trouble came from, in our words: cases of one cause are counted, and told of its end, together. */
  cause?: string
  /** When somebody first took note of what waits now, by a move or by an answer. */
  acknowledgedAt?: Date
  /** When it was answered last: since then it is their turn. */
  answeredAt?: Date
  resolvedAt?: Date
  /** It was answered or closed before, and waits again since then. */
  backSince?: Date
  /** How: by the person's words after an answer, or after it was resolved or confirmed; or since somebody of us opened it again. */
  backAs?: BackAs
  /**
   * The moment from which it waits for us again, though its state says that it does not: of a snoozed one its end, of an answered one
   * the next word that was promised.
   */
  waitsFrom?: Date
}
