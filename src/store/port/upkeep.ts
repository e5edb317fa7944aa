import type { CaseState } from '../../model/case.js'
import type { Seal } from './seal.js'

/** What keeps a store in order. It is about the file and not about what stands in it, so that one that is damaged can be looked at, too. */
export interface Upkeep {
  /** @throws Failed when it is no store, or can't be read */
  holdings(now: Date): Promise<Holdings>
  /**
   * Looks for damage.
   *
   * @throws Failed when it is no store, of a newer version, or closed to us
   */
  check(): Promise<Checked>
  /**
   * Writes a copy of this moment into another file, whole or not at all, which only its owner may read. Waits for nobody.
   *
   * @param replaces whether a file that is there may be written over
   * @returns its size in bytes
   * @throws Failed when it can't be read or written, and when what was written can't be read back
   */
  backUp(to: string, replaces: boolean): Promise<number>
  /** What keeps it closed; undefined where nothing does, or there is no store. */
  seal(): Promise<Seal | undefined>
  /** Opens it to whoever writes. Returns what kept it closed. */
  unseal(): Promise<Seal | undefined>
  /**
   * Gives back the room of what was deleted. Nobody may scan meanwhile.
   *
   * @param isAnew leaving nothing of it to be found. A file is always written anew; the tables of a database only then, since others have to
   * wait for that
   * @throws Failed where there is no room for it
   */
  compact(isAnew: boolean): Promise<Compacted>
  /**
   * All that it holds, of this moment, as text in pieces; each line is JSON. The same store gives the same text.
   *
   * @param isPartly only what can be read of it: it is damaged
   * @throws Failed also while it is read
   */
  export(isPartly: boolean): AsyncIterable<string>
  /**
   * Takes over all that an export holds, by this version or an earlier one, into a store that holds nothing, or is not there yet: all of
   * it or nothing.
   *
   * @param name of the export, for errors
   * @param toPresent for a store that reads no other form than that of now
   * @throws Failed when the store holds something, or the export is damaged, was cut, or is of a newer version
   */
  import(bytes: AsyncIterable<Uint8Array>, name: string, toPresent: ToPresent): Promise<Imported>
}

/**
 * Brings an export of an earlier version to the form of now, and mends what could be read of a damaged store.
 *
 * @param work is given the text, and how many lines could not be taken
 */
export type ToPresent = <T>(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  work: (text: AsyncIterable<Uint8Array>, leftOut: number) => Promise<T>,
) => Promise<T>

/**
 * Sizes in bytes. `isShrunk`: false where somebody reads, so that the file gets smaller when they have ended; of a database that was to be written anew: so
 * that something of what was deleted is left. `isKept`: the room of what was
 * deleted is free for what comes, and only what was free at the end of a table was given back.
 */
export type Compacted = { before: number; after: number; isShrunk: boolean; isKept?: boolean }

/** Kinds of what is stored, as far as their sizes are told apart. */
export const sizedKinds = [
  'posts',
  'keys',
  'sources',
  'mentions',
  'cases',
  'history',
  'people',
  'mails',
  'rest',
] as const
export type SizedKind = (typeof sizedKinds)[number]

/** What a store holds. Sizes in bytes, with what finds it. */
export type Holdings = {
  /** `named`: those that name a brand. `since`: when the first one that is stored was seen; undefined where none is. */
  posts: { all: number; named: number; since?: Date }
  mentions: number
  /** Of those that name their brand no more. */
  hidden: number
  cases: ReadonlyMap<CaseState, number>
  /** Events of cases: what was done and seen. */
  events: number
  people: number
  marks: number
  mutes: number
  sources: number
  /** Those that fill it. */
  configs: number
  /** By state. */
  mails: ReadonlyMap<string, number>
  size: {
    /** Of the file, and of what is still to be moved into it. */
    file: number
    waiting: number
    /** In the file, of what was deleted. */
    free: number
    kinds: ReadonlyMap<SizedKind, number>
  }
  /** What keeps it closed to whoever writes. */
  seal?: Seal
  /** Posts that name a brand and came in from then on; undefined where that is too short to tell anything. */
  lately?: { from: Date; named: number }
}

/** What was found of a store. */
export type Checked = {
  /** What SQLite says is wrong with the file, in its own words; the first of it. */
  damage: readonly string[]
  /** Rows that refer to what is not there, by table. */
  astray: ReadonlyMap<string, number>
  /** What rows must keep together and do not, by the name of the rule: how often. */
  broken: ReadonlyMap<string, number>
  /** What keeps it closed to whoever writes. */
  seal?: Seal
  /** Copies of it that killed dry runs left beside it, by name; the next one removes them. */
  copies?: readonly string[]
  /** Of a damaged file: how many rows of each table can be read, and how many cannot, as far as that is known. */
  readable?: ReadonlyMap<string, number>
}

/** How many rows came, by table; `leftOut`: lines of an export of a damaged store that could not be taken. */
export type Imported = { rows: ReadonlyMap<string, number>; leftOut: number }
