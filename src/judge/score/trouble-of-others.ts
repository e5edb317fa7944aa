import { isSmallWord } from '../../languages/german-or-english.js'
import type { Token } from '../../text/words/token.js'
import type { ContextWords } from './context.js'
import type { PhraseHit } from './phrase-hit.js'

// Trouble that a post tells of and that is not the brand's: a rival's, or what other people say.

/** Whether a hit tells of somebody else's trouble. */
type Tells = (hit: PhraseHit) => boolean
type Rivals = Tells & {
  spared?: Pick<PhraseHit, 'first' | 'last' | 'at' | 'end'>
  /** Coming to us that was followed by trouble here: no praise. */
  undone?: PhraseHit
}

/** Trouble of this weight, told after coming to us, is ours. */
const HERE = 1.5
/** How many words a verb may have between the brand and its denial ("Northwind did not"). */
const DENIAL_REACH = 2

/**
 * What was told before "so we switched to Northwind" was the rival's trouble, and so is the reason given after it
 * ("because Bluefinch kept crashing", "their support was awful"), and an outage that the brand did not share
 * ("Bluefinch went down, Northwind did not").
 */
export function tellsRivalsTrouble(
  hits: readonly PhraseHit[],
  tokens: readonly Token[],
  words: ContextWords,
  brand: Uint8Array,
): Rivals {
  const arrival = hits.findLast(({ means }) => means.comesToUs)
  const reasonEnds = arrival === undefined ? -1 : endOfReason(arrival, tokens, words, brand)
  const spared = findSpared(hits, tokens, words, brand)
  const fares = hits.some(({ means }) => means.fares)
  const isOfAnother = fares || arrival !== undefined ? ofAnother(hits, tokens, brand) : () => false
  const ofRival = arrival === undefined ? NONE : sentencesOfRival(tokens, brand)
  const tells: Tells = ({ at, means, first }) =>
    !means.comesToUs &&
    ((arrival !== undefined && (at < arrival.at || at <= reasonEnds || ofRival.has(first.sentence))) ||
      (fares && isOfAnother(first)) ||
      (spared !== undefined && at <= spared.end && spared.first.sentence - first.sentence <= 1))
  const undone = arrival !== undefined && isTroubleHere(arrival) ? arrival : undefined
  return Object.assign(tells, spared === undefined ? {} : { spared }, undone === undefined ? {} : { undone })

  function isTroubleHere({ end }: PhraseHit): boolean {
    const elsewhere = new Set(
      tokens.filter(({ word }) => words.elsewhere.has(word)).map(({ sentence }) => sentence),
    )
    return hits.some((hit) => {
      if (hit.points < HERE || hit.at <= Math.max(end, reasonEnds)) return false
      if (hit.means.tone === 'request' || hit.once || isOfAnother(hit.first)) return false
      return !elsewhere.has(hit.first.sentence) && !ofRival.has(hit.first.sentence)
    })
  }
}

/** The last token of the reason for coming, within the sentence and before the brand is named once more; -1: none. */
function endOfReason(
  arrival: PhraseHit,
  tokens: readonly Token[],
  words: ContextWords,
  brand: Uint8Array,
): number {
  let at = arrival.end + 1
  while (at < tokens.length && brand[at] !== 1) at += 1
  while (brand[at] === 1) at += 1
  const sentence = arrival.first.sentence
  let reason = false
  let last = -1
  for (; tokens[at]?.sentence === sentence && brand[at] !== 1; at += 1) {
    const word = tokens[at]?.word ?? ''
    if (!reason && words.turns.has(word) && !words.reasons.has(word)) return -1
    if (words.reasons.has(word)) reason = true
    if (reason) last = at
  }
  return last
}

const NONE: ReadonlySet<number> = new Set()
/** A name of a script without spaces is told by its first characters, and by fewer where each is a word. */
const HAN = /^\p{Script=Han}/u
const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]/u
const LETTERS_OF_NAME = 4

/**
 * "Southwind lost my parcel. Northwind next time. Southwind is the end": whoever opens a post with another name comes back to it.
 *
 * @returns the sentences that name what the post opens with, without the brand
 */
function sentencesOfRival(tokens: readonly Token[], brand: Uint8Array): ReadonlySet<number> {
  const opening = openingName(tokens, brand)
  if (opening === undefined) return NONE
  const named = new Set<number>()
  const ours = new Set(tokens.filter((_, at) => brand[at] === 1).map(({ sentence }) => sentence))
  for (const [at, { sentence }] of tokens.entries())
    if (!ours.has(sentence) && opening.every((word, next) => tokens[at + next]?.word === word))
      named.add(sentence)
  return named
}

function openingName(tokens: readonly Token[], brand: Uint8Array): readonly string[] | undefined {
  const first = tokens[0]
  if (first === undefined || first.shape !== 'word' || brand[0] === 1) return undefined
  const length = HAN.test(first.word) ? 2 : KANA.test(first.word) ? 3 : 1
  if (length > 1) return tokens.slice(0, length).map(({ word }) => word)
  const isName = first.capital && first.word.length >= LETTERS_OF_NAME && !isSmallWord(first.word)
  return isName ? [first.word] : undefined
}

/** "Southwind lost my mail": a clause without the brand, in a sentence that another name opens. */
function ofAnother(
  hits: readonly PhraseHit[],
  tokens: readonly Token[],
  brand: Uint8Array,
): (token: Token) => boolean {
  const opens = new Map<number, number>()
  const namingClauses = new Set<number>()
  for (const [at, { sentence, clause }] of tokens.entries()) {
    if (!opens.has(sentence)) opens.set(sentence, at)
    if (brand[at] === 1) namingClauses.add(clause)
  }
  const inPhrases = new Uint8Array(tokens.length)
  for (const { at, end } of hits) inPhrases.fill(1, at, end + 1)
  return ({ clause, sentence }) => {
    const opening = opens.get(sentence) ?? -1
    const at = isSmallWord(tokens[opening]?.word ?? '') ? opening + 1 : opening
    const name = tokens[at]
    if (name === undefined || !name.capital || name.shape !== 'word' || isSmallWord(name.word)) return false
    return !namingClauses.has(clause) && brand[at] !== 1 && inPhrases[at] !== 1
  }
}

/** The brand and a denial that ends its clause, after trouble in the same or the last sentence. */
function findSpared(
  hits: readonly PhraseHit[],
  tokens: readonly Token[],
  words: ContextWords,
  brand: Uint8Array,
): Rivals['spared'] {
  if (!brand.includes(1)) return undefined
  const troubles = hits.filter(({ points }) => points >= 1)
  if (troubles.length === 0) return undefined
  const ownTrouble = new Uint8Array(tokens.length)
  for (const { at, end } of troubles) ownTrouble.fill(1, at, end)
  const told = troubles
    .filter(({ means }) => means.kind !== undefined)
    .sort((one, other) => one.end - other.end)
  let behind = 0
  let latest = Number.NEGATIVE_INFINITY
  let named: Token | undefined
  for (const [at, first] of tokens.entries()) {
    if (brand[at] !== 1) continue
    const before = named
    named = first
    if (brand[at + 1] === 1) continue
    for (let hit = told[behind]; hit !== undefined && hit.end < at; hit = told[behind]) {
      latest = Math.max(latest, hit.first.sentence)
      behind += 1
    }
    // "Northwind never answers" is trouble of its own.
    if (ownTrouble[at] === 1 || first.sentence - latest > 1) continue
    if (before !== undefined && before.clause !== first.clause) continue
    for (let end = at + 1; end <= at + DENIAL_REACH; end += 1) {
      const last = tokens[end]
      if (last?.clause !== first.clause) break
      if (
        last.shape === 'hashtag' ||
        !words.negators.has(last.word) ||
        tokens[end + 1]?.clause === first.clause
      )
        continue
      // "Thanks Northwind for nothing" denies nothing.
      if (!words.thanksFor.has(tokens[end - 1]?.word ?? '')) return { first, last, at, end }
    }
  }
  return undefined
}

/**
 * What others say, where the writer then says otherwise: "my neighbour says it is terrible, but mine has been fine".
 * "Turned out I had a typo" ends the trouble that was told before it, in the same way.
 */
export function tellsOthersTrouble(hits: readonly PhraseHit[], tokens: readonly Token[]): Tells {
  const hearsay = hits.find(({ means }) => means.others)
  const excuse = hits.findLast(({ means }) => means.excuses)
  if (hearsay === undefined && excuse === undefined) return () => false
  const otherwise = hits.findLast(({ means, points }) => means.kind === 'praise' && points <= -1)
  const hearsayEnds = tokens.findIndex(
    (token, at) => at > (hearsay?.at ?? 0) && token.sentence !== hearsay?.first.sentence,
  )
  return ({ at }) => {
    if (excuse !== undefined && at <= excuse.end) return true
    if (hearsay === undefined || otherwise === undefined || otherwise.at < hearsay.end) return false
    const ends = Math.min(otherwise.at, hearsayEnds < 0 ? tokens.length : hearsayEnds)
    return at >= hearsay.at && at < ends
  }
}
