import type { Signal, Verdict } from '../model.js'
import { type NameParts, nameMarks, nameParts } from './address.js'
import { BASE_POINTS } from './base.js'
import { brandTokens, type ContextWords, contextWords } from './context.js'
import { phraseHits, strongest } from './hits.js'
import type { Judged, Scorer, ScoringOptions } from './index.js'
import { compileKeywords, findKeywords, type Keywords } from './keywords.js'
import { kindOf } from './kind.js'
import { lengthSignal, sentenceWeights } from './length.js'
import { lexiconFor } from './lexicon/index.js'
import type { Group, Lexicon, Meaning } from './lexicon/lexicon.js'
import { pictures } from './lexicon/neutral.js'
import { formMarks, ratingSignal } from './neutral.js'
import { noReplyFor } from './no-reply.js'
import { PhraseBook } from './phrases.js'
import { questionMark } from './question.js'
import { severityOf } from './severity.js'
import { type Token, tokenise } from './tokens.js'
import type { Weighed } from './weighed.js'

/** One language's lexicon, ready to use. */
type Rules = {
  book: PhraseBook<Group>
  words: ContextWords
  names: NameParts
  questionWords: ReadonlySet<string>
}

/** A scorer for the built-in lexicons and the user's keywords. A lexicon is compiled when first needed. */
export function createScorer(options: ScoringOptions): Scorer {
  const compiled = new Map<Lexicon, Rules>()
  const keywords = compileKeywords(options.keywords)
  const rulesFor = (language: string | undefined): Rules => {
    const lexicon = lexiconFor(language)
    const rules = compiled.get(lexicon) ?? compile(lexicon)
    compiled.set(lexicon, rules)
    return rules
  }
  return { score: (judged) => judge(judged, rulesFor(judged.language), keywords) }
}

function compile(lexicon: Lexicon): Rules {
  const book = new PhraseBook<Group>(lexicon.classes)
  const harmless: Group = { name: 'none', points: 0, phrases: lexicon.harmless, negated: 'keep' }
  for (const group of [...lexicon.groups, ...pictures, harmless]) {
    for (const phrase of phrasesOf(group)) book.add(phrase, group)
  }
  return {
    book,
    words: contextWords(lexicon),
    names: nameParts(lexicon),
    questionWords: new Set(lexicon.questionWords.split(' ')),
  }
}

/** A group's phrases, one by one. */
export function phrasesOf({ phrases }: Group): string[] {
  return phrases
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}

function judge(judged: Judged, rules: Rules, keywords: Keywords): Verdict {
  const tokens = tokensOf(judged)
  const weighed = signalsOf(judged, tokens, rules)
  weighed.push(...keywordSignals(judged, tokens, keywords))

  const sum = weighed.reduce((total, { points }) => total + points, BASE_POINTS)
  const score = 100 / (1 + Math.exp(-sum))
  const noReply = noReplyFor(weighed, score)
  return {
    score,
    kind: kindOf(weighed),
    severity: severityOf(weighed, sum),
    signals: weighed.map(shown).sort((left, right) => Math.abs(right.points) - Math.abs(left.points)),
    ...(noReply === undefined ? {} : { noReply }),
  }
}

const shown = ({ name, points, evidence, spans }: Weighed): Signal => ({ name, points, evidence, spans })

function tokensOf({ title, text }: Judged): Token[] {
  const count = { sentence: 0, clause: 0 }
  const tokens: Token[] = []
  if (title !== undefined) tokenise(title, 'title', count, tokens)
  return tokenise(text, 'text', count, tokens)
}

function signalsOf(judged: Judged, tokens: readonly Token[], rules: Rules): Weighed[] {
  const brand = brandTokens(tokens, judged.named)
  const weightOf = sentenceWeights(tokens, brand)
  const weighed: Weighed[] = []
  const push = (signal: Weighed) => {
    const points = Math.round(signal.points * 1000) / 1000
    if (points !== 0) weighed.push({ ...signal, points })
  }
  const hits = strongest(phraseHits(tokens, rules.book, rules.words, brand, weightOf))
  for (const { means, points, first, last } of hits) {
    push({ ...signalAt(judged, means.name, points, first, last), ...saying(means) })
  }
  const marks = [...formMarks(tokens), ...nameMarks(tokens, rules.names)]
  const question = questionMark(tokens, rules.questionWords)
  if (question !== undefined && !hits.some(({ means }) => means.kind === 'question')) marks.push(question)
  for (const { name, points, first, last, ...means } of marks) {
    push({ ...signalAt(judged, name, points, first, last), ...saying(means) })
  }
  for (const signal of [lengthSignal(tokens, weightOf), ratingSignal(judged.rating)]) {
    if (signal !== undefined) push(signal)
  }
  return weighed
}

function saying({ kind, severity, tone, promotes }: Partial<Meaning>): Partial<Weighed> {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(severity === undefined ? {} : { severity }),
    ...(tone === undefined ? {} : { tone }),
    ...(promotes === undefined ? {} : { promotes }),
  }
}

/** The user's words add their points once each, as configured: neither negation nor length changes them. */
const keywordSignals = (judged: Judged, tokens: readonly Token[], keywords: Keywords): Weighed[] =>
  findKeywords(tokens, keywords).map(({ points, first, last }) =>
    signalAt(judged, 'keyword', points, first, last),
  )

function signalAt(judged: Judged, name: string, points: number, first: Token, last: Token): Signal {
  const { field, start } = first
  const { end } = last
  const evidence = (field === 'title' ? (judged.title ?? '') : judged.text).slice(start, end)
  return { name, points, evidence, spans: [{ field, start, end }] }
}
