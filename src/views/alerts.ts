import type { AlertRule } from '../alerts/rule.js'
import type { Hold } from '../alerts/timing.js'

/** What rules told, and what they have to tell. */
export type AlertsView = {
  generatedAt: Date
  /** Danger to contacts first, then as the config has them. */
  rules: readonly RuleView[]
  /** What was told since the moment that was asked for; undefined where nobody asked. */
  told?: readonly ToldView[]
}

export type RuleView = {
  rule: AlertRule
  /** When it was looked at first: what was there before is no news to it; undefined before the first scan. */
  began?: Date | undefined
  last?: ToldView | undefined
  waiting: readonly { destination: string; count: number; until: Date; why: Hold }[]
  /** Who is told next of what nobody acknowledged. */
  next: readonly { to: readonly string[]; at: Date; case?: string }[]
}

/** A message. */
export type ToldView = {
  id: number
  at: Date
  rule: string
  destination: string
  /** Undefined where its words are gone. */
  title?: string
  state: 'waiting' | 'sent' | 'failed' | 'replaced'
  /** Why it did not arrive so far. */
  problem?: string
}
