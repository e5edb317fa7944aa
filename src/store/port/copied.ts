/** What a copy of a store does, in this order. */
export type CopyStep = 'copying' | 'again' | 'indexing' | 'comparing' | 'ending'

/** What a copy came to. */
export type Copied = {
  /** By table. */
  rows: ReadonlyMap<string, number>
  /** Of all rows, in their order: of the source as it was read last, and the same of the target. */
  hash: string
  /** How long others had to wait with what they wrote, in milliseconds; undefined where it was not sealed. */
  waited?: number
}
