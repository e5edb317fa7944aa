import type { Token } from '../../text/words/token.js'
import { tokenise } from '../../text/words/tokens.js'
import { partsToRead } from './parts-to-read.js'
import type { Judged } from './scoring.js'

/** What of a title and a text is read, in order. */
export function tokensOf({ title, text, named }: Judged): Token[] {
  const count = { sentence: 0, clause: 0 }
  const tokens: Token[] = []
  for (const [field, whole] of [['title', title] as const, ['text', text] as const]) {
    for (const [index, part] of partsToRead(whole ?? '', field, named).entries()) {
      // What is left out may be long: what follows it is no neighbour.
      if (index > 0) count.sentence += 2
      tokenise(whole ?? '', field, count, tokens, part)
    }
  }
  return tokens
}
