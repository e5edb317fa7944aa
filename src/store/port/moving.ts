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

/** So many rows of a table belong to what is not there. */
export type Astray = { table: string; rows: number }
