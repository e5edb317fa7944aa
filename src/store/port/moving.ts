import type { Seal } from './seal.js'

// A store as rows, for who takes all of it elsewhere. They look as an export shows them, so that of two kinds of stores neither has to know
// the other.

/** A table as an export shows it: its columns in that order, and those that its rows are told apart by. */
export type ExportTable = { name: string; columns: readonly string[]; key: readonly string[] }

/** What a row is found by: the values of its key, a brand by its name. */
export type RowKey = readonly (string | number)[]

/** A row as a line of an export, with its end. */
export type RowLine = { key: RowKey; text: string }

/** A row as such a line says it is: what is null is left out. */
export type HeldRow = Readonly<Record<string, unknown>>

/** Rows of a table from behind one key up to another; undefined: from the first one, or to the last. */
export type Range = { after?: RowKey | undefined; through?: RowKey | undefined }

/** The rows of a store. */
export interface Rows {
  /** Those in the range, in the order of their key; the first `most` of them. */
  lines(table: ExportTable, range: Range, most: number): Promise<readonly RowLine[]>
}

/** All that a store held at one moment. */
export interface RowsOfMoment extends Rows {
  /** The highest number that was ever used, by table. */
  last(): Promise<ReadonlyMap<string, number>>
  /** Something that is another one when anything was written. It takes much less than to read all. */
  version(): Promise<string>
}

/** What is copied. */
export interface CopySource {
  /** What it is known by. */
  identity(): Promise<string>
  /** Works on what it holds at this moment. Nobody waits for that. */
  moment<T>(work: (rows: RowsOfMoment) => Promise<T>): Promise<T>
  /**
   * Works on what it holds while nobody else writes: they wait. Then it is sealed, in the same transaction; not where the work throws.
   *
   * @throws Failed also where others write for too long
   */
  seal<T>(seal: Seal, work: (rows: RowsOfMoment) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** What has to change in a table: rows that go, and such as come, also in place of those. */
export type TableChange = { table: ExportTable; remove: readonly RowKey[]; insert: readonly HeldRow[] }

/** So many rows of a table belong to what is not there. */
export type Astray = { table: string; rows: number }

/** Where the copy comes to be. Until it is opened nobody else writes into it. */
export interface CopyTarget extends Rows {
  /**
   * Begins a copy, or goes on with one.
   *
   * @returns whether it holds nothing yet
   * @throws Failed where something else is stored there
   */
  begin(mark: Seal & { copyOf: string }): Promise<boolean>
  /** In one transaction. Nothing is asked of the rows but that none is there twice. */
  change(changes: readonly TableChange[]): Promise<void>
  /** Makes what finds rows quickly, which nothing had to keep up to date until then. */
  index(): Promise<void>
  /**
   * In one transaction: the last changes, and everything that keeps rows together from now on.
   *
   * @param last the highest numbers that were ever used, by table
   * @returns what is against it; then nothing was changed
   */
  finish(changes: readonly TableChange[], last: ReadonlyMap<string, number>): Promise<Astray | undefined>
  /** Everybody may write into it. */
  open(): Promise<void>
  close(): Promise<void>
}
