import type { Validators } from '../../http/request.js'
import type { SiteState } from '../../http/sites.js'
import type { Failure } from '../../model/failure.js'
import type { Notice } from '../../model/notice.js'

/** What is remembered about one source between runs. */
export type SourceState = {
  /** By the tag of an ask. Under the empty tag: the ask that was sent last, where they take turns. */
  cursors?: Readonly<Record<string, string>>
  /**
   * What the last poll's answers are recognised by: by request address (hashed, since it may hold a secret). `isWhole` is absent where
   * an earlier version stored it, which may have read it in part.
   */
  answers: Readonly<Record<string, { validators: Validators; bodyHash: string; isWhole?: true }>>
  /** The last attempt. */
  polledAt: Date
  /** The last attempt that got an answer, changed or not. */
  answeredAt?: Date
  /** Posts in the last answer that had a body. */
  posts: number
  notices: readonly Notice[]
  /**
   * `gone`: its address was removed for good, so it is asked once a week only. `cause`: what failed first, in the words of the system or a
   * library. `told`: who only hears of trouble that lasts was told of it.
   */
  problem?: { failure: Failure; since: Date; times: number; gone?: true; cause?: string; told?: true }
  /** A trouble that was told and is over, while those who were told of it do not know yet. `until`: the poll that got an answer again. */
  recovered?: Recovered
  /** After a failure: when it is asked again at the earliest. */
  retryAt?: Date
  /** How long its feed wants to be left alone between two polls, in milliseconds. */
  ownInterval?: number
  /** What its feed calls itself, as last read: a stranger's words. */
  title?: string
  /**
   * The address that is asked in place of the configured one, which redirected there for good often enough.
   */
  moved?: Moved
  /** Where the last answers were redirected to for good, and how many of them in a row. */
  redirect?: { to: string; times: number }
  /** The last poll that brought nothing but new posts, so that some before them may have been missed. */
  missedAt?: Date
}

export type Recovered = { since: Date; until: Date; times: number }

/** `from` is the request's address, hashed: what another request's address would be is not known. */
type Moved = { from: string; to: string; since: Date }

/** What is remembered about the sources, and about the sites they stand on. */
export interface Sources {
  /** By source id; one of whose first poll only a part is stored is absent. */
  states(): Promise<ReadonlyMap<string, SourceState>>
  /**
   * Remembers that those who only hear of trouble that lasts were told of that of these sources, as far as it is still there, or that
   * an earlier one is over.
   */
  markTroubleTold(sourceIds: readonly string[]): Promise<void>
  sites(): Promise<ReadonlyMap<string, SiteState>>
  saveSite(site: string, state: SiteState): Promise<void>
}
