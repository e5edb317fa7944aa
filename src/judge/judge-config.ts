import type { RelevanceBrand } from './relevance/index.js'
import type { ScoringOptions } from './score/scoring.js'

/** What of a source matters to what is made of its posts. */
export type GivingSource = {
  id: string
  type: string
  name: string
  /** The brand that every post here is about. */
  own: string | undefined
  /** The score from which its posts need a reply; otherwise the brand's. */
  threshold?: number | undefined
  /** In which language people write there, BCP 47: a hint. */
  language?: string | undefined
  /** Its searches find more than was asked for. */
  loose?: boolean | undefined
}

/** What of the config judging goes by. */
export type JudgeConfig = {
  brands: readonly (RelevanceBrand & {
    /** `place:handle` of our own accounts. */
    staff: readonly string[]
    /** In place of that of `scoring`. */
    threshold?: number | undefined
    /** In which languages people write about it, BCP 47: a hint. */
    languages?: readonly string[]
  })[]
  scoring: ScoringOptions & { threshold: number }
}
