/** What a rule can be about: each is a file in `alerts/rules/` and a line in its index. */
export const alertKinds = [
  'danger',
  'new',
  'soon',
  'broken',
  'news',
  'surge',
  'silence',
  'relapse',
  'source-failing',
  'coverage-lost',
] as const
/** What is told of incidents. */
export const incidentAlerts = [
  'surge',
  'silence',
  'relapse',
] as const satisfies readonly (typeof alertKinds)[number][]

export type AlertKind = (typeof alertKinds)[number]

/** How much of people's own words goes into an alert. */
export const alertTexts = ['full', 'excerpt', 'none'] as const
export type AlertText = (typeof alertTexts)[number]

/** One matter, to be told once by one rule to one destination. */
export type NewAlert = {
  /** The name of the rule. */
  rule: string
  /** The name of the destination in the config, or the mail address of a contact. */
  destination: string
  kind: AlertKind
  /**
   * What it is about, in the same letters whenever it is found: `case:12`, `case:12:acknowledge:2026-11-03T…`, `source:ab12:2026-…`. By rule,
   * destination, step and subject it is told once.
   */
  subject: string
  /** 0, or which step of the rule's escalation it is. */
  step: number
  brand?: string | undefined
  caseId?: number | undefined
  sourceId?: string | undefined
  raisedAt: Date
}

/** `waiting`: held back or not composed yet. `told`: part of a delivery. `dropped`: over, or answered, before it was told. */
type AlertState = 'waiting' | 'told' | 'dropped'

export type StoredAlert = NewAlert & {
  id: number
  state: AlertState
  /** When it became part of a delivery, or was dropped. */
  settledAt?: Date
  /** The delivery it is part of. */
  deliveryId?: number
  /** Its matter is over, and that was told, or need not be. */
  over?: true
}
