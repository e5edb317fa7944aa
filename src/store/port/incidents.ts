import type { IncidentEvent, IncidentFile } from '../../model/incident.js'
import type { PastSighting, Sighting } from '../../model/sighting.js'

export type SightingQuery = {
  brand: string
  /** Published since then. */
  since: Date
}

/** From this score on a post counts: to count whom it hits is not to answer them. */
export const COUNTED_FROM = 35

/** What is stored of one that changed or begins. */
export type IncidentChange = {
  brand: string
  /** Undefined for a new one. */
  id: number | undefined
  /** The revision that was the last seen; 0 for a new one. */
  seen: number
  /** Added behind those that it has. */
  events: readonly IncidentEvent[]
  /** How it stands after them: since when it is closed; undefined while it is open. */
  closedAt: Date | undefined
}

/** Many people with the same trouble at once. */
export interface Incidents {
  /**
   * Those of these brands that are open, and those closed since then; by their numbers.
   *
   * @param closedSince undefined: only the open ones
   */
  list(query: { brands: readonly string[]; closedSince?: Date | undefined }): Promise<readonly IncidentFile[]>
  file(id: number): Promise<IncidentFile | undefined>
  /**
   * Stores all changes or none.
   *
   * @returns their ids, in this order; `conflict`, with nothing stored, where somebody changed one of them since
   */
  save(changes: readonly IncidentChange[]): Promise<readonly number[] | 'conflict'>
  /**
   * Posts about the brand that count as complaints, from `COUNTED_FROM` on: not by its staff, not those about a namesake (relevance below a half), not news, praise,
   * reposts or promotion, not marked as fine; muted ones too, since whom nobody wants to hear is hit all the same. By when they were published.
   */
  sightings(query: SightingQuery): Promise<readonly Sighting[]>
  /** The same of those published before a moment, read from an index alone: of 28 days there may be many. */
  pastSightings(query: SightingQuery & { until: Date }): Promise<readonly PastSighting[]>
  /**
   * How many posts about the brand were published since then, in each step of so many milliseconds since 1970 that has any: not by its staff,
   * not about a namesake; whatever they say. Read from an index alone.
   */
  spokenOf(query: SightingQuery & { step: number }): Promise<ReadonlyMap<number, number>>
  /** By place, of these: when a post that stands there was first stored, whatever it is about, and whether or not it was let go since. */
  placesSince(places: readonly string[]): Promise<ReadonlyMap<string, Date>>
  /** When the first mention of the brand that is still there was stored. */
  watchedSince(brand: string): Promise<Date | undefined>
  /** By brand, of these: when a slow rise was last looked for. */
  looks(brands: readonly string[]): Promise<ReadonlyMap<string, Date>>
  setLooked(brand: string, at: Date): Promise<void>
}
