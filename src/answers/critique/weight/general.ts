import type { ReplyRole } from '../../../languages/reply-words.js'
import type { Reply } from '../reply.js'
import type { Sentence } from '../sentences.js'

/** What is written for everybody: by some rule, to sell, to teach, or to say that all is well. */
const forEverybody: readonly ReplyRole[] = ['rules', 'sells', 'review', 'lectures', 'shrugs']

/**
 * Whether a sentence is about no case in particular: what holds always ("usually up within 24 hours"), or is written for everybody. Its
 * figures and times are promised to nobody.
 */
export const generalIn = ({ tokens, book }: Reply) => {
  const { general, conditions } = book.shapes
  return ({ first, last, has }: Sentence): boolean => {
    const any = (words: ReadonlySet<string>) =>
      tokens.slice(first, last + 1).some(({ word }) => words.has(word))
    // "If you typed it in already, call your bank" sends nobody away.
    return has(...forEverybody) || any(general) || (has('sentAway') && !any(conditions))
  }
}
