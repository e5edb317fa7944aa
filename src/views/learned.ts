import type { LearnedState } from '../model/learned.js'
import type { Mark } from '../model/mention.js'
import type { Clock } from '../text/clock.js'

/** What a brand has learned, and what it could learn from. */
export type LearnedBrand = {
  brand: string
  state: LearnedState
  /** Of the marks that count: how many say what. */
  marks: Readonly<Record<Mark, number>>
  /** How many of what was marked as a complaint or fine, by its score, were complaints. */
  deciles: readonly { from: number; posts: number; complaints: number }[]
}

export type LearnedView = { brands: readonly LearnedBrand[]; clock: Clock }

/** What somebody had done with it. */
export type LearnedMove = 'on' | 'off' | 'reset'

/** `changed`: those brands of which it was not so already. */
export type LearnedSwitched = { move: LearnedMove; changed: readonly string[]; same: readonly string[] }
