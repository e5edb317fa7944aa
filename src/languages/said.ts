/**
 * What people say of their own trouble when they come back to it, in the notation of `lexicon.ts`, beside the signals `resolved`, `slip`,
 * `thanks` and `unresolved`: no part of any score.
 */
export type SaidWords = {
  /** It is over. */
  solved: string
  /** The same, where nothing else is said in their clause but `beside`: "Fixed!", "Sorted now, thanks". */
  solvedAlone: string
  beside: string
  /** It is not over, or is here again. */
  stillBroken: string
  /** Not over, where trouble follows in the sentence ("still no internet"), or as `solvedAlone`. */
  still: string
  /** Of these nothing counts as going on ("still don't understand why"), nor as over ("figured out that"). */
  idle: string
  /** What follows in the sentence is hoped, asked, on a condition. */
  unreal: string
  /** Solved only in others' words, almost, or in time: what follows in the sentence. */
  unsure: string
  /** Solved only at times, or in part: what stands before in the sentence. */
  limits: string
  /** In whose clause somebody or something else is meant. */
  others: string
  /** They went elsewhere: solved, but not with us. */
  left: string
  /** They will see whether it helps; or their thanks are for what is to come, or none. */
  pending: string
  /** Words that turn to something else: what stands behind them is not meant by what stands before. */
  turns: string
  /** Who or what a question without its mark asks about, right behind its first word ("is it fixed"). */
  askedAbout: string
}
