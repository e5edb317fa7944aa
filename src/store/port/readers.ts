/** A pipe that goes on where it was, by its name: what it was told is in its cursor, see `views/cursor.ts`. */
export type StoredReader = {
  name: string
  cursor: string
  movedAt: Date
  /** How often it moved, 1 or more. */
  moves: number
}

/** Where those stand who read on from time to time. */
export interface Readers {
  /** By name. */
  all(): Promise<readonly StoredReader[]>
  /**
   * Stores where a reader stands now.
   *
   * @param reader with `moves` as it was found, 0 for one that is not known yet
   * @returns false, and nothing is stored, where somebody moved or removed it since
   */
  move(reader: StoredReader): Promise<boolean>
  /** @returns whether there was one */
  remove(name: string): Promise<boolean>
}
