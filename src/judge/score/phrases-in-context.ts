import type { Group, Meaning } from '../../languages/lexicon.js'
import type { Token } from '../../text/words/token.js'
import { isAdvertOrGuide } from './adverts-and-guides.js'
import { hearAfterthought } from './afterthought.js'
import { toldBeforeName } from './before-the-name.js'
import type { ContextWords } from './context.js'
import { deniesWithin, isMarked, phraseBound } from './context.js'
import type { Ignored } from './ignore.js'
import { tellsLesson } from './lessons.js'
import type { PhraseHit } from './phrase-hit.js'
import type { Found } from './phrases.js'
import {
  dropLoneHints,
  repeated,
  takeBack,
  timeInPraise,
  vainDenials,
  weakenLoneHires,
} from './phrases-together.js'
import { saidPhrases } from './said-phrases.js'
import { tellsSettled } from './settled.js'
import { tellsStory } from './stories.js'
import { bitterThanks } from './thanks-for-trouble.js'
import { tellsOthersTrouble, tellsRivalsTrouble } from './trouble-of-others.js'
import { turnedPhrases } from './turned-phrases.js'
import { turnByTag } from './turning-tag.js'
import { wordlessSignals } from './wordless-signals.js'

/** What a signal adds the first, second and third time; later ones add nothing. */
const REPEATS: readonly number[] = [1, 0.4, 0.2]
const STRONGER = 1.25
const WEAKER = 0.6
const CONDITIONAL = 0.4
const CAPITALS = 1.15
const STRETCHED = 1.15
/** "Is it any good?" is no praise. */
const ASKED = 0.4
/** Trouble that is somebody else's, over, or only spoken of. */
const NOT_OURS = 0.15
const ARRIVAL_REACH = 3
/** Who dealt with a company says so without its name. */
const DEALING_ANYWHERE = 0.5
/** A fact in the words of another signal adds little, and nothing where that one is as grave and of the same kind; so a reporter's. */
const CLEAR = 0.5
const SAID_BEFORE = 0.2

/**
 * Every phrase of the lexicon in a post, weighed by what stands around it. In order.
 *
 * @param facts of harm, found before: their context is that of the others
 * @param figurative by token, where words of bodies and fire are figures of speech
 */
export function phraseHits(
  tokens: readonly Token[],
  found: readonly Found<Group>[],
  words: ContextWords,
  role: Uint8Array,
  brand: Uint8Array,
  weightOf: (sentence: number) => number,
  ignored?: Ignored,
  facts: readonly PhraseHit[] = [],
  figurative: Uint8Array = new Uint8Array(tokens.length),
): PhraseHit[] {
  const bound = phraseBound(
    found.filter(({ meaning }) => !meaning.onlyWithSecond),
    tokens.length,
  )
  const turned = turnedPhrases(found, tokens, words)
  const asked = askedSentences(tokens)
  const aboutSelf = tokens.some(({ word }) => words.self.has(word))
  const hits: PhraseHit[] = [...facts]
  for (const said of saidPhrases(tokens, found, role, ignored, bound)) {
    const { meaning: group, first, last, open, index, from, to, around } = said
    if (group.closes && !endsSentence(tokens, last)) continue
    if (group.bodily && isMarked(figurative, first, last)) continue
    const place = { first: from, last: to, at: first, end: last }
    const named = isMarked(brand, first, last)
    if (group.departure !== undefined && named) {
      hits.push({ means: group.departure, once: true, points: group.departure.points, ...place })
      continue
    }
    if (group.arrival !== undefined && !named && namesBrandAfter(tokens, brand, last)) {
      hits.push({ means: group.arrival, once: true, points: group.arrival.points, ...place })
      continue
    }
    const turn = turned.get(index)
    if (turn === 'gone' || group.points === 0 || (group.thirdPerson && aboutSelf)) continue
    let means: Meaning = turn ?? group
    if (
      turn === undefined &&
      group.negated !== 'keep' &&
      (around.negated || deniesWithin(first, open, role))
    ) {
      if (group.negated === undefined) continue
      means = group.negated
    }
    // A life is at stake wherever in a post it is said.
    const near = weightOf(from.sentence)
    let points =
      means.points *
      (means.danger ? 1 : means.dealing || means.owns ? Math.max(near, DEALING_ANYWHERE) : near)
    if (means.kind === 'praise' && points < 0 && asked.has(from.sentence)) points *= ASKED
    if (around.stronger) points *= STRONGER
    if (around.weaker) points *= WEAKER
    if (around.conditional && turn === undefined && (group.negated !== 'keep' || group.conditional))
      points *= CONDITIONAL
    if (from.upper && to.upper) points *= CAPITALS
    if (from.stretched || to.stretched) points *= STRETCHED
    hits.push({ means, once: group.once ?? false, points, ...place })
  }
  const reported = !aboutSelf && hits.some(({ means }) => means.kind === 'news')
  for (const fact of facts) {
    const same = fact.means.fact ? hits.filter((hit) => saysTheSame(hit, fact)) : []
    if (same.some(({ means }) => saysAll(means, fact.means))) fact.points = 0
    else if (fact.means.fact && (reported || same.length > 0)) fact.points *= SAID_BEFORE
  }
  if (facts.length > 0) hits.sort((left, right) => left.at - right.at)
  return inContext(hits, tokens, words, brand, asked)
}

/** Nothing but marks and pictures stands behind it in its sentence. */
function endsSentence(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  return next === undefined || next.sentence !== tokens[last]?.sentence || next.shape !== 'word'
}

const saysAll = (means: Meaning, fact: Meaning) =>
  means.kind === fact.kind && (means.severity ?? 1) >= (fact.severity ?? 1)

const saysTheSame = ({ means, points, at, end }: PhraseHit, fact: PhraseHit) =>
  !means.fact && points > CLEAR && at <= fact.end && fact.at <= end

/** What a whole post makes of each of its phrases. */
function inContext(
  all: readonly PhraseHit[],
  tokens: readonly Token[],
  words: ContextWords,
  brand: Uint8Array,
  asked: ReadonlySet<number>,
): PhraseHit[] {
  const hits = vainDenials(weakenLoneHires(dropLoneHints(repeated(all, tokens)), tokens, words))
  const notice = isAdvertOrGuide(hits, tokens, words, asked)
  takeBack(hits, tokens, words)
  const rivals = tellsRivalsTrouble(hits, tokens, words, brand)
  const others = tellsOthersTrouble(hits, tokens)
  const story = tellsStory(tokens, words)
  const lesson = tellsLesson(hits, tokens, words, brand)
  const settled = tellsSettled(hits, tokens, words)
  const elsewhere = words.isSparse ? toldBeforeName(hits, tokens, brand) : () => false
  if (rivals.undone !== undefined) rivals.undone.points *= NOT_OURS
  for (const hit of hits) {
    if (hit.points <= 0 || hit.means.danger) continue
    if (
      rivals(hit) ||
      others(hit) ||
      notice(hit) ||
      story(hit) ||
      lesson(hit) ||
      settled(hit) ||
      elsewhere(hit)
    )
      hit.points *= NOT_OURS
  }
  hearAfterthought(hits, tokens, words)
  bitterThanks(hits, tokens, words, brand)
  timeInPraise(hits)
  const tag = turnByTag(hits, tokens, words)
  if (tag !== undefined) hits.push(tag)
  const spared = rivals.spared
  if (spared !== undefined)
    hits.push({ means: wordlessSignals.spared, once: true, points: wordlessSignals.spared.points, ...spared })
  // What a guide or an advert asks, it asks its readers.
  return hits.filter((hit) => hit.means.kind !== 'question' || !(notice(hit) || lesson(hit) || settled(hit)))
}

/** "Switched to Northwind", "moved everything over to the new Northwind plan". */
function namesBrandAfter(tokens: readonly Token[], brand: Uint8Array, last: number): boolean {
  for (let next = last + 1; next <= last + ARRIVAL_REACH; next += 1) {
    if (tokens[next]?.sentence !== tokens[last]?.sentence) return false
    if (brand[next] === 1) return true
  }
  return false
}

/** The sentences that end in a question mark. */
function askedSentences(tokens: readonly Token[]): ReadonlySet<number> {
  const asked = new Set<number>()
  for (const { shape, word, sentence } of tokens)
    if (shape === 'mark' && word.startsWith('?')) asked.add(sentence)
  return asked
}

/** The strongest three of each signal, the later ones for less: a score must not grow with length alone. */
export function strongest(hits: readonly PhraseHit[]): PhraseHit[] {
  const byName = new Map<string, PhraseHit[]>()
  for (const hit of hits) {
    const list = byName.get(hit.means.name)
    if (list === undefined) byName.set(hit.means.name, [hit])
    else insert(list, hit)
  }
  const kept: PhraseHit[] = []
  for (const list of byName.values()) {
    for (const [rank, factor] of REPEATS.entries()) {
      const hit = list[rank]
      if (hit === undefined || (hit.once && rank > 0)) break
      kept.push(rank === 0 ? hit : { ...hit, points: hit.points * factor })
    }
  }
  return kept
}

/** Keeps a list of at most three hits, the strongest first, the earlier first among equals. */
function insert(list: PhraseHit[], hit: PhraseHit): void {
  let at = list.length
  while (at > 0 && Math.abs(list[at - 1]?.points ?? 0) < Math.abs(hit.points)) at -= 1
  list.splice(at, 0, hit)
  if (list.length > REPEATS.length) list.pop()
}
