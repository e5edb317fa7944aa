import type { Span } from '../../model/post.js'

/**
 * What a token is. `mark` is a run of `!` and `?`. Phrases of the lexicon are made of words, hashtags, numbers, amounts of
 * money, emoji and marks.
 */
type Shape = 'word' | 'hashtag' | 'number' | 'money' | 'emoji' | 'handle' | 'link' | 'mark'

/** One piece of a text, with what the scorer needs to know about where it stands. */
export type Token = {
  shape: Shape
  /** Lower case, compatibility characters unified, apostrophes removed: `can’t` is `cant`; a handle without its `@`. */
  word: string
  field: Span['field']
  start: number
  end: number
  /** Running number of its sentence, through title and text. */
  sentence: number
  /** Running number of its clause: sentences end clauses, and so do commas, colons, brackets, dashes. */
  clause: number
  /** Three or more letters, all capitals. */
  upper: boolean
  /** Begins with a capital. */
  capital: boolean
  /** A letter three times or more in a row, as in `sooo`. */
  stretched: boolean
}

/** Where the numbers of sentences and clauses go on. */
export type Count = { sentence: number; clause: number }
