import { isJudged, judgedLanguages, lexiconFor } from '../languages/index.js'
import { readingOf } from '../languages/reading.js'
import type { Mention, Signal } from '../model/mention.js'
import type { Post, Span } from '../model/post.js'
import type { Token } from '../text/words/token.js'
import { sentencesAdded, type Words } from './said/added.js'
import { type SaidBook, saidBook } from './said/book.js'
import { type Claim, claimsIn } from './said/claims.js'
import { brandTokens } from './score/context.js'
import { voicesOf } from './score/own-words.js'
import { tokensOf } from './score/tokens-of.js'

/** What somebody says of the trouble that they told before, in which words, and where these stand. */
export type Saying = {
  what: 'solved' | 'thanks' | 'still-broken'
  words: string
  spans: readonly Span[]
  /** Solved, and something else stands there that may want a reply. */
  more?: true
}

type Told = Pick<Post, 'title' | 'titleOf' | 'text' | 'quoted' | 'language'> &
  Pick<Mention, 'named' | 'signals' | 'kind' | 'severity'>

/**
 * What a further post of somebody says of their case. Only what they say of themselves, as a fact: not what they ask, hope, quote or hear
 * from others. The last word counts: "works now, but my mails are gone" is still broken. Who went elsewhere says nothing to us.
 *
 * @param told `signals`: of its score, which is made of the same words
 * @param before what an edited post said: only sentences that are new since count
 */
export function whatTheySay(told: Told, before?: Words): Saying | undefined {
  const { signals } = told
  if (signals.some(({ name }) => scorn.includes(name))) return undefined
  const all = tokensOf(told)
  const { own: whole } = voicesOf(all, told)
  const own = before === undefined ? whole : sentencesAdded(whole, told, before)
  const parts = readingOf(own, all, told.language)
    .parts.filter(({ language }) => language === undefined || isJudged(language))
    .map(({ language, tokens }) => {
      const brand = brandTokens(tokens, told.named)
      const book = language === undefined ? likeliest(tokens, brand) : saidBook(lexiconFor(language))
      return { book, ...claimsIn(tokens, brand, signals, book) }
    })
  const claims = parts.flatMap((part) => part.claims).toSorted(inOrder)
  const last = claims.findLast(({ says }) => says !== 'thanks')
  const said = last && widened(last, claims)
  if (said?.says === 'still-broken') return saying(told, 'still-broken', said)
  if (parts.some(({ left }) => left)) return undefined
  if (said !== undefined) {
    const fault = parts.flatMap(({ book }) => faultBehind(said, own, signals, book)).at(0)
    return fault ?? { ...saying(told, 'solved', said), ...(hasMore(told, said) && { more: true }) }
  }
  const [thanks] = claims
  const isMore =
    parts.some(({ pending, asks }) => pending || asks) || signals.some(({ name }) => asking.includes(name))
  return thanks === undefined || isMore ? undefined : saying(told, 'thanks', thanks)
}

/** Of a word or two nothing else tells the language: that of which it is a phrase. */
function likeliest(tokens: readonly Token[], brand: Uint8Array): SaidBook {
  const fits = (language: string) => saidBook(lexiconFor(language)).find(tokens, brand).claims.length > 0
  return saidBook(lexiconFor(judgedLanguages.find(fits)))
}

/** In whose presence no thanks are meant, and nothing is solved. */
const scorn: readonly string[] = ['mock-praise', 'bitter', 'far-from-good']
/** Thanks beside these are the end of a request. */
const asking: readonly string[] = ['help', 'polite-ask', 'question', 'no-answer', 'refund']

/** Beside what is over: a question, what is grave, or a complaint behind it. */
const hasMore = ({ kind, severity, signals }: Told, { last }: Claim): boolean =>
  kind === 'question' ||
  severity === GRAVE ||
  signals.some(
    ({ name, points, spans: [span] }) =>
      complaints.includes(name) ||
      (points >= COMPLAINT && span !== undefined && span.field === last.field && span.start >= last.end),
  )
/** What nobody says of trouble that is over and forgotten. */
const complaints = [
  'condemnation',
  'anger',
  'dislike',
  'swearing-at',
  'treatment',
  'legal',
  'legal-threat',
  'leaving',
  'refund',
]
const GRAVE = 4
const COMPLAINT = 1

/** With what is said beside it in words that overlap. */
function widened(claim: Claim, claims: readonly Claim[]): Claim {
  const same = claims.filter(
    ({ says, first, last }) =>
      says === claim.says &&
      first.field === claim.first.field &&
      first.start < claim.last.end &&
      last.end > claim.first.start,
  )
  return {
    says: claim.says,
    first: same.reduce((first, one) => (one.first.start < first.start ? one.first : first), claim.first),
    last: same.reduce((last, one) => (one.last.end > last.end ? one.last : last), claim.last),
  }
}

const inOrder = (one: Claim, other: Claim) =>
  one.first.sentence - other.first.sentence || one.first.start - other.first.start

function saying(
  { title, text }: Pick<Post, 'title' | 'text'>,
  what: Saying['what'],
  { first, last }: Pick<Claim, 'first' | 'last'>,
): Saying {
  const { field, start } = first
  const { end } = last
  return {
    what,
    words: (field === 'title' ? (title ?? '') : text).slice(start, end),
    spans: [{ field, start, end }],
  }
}

/** "It works now, but my mails are gone": trouble behind a word that turns to it. */
function faultBehind(
  { last }: Claim,
  own: readonly Token[],
  signals: readonly Signal[],
  { faults, turns }: SaidBook,
): Saying[] {
  const behind = own.slice(own.indexOf(last) + 1)
  return signals.flatMap(({ name, evidence, spans }) => {
    const [span] = spans
    if (span === undefined || !faults.has(name)) return []
    const at = behind.findIndex(({ field, start }) => field === span.field && start >= span.start)
    const isTurned = at >= 0 && behind.slice(0, at + 1).some(({ word }) => turns.has(word))
    return isTurned ? [{ what: 'still-broken', words: evidence, spans }] : []
  })
}
