import type { Command, Refusal } from '../cases/decide.js'
import type { Ranked } from '../cases/rank.js'
import type { UndoRefusal } from '../cases/undo.js'
import type { CaseState } from '../model/case.js'
import type { CaseEvent } from '../model/case-event.js'
import type { Candidate, StoredMention } from '../store/port/cases.js'

/** A case that somebody did something with, or tried to. */
export type ActedCase = {
  shortId: string
  /** The post that it is named by, as in every list, so that whoever mistyped an id sees whom they meant; and how many it has. */
  named: StoredMention
  posts: number
  /** As it is now. */
  state: CaseState
  /** The last thing that anybody else did, if that was lately: who acts now may not have seen it. */
  lastByOther?: CaseEvent
}

/** What a verb did. */
export type Acted = {
  command: Command
  by: string
  at: Date
  changed: readonly ActedCase[]
  /** It was so before. */
  same: readonly ActedCase[]
  refused: readonly (ActedCase & { refusal: Refusal })[]
  /** Ids that lead nowhere any more: somebody removed the case meanwhile. */
  gone: readonly string[]
  /** Cases that were left as they are, since somebody pressed Ctrl-C. */
  left: number
  next: Next | undefined
}

/** A case of which something was taken back, or could not be. */
export type UndoneCase = ActedCase & { undone: readonly CaseEvent[]; refusal?: UndoRefusal }

/** What taking back did. */
export type Undone = {
  by: string
  at: Date
  cases: readonly UndoneCase[]
  /** Cases that were left as they are, since somebody pressed Ctrl-C. */
  left: number
  next: Next | undefined
}

/** Who is to be answered now, and how many wait in all. */
export type Next = Omit<Ranked<Candidate>, 'candidate'> & {
  shortId: string
  /** The mention that stands first. */
  first: StoredMention
  /** The one that its case is named by. */
  named: StoredMention
  /** Cases that wait, with this one; and those of them that others have. */
  waiting: number
  withOthers: number
}
