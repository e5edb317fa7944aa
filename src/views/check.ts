import type { MentionsError } from '../model/error.js'
import type { Failure } from '../model/failure.js'
import type { Notice } from '../model/notice.js'
import type { OfficialUpdate } from '../model/official.js'
import type { ConfiguredSource } from '../sources/configured.js'

/** What a source needs of a person, how often it is asked, and what it costs. */
export type SourceInWords = {
  name: string
  type: string
  /** Milliseconds between two polls. */
  every: number
  /** Requests that a poll begins with; what they lead to comes on top. Undefined where its options can't be had. */
  searches: number | undefined
  /** Its searches are asked for one at a time, since its site is asked that rarely. */
  takesTurns: boolean
  /** Requests in a day, at the least; undefined where nobody can say. */
  perDay: number | undefined
  /** What its site allows. */
  quota?: NonNullable<ConfiguredSource['limits']>['quota'] | undefined
  /** Requests in a day of all sources that its site counts together. */
  ofSite?: number | undefined
  cost?: NonNullable<ConfiguredSource['limits']>['cost'] | undefined
  /** What a person lets it cost in a month, in the currency of `cost`. */
  budget?: number | undefined
  keys: ConfiguredSource['keys']
  credentials?: ConfiguredSource['credentials'] | undefined
  /** What its terms say. */
  note?: string | undefined
  /** The program that it runs, with its arguments. */
  runs?: string | undefined
}

/** What came of the keys of a config, each counted once. `failed`: for whatever reason, which its source tells. */
export type KeysInWords = { works: number; failed: number; untried: number }

/** A mail that somebody has not got yet. */
export type WaitingMail = {
  subject: string
  /** Who waits for it: bare addresses. */
  to: readonly string[]
  madeAt: Date
  attempts: number
  /** When it is tried again by itself; undefined for the next run. */
  next?: Date | undefined
  /** Why the last try failed. */
  problem?: string | undefined
}

/** A brand's queries, in words. */
export type BrandInWords = {
  name: string
  finds: string
  /** The file that says so, as the config names it. */
  matchFile?: string
  exclude?: string
  /** Names of other brands that hold its own. `isSettled`: where these stand, only they are meant. */
  around?: { names: readonly string[]; isSettled: boolean }
  about: readonly string[]
  notAbout: readonly string[]
  warnings: readonly string[]
}

/** A channel of our own, tried once. */
export type ChannelInWords = {
  name: string
  brands: readonly string[]
  /** It was left to the scan, since its site limits how often it may be asked. */
  isSpared?: boolean
  problem?: Failure
  /** Those that it holds now. */
  updates?: number
  title?: string
  last?: OfficialUpdate
  notices?: readonly Notice[]
}

/** How long what is stored is kept, in milliseconds; undefined for good. */
export type KeptInWords = {
  unmatched: number
  closed: number | undefined
  mails: number | undefined
  /** The text of alerts. */
  sent: number
  /** Sources whose words may be kept for so long, and what says so. */
  sources: readonly { name: string; after: number; why: 'terms' | 'keep' }[]
}

/** Where alerts can go. */
export type DestinationInWords = {
  name: string
  /** What it is, without secrets: `Slack, hooks.slack.example`. */
  is: string
  /** What tells it something: `danger`, in the order of the config. */
  rules: readonly string[]
  /** What is wrong with its settings. */
  problem: MentionsError | undefined
}

/** Whom a brand names for danger. */
export type ContactsInWords = {
  brand: string
  /** Bare mail addresses. */
  addresses: readonly string[]
  /** What is none, such as a telephone number. */
  others: readonly string[]
  /** The config says how mail is sent. */
  hasMail: boolean
}

/** In which a digest is written, BCP 47, and for which brands; none: those whom `digest.email` names. */
export type DigestLanguage = { language: string; brands: readonly string[] }
