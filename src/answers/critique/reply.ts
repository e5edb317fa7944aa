import { withoutElision } from '../../judge/score/elision.js'
import { voicesOf } from '../../judge/score/own-words.js'
import type { ReplyRole } from '../../languages/reply-words.js'
import type { Span } from '../../model/post.js'
import type { Token } from '../../text/words/token.js'
import { tokenise } from '../../text/words/tokens.js'
import type { Finding, FindingCode, Grade } from './codes.js'
import { type Help, helpIn } from './help.js'
import type { ReplyBook, Roles, Stretch } from './reply-book.js'
import { type Sentence, sentencesOf } from './sentences.js'
import { withoutSignature } from './signed.js'
import { timesIn } from './times.js'

/** A reply, taken apart by what its words do. Rules ask it; none reads the text again. */
export type Reply = {
  text: string
  tokens: readonly Token[]
  roles: Roles
  sentences: readonly Sentence[]
  help: Help
  /** Times to come that it names. */
  times: readonly Stretch[]
  book: ReplyBook
  /** Whether a role stands anywhere in it. */
  has: (...roles: ReplyRole[]) => boolean
}

export function takeApart(text: string, book: ReplyBook): Reply {
  const tokens = wordsOf(text, book.elided)
  const roles = book.find(tokens)
  const sentences = sentencesOf(tokens, roles, book)
  const parts = { tokens, roles, sentences, book }
  const times = timesIn(parts, text)
  return {
    text,
    ...parts,
    times,
    help: helpIn(parts),
    has: (...names) => names.some((name) => roles[name].length > 0),
  }
}

/** No reply is longer, in UTF-16 code units; what stands behind is not read. */
const LONGEST = 20_000

/**
 * What the company says itself: neither what it quotes nor who signed.
 *
 * @param elided small words to cut off from those they are written together with
 */
export function wordsOf(text: string, elided: ReadonlySet<string> = new Set()): readonly Token[] {
  const own = withoutSignature(text.slice(0, LONGEST))
  const tokens = voicesOf(tokenise(own, 'text'), { text: own, quoted: quotedIn(own) }).own
  return elided.size === 0 ? tokens : withoutElision(tokens, elided, { text: own })
}

/** Between quotation marks, within a line. */
const QUOTED =
  /“[^“”\n]{1,2000}”|„[^„“”\n]{1,2000}[“”]|«[^«»\n]{1,2000}»|»[^«»\n]{1,2000}«|"[^"\n]{1,2000}"/gu
/** Fewer words are a name or a button: “Payment day”. */
const FEWEST = 5

/** The customer's words, which a reply may give again. */
const quotedIn = (text: string): Span[] =>
  Array.from(text.matchAll(QUOTED))
    .filter(([words]) => words.trim().split(/\s+/).length >= FEWEST)
    .map(({ 0: words, index }) => ({ field: 'text', start: index, end: index + words.length }))

/** A finding about some of its words. */
export function findingAt(
  { text, tokens }: Pick<Reply, 'text' | 'tokens'>,
  code: FindingCode,
  grade: Grade,
  { first, last }: Stretch,
): Finding {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? text.length
  return { code, grade, span: { start, end }, words: text.slice(start, end) }
}
