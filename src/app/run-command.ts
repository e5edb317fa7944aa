import type { Refusal } from '../cases/decide.js'
import { type CommandRecord, factsForCommand, recordCommand } from '../records/command.js'
import { factsForMerge, type MergeRecord, recordMerge } from '../records/merge-cases.js'
import {
  factsForMute,
  factsForMutes,
  type MuteRecord,
  recordMute,
  recordOverMutes,
  recordUndoMutes,
  recordUnmute,
  type UnmuteRecord,
} from '../records/mute.js'
import { factsForSplit, recordSplit, type SplitRecord } from '../records/split-case.js'
import { factsForUndo, recordUndo, type UndoRecord } from '../records/undo.js'
import type { Store } from '../store/port.js'
import { update } from '../store/update.js'

/**
 * The ids of the mentions that were meant, by when they were published; whether anything changed; a refusal for a move that the case does
 * not allow.
 */
type Ran = { mentionIds: readonly number[]; isNews: boolean; refusal?: Refusal }

/** Takes back what somebody did to a case last. */
export const runUndo = (store: Store, record: UndoRecord) =>
  update(store.records, factsForUndo(record), (facts) => recordUndo(record, facts))

/** Does what somebody wants with a case, on what is stored at this moment: whoever was quicker is heard first. */
export async function runCommand(store: Store, record: CommandRecord): Promise<Ran> {
  const { mentions, changes, refusal } = await update(store.records, factsForCommand(record), (facts) =>
    recordCommand(record, facts),
  )
  const inOrder = mentions.toSorted(
    (a, b) => a.publishedAt.getTime() - b.publishedAt.getTime() || a.id - b.id,
  )
  return {
    mentionIds: inOrder.map(({ id }) => id),
    isNews: changes !== undefined,
    ...(refusal && { refusal }),
  }
}

/** Makes one case of several. `mayJoin`: whether the terms of a place let its people be joined with people elsewhere. */
export const runMerge = (store: Store, record: MergeRecord, mayJoin: (place: string) => boolean) =>
  update(store.records, factsForMerge(record), (facts) => recordMerge(record, facts, mayJoin))

/** Makes a case of some posts of another. */
export const runSplit = (store: Store, record: SplitRecord) =>
  update(store.records, factsForSplit(record), (facts) => recordSplit(record, facts))

/** What somebody does with mutes: each loads all that waits, or is muted. */
export const runMute = (store: Store, record: MuteRecord) =>
  update(store.records, factsForMute(record), (facts) => recordMute(record, facts))
export const runUnmute = (store: Store, record: UnmuteRecord) =>
  update(store.records, factsForMutes, (facts) => recordUnmute(record, facts))
export const runUndoMutes = (store: Store, record: UnmuteRecord) =>
  update(store.records, factsForMutes, (facts) => recordUndoMutes(record, facts))

/** Ends the mutes whose time is over. */
export const runOverMutes = (store: Store, at: Date) =>
  update(store.records, factsForMutes, (facts) => recordOverMutes(at, facts))
