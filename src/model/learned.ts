/** What was learned for one question, whether a post means the brand (`relevance`) or is a complaint (`score`). */
export type LearnedPart = {
  /** Added to whatever is judged, in natural logarithms of the odds. */
  bias: number
  /** By feature, in the order of their names: what is added where a post has it. */
  weights: readonly (readonly [feature: string, weight: number])[]
  /** How many marks said yes (about the brand; a complaint), and how many said no. */
  marks: { yes: number; no: number }
  /**
   * Of these marks: how many the rules alone agree with, and how many the rules with what the other marks taught, each asked of marks that
   * taught it nothing.
   */
  agrees: { before: number; after: number }
}

/** `shift`: added to every score, so that as many stored posts need a reply as before while there are few marks. */
export type Learned = { relevance?: LearnedPart; score?: LearnedPart & { shift: number } }

export const learnedQuestions = ['relevance', 'score'] as const
export type LearnedQuestion = (typeof learnedQuestions)[number]

/** A weight that is another one than before; 0 where there was, or is, none. */
export type WeightChange = { of: LearnedQuestion; feature: string; before: number; after: number }

/** What the last fitting changed. */
export type LearnedChange = {
  at: Date
  /** How many marks counted before, and count now. */
  marks: { before: number; after: number }
  /** Of those weights that changed, the ones that changed most, and those first. */
  weights: readonly WeightChange[]
  /** Of what waited untouched, once it was judged again: how many posts came to the list, left it, and are doubtful since. */
  moved?: { entered: number; left: number; doubtful: number }
}

/** What a store remembers of a brand's lessons. */
export type LearnedState = {
  /** Nothing is fitted, and what was is not used. */
  isOff: boolean
  /** Grows when somebody switches it off or on, or has it forget: all that is stored is judged again then. */
  generation: number
  /** Marks that were made before then teach nothing. */
  since?: Date
  /** Recognises the marks, and the rules, that it was fitted to; empty where nothing was. */
  fittedTo: string
  learned: Learned
  change?: LearnedChange
  /** What waits untouched was judged by it. */
  isApplied: boolean
}
