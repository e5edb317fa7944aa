import type { Coded } from '../model/coded.js'
import type { IncidentOrigin } from '../model/incident.js'
import type { Kind } from '../model/mention.js'

/** What happens while a use case is at work, by code; `cli/log.ts` says how loud each is. */
export type Events = {
  /** One source was asked. */
  polled: { source: string; status: string; posts: number; newPosts: number; newMentions: number }
  /** A channel of our own was asked. */
  'channel-read': { channel: string; status: string; updates: number; newUpdates: number }
  /**
   * A baseline: what is there now is known, and none of it will be announced. `isTry`: it would be. `settled`: posts that
   * waited in the store, and wait no more. `unjudged`: posts in languages that cannot be judged, taken off their list. `danger`,
   * `touched`: people who stay on the list, since they are in danger, or since somebody did something with their case.
   */
  remembered: {
    posts: number
    sources: number
    settled?: number
    unjudged?: number
    danger?: number
    touched?: number
    isTry?: true
    /** Sources that were not asked, or gave no answer. */
    unread?: readonly string[]
  }
  /** A brand has another name in the config, which says so: it keeps what was stored of it. */
  'brand-renamed': { from: string; to: string }
  /**
   * The same, but another config still watches it under the old name, so that its past stays there. Not `isHere`: its file is not to be seen
   * from here, and it scanned lately.
   */
  'brand-watched-elsewhere': { from: string; to: string; path: string; isHere: boolean }
  /** No mail is made about a brand before the next scan has given it what is stored under its old name. */
  'mail-waits-for-scan': { from: string; to: string }
  /** Posts that waited left the list, since the rules of their brand changed. The words of a notice. */
  'left-list': { brand: string; posts: number; danger: number; message: string }
  /** A query that even an empty post fulfils makes every post a mention. */
  'matches-everything': { brand: string }
  /** A source has now failed so often in a row that somebody should know. Times in milliseconds. */
  'source-failing': {
    source: string
    times: number
    lasts: number
    /** That of its failure, and the words for it. */
    code: string
    message: string
    hint: string
  }
  /** Many at once have failed so often, or more often. */
  'sources-failing': { sources: readonly string[]; times: number }
  /** Many at once can be read again. */
  'sources-back': { sources: readonly string[] }
  /** It can be read again. */
  'source-back': { source: string; times: number; lasted: number }
  /** So many runs have now met the same trouble here, of which no source is to blame. ISO times; `reason` is a code. */
  'outage-lasts': { reason: string; from: string; runs: number; message: string }
  /** What lasted so long is over: something was reached again. */
  'outage-over': { reason: string; from: string; to?: string | undefined; runs: number; message: string }
  /**
   * More people than usual complain. `incident`: its id; `people` in `window` milliseconds, where `usual` are usual, which may be unknown; `since`:
   * the first post, ISO.
   */
  'incident-found': {
    incident: string
    brand: string
    origin: IncidentOrigin
    since: string
    people: number
    usual?: number
    window: number
    terms: readonly string[]
    kind?: Kind
  }
  /** People were calm for a while, and more than usual complain again. */
  'incident-rose-again': { incident: string; brand: string }
  /** Somebody complains again of what was closed. */
  'incident-relapse': { incident: string; brand: string }
  /** No more people than usual complain. */
  'incident-calm': { incident: string; brand: string }
  /** Nobody of the brand has spoken of it since then (ISO), for `lasts` milliseconds. */
  'incident-silence': { incident: string; brand: string; since: string; lasts: number }
  /** Nobody knows whether somebody has, since these channels give no answer. */
  'incident-silence-unknown': { incident: string; brand: string; since: string; channels: readonly string[] }
  /** It shows what another config's scans found: `path` is that config, undefined where an earlier version of this program scanned. */
  'store-of-another': {
    store: string
    config: string
    path?: string
    others?: number
    brands: readonly string[]
  }
  /** Another program writes to the store, and this one has waited for it for a second. */
  'store-busy': { path: string }
  /** The connection to it broke, and is made anew. */
  'store-lost': { path: string }
  /** The list of who was forgotten, beside the store. */
  'forgotten-unreadable': { path: string }
  /** Posts of theirs that stood in the store again. */
  'forgotten-again': { posts: number }
  /** A mail was sent. */
  mailed: { subject: string; recipients: readonly string[] }
  /** It did not reach everybody; it is tried again where that can help. */
  'not-delivered': { subject: string; message: string; hint: string }
  /** A watch begins: how many sources it asks, and where it can be asked how it is. */
  'watch-begins': { sources: number; config: string; address?: string }
  /** What keeps a watch from its work, once; it tries again. */
  'watch-trouble': { message: string; hint: string }
  /** That is over. */
  'watch-goes-on': Record<string, never>
  /** A changed config holds from now on. */
  'config-reloaded': { path: string }
  /** A changed config can't be read; the one before holds. */
  'config-refused': { path: string; message: string }
  /** Somebody stopped it, and nothing is half done. */
  'watch-ends': { passes: number }
}

export type Event = Coded<Events>
