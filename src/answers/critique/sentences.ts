import type { ReplyRole } from '../../languages/reply-words.js'
import type { Token } from '../../text/words/token.js'
import type { ReplyBook, Roles, Stretch } from './reply-book.js'

/** A sentence of a reply, by what it does. */
export type Sentence = {
  first: number
  last: number
  has: (...roles: ReplyRole[]) => boolean
  /** Words of the matter: part of no phrase that fits every post, and no plain word. */
  content: readonly Token[]
  /** It ends with a question mark. */
  asks: boolean
}

/** Phrases that stand in any reply: their words are no matter. */
export const fitting: readonly ReplyRole[] = [
  'sorry',
  'thanks',
  'glad',
  'hollow',
  'courtesy',
  'looking',
  'later',
  'soon',
  'elsewhere',
  'sentAway',
  'robot',
  'scorn',
  'denies',
  'when',
  'asks',
  'personal',
  'secret',
  'publicly',
  'review',
]
/** A word of the matter has at least so many letters. */
const SHORTEST = 3
/** "Hi Tom and Anna": so many words behind a greeting are names. */
const NAMES = 3

export function sentencesOf(tokens: readonly Token[], roles: Roles, book: ReplyBook): Sentence[] {
  const covered = coveredBy(fitting, roles, tokens.length)
  coverNames(tokens, roles.courtesy, covered)
  const starts = unspacedWords(tokens, covered, book)
  const sentences: Sentence[] = []
  for (let first = 0; first < tokens.length; ) {
    let last = first
    while (tokens[last + 1]?.sentence === tokens[first]?.sentence) last += 1
    const within = { first, last }
    const own = tokens.slice(first, last + 1)
    sentences.push({
      ...within,
      has: (...names) =>
        names.some((name) =>
          roles[name].some((one) => one.first >= within.first && one.first <= within.last),
        ),
      content: own.filter(
        (token, index) =>
          covered[within.first + index] === 0 && (starts?.has(token) ?? isContent(token, book)),
      ),
      asks: own.some(({ shape, word }) => shape === 'mark' && word.startsWith('?')),
    })
    first = last + 1
  }
  return sentences
}

const isContent = ({ shape, word }: Token, { plain }: ReplyBook): boolean =>
  (shape === 'word' || shape === 'hashtag') && word.length >= SHORTEST && !plain.has(word)

/** Of a language without spaces: every second of the characters that mean something is taken for a word. */
function unspacedWords(
  tokens: readonly Token[],
  covered: Uint8Array,
  { plain, words }: ReplyBook,
): ReadonlySet<Token> | undefined {
  if (words.unspaced !== true) return undefined
  const found = new Set<Token>()
  let run = 0
  for (const [at, token] of tokens.entries()) {
    const means =
      covered[at] === 0 && token.shape === 'word' && MEANING.test(token.word) && !plain.has(token.word)
    if (means && run % 2 === 0) found.add(token)
    run = means ? run + 1 : 0
  }
  return found
}

const MEANING = /^(?:[\p{Script=Han}\p{Script=Katakana}]|[a-z]{3})/u

export function coveredBy(names: readonly ReplyRole[], roles: Roles, count: number): Uint8Array {
  const covered = new Uint8Array(count)
  for (const name of names) for (const { first, last } of roles[name]) covered.fill(1, first, last + 1)
  return covered
}

/** "Hi Tom", "Kind regards, Anna": who is greeted, and who signs. */
function coverNames(tokens: readonly Token[], courtesy: readonly Stretch[], covered: Uint8Array): void {
  for (const { last } of courtesy)
    for (let at = last + 1; at <= last + NAMES && tokens[at]?.capital === true; at += 1) {
      const token = tokens[at]
      const isSigned = at >= tokens.length - NAMES
      if (!isSigned && token?.clause !== tokens[last]?.clause) break
      covered[at] = 1
    }
}
