import type { Command, Refusal } from '../cases/decide.js'
import type { Overtaken } from '../cases/mutes.js'
import type { Ranked } from '../cases/rank.js'
import type { UndoRefusal } from '../cases/undo.js'
import type { LedgeredIncident } from '../incidents/ledger.js'
import type { CaseState } from '../model/case.js'
import type { CaseEvent } from '../model/case-event.js'
import type { Mark } from '../model/mention.js'
import type { Mute } from '../model/mute.js'
import type { Candidate, StoredMention } from '../store/port/cases.js'

/** A case that somebody did something with, or tried to. */
export type ActedCase = {
  shortId: string
  /** The post that it is named by, as in every list, so that whoever mistyped an id sees whom they meant; and how many it has. */
  named: StoredMention
  posts: number
  /** How many people wrote in it beside the author of that post. */
  morePeople?: number
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
  /** Of an answer: the incidents to which the answered cases belong, and how many of these people were told by it that it is over. */
  incidents?: readonly AnsweredIncident[]
  next: Next | undefined
}

/** An incident of which people were answered. `nextToTell`: who waits longest to be told that it is over. */
export type AnsweredIncident = Pick<LedgeredIncident, 'incident' | 'counts'> & {
  answered: number
  nextToTell?: string
}

/** What is told of a command that did nothing, since that was asked for or no case was meant: those that were meant. */
export type NothingDone = {
  by: string
  at: Date
  meant: readonly ActedCase[]
  next: Next | undefined
}

/** What a mark did. */
export type Marked = {
  /** Undefined where what was said before was taken back. */
  verdict: Mark | undefined
  by: string
  at: Date
  cases: readonly MarkedCase[]
  /** Ids that lead nowhere any more. */
  gone: readonly string[]
  /** Cases that were left as they are, since somebody pressed Ctrl-C. */
  left: number
  next: Next | undefined
}

/** `posts`: how many were marked; `named`: the one of these that it is called by. */
export type MarkedCase = ActedCase & {
  /** False where the same was said before. */
  isNews: boolean
  /** One of them is in the list now. */
  due: boolean
  /** They need a reply, and are not in the list since a baseline took them off it. */
  setAside: boolean
}

/** What a merge did, or in a dry run would do. */
export type Merged = {
  by: string
  at: Date
  /** With the posts of all. `before`: its state until then; `due`: one of its posts waits. */
  kept: ActedCase & { before: CaseState; due: boolean }
  /** As they were. `muted`: how many of their posts nobody wants to hear of. None where all was one case before. */
  from: readonly (ActedCase & { muted: number })[]
  next: Next | undefined
}

/** What a split did: the case as it is left, and the one that has the other posts. */
export type Split = {
  by: string
  at: Date
  left: PartOfCase
  into: PartOfCase
  /** That one was a case before, which had become part of the other, and is there again under its id. */
  isBack: boolean
  next: Next | undefined
}

/** `due`: one of its posts waits. */
export type PartOfCase = ActedCase & { due: boolean }

/** What a mute, or the end of one, did. */
export type Muting = {
  did: 'mute' | 'unmute'
  by: string
  at: Date
  /** Those that were meant. */
  mutes: readonly Mute[]
  /** The cases that left the list or came back to it, with how many of their posts did. */
  cases: readonly ActedCase[]
  next: Next | undefined
}

/** What taking back a mute, or the end of one, did. */
export type UndoneMuting = {
  by: string
  at: Date
  mutes: readonly Mute[]
  cases: readonly ActedCase[]
  /** Those with which somebody else did something since. */
  overtaken: readonly Overtaken[]
  next: Next | undefined
}

/** A case of which something was taken back, or could not be. */
export type UndoneCase = ActedCase & {
  undone: readonly CaseEvent[]
  refusal?: UndoRefusal
  /** What its author said of it since, which closed it or would have: it is a fact whatever we take back. */
  said?: SaidEvent
}
type SaidEvent = Extract<CaseEvent, { code: 'said' }>

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
  /** The number of the incident that it belongs to, while that goes on. `toTell`: it waits for nothing but the word that it is over. */
  incident?: { id: number; toTell: boolean }
  /** Cases that wait, with this one; and those of them that others have. */
  waiting: number
  withOthers: number
}
