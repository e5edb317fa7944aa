import type { AlertKind } from './alert.js'

/**
 * What is told at once to one destination, before it takes the form of its place. Plain text, one line where not said otherwise, as people
 * wrote it: each place makes it harmless in its own markup.
 */
export type AlertMessage = {
  /** The same on every try: what a repeat is known by. */
  id: string
  kind: AlertKind | 'test'
  /** The name of the rule. */
  rule: string
  urgency: 'danger' | 'high' | 'normal' | 'over'
  /** "2 posts about Northwind Hosting need a reply" */
  title: string
  brands: readonly string[]
  items: readonly AlertItem[]
  /** How many are not among the items. */
  more: number
  /** Sentences that stand below: what was held back and why, which command shows all. */
  notes: readonly string[]
  /** When it was made; ISO, UTC. */
  at: string
  /** In which it is written, BCP 47; absent: English. */
  language?: string
}

/** What a place writes around a message, in its language. */
export type MessageWords = {
  /** In front of the title: not everybody sees colours, and not every place has them. */
  danger: string
  high: string
  over: string
  test: string
  /** Behind that. */
  colon: string
  /** What a link to a post is called. */
  openPost: string
  /** How many are not shown, where none is. */
  inAll(count: number): string
  /** How many are not shown, below those that are. */
  andMore(count: number): string
}

export type AlertItem = {
  /** "outage · severity 3 · waits 2 h" */
  headline: string
  /** Who wrote it and where: "Kim at community.northwind.example" */
  by?: string
  /** The person's words, as much of them as the rule allows; may have several lines. */
  words?: string
  /** Where it stands; http or https, checked. */
  url?: string
  /** The short id of the case. */
  case?: string
  /** What shows it, to be typed: `mentions show k7f` */
  command?: string
}
