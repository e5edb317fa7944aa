import { type ArgsOf, args, type Coded } from './coded.js'
import type { Failure, PostFault } from './failure.js'
import type { OutageReason } from './outage.js'
import type { KeptFor } from './post.js'

/** What people should know although nothing failed, by code. */
export const notices = {
  // A source, as its health tells.

  /** Paused in the config. */
  paused: args(),
  /** Its address was removed for good, so it is asked once a week. */
  gone: args(),
  /** It is asked at another address than the configured one, which redirected there for good. */
  moved: args<{ to: string; since: string }>(),
  /** Its site may not be asked before `until`; without it, the site was not there for other sources. */
  waits: args<{ site: string; until?: string }>(),
  /** Looks that were planned at it and left for a later run, since its site may not be asked before `until`. */
  'looks-left': args<{ looks: number; site: string; until?: string }>(),
  /** All requests that its site allows in a day or a month were sent: the rest waits until then. */
  'quota-spent': args<{ site: string; requests: number; per: 'day' | 'month'; until: string }>(),
  /** What the config lets it cost in a month was spent: the rest waits until then. */
  'budget-spent': args<{ site: string; amount: number; currency: string; until: string }>(),
  /** What it cost this month so far, of what the config lets it cost. */
  'spent-this-month': args<{ site: string; spent: number; amount: number; currency: string }>(),
  /** A poll at `at` (the last one where absent) brought nothing but new posts; `every`: polling that often would help. */
  missed: args<{ at?: string; every?: string }>(),
  /** It answers and brings nothing any more, for `lasts` milliseconds. */
  silent: args<{ lasts: number; postsADay: number }>(),
  /** A brand that nobody names any more. */
  'brand-silent': args<{ brand: string; lasts: number; postsADay: number }>(),

  /** Brands that came into the config since the last scan, so that no stored post was looked through for them. */
  'brands-new': args<{ brands: readonly string[] }>(),
  /** The same for brands whose words changed since. */
  'brands-changed': args<{ brands: readonly string[] }>(),

  /** Posts that waited and, by changed rules, name the brand no more. The first of their addresses. */
  'unnamed-now': args<{
    brand: string
    posts: number
    danger: number
    urls: readonly string[]
    isTry?: true
  }>(),
  /** The same of those that need no reply by them. `ids`: short ones of the first of their cases. */
  'calm-now': args<{ brand: string; posts: number; danger: number; ids: readonly string[]; isTry?: true }>(),

  /** What marks taught was fitted anew. How many marks counted, and how many posts that waited untouched came, left or are doubtful since. */
  learned: args<{ brand: string; marks: number; entered: number; left: number; doubtful: number }>(),

  /** Who waits under the name that a brand had before: the next scan gives them to it. */
  'brand-to-rename': args<{ from: string; to: string; people: number; danger: number }>(),
  /** Of a brand that is gone, whoever waits is listed under a present one, by another id. */
  'brand-second': args<{ brand: string; isNow: string }>(),
  /**
   * Who waits of brands that no config has any more. `unshown`: of these people, those of whom a post is listed with no other brand, and
   * `danger` of those. `isNow`: the brand that finds their posts now.
   */
  'brands-gone': args<{
    brands: readonly string[]
    people: number
    unshown: number
    danger: number
    isNow?: string
  }>(),

  /**
   * Words of cases that wait are deleted soon, the first of them at this ISO moment, since those of a source (its name) may be kept for so
   * long (milliseconds) and no longer. `danger`: in how many somebody may be in danger. `ids`: short ones of the first, danger before others.
   */
  'words-going': args<{
    why: Exclude<KeptFor, 'closed'>
    source: string
    after: number
    at: string
    cases: number
    danger: number
    ids: readonly string[]
  }>(),

  /** So many sources could not be read, for a reason that lies here; without `to` it lasts. `partly`: others could be read. */
  outage: args<{
    reason: OutageReason
    from: string
    to?: string
    sources: number
    partly?: true
    givenUp?: true
  }>(),

  // A channel of our own.

  /** What we said there since this ISO moment is not known; absent where it was never read. `answered`: when it was last read. */
  'channel-unread': args<{ channel: string; failure: Failure; since: string; answered?: string }>(),
  /** A run left it for a later one: its site may not be asked before `until`; without it, was not there for others. */
  'channel-waits': args<{ channel: string; site: string; until?: string }>(),

  // How an answer came.

  /** A redirect of this host led from https to http. */
  'https-left': args<{ host: string }>(),

  // A feed that was read although something is wrong with it, by the entries that were read.

  /** It stops within an entry. */
  'cut-in-entry': args<{ entries: number }>(),
  /** It stops between two entries. */
  'cut-after-entry': args<{ entries: number }>(),
  /** It stops; only what was complete until then could be read. */
  'cut-off': args<{ entries: number }>(),
  /** Its entries are not closed as they should be. */
  unclosed: args<{ entries: number }>(),
  /** Something within it is wrong, so that entries may be missing. */
  damaged: args<{ entries: number }>(),
  /** It has more entries than are read. */
  'too-many-entries': args<{ read: number; leftOut: number }>(),
  'no-entries': args(),
  /** In so many places its bytes are no characters in the encoding that it is in. */
  'characters-unreadable': args<{ places: number }>(),

  // What a mailbox brought.

  /** Its server numbered the mails of a folder anew, so that those of the last two weeks were read again. */
  'mailbox-renumbered': args<{ folder: string }>(),
  /** So large that their words, which stand behind what is attached, did not come. */
  'mails-cut': args<{ mails: number }>(),
  /** They are no mails, or broken. */
  'mails-unreadable': args<{ mails: number }>(),

  // What a search brought.

  'results-without-page': args<{ results: number }>(),
  'results-unread': args<{ results: number }>(),
  /** Lines that are no posts, the first of them counted from 1. */
  'lines-unread': args<{ lines: number; line: number } & PostFault>(),
  /** Posts whose date means no moment, so that they count from when they were first seen. */
  'dates-unread': args<{ posts: number; written: string }>(),
  /** The search gives only so many posts that hold the term. */
  'search-limit': args<{ term: string; most: number }>(),
  /** What an `option` of the source gives will be refused from `at` on. */
  'key-expires': args<{ option: string; at: string }>(),
  /** A server of the fediverse shows what was written at others to nobody without an account. */
  'only-own-posts': args<{ server: string }>(),
  /** It ran out of time there: what it did not give is asked for again. */
  'search-unfinished': args<{ term: string }>(),
  /** Names that did not fit into this poll's search. */
  'names-left': args<{ names: readonly string[] }>(),
  /** Names that the search does not look for, since they have fewer letters than that. */
  'terms-too-short': args<{ terms: readonly string[]; least: number }>(),
  'searches-unanswered': args<{ left: number; of: number }>(),

  /** In words, as an earlier version stored it. */
  told: args<{ text: string }>(),
  /** Stored by a later version, under a code that this one does not know. */
  unknown: args<{ code: string }>(),
}

export type Notices = ArgsOf<typeof notices>
export type Notice = Coded<Notices>
