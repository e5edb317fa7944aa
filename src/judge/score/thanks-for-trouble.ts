import type { Token } from '../../text/words/token.js'
import type { ContextWords } from './context.js'
import type { PhraseHit } from './phrase-hit.js'
import { wordlessSignals } from './wordless-signals.js'

// "Third day without heating. Thanks, Northwind." Trouble, nothing that was mended, nothing asked, and thanks by name: they are bitter.

/** So much trouble beside thanks; a request is polite, and what is good besides is meant. */
const TROUBLE = 1
const GRAVE = 1.5
const GOOD = -0.5
/** Words of a sentence of thanks beside the name ("Thank you so much, Northwind"). */
const FEW = 3
/** The name may stand so far behind the thanks. */
const NAME_REACH = 2

/** Makes mockery of thanks to the brand that end a post about trouble, or open it. */
export function bitterThanks(
  hits: readonly PhraseHit[],
  tokens: readonly Token[],
  words: ContextWords,
  brand: Uint8Array,
): void {
  const thanks = hits.filter(({ means, points }) => means.courtesy && points < 0)
  if (thanks.length === 0 || thanks.length > 1) return
  const [one] = thanks
  if (one === undefined || !isToBrand(one, tokens, brand)) return
  if (hits.some((hit) => hit !== one && (isGood(hit) || isRequest(hit)))) return
  if (tokens.some(({ word }) => words.kindnesses.has(word))) return
  const before = troubleIn(hits.filter(({ at }) => at < one.at))
  const turned = hits.some(({ at, means }) => at < one.at && means.contrast)
  const isLast = isAllOfSentence(one, tokens, brand) && isEnd(one, tokens)
  const after = hits.some(
    ({ at, means, points }) => at > one.end && points >= GRAVE && (means.severity ?? 1) > 1,
  )
  const opens = one.at === 0 && after && !words.thanksFor.has(tokens[one.end + 1]?.word ?? '')
  if (!opens && !(isLast && !turned && before >= TROUBLE)) return
  one.means = wordlessSignals.mockThanks
  one.points = wordlessSignals.mockThanks.points
}

const isGood = ({ points, means }: PhraseHit) =>
  points <= GOOD && (means.kind !== undefined || means.name === 'resolved')
const isRequest = ({ means }: PhraseHit) => means.tone === 'request'

/** What tells of trouble: facts, faults, and how long something was missing. */
function troubleIn(hits: readonly PhraseHit[]): number {
  const denied = hits.some(({ means }) => means.name === 'denial')
  let sum = 0
  for (const { means, points } of hits)
    if (points > 0 && ((means.severity ?? 1) > 1 || means.fact || (means.isTime && denied))) sum += points
  return sum
}

function isToBrand({ end, first }: PhraseHit, tokens: readonly Token[], brand: Uint8Array): boolean {
  for (let at = end + 1; at <= end + 1 + NAME_REACH; at += 1)
    if (brand[at] === 1 && tokens[at]?.sentence === first.sentence) return true
  return false
}

/** Nothing stands in its sentence but the thanks and the name. */
function isAllOfSentence({ first }: PhraseHit, tokens: readonly Token[], brand: Uint8Array): boolean {
  let others = 0
  for (const [at, { sentence, shape }] of tokens.entries())
    if (sentence === first.sentence && shape === 'word' && brand[at] !== 1) others += 1
  return others <= FEW + 1
}

const isEnd = ({ first }: PhraseHit, tokens: readonly Token[]): boolean =>
  !tokens.some(({ sentence, shape }) => sentence > first.sentence && shape === 'word')
