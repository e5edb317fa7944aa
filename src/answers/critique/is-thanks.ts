import type { Reply } from './reply.js'
import type { Sentence } from './sentences.js'

/** Thanks for praise say all that is due: neither trouble nor anything put off stands beside them. */
export function isThanks(reply: Reply): boolean {
  const { has, roles, sentences } = reply
  if (!has('glad', 'thanks') || isOfTrouble(reply)) return false
  // "I'll pass your praise on", and the same beside a sentence of joy.
  const isOfPraise = [...roles.looking, ...roles.soon].every(({ first }) => {
    const at = sentences.findIndex((one) => one.first <= first && first <= one.last)
    return sentences.slice(Math.max(0, at - 1), at + 2).some((one) => one.has('glad'))
  })
  if (!isOfPraise) return false
  return has('glad') || (!has('hollow') && !sentences.some((one) => tellsOfUs(one, reply)))
}

const isOfTrouble = ({ has }: Reply): boolean =>
  has(
    'sorry',
    'later',
    'elsewhere',
    'sentAway',
    'robot',
    'scorn',
    'refuses',
    'denies',
    'blamesCustomer',
    'blamesOthers',
  )

/** "Thanks! We've let the right people know": more than thanks. */
const tellsOfUs = ({ first, last, has }: Sentence, { tokens, book }: Reply): boolean =>
  !has('thanks') && tokens.slice(first, last + 1).some(({ word }) => book.we.has(word))
