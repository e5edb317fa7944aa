import type { CaseState } from '../model/case.js'
import type { Coverage } from '../model/coverage.js'
import type { Grouping } from '../stats/grouping.js'
import type { Counted } from '../stats/stats.js'
import type { Stretches } from '../stats/stretches.js'

/** What statistics show: all figures, and lines of what has something in common. */
export type Stats = Counted & {
  generatedAt: Date
  brands: readonly string[]
  stretches: Stretches
  /** One line each was asked for, and nothing else. */
  by?: Grouping
  /** The options that narrow it, as they can be typed again. */
  narrowedBy: string
  /** From when on everything is known that the sources told. */
  knownFrom: Date
  coverage: Coverage
}

/** Everybody whose trouble came from one cause. */
export type PeopleHit = {
  generatedAt: Date
  cause: string
  /** Those first who have got no word from us, then those who got their last one longest ago. */
  hit: readonly Hit[]
  /** How many they are: whoever has two cases is one. */
  people: number
  /** The options that narrow it beside the cause; and all of them, as they can be typed again. */
  narrowedBy: string
  typed: string
  coverage: Coverage
}

/** One of them, in one case: of a case of several accounts each is told of. */
export type Hit = {
  shortId: string
  brand: string
  state: CaseState
  /** Undefined where nobody knows who wrote it. */
  person?: { name: string; handle?: string; url?: string; followers?: number }
  place: string
  /** Of the post that they first complained in. */
  url: string
  complainedAt: Date
  /** When somebody first took note of it, when we answered last, and who did; when it was solved. */
  acknowledgedAt?: Date
  answeredAt?: Date
  answeredBy?: string
  resolvedAt?: Date
}
