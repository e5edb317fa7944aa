import { isJudged } from '../../languages/index.js'
import type { Meaning } from '../../languages/lexicon.js'
import { otherPossible } from '../../languages/other-possible.js'
import { readingOf } from '../../languages/reading.js'
import { roughName } from '../../languages/rough/signal-name.js'
import type { Signal, Verdict } from '../../model/mention.js'
import type { Token } from '../../text/words/token.js'
import { sentenceWeights } from './about-brand.js'
import { nameMarks } from './address.js'
import { BASE_POINTS } from './base.js'
import { type Rules, rulesFor } from './compiled-lexicon.js'
import { brandTokens, roles } from './context.js'
import { withoutElision } from './elision.js'
import { harmHits } from './harm.js'
import { type Ignored, ignoredFinder } from './ignore.js'
import { compileKeywords, findKeywords, type Keywords } from './keywords.js'
import { kindOf } from './kind.js'
import { lengthSignal } from './length.js'
import { isPutToSomebody } from './long-questions.js'
import { noReplyFor } from './no-reply.js'
import { voicesOf } from './own-words.js'
import { bestPassage, inPassage } from './passage.js'
import { asksForHelp, figurativeIn, perilMarks, speaksAgainst } from './peril.js'
import type { PhraseHit } from './phrase-hit.js'
import { phraseHits, strongest } from './phrases-in-context.js'
import { besidePlea } from './plea.js'
import { type SignalPoints, withoutSwitchedOff, withPoints } from './points.js'
import { asksBrand, ofTheWorld, oursFirst } from './put-to-brand.js'
import { addressMark, choiceMark, questionMark } from './question.js'
import { isCourtesyOf, quotedBack } from './quoted-back.js'
import { ratingSignal } from './rating.js'
import type { Judged, Scorer, ScoringOptions } from './scoring.js'
import { severityOf } from './severity.js'
import { handleMarks, mattersNamed, pointsWhereSparse } from './sparse.js'
import { tokensOf } from './tokens-of.js'
import { isToldBeside } from './told-beside.js'
import { type Topics, topicsOf } from './topics.js'
import type { Mark, Weighed } from './weighed.js'
import { writingMarks } from './writing.js'

/** What the config says about scoring, ready to use. */
type UserRules = {
  keywords: Keywords
  ignoredIn: (tokens: readonly Token[]) => Ignored
  points: SignalPoints
}

/** A scorer for the built-in lexicons and the user's keywords. */
export function createScorer(options: ScoringOptions): Scorer {
  const user: UserRules = {
    keywords: compileKeywords(options.keywords),
    ignoredIn: ignoredFinder(options.ignore ?? []),
    points: options.signals ?? {},
  }
  const read: Scorer['read'] = (judged) => {
    const all = tokensOf(judged)
    const { own, others } = voicesOf(all, judged)
    const { main, parts } = readingOf(own, all, judged.language, judged.likely)
    const read = parts.map(({ language, tokens }) => partOf(rulesFor(language), tokens, judged))
    const voices = { main, own: inOrder(read, own), others, parts: read, rules: rulesFor(main) }
    return { verdict: judge(judged, voices, user), language: main }
  }
  return { score: (judged) => read(judged).verdict, read }
}

/** A post as it is to be read: what its writer says, by language, and what others do. */
type Read = {
  main: string | undefined
  own: readonly Token[]
  others: readonly Token[]
  parts: readonly Part[]
  /** Of the main language. */
  rules: Rules
}

/** The sentences of one language. */
type Part = { tokens: readonly Token[]; rules: Rules }

const partOf = (rules: Rules, tokens: readonly Token[], judged: Judged): Part => ({
  tokens: rules.elided.size === 0 ? tokens : withoutElision(tokens, rules.elided, judged),
  rules,
})

/** What the parts have, as it stands in the post. */
function inOrder(parts: readonly Part[], own: readonly Token[]): readonly Token[] {
  const [first] = parts
  if (parts.length === 1 && first !== undefined) return first.tokens
  if (parts.every(({ rules }) => rules.elided.size === 0)) return own
  const place = ({ field, start }: Token) => (field === 'title' ? start : start + TITLE_FIRST)
  return parts.flatMap(({ tokens }) => tokens).toSorted((one, other) => place(one) - place(other))
}

/** More than any title has. */
const TITLE_FIRST = 2 ** 31

function judge(judged: Judged, told: Read, user: UserRules): Verdict {
  const { main, own, others, parts, rules } = told
  const read = weigh(judged, own, parts, rules, user.ignoredIn(own))
  if (!read.weighed.some(({ means }) => means.danger))
    read.weighed.push(...dangerInDoubt(judged, told, read.weighed, user))
  const weighed = withPoints(read.weighed, user.points)
  weighed.push(...dangerOf(judged, own, others, rules, user))
  for (const { points, first, last } of findKeywords(own, user.keywords)) {
    weighed.push({ signal: signalAt(judged, 'keyword', points, first, last), means: keyword })
  }
  weighed.sort((left, right) => Math.abs(right.signal.points) - Math.abs(left.signal.points))

  const sum = weighed.reduce((total, { signal }) => total + signal.points, BASE_POINTS)
  const score = 100 / (1 + Math.exp(-sum))
  const noReply = noReplyFor(weighed, score)
  const topics = withoutSwitchedOff(read.topics, read.weighed, user.points)
  const kind = kindOf(weighed, sum, topics)
  const isRead = main === undefined || isJudged(main) || isToldBeside(weighed, sum, kind)
  return {
    score,
    kind,
    severity: severityOf(weighed, sum, kind, topics),
    danger: weighed.some(({ means }) => means.danger),
    signals: weighed.map(({ signal }) => signal),
    ...(noReply === undefined ? {} : { noReply }),
    ...(isRead || noReply === 'repost' ? {} : { unjudged: main }),
  }
}

/**
 * What others wrote counts for nothing, unless a life may be at stake and the writer asks for help for whom it is about: whoever
 * merely answers in such a thread, thanks or quotes is in no danger.
 */
function dangerOf(
  judged: Judged,
  own: readonly Token[],
  others: readonly Token[],
  rules: Rules,
  user: UserRules,
): Weighed[] {
  if (others.length === 0 || !asksForHelp(rules.find(own, brandTokens(own, judged.named)).facets)) return []
  return weigh(judged, others, [{ tokens: others, rules }], rules, user.ignoredIn(others))
    .weighed.filter(({ means }) => means.danger)
    .map(({ signal, means }) => ({ signal: { ...signal, points: 0 }, means }))
}

/**
 * What the words of danger of other languages find in a post that may be in one of these, where those of its main language find nothing. Its
 * signals name the language.
 */
function dangerInDoubt(
  judged: Judged,
  { main, own, rules }: Read,
  weighed: readonly Weighed[],
  user: UserRules,
): Weighed[] {
  if (main !== undefined && main === judged.language?.split(/[-_]/, 1)[0]?.toLowerCase()) return []
  const languages = otherPossible(own, main)
  if (languages.length === 0 || speaksAgainst(rules.find(own, brandTokens(own, judged.named)).facets))
    return []
  for (const language of languages) {
    const part = partOf(rulesFor(language), own, judged)
    const named = brandTokens(part.tokens, judged.named)
    const { facets } = part.rules.find(part.tokens, named)
    const role = roles(part.tokens, part.rules.words)
    const marks = perilMarks(part.tokens, facets, part.rules.words, role, named, () => 1, user.ignoredIn(own))
    if (marks.length > 0)
      return perilSignals(
        judged,
        marks.map((mark) => asRough(mark, language)),
        weighed,
      )
  }
  return []
}

/** Says nothing about kind and severity: only the user knows what the word means. */
const keyword: Meaning = { name: 'keyword', points: 0 }

/** Every signal of a post but the user's keywords. */
function weigh(
  judged: Judged,
  tokens: readonly Token[],
  parts: readonly Part[],
  rules: Rules,
  ignored: Ignored,
): { weighed: Weighed[]; topics: Topics } {
  const brand = brandTokens(tokens, judged.named)
  const weightOf = isAllAbout(judged) ? () => 1 : sentenceWeights(tokens, brand, rules.words)
  const weighed: Weighed[] = []
  const add = (means: Meaning, points: number, { first, last }: Stretch) => {
    if (ignored?.has(first) || ignored?.has(last)) return
    const counted = rounded(points)
    if (counted !== 0) weighed.push({ signal: signalAt(judged, means.name, counted, first, last), means })
  }

  const inPart = (part: Part) => {
    const { find, words } = part.rules
    const named = part.tokens === tokens ? brand : brandTokens(part.tokens, judged.named)
    const { groups, facets, harms, topics } = find(part.tokens, named)
    const role = roles(part.tokens, words)
    const facts = harmHits(part.tokens, harms, role, weightOf, ignored)
    const figurative = figurativeIn(part.tokens, facets)
    const hits = phraseHits(part.tokens, groups, words, role, named, weightOf, ignored, facts, figurative)
    const about = topicsOf(topics, part.tokens, weightOf, troubledSentences(hits), named)
    return {
      topics: about,
      matters: part.rules.isSparse ? mattersNamed(topics, about, part.tokens, hits) : [],
      hits,
      perils: perilMarks(part.tokens, facets, words, role, named, weightOf, ignored).map((mark) =>
        asRough(mark, part.rules.rough),
      ),
    }
  }
  const found = parts.map(inPart)
  const said = found.length === 1 ? (found[0]?.hits ?? []) : found.flatMap((part) => part.hits)
  const passage = bestPassage(tokens, said)
  const named = judged.named?.length ?? 0
  const amongPeers = said.some(({ means }) => means.name === 'among-peers')
  const isOurs = lazily(() => {
    const isTheirs = asksBrand(tokens, brand, rules.crowd, rules.words, isAllAbout(judged) || named === 0)
    const isPut = isPutToSomebody(tokens, rules.words)
    // Who asks other customers what they would take asks the company nothing.
    return (told: Pick<Mark, 'first'>) => !amongPeers && isTheirs(told.first.sentence) && isPut(told)
  })
  const hits = strongest(oursFirst(inPassage(said, passage, namingSentences(tokens, brand)), isOurs)).map(
    (hit) => ofTheWorld(hit, isOurs),
  )
  const quoted = quotedBack(tokens, judged, rules.persons)
  for (const hit of hits) if (!isCourtesyOf(quoted, hit)) add(hit.means, hit.points, hit)
  const pointsOf = (mark: Mark) =>
    rules.isSparse ? pointsWhereSparse(mark, isOurs(mark)) : mark.means.points
  for (const mark of [
    ...besidePlea(writingMarks(tokens, rules.persons), hits),
    ...(quoted === undefined ? [] : [quoted]),
    ...nameMarks(tokens, rules.names),
    ...(rules.isSparse ? handleMarks(tokens, brand, hits) : []),
    ...(rules.isSparse && (judged.own === true || brand.includes(1)) ? (found[0]?.matters ?? []) : []),
  ])
    add(mark.means, pointsOf(mark), mark)
  const question =
    questionMark(tokens, rules.questionWords) ??
    choiceMark(tokens, rules.choices, brand) ??
    addressMark(tokens, brand, rules.crowd)
  if (question !== undefined && !hits.some(({ means }) => means.name === 'question')) {
    add(ofTheWorld(question, isOurs).means, question.means.points, question)
  }
  for (const whole of [
    lengthSignal(tokens, weightOf, passage, rules.isSparse),
    ratingSignal(judged.rating),
  ]) {
    if (whole !== undefined) weighed.push(whole)
  }
  for (const { perils } of found) weighed.push(...perilSignals(judged, perils, weighed))
  return { weighed, topics: topicsFor(found[0]?.topics ?? new Map(), amongPeers) }
}

/** What customers ask each other is no question to the company. */
const topicsFor = (topics: Topics, amongPeers: boolean): Topics =>
  amongPeers ? new Map([...topics].filter(([kind]) => kind !== 'question')) : topics

/** What a rough list found says by its name that it did. */
const asRough = (mark: Mark, language: string | undefined): Mark =>
  language === undefined
    ? mark
    : { ...mark, means: { ...mark.means, name: roughName(language, mark.means.name) } }

/** Sentences in which something is wrong, or asked of the brand. */
const troubledSentences = (hits: readonly PhraseHit[]): ReadonlySet<number> =>
  new Set(
    hits
      .filter(({ means, points }) => points > 0 && ((means.severity ?? 1) > 1 || means.dealing))
      .map(({ first }) => first.sentence),
  )

/** Hardly a post asks anything: what it takes to tell whom is made when first needed. */
function lazily<Told>(make: () => (told: Told) => boolean): (told: Told) => boolean {
  let made: ((told: Told) => boolean) | undefined
  return (told) => {
    made ??= make()
    return made(told)
  }
}

function namingSentences(tokens: readonly Token[], brand: Uint8Array): (sentence: number) => boolean {
  const naming = new Set(tokens.filter((_, at) => brand[at] === 1).map(({ sentence }) => sentence))
  return (sentence) => naming.has(sentence)
}

/** Where nobody said which brand is meant, all is about it. */
const isAllAbout = ({ own, named }: Judged): boolean => own === true || named === undefined

/** Who tells calmly, in words of no complaint, that a life is at stake calls for help all the same: a score of 75. */
const AT_STAKE = 1.1
/** Only to be seen among the reasons. */
const A_FURTHER_WORD = 0.05

/** @param weighed what else was found: the words of danger outweigh what speaks against a complaint */
function perilSignals(judged: Judged, marks: readonly Mark[], weighed: readonly Weighed[]): Weighed[] {
  const rest = weighed.reduce((sum, { signal }) => sum + signal.points, BASE_POINTS)
  return marks.map(({ means, first, last }, rank) => {
    const points = rank === 0 ? Math.max(means.points, AT_STAKE - rest) : A_FURTHER_WORD
    return { signal: signalAt(judged, means.name, rounded(points), first, last), means }
  })
}

const rounded = (points: number): number => Math.round(points * 1000) / 1000

type Stretch = { first: Token; last: Token }

function signalAt(judged: Judged, name: string, points: number, first: Token, last: Token): Signal {
  const { field, start } = first
  const { end } = last
  const evidence = (field === 'title' ? (judged.title ?? '') : judged.text).slice(start, end)
  return { name, points, evidence, spans: [{ field, start, end }] }
}
