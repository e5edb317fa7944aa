import type { ConfiguredSource } from '../sources/configured.js'

/** A place that can be looked at, whether or not the config does. */
export type Place = {
  /** As the config names it: `reddit`. */
  type: string
  /** Entries of the config that look there. */
  configured: number
  finds: { by: 'search' | 'reading' | 'either'; comments: string }
  /** Options without which it can't be looked at, and which are no keys: an address, a list of names. */
  wants: readonly PlaceOption[]
  /** Sets of options of which one has to be there; each is among `takes` or `keys`, too. */
  needsOneOf?: readonly (readonly string[])[]
  /** What else its block takes, its keys left out. */
  takes: readonly PlaceOption[]
  keys: readonly PlaceKey[]
  /** Where the keys come from, and what they cost, in words. */
  from?: string
  costs?: string
  limits: PlaceLimits
  /** With all of its keys, where that changes anything. */
  limitsWithKeys?: PlaceLimits
  terms: NonNullable<ConfiguredSource['terms']>
  /** Whether the thread of a post can be looked at: of every post, of none, or of which. */
  answers: 'yes' | 'no' | `some: ${string}`
}

export type PlaceOption = {
  option: string
  what: string
  choices?: readonly string[]
  /** What holds without it. */
  usual?: unknown
}

export type PlaceKey = { option: string; what: string; optional?: boolean; isPublic?: boolean }

/** Milliseconds. */
export type PlaceLimits = Pick<NonNullable<ConfiguredSource['limits']>, 'gap' | 'interval' | 'quota' | 'cost'>

/** Those of a catalog with the least to bring first. */
export const withLeastFirst = (places: readonly Place[]): Place[] =>
  places.toSorted((one, other) => effortOf(one) - effortOf(other))

/** 0: nothing. 1: it may have a key. 2: something that anybody can say. 3: a key. */
export function effortOf({
  wants,
  keys,
  needsOneOf,
}: Pick<Place, 'wants' | 'keys' | 'needsOneOf'>): 0 | 1 | 2 | 3 {
  const isKey = (name: string) => keys.some(({ option }) => option === name)
  if (keys.some(({ optional }) => optional !== true)) return 3
  if (needsOneOf?.every((way) => way.some(isKey))) return 3
  if (wants.length > 0 || needsOneOf !== undefined) return 2
  return keys.length > 0 ? 1 : 0
}
