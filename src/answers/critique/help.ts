import type { ReplyRole } from '../../languages/reply-words.js'
import type { Token } from '../../text/words/token.js'
import type { ReplyBook, Roles, Stretch } from './reply-book.js'
import { coveredBy, type Sentence } from './sentences.js'

type Parts = { tokens: readonly Token[]; roles: Roles; sentences: readonly Sentence[]; book: ReplyBook }

/** What in a reply helps. */
export type Help = {
  /** It is over, or was put right. */
  fixed: boolean
  /** What the customer can do now. */
  advice: boolean
  /** What the company will do, other than look into it. */
  offer: boolean
  /** A page that is named, other than where to write to. */
  link: boolean
  /** A question that helps to find the fault. */
  asks: boolean
  /** What somebody in danger has to hear. */
  urgent: boolean
  /** Says something of the matter, other than any of these. */
  informs: boolean
}

/** One such word stands in much that is not urgent. */
const URGENT = 2
/** A sentence is about the reader where they are spoken to so early in it. */
const EARLY = 6
/** Words of the matter that a sentence has at least, to be one that informs. */
const INFORMS = 3
const REASON = 2

/** A sentence that does one of these informs nobody, however many words it has. */
export const grunts: readonly ReplyRole[] = [
  'sorry',
  'hollow',
  'looking',
  'later',
  'soon',
  'elsewhere',
  'sentAway',
  'robot',
  'refuses',
  'blamesCustomer',
  'blamesOthers',
  'denies',
  'scorn',
  'threat',
  'sells',
  'review',
  'asks',
  'glad',
  'thanks',
]

export function helpIn(parts: Parts): Help {
  const { roles, sentences, tokens } = parts
  const sentenceAt = (at: number) => sentences.find(({ first, last }) => first <= at && at <= last)
  const isHoped = ({ first }: Stretch) => {
    const from = sentenceAt(first)?.first ?? first
    return tokens.slice(from, first).some(({ word }) => parts.book.hopes.has(word))
  }
  const fixed = roles.fixed.filter(
    (one) =>
      !isHoped(one) &&
      // "I've made a note": what only puts off is no deed.
      ![...roles.unfixed, ...roles.looking, ...roles.later].some((other) => overlap(one, other)) &&
      sentenceAt(one.first)?.asks !== true,
  )
  /** "We'll look into it and come back to you" offers nothing. */
  const offers = roles.offer.filter(
    ({ last }) =>
      ![...roles.looking, ...roles.later, ...roles.elsewhere].some(
        (one) => one.first <= last && last <= one.last,
      ),
  )
  return {
    fixed: fixed.length > 0,
    advice: adviceIn(parts).length > 0 || warns(parts),
    offer: offers.length > 0,
    link: tokens.some(
      ({ shape }, at) => shape === 'link' && sentenceAt(at)?.has('elsewhere', 'sells', 'review') !== true,
    ),
    asks: sentences.some(isQuestionBack),
    urgent: roles.urgent.length >= URGENT,
    informs: sentences.some((one) => informs(one, parts)),
  }
}

const overlap = (one: Stretch, other: Stretch): boolean => one.first <= other.last && other.first <= one.last

/** "Which version is it?", but neither "how can we help?" nor "can you DM us?". */
function isQuestionBack(sentence: Sentence): boolean {
  if (sentence.has('elsewhere', 'personal', 'secret', 'scorn', 'blamesCustomer', 'sells', 'review', 'denies'))
    return false
  return sentence.has('asksBack') || (sentence.asks && sentence.content.length > 0)
}

/** Beside what nobody knows by its phrases: a sentence about the reader may as well mock them. */
function informs(sentence: Sentence, { tokens, book }: Parts): boolean {
  const { content, has, asks, first, last } = sentence
  if (asks) return false
  if (has('reason') && !has('hollow', 'blamesCustomer', 'blamesOthers', 'scorn', 'denies'))
    return content.length >= REASON
  return (
    content.length >= INFORMS &&
    !book.musing.has(tokens[first]?.word ?? '') &&
    !has(...grunts) &&
    !tokens.slice(first, Math.min(last + 1, first + EARLY)).some(book.isYou)
  )
}

/** What the customer is told to do, other than to write elsewhere. */
export const adviceIn = (parts: Parts): Stretch[] => [
  ...parts.roles.advice.filter((one) => !leadsElsewhere(parts, one)),
  ...imperatives(parts),
]

/** "Never send anybody your password". */
const warns = ({ tokens, roles, book }: Parts): boolean =>
  [...roles.secret, ...roles.personal].some(({ first }) => {
    let at = first - 1
    while (tokens[at]?.clause === tokens[first]?.clause && !book.context.negators.has(tokens[at]?.word ?? ''))
      at -= 1
    return tokens[at]?.clause === tokens[first]?.clause
  })

/** Imperatives at the beginning of a clause are advice, unless they are part of something else ("contact us", "follow us"). */
function imperatives({ tokens, roles, book }: Parts): Stretch[] {
  const covered = coveredBy(
    [
      'sorry',
      'hollow',
      'later',
      'looking',
      'elsewhere',
      'sentAway',
      'robot',
      'scorn',
      'threat',
      'blamesCustomer',
      'blamesOthers',
      'sells',
      'review',
      'personal',
      'secret',
    ],
    roles,
    tokens.length,
  )
  const found: Stretch[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || covered[at] === 1 || !book.imperatives.has(token.word)) continue
    let begin = at
    while (
      begin > 0 &&
      tokens[begin - 1]?.clause === token.clause &&
      (book.beforeImperatives.has(tokens[begin - 1]?.word ?? '') || tokens[begin - 1]?.shape !== 'word')
    )
      begin -= 1
    const isFirst = begin === 0 || tokens[begin - 1]?.clause !== token.clause
    const one = { first: at, last: at }
    if (isFirst && !leadsElsewhere({ tokens, roles }, one)) found.push(one)
  }
  return found
}

/** "Send us your order number" and "use our contact form" are no advice. */
function leadsElsewhere({ tokens, roles }: Pick<Parts, 'tokens' | 'roles'>, one: Stretch): boolean {
  const clause = tokens[one.first]?.clause
  const asks = [...roles.asks, ...roles.publicly].some((other) => overlap(other, one))
    ? [...roles.personal, ...roles.secret]
    : []
  return [...asks, ...roles.elsewhere, ...roles.sentAway, ...roles.robot].some(
    (other) =>
      other.last >= one.first &&
      (other.first > one.last || overlap(other, one)) &&
      tokens[other.first]?.clause === clause,
  )
}
