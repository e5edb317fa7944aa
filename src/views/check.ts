import type { Failure } from '../model/failure.js'
import type { Notice } from '../model/notice.js'
import type { OfficialUpdate } from '../model/official.js'
import type { ConfiguredSource } from '../sources/configured.js'

/** What a kind of source needs of a person, and what it costs. */
export type AccountInWords = {
  type: string
  credentials?: ConfiguredSource['credentials'] | undefined
  cost?: NonNullable<ConfiguredSource['limits']>['cost'] | undefined
  quota?: NonNullable<ConfiguredSource['limits']>['quota'] | undefined
  /** What its terms say. */
  note?: string | undefined
}

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
  /** Sources whose words may be kept for so long, and what says so. */
  sources: readonly { name: string; after: number; why: 'terms' | 'keep' }[]
}
