/** What a row is found by: the values of its key, a brand by its name. */
export type RowKey = readonly (string | number)[]

/** A row as a line of an export. */
export type RowLine = { key: RowKey; text: string }

/** A row as such a line says it is: what is null is left out. */
export type HeldRow = Readonly<Record<string, unknown>>

/** Rows of a table from behind one key up to another; undefined: from the first one, or to the last. */
export type Range = { after?: RowKey | undefined; through?: RowKey | undefined }
