import type { BackAs, CaseState } from './case.js'
import { type ArgsOf, args, type Coded } from './coded.js'
import type { Mark } from './mention.js'
import type { KeptFor, Remover } from './post.js'
import type { ThreadEnd } from './thread.js'

/** What can happen to a case, by code. Stored for good, so that what a code means never changes. */
export const caseEvents = {
  // What a scan sees.

  /** A first mention, at this place. `since`: the ISO moment it is from, where all was over long before it was found. */
  opened: args<{ place: string; since?: string }>(),
  /**
   * The same person wrote another post. `follows`: it names no brand, and belongs to the case by its thread. `since`: as of `opened`.
   */
  'mention-added': args<{ place: string; follows?: true; since?: string }>(),
  /**
   * The words of a post changed, and with them whether it needs a reply. `fuller`: another source gave it whole.
   * `back`: it was taken away, and stands again.
   */
  'words-changed': args<{ cause: 'edit' | 'fuller' | 'back'; needsReply: boolean }>(),
  /** The case was closed (`relapsed`: resolved or confirmed), or waited for the person, and now waits for us again. `from`: the ISO moment at
   * which they wrote what brought it back, where that was before. */
  'came-back': args<{
    why: 'complaint' | 'edit' | 'danger' | 'still-broken'
    relapsed?: true
    since?: string
    from?: string
  }>(),
  /**
   * The person said of it in a further post, or in words added to one, how it stands, and that moved it, or would have moved it but for what
   * we did. `since`: when, where that was before. `danger`: the ISO moment at which somebody in it was in danger last.
   */
  said: args<{
    what: 'solved' | 'thanks' | 'still-broken'
    words: string
    since?: string
    danger?: string
  }>(),
  /**
   * Somebody of us answered at its place, in this post, or only took note of it (`acknowledged-there`). `by`: their name there. `since`: the
   * ISO moment of that post.
   */
  'answered-there': args<ThereArgs>(),
  'acknowledged-there': args<ThereArgs>(),
  /**
   * The place itself marks its thread as one that is over. `by`: who did, by their name there. `since`: when, or when we read it. `url`: of the
   * mark, or the answer.
   */
  'over-there': args<{
    as: Exclude<ThreadEnd, 'locked'>
    by?: string
    since: string
    url?: string
  }>(),
  /** A post of it stands at its place no more. */
  'post-gone': args<{ by: Remover }>(),
  /** What waited in it was taken off the list by `scan --baseline`: these posts (their ids), since it is known by whom. */
  'set-aside': args<{ posts?: readonly string[] }>(),
  /**
   * Nothing is left of it. `into`: the case that has its posts now. `was`: what it was, where that can be taken back. `merged`: by a person; `put-back`: it had
   * been split off, and that was taken back.
   */
  removed: args<{ why: 'second-name' | 'swept' | 'merged' | 'put-back'; into?: number; was?: CaseThen }>(),

  // What people do.

  /** `url`: of the one post that is meant; otherwise all of them. */
  marked: args<{ verdict: Mark; url?: string }>(),
  unmarked: args<{ url?: string }>(),
  acknowledged: args(),
  /** It is the person's turn. `url`, `text`: where and what we answered. `next`: the ISO moment by which we promised another word. */
  answered: args<{ url?: string; text?: string; next?: string }>(),
  resolved: args(),
  confirmed: args(),
  ignored: args(),
  /** `until`: an ISO moment. */
  snoozed: args<{ until: string }>(),
  reopened: args(),
  /** `to` is missing where nobody has it any more. */
  assigned: args<{ to?: string }>(),
  noted: args<{ text: string }>(),
  tagged: args<{ tag: string }>(),
  untagged: args<{ tag: string }>(),
  /** What it came from; missing where nobody knows any more. */
  caused: args<{ cause?: string }>(),
  /**
   * Another case became part of it, with these posts (their ids). `stands`: how the case stands since; `opened`, `touched`: the ISO
   * moments that count for it since, with the one before where that is another.
   */
  merged: args<{
    from: number
    posts: readonly string[]
    stands: HandlingThen
    opened: { before: string; after: string }
    touched: string
  }>(),
  /** These posts of it became a case of their own. */
  split: args<{ into: number; posts: readonly string[] }>(),
  /** It began with posts of another case. `stands`: how it stands with them. */
  'split-off': args<{ from: number; posts: readonly string[]; stands: HandlingThen }>(),
  /**
   * A move was taken back. `code`: of what; `at`: its ISO moment; `back`: what the case was before, with ISO moments. What scans saw
   * meanwhile stays. `opened`: since when it is open again, where that changes. `untouched`: nothing is left that somebody did.
   */
  undone: args<{ code: string; at: string; back: HandlingThen; opened?: string; untouched?: true }>(),

  /** Its person was forgotten, by whom: whatever was said in it by then is gone from the store. No move, so that nothing takes it back. */
  forgotten: args<{ by: string }>(),

  /** Words in it were deleted since they were kept for long enough: `after` so many milliseconds. `place`: of whose `terms`, where all are of one. */
  'words-deleted': args<{ why: KeptFor; after: number; place?: string }>(),

  /** In words, as an earlier version stored it. */
  told: args<{ what: string; detail?: string }>(),
  /** Stored by a later version, under a code that this one does not know. */
  unknown: args<{ code: string }>(),
}

type ThereArgs = { post: string; by: string; since: string; url: string }

/** What a case was, as it is stored with what took it back. */
export type HandlingThen = {
  state: CaseState
  owner?: string
  tags?: readonly string[]
  cause?: string
  backAs?: BackAs
} & {
  [key in 'acknowledgedAt' | 'answeredAt' | 'resolvedAt' | 'backSince' | 'waitsFrom']?: string
}

/** A case that is to come back as it was. */
export type CaseThen = HandlingThen & {
  personId?: number
  openedAt: string
  touchedAt: string
  revision: number
}

export type CaseHappenings = ArgsOf<typeof caseEvents>
export type CaseHappening = Coded<CaseHappenings>

/** One entry of a case's history. */
export type CaseEvent = CaseHappening & {
  at: Date
  /** Who did it; undefined for what a scan saw. */
  by?: string
}
