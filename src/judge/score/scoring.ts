import type { Verdict } from '../../model/mention.js'
import type { Span } from '../../model/post.js'

/** A text to judge. */
export type Judged = {
  title?: string
  /** The title is somebody else's, as that of a thread is. */
  titleOf?: 'thread'
  text: string
  /** Stretches that are known to be other people's words; those that show in the text need not be told. */
  quoted?: readonly Pick<Span, 'start' | 'end'>[]
  /** BCP 47. Where missing, the words tell German from English; every other language has the English rules. */
  language?: string
  /** BCP 47: which languages are likely where it stands, and about this brand. They count where its words don't tell. */
  likely?: readonly string[]
  /** Where the brand is named, when known: nearness to it counts. */
  named?: readonly Span[]
  /** It stands where every post is about the brand, or in a thread that is. */
  own?: boolean
  /** Stars out of five. */
  rating?: number | undefined
}

/** A scorer made once from the config. */
export interface Scorer {
  score(judged: Judged): Verdict
  /** The same, with the language that it was read in: a BCP 47 subtag, undefined where nothing tells. */
  read(judged: Judged): { verdict: Verdict; language: string | undefined }
}

/** What users may set. */
export type ScoringOptions = {
  /** Points added to the built-in lexicon, by word or phrase; negative ones speak against. */
  keywords: Readonly<Record<string, number>>
  /** Words and phrases that no built-in signal may see. */
  ignore?: readonly string[]
  /** Points of built-in signals, by name, in place of the usual ones; 0 switches one off. */
  signals?: Readonly<Record<string, number>>
}
