import type { Kind, Severity, Signal, Verdict } from '../model.js'
import { BASE_POINTS } from './base.js'
import { brandSentences, type ContextWords, contextWords, phraseBound, surroundings } from './context.js'
import type { Judged, Scorer, ScoringOptions } from './index.js'
import { lexiconFor } from './lexicon/index.js'
import type { Group, Lexicon, Opposite } from './lexicon/lexicon.js'
import { pictures } from './lexicon/neutral.js'
import { formMarks, type Mark, ratingSignal } from './neutral.js'
import { PhraseBook } from './phrases.js'
import { type Token, tokenise } from './tokens.js'
import { verdictFrom } from './verdict.js'

/** What a signal adds the first, second and third time; later ones add nothing. */
const REPEATS: readonly number[] = [1, 0.4, 0.2]
const STRONGER = 1.25
const WEAKER = 0.6
const CONDITIONAL = 0.5
const LOOK_AHEAD = 4
const TAKEN_BACK = 0.5
const CAPITALS = 1.15
const STRETCH = 1.15

/** From this many tokens on, the sentences about the brand weigh more than the others. */
const LONG_POST = 120
/** About the length of a short message; twice as long takes this many points, at most so many. */
const USUAL_LENGTH = 25
const DOUBLE_LENGTH = 1
const LONGEST_DISCOUNT = 2.5
const ELSEWHERE = 0.35
const NEXT_TO_BRAND = 0.75

/** A signal with what it says about kind and severity. */
export type Weighed = Signal & { kind: Kind | undefined; severity: Severity }

/** Points in a post before repetitions are discounted. */
type Hit = { means: Opposite; once: boolean; points: number; first: Token; last: Token }

type Rules = {
  book: PhraseBook<Group>
  words: ContextWords
  lexicon: Lexicon
  hashtagEnds: readonly string[]
}

/** A scorer for the built-in lexicons and the user's keywords. Lexicons are compiled when first needed. */
export function createScorer(options: ScoringOptions): Scorer {
  const compiled = new Map<Lexicon, Rules>()
  const keywords = compileKeywords(options.keywords)

  const rulesFor = (language: string | undefined): Rules => {
    const lexicon = lexiconFor(language)
    let rules = compiled.get(lexicon)
    if (rules === undefined) {
      rules = compile(lexicon)
      compiled.set(lexicon, rules)
    }
    return rules
  }
  return { score: (judged) => judge(judged, rulesFor(judged.language), keywords) }
}

function compile(lexicon: Lexicon): Rules {
  const book = new PhraseBook<Group>(lexicon.classes)
  const still: Group = { name: '', points: 0, phrases: lexicon.notNegating, negated: 'keep' }
  for (const group of [...lexicon.groups, ...pictures, still]) {
    for (const phrase of group.phrases.split(/[,\n]/)) if (phrase.trim() !== '') book.add(phrase, group)
  }
  return { book, words: contextWords(lexicon), lexicon, hashtagEnds: lexicon.hashtagEnds.split(' ') }
}

function compileKeywords(keywords: ScoringOptions['keywords']): PhraseBook<{ points: number }> {
  const book = new PhraseBook<{ points: number }>()
  for (const [keyword, points] of Object.entries(keywords)) {
    const words = tokenise(keyword, 'text', { sentence: 0, clause: 0 }).map((token) => token.word)
    if (words.length > 0 && points !== 0) book.addLiteral(words, { points })
  }
  return book
}

function judge(judged: Judged, rules: Rules, keywords: PhraseBook<{ points: number }>): Verdict {
  const count = { sentence: 0, clause: 0 }
  const tokens: Token[] = []
  if (judged.title !== undefined) tokenise(judged.title, 'title', count, tokens)
  tokenise(judged.text, 'text', count, tokens)

  const textOf = (first: Token, last: Token) =>
    (first.field === 'title' ? (judged.title ?? '') : judged.text).slice(first.start, last.end)
  const weigh = sentenceWeights(tokens, judged)
  const signals: Weighed[] = []
  const add = (
    name: string,
    points: number,
    first: Token,
    last: Token,
    kind?: Kind,
    severity: Severity = 1,
  ) => {
    const span = { field: first.field, start: first.start, end: last.end }
    const rounded = Math.round(points * 1000) / 1000
    if (rounded !== 0) {
      signals.push({ name, points: rounded, evidence: textOf(first, last), spans: [span], kind, severity })
    }
  }

  for (const hit of discounted(phraseHits(tokens, rules, weigh))) {
    add(hit.means.name, hit.points, hit.first, hit.last, hit.means.kind, hit.means.severity)
  }
  for (const mark of [...formMarks(tokens), ...addressMarks(tokens, rules.lexicon)]) {
    if (mark.first && mark.last) add(mark.name, mark.points, mark.first, mark.last)
  }
  const seen = new Set<object>()
  for (const { meaning, first, last } of keywords.find(tokens)) {
    const from = tokens[first]
    const to = tokens[last]
    if (seen.has(meaning) || from === undefined || to === undefined) continue
    seen.add(meaning)
    add('keyword', meaning.points, from, to)
  }
  const rating = ratingSignal(judged.rating)
  if (rating !== undefined) signals.push({ ...rating, kind: undefined, severity: 1 })
  const length = lengthSignal(tokens, weigh)
  if (length !== undefined) signals.push({ ...length, kind: undefined, severity: 1 })
  return verdictFrom(signals, BASE_POINTS)
}

function phraseHits(tokens: readonly Token[], rules: Rules, weigh: (sentence: number) => number): Hit[] {
  const found = rules.book.find(tokens)
  const bound = phraseBound(found, tokens.length)
  const hits: Hit[] = []
  for (const { meaning: group, first, last } of found) {
    const from = tokens[first]
    const to = tokens[last]
    if (group.points === 0 || from === undefined || to === undefined) continue
    const around = surroundings(tokens, first, rules.words, bound)
    let means: Opposite = group
    if (around.negated && group.negated !== 'keep') {
      if (group.negated === undefined) continue
      means = group.negated
    }
    let points = means.points * weigh(from.sentence)
    if (around.stronger) points *= STRONGER
    if (around.weaker) points *= WEAKER
    if (around.conditional && group.negated !== 'keep') points *= CONDITIONAL
    if (from.upper && to.upper) points *= CAPITALS
    if (from.stretched || to.stretched) points *= STRETCH
    hits.push({ means, once: group.once ?? false, points, first: from, last: to })
  }
  soften(hits)
  hits.push(...hashtagHits(tokens, rules, bound, found))
  return hits
}

/**
 * Praise that is taken back: "love it, but it never loads", "thanks for the two hours on hold". It counts half when a
 * contrast follows in its sentence, or trouble in its clause.
 */
function soften(hits: readonly Hit[]): void {
  hits.forEach((hit, index) => {
    if (hit.points >= 0 || hit.means.kind !== 'praise') return
    for (const next of hits.slice(index + 1, index + 1 + LOOK_AHEAD)) {
      if (next.first.sentence !== hit.first.sentence) return
      const trouble = next.points >= 1 && next.first.clause === hit.first.clause
      if (trouble || next.means.name === 'contrast') {
        hit.points *= TAKEN_BACK
        return
      }
    }
  })
}

/** Hashtags made for complaining, whatever name they begin with. */
function hashtagHits(
  tokens: readonly Token[],
  rules: Rules,
  _bound: Uint8Array,
  found: readonly { first: number }[],
): Hit[] {
  const hits: Hit[] = []
  const starts = new Set(found.map(({ first }) => first))
  tokens.forEach((token, index) => {
    if (token.shape !== 'hashtag' || starts.has(index)) return
    if (!rules.hashtagEnds.some((end) => token.word.length > end.length && token.word.endsWith(end))) return
    hits.push({
      means: { name: 'hashtag', points: 1.5 },
      once: false,
      points: 1.5,
      first: token,
      last: token,
    })
  })
  return hits
}

/** The strongest three of each signal, the later ones for less: a score must not grow with length alone. */
function discounted(hits: readonly Hit[]): Hit[] {
  const byName = new Map<string, Hit[]>()
  for (const hit of hits) {
    const list = byName.get(hit.means.name)
    if (list === undefined) byName.set(hit.means.name, [hit])
    else list.push(hit)
  }
  const kept: Hit[] = []
  for (const list of byName.values()) {
    list.sort(
      (left, right) => Math.abs(right.points) - Math.abs(left.points) || left.first.start - right.first.start,
    )
    for (const [rank, factor] of REPEATS.entries()) {
      const hit = list[rank]
      if (hit === undefined || (hit.once && rank > 0)) break
      kept.push({ ...hit, points: hit.points * factor })
    }
  }
  return kept
}

/** How much each sentence counts: all alike in a short post; in a long one those about the brand, and the title. */
function sentenceWeights(tokens: readonly Token[], judged: Judged): (sentence: number) => number {
  if (tokens.length < LONG_POST) return () => 1
  const about = brandSentences(tokens, judged.named) ?? new Set<number>()
  if (judged.title !== undefined)
    for (const token of tokens) if (token.field === 'title') about.add(token.sentence)
  if (about.size === 0) {
    const first = tokens[0]?.sentence
    if (first !== undefined) about.add(first).add(first + 1)
  }
  return (sentence) =>
    about.has(sentence) ? 1 : about.has(sentence - 1) || about.has(sentence + 1) ? NEXT_TO_BRAND : ELSEWHERE
}

/**
 * The longer a text, the more of its words are in some list by chance; what counts is the length of what is weighed.
 */
function lengthSignal(tokens: readonly Token[], weigh: (sentence: number) => number): Signal | undefined {
  const length = tokens.reduce((total, { sentence }) => total + weigh(sentence), 0)
  if (length <= USUAL_LENGTH) return undefined
  const points = -Math.min(LONGEST_DISCOUNT, Math.log2(length / USUAL_LENGTH) * DOUBLE_LENGTH)
  return {
    name: 'length',
    points: Math.round(points * 1000) / 1000,
    evidence: `${tokens.length} words`,
    spans: [],
  }
}

/** Signals of whom the post speaks to, and of posts that are somebody else's. */
function addressMarks(tokens: readonly Token[], lexicon: Lexicon): Mark[] {
  const marks: Mark[] = []
  const begins = lexicon.supportHandle.begins.split(' ')
  const ends = lexicon.supportHandle.ends.split(' ')
  const support = tokens.find(
    (token) =>
      token.shape === 'handle' &&
      (begins.some((part) => token.word.startsWith(part)) || ends.some((part) => token.word.endsWith(part))),
  )
  if (support) marks.push({ name: 'support-account', points: 0.8, first: support, last: support })
  const first = tokens[0]
  const second = tokens[1]
  if (first?.word === 'rt' && second?.shape === 'handle')
    marks.push({ name: 'repost', points: -1.2, first, last: second })
  return marks
}
