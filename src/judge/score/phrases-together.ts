import type { Token } from '../../text/words/token.js'
import type { ContextWords } from './context.js'
import { nextWhere } from './next-where.js'
import type { PhraseHit } from './phrase-hit.js'
import { wordlessSignals } from './wordless-signals.js'

// What the phrases of a post make of each other.

/** Praise that is taken back counts half; what takes it back is looked for among the next few hits. */
const TAKEN_BACK = 0.5
const LOOK_AHEAD = 4
/** Trouble of this weight takes praise back ("thanks for the two hours on hold"). */
const TROUBLE = 1
/** Trouble of this weight is not thanked away ("my site is down, please help, thanks"). */
const GRAVE = 1.5
/** "Three years without a fault": the time is no wait. */
const NO_WAIT = 0.1
/** "Great, …" may be meant. */
const EXCLAIMED = 0.3
/** A cry has so many words behind its praise at most. */
const CRY = 4
/** A lone word of job adverts. */
const LONE_HIRES = 0.5
/** How many words may stand between thanks and what they are for ("cheers Northwind Hosting for deleting"). */
const THANKS_REACH = 4

/** Words that say the same in title and text are said once: a title often repeats the text. */
export function repeated(hits: readonly PhraseHit[], tokens: readonly Token[]): PhraseHit[] {
  const inTitle = new Set<string>()
  const key = ({ means, at, end }: PhraseHit) =>
    `${means.name} ${tokens
      .slice(at, end + 1)
      .map(({ word }) => word)
      .join(' ')}`
  for (const hit of hits) if (hit.first.field === 'title') inTitle.add(key(hit))
  return inTitle.size === 0
    ? [...hits]
    : hits.filter((hit) => hit.first.field === 'title' || !inTitle.has(key(hit)))
}

/** Hints at despair count only beside a second sign. */
export function dropLoneHints(hits: readonly PhraseHit[]): PhraseHit[] {
  const signs = hits.filter(({ means }) => means.danger)
  return signs.length === 1 ? hits.filter(({ means }) => !means.onlyWithSecond) : [...hits]
}

/** Of somebody who speaks of themselves one word of job adverts ("salary") makes none; it takes a second one, or a phrase. */
export function weakenLoneHires(
  hits: readonly PhraseHit[],
  tokens: readonly Token[],
  words: ContextWords,
): PhraseHit[] {
  const hires = hits.filter(({ means }) => means.hires)
  if (hires.length === 0 || hires.some(({ at, end }) => end > at)) return [...hits]
  if (!tokens.some(({ word }) => words.self.has(word))) return [...hits]
  if (new Set(hires.map(({ at }) => tokens[at]?.word)).size > 1) return [...hits]
  return hits.map((hit) => {
    if (!hit.means.hires) return hit
    const { hires: _, promotes: __, ...means } = hit.means
    return { ...hit, means, points: hit.points * LONE_HIRES }
  })
}

/** What is denied at the end of a sentence has to be trouble told before in it; "I pressed the button but it didn't" tells some. */
export function vainDenials(hits: readonly PhraseHit[]): PhraseHit[] {
  return hits.map((hit) => {
    const { means, at, first } = hit
    if (means.denies === undefined || hits.some((other) => other.at < at && isDenied(other, first)))
      return hit
    return { ...hit, means: means.denies, points: means.denies.points }
  })
}

const isDenied = ({ means, points, first }: PhraseHit, { sentence }: Token): boolean =>
  first.sentence === sentence && points > 0 && (means.severity ?? 1) > 1

/**
 * Halves praise when a contrast follows in its sentence ("love it, but"), or trouble in its clause; and thanks when
 * trouble was told before them. Thanks for something bad are a reproach, and a mocking face leaves nothing of praise.
 */
export function takeBack(hits: readonly PhraseHit[], tokens: readonly Token[], words: ContextWords): void {
  if (!hits.some(isPraise)) return
  let troubled = false
  const isScorn = scornIn(hits, tokens, words)
  const lastTrouble = lastWordOnTrouble(hits)
  const nextMocking = nextWhere(hits, ({ means }) => means.mocks === true)
  for (const [index, hit] of hits.entries()) {
    if (hit.points >= GRAVE) troubled = true
    if (!isPraise(hit)) continue
    if (isNear(hit, hits[nextMocking(index + 1)]?.first)) hit.points = 0
    else if (isScorn(index)) {
      hit.points = wordlessSignals.mockPraise.points * (hit.means.salutes ? 1 : EXCLAIMED)
      hit.means = wordlessSignals.mockPraise
      troubled = true
    } else if (hit.means.courtesy && isForBotching(hit, tokens, words)) {
      hit.means = wordlessSignals.mockThanks
      hit.points = wordlessSignals.mockThanks.points
      troubled = true
    } else if (hit.means.salutes && mends(hit, tokens, words)) continue
    else if ((troubled && hit.means.courtesy) || isTakenBack(hits, index) || lastTrouble > hit.first.sentence)
      hit.points *= TAKEN_BACK
  }
}

const isPraise = ({ points, means }: PhraseHit): boolean => points < 0 && means.kind === 'praise'

/**
 * A salute, or praise that is all its clause says, right before trouble: "great job, only 55 minutes late", "Great, another jar
 * that arrives half empty". None where something else is good as well, or was mended ("great job fixing the outage").
 */
function scornIn(
  hits: readonly PhraseHit[],
  tokens: readonly Token[],
  words: ContextWords,
): (index: number) => boolean {
  const nextMeant = nextWhere(
    hits,
    ({ means, points }) => means.contrast || (points < 0 && means.kind === 'praise' && !means.salutes),
  )
  const nextTrouble = nextWhere(
    hits,
    ({ means, points, once }) => points >= TROUBLE && !once && !means.isTime && means.tone !== 'request',
  )
  // Made when first needed: most praise has no trouble behind it.
  let mending: ((from: number) => number) | undefined
  const nextMending = (from: number): number => {
    mending ??= nextWhere(tokens, ({ word }) => words.mending.has(word))
    return mending(from)
  }
  return (index) => {
    const hit = hits[index]
    if (hit === undefined) return false
    const exclaims = !hit.means.courtesy && isExclaimed(hit, tokens)
    if (!hit.means.salutes && !exclaims) return false
    const until = hit.first.sentence + (saysNoMore(hit, tokens) ? 1 : 0)
    const isWithin = (next: PhraseHit | undefined) => next !== undefined && next.first.sentence <= until
    const trouble = hits[nextTrouble(index + 1)]
    return (
      trouble !== undefined &&
      isWithin(trouble) &&
      !isWithin(hits[nextMeant(index + 1)]) &&
      nextMending(hit.end + 1) >= trouble.at
    )
  }
}

/** Its sentence is a cry of a few words: what it is about stands in the next. */
const saysNoMore = ({ end, first }: PhraseHit, tokens: readonly Token[]): boolean =>
  tokens[end + CRY]?.sentence !== first.sentence

/** "Great job fixing the outage". */
const mends = ({ end, first }: PhraseHit, tokens: readonly Token[], words: ContextWords): boolean =>
  tokens
    .slice(end + 1, end + 1 + CRY)
    .some(({ word, sentence }) => sentence === first.sentence && words.mending.has(word))

/** The only word of its clause ("not bad" is no cry), and the first of its sentence. */
const isExclaimed = ({ at, end, first }: PhraseHit, tokens: readonly Token[]): boolean =>
  at === end && tokens[at - 1]?.sentence !== first.sentence && tokens[end + 1]?.clause !== first.clause

/** The same sentence, or the face that stands after its full stop. */
const isNear = ({ first }: PhraseHit, face: Token | undefined) =>
  face?.sentence === first.sentence || face?.sentence === first.sentence + 1

/** The sentence of the last grave trouble, where nothing good is said behind it; praise before it is a prelude. */
function lastWordOnTrouble(hits: readonly PhraseHit[]): number {
  for (let index = hits.length - 1; index >= 0; index -= 1) {
    const { means, points, first } = hits[index] as PhraseHit
    if (means.kind === 'praise' && points < 0 && !means.courtesy) return -1
    if (means.excuses || means.promotes) return -1
    if (points >= GRAVE && (means.severity ?? 1) > 1) return first.sentence
  }
  return -1
}

function isTakenBack(hits: readonly PhraseHit[], index: number): boolean {
  const hit = hits[index]
  for (const next of hits.slice(index + 1, index + 1 + LOOK_AHEAD)) {
    if (next.first.sentence !== hit?.first.sentence) return false
    if (next.means.contrast) return true
    if (next.points >= TROUBLE && next.first.clause === hit.first.clause) return true
  }
  return false
}

/** "Thanks for deleting my site", "cheers Northwind for the two outages". */
function isForBotching({ end, first }: PhraseHit, tokens: readonly Token[], words: ContextWords): boolean {
  for (let at = end; at <= end + THANKS_REACH; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== first.sentence) return false
    if (!words.thanksFor.has(token.word)) continue
    // "Thanks for not cancelling my train" is meant.
    const [did, undone] = [tokens[at + 1]?.word ?? '', tokens[at + 2]?.word ?? '']
    return words.botching.has(did) && !(words.negators.has(did) && words.botching.has(undone))
  }
  return false
}

/** A length of time in a post that praises and tells of no trouble is no wait. */
export function timeInPraise(hits: readonly PhraseHit[]): void {
  const praises = hits.some(
    ({ means, points }) => means.kind === 'praise' && !means.courtesy && points <= -TROUBLE,
  )
  if (!praises) return
  const troubled = hits.some(
    ({ means, points }) =>
      means.contrast ||
      (points >= TROUBLE && !means.isTime) ||
      (points >= TROUBLE / 2 && (means.severity !== undefined || means.tone === 'reproach')),
  )
  if (troubled) return
  for (const hit of hits) if (hit.means.isTime && hit.points > 0) hit.points *= NO_WAIT
}
