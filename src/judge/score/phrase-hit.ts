import type { Meaning } from '../../languages/lexicon.js'
import type { Token } from '../../text/words/token.js'

/** A phrase of the lexicon in a post, with its points there. `at` and `end` count tokens, `end` included. */
export type PhraseHit = {
  means: Meaning
  once: boolean
  points: number
  first: Token
  last: Token
  at: number
  end: number
}
