import { readingOf } from '../../languages/reading.js'
import { type Finding, findingCodes } from './codes.js'
import { harms } from './harms.js'
import { isThanks } from './is-thanks.js'
import { privacy } from './privacy.js'
import { puttingOff } from './putting-off.js'
import { type Reply, takeApart, wordsOf } from './reply.js'
import { replyBook, replyLanguages } from './reply-book.js'
import { weigh } from './weight/weigh.js'

/** `answer`: it says something that helps; `acknowledgement`: only that the post was seen; `nothing`: not even that. */
export type Answers = 'answer' | 'acknowledgement' | 'nothing'

export type ReplyReading = {
  answers: Answers
  /** What is wrong with it, the worst first. */
  findings: readonly Finding[]
  /** The first time to come that it names, as it stands there: "by 3 pm". */
  promises?: { words: string; span: { start: number; end: number } }
  /** In which language it was read, a BCP 47 subtag; undefined where nobody has words for it, and then it counts as an answer. */
  language?: string
}

/**
 * What a reply of a company says to the person it answers: whether it answers at all, and what is wrong with it.
 *
 * @param text as it stands, or will stand, in public
 * @param language BCP 47, where it is known; told from the words otherwise
 * @param post that it answers, where it is known: what only says it again says nothing
 */
export function readReply(text: string, language?: string, post?: string): ReplyReading {
  const reply = replyOf(text, language)
  if (reply === undefined) return { answers: hasWords(text) ? 'answer' : 'nothing', findings: [] }
  const harmed = [...privacy(reply), ...harms(reply)]
  // That it says nothing else goes without saying.
  const isHarmful = harmed.some(({ grade }) => grade === 'fault')
  const found = [...harmed, ...puttingOff(reply).filter(({ code }) => code !== 'says-nothing' || !isHarmful)]
  const answers = answersOf(reply)
  // Weights are those of words: where characters are read, what phrases tell stands.
  const { findings, isEmpty } = reply.book.words.unspaced
    ? { findings: found, isEmpty: false }
    : weigh(reply, found, echoOf(post, reply.book.elided))
  const [time] = reply.times
  const span = time && { start: reply.tokens[time.first]?.start ?? 0, end: reply.tokens[time.last]?.end ?? 0 }
  return {
    answers: isEmpty && answers === 'answer' ? 'acknowledgement' : answers,
    findings: inOrder(findings),
    ...(span && { promises: { span, words: text.slice(span.start, span.end) } }),
    language: reply.book.language,
  }
}

const echoOf = (post: string | undefined, elided: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(post === undefined ? [] : wordsOf(post, elided).map(({ word }) => word))

/** A reply taken apart in its language; undefined where nobody has words for that. */
export function replyOf(text: string, language?: string): Reply | undefined {
  const tokens = wordsOf(text)
  const told = readingOf(tokens, tokens, language).main
  if (told === undefined) return likeliest(text)
  const book = replyBook(told)
  return book && takeApart(text, book)
}

/** Of few words nothing tells the language: that which knows most of them, as part of a phrase or alone. */
function likeliest(text: string): Reply | undefined {
  const all = replyLanguages.flatMap((tag) => {
    const book = replyBook(tag)
    return book === undefined ? [] : [takeApart(text, book)]
  })
  return all.toSorted((one, other) => known(other) - known(one)).at(0)
}

const known = ({ roles, tokens, book }: Reply): number =>
  Object.values(roles).reduce((sum, { length }) => sum + length, 0) +
  tokens.filter(({ word }) => book.plain.has(word) || book.imperatives.has(word)).length

export const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted(
    (one, other) =>
      grades.indexOf(one.grade) - grades.indexOf(other.grade) ||
      findingCodes.indexOf(one.code) - findingCodes.indexOf(other.code),
  )
const grades = ['fault', 'hint']

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

function answersOf(reply: Reply): Answers {
  const { help, times, has } = reply
  if (Object.values(help).some(Boolean) || (times.length > 0 && !has('robot'))) return 'answer'
  if (has('refuses') && reply.sentences.some(({ content }) => content.length > 0)) return 'answer'
  if (isThanks(reply)) return 'answer'
  const seen = has(
    'sorry',
    'looking',
    'later',
    'elsewhere',
    'sentAway',
    'robot',
    'hollow',
    'thanks',
    'denies',
    'refuses',
  )
  return seen ? 'acknowledgement' : 'nothing'
}
