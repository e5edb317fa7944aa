import type { Signal } from '../../model/mention.js'
import type { Span } from '../../model/post.js'
import { wordsOf } from '../../text/words/word-reader.js'
import { queryOf } from '../match/brand-query.js'
import { asciiHost, hostOf } from '../match/host.js'
import type { BrandQuery, Searched } from '../match/matching.js'
import { positiveTerms } from '../match/required-terms.js'
import { isDoneToWriter } from './company-actions.js'
import { companyWords } from './company-words.js'
import { type Context, contextFinder } from './context.js'
import { meantElsewhere } from './meant-elsewhere.js'
import {
  type Capitals,
  capitalsOf,
  followsPreposition,
  hasArticle,
  isCommonName,
  isOfCompany,
  isPartOfLongerName,
  isPluralOfNoNoun,
  isSingleWord,
  isSpokenTo,
  isUsedAsNoun,
} from './name-use.js'
import { isNamesakes } from './namesakes.js'
import { isDoubtfulName, type OtherMeaning, otherMeaningOf } from './other-meanings/index.js'

/** A brand as far as relevance looks at it. */
export type RelevanceBrand = BrandQuery & {
  /** Queries for what the brand is about, such as `hosting`: where one holds, the brand is likely meant. */
  about?: readonly string[]
  /** Queries for what its namesakes are about. */
  notAbout?: readonly string[]
}

/** What is known around a post beside its words. */
type Setting = {
  /** Known to be about the brand: by its own forum or review page, or since it goes on in a thread that is. */
  knownBy: 'own-forum' | 'same-thread' | undefined
  /** Only a search that also finds what was not asked for gave the post. */
  looseSearch: boolean
  /** Other watched brands that the post names beyond doubt. */
  beside: readonly string[]
}

/** 0–1: how likely a post means the brand and not a namesake, and why. From 0.5 on it is taken to be meant. */
type Relevance = { relevance: number; signals: Signal[] }

/** Where the sum starts: nothing speaks for the brand, nothing against it. */
export const RELEVANCE_START = 0.5

/**
 * What each finding adds, in parts of 1. A name that means nothing else is enough for 1; one that is a common word has to
 * be helped by something, and whatever the brand's owner says (`about`, `notAbout`) outweighs how the name is written.
 */
const points = {
  'own-forum': 1,
  'same-thread': 1,
  'own-site': 0.8,
  handle: 0.8,
  address: 0.8,
  'full-name': 0.6,
  'distinct-name': 0.5,
  'named-elsewhere': 0.5,
  name: 0.25,
  'common-words': 0.2,
  // Outweighs that nothing is said of what the brand is about: people complain in one short sentence.
  capital: 0.25,
  'spoken-to': 0.15,
  'like-a-company': 0.15,
  // Enough by itself, for most complaints are one such sentence and nothing else.
  'done-to-writer': 0.55,
  'of-company': 0.55,
  about: 0.35,
  'company-words': 0.25,
  beside: 0.2,
  // Why such a name is enough for nothing.
  'also-a-word': 0,
  'also-a-name': 0,
  small: -0.3,
  'all-small': -0.1,
  article: -0.2,
  'nothing-about': -0.25,
  // Of a place of the brand's own: it outweighs that.
  'wrong-place': -1.1,
  'longer-name': -0.45,
  'not-about': -0.6,
  'loose-search': -0.1,
} as const

type Name = keyof typeof points

/** A second and third word say less than the first. */
const MORE: Partial<Record<Name, number>> = { about: 0.1, 'company-words': 0.1, 'not-about': -0.2 }
const MOST_WORDS = 3
/** The name is a part of what the brand is not about. */
const HELD = -1
/** A handle that is nothing but the name is some account of that name, and mostly the brand's. */
const SPOKEN_TO_BY_HANDLE = 0.5
/** Who writes so many words has said what it is about: then nothing of it is doubt by itself. */
const TELLING_LENGTH = 20
const NOTHING_IN_MANY_WORDS = -0.35
/** A name that stands in more places than this is used in the same way in the others. */
const MOST_PLACES = 20

/** Judges posts that name the brand. Compiled when first needed: most brands are named by few posts. */
export interface RelevanceJudge {
  judge(post: Searched, named: readonly Span[], circumstances: Setting): Relevance
  /** The name that stands there can mean nothing else. */
  isDistinct(post: Searched, named: readonly Span[]): boolean
}

/** For each brand, by name, how to tell whether a post means it. */
export function createRelevance(brands: readonly RelevanceBrand[]): ReadonlyMap<string, RelevanceJudge> {
  const companyContext = lazy(() => contextFinder(companyWords, false))
  const elsewhere = lazy(() => contextFinder(meantElsewhere, false))
  return new Map(brands.map((brand) => [brand.name, relevanceJudge(brand, companyContext, elsewhere)]))
}

type Finder = ReturnType<typeof contextFinder>

function relevanceJudge(
  brand: RelevanceBrand,
  companyContext: () => Finder,
  elsewhere: () => Finder,
): RelevanceJudge {
  const { about = [], notAbout = [] } = brand
  const isDeclared = about.length + notAbout.length > 0
  const hosts = lazy(() => hostsOf(brand))
  const aboutIn = lazy(() => contextFinder(about))
  const notAboutIn = lazy(() => contextFinder(notAbout))

  const nameIn = (post: Searched, named: readonly Span[], known: readonly Span[]): NameUse =>
    mostTelling(named.slice(0, MOST_PLACES).map((span) => useOf(post, span, hosts(), isDeclared, known)))

  return {
    isDistinct: (post, named) => named.length > 0 && !nameIn(post, named, []).isDoubtful,
    judge(post, named, { knownBy, looseSearch, beside }) {
      const whole = (name: Name, evidence = '') => signal(name, { evidence, spans: [] })
      if (knownBy !== undefined)
        return sumUp([whole(knownBy), ...several('wrong-place', elsewhere()(post, named).slice(0, 1))])
      const spoken = about.length === 0 ? [] : aboutIn()(post, named)
      const known = spoken.flatMap(({ spans }) => spans)
      const use =
        named.length > 0
          ? nameIn(post, named, known)
          : // What a post is filed under may be any word; author and address are names.
            (post.tags?.length ?? 0) > 0 && isDoubtfulName(brand.name)
            ? { isDoubtful: true, signals: [whole('name', brand.name)] }
            : { isDoubtful: false, signals: [whole('named-elsewhere')] }
      const signals = [...use.signals]
      const host = hostOf(post.url)
      if (hosts().some((own) => isHost(host, own))) signals.push(whole('own-site', host))
      signals.push(...several('about', spoken))
      if (notAbout.length > 0) signals.push(...several('not-about', notAboutIn()(post, named)))
      if (use.isDoubtful) {
        if (about.length > 0 && spoken.length === 0) {
          const long = countsWords(post) >= TELLING_LENGTH
          signals.push(
            signal(
              'nothing-about',
              { evidence: '', spans: [] },
              long ? NOTHING_IN_MANY_WORDS : points['nothing-about'],
            ),
          )
        }
        const words = companyContext()(post, named)
        const followed = named.find((name) => words.some((word) => follows(word, name)))
        if (followed && !signals.some(({ name }) => name === 'like-a-company'))
          signals.push(signalAt('like-a-company', post, followed))
        signals.push(...several('company-words', words))
        if (beside.length > 0) signals.push(whole('beside', beside.join(', ')))
        if (looseSearch) signals.push(whole('loose-search'))
      }
      return sumUp(signals)
    },
  }
}

/**
 * Of the places where the name stands the one that speaks most for the brand. Where none does, the one that speaks most against it: who begins
 * with "Filament jams" and goes on with "the filament" told by that what the first word was.
 */
function mostTelling(uses: readonly NameUse[]): NameUse {
  const byUse = uses.map((use) => ({ use, sum: sumOf(use.signals) }))
  const sums = byUse.map(({ sum }) => sum)
  const most = Math.max(...sums)
  const telling = most === 0 ? Math.min(...sums) : most
  return byUse.find(({ sum }) => sum === telling)?.use ?? { isDoubtful: true, signals: [] }
}

/** How a name is used at one place; doubtful when it may be a common word or a namesake. */
type NameUse = { isDoubtful: boolean; signals: readonly Signal[] }

function useOf(
  post: Searched,
  span: Span,
  hosts: readonly string[],
  isDeclared: boolean,
  known: readonly Span[],
): NameUse {
  const text = post[span.field] ?? ''
  const evidence = text.slice(span.start, span.end)
  const at = (name: Name) => signalAt(name, post, span)
  const spanSignal = (name: Name, points: number) => ({ ...at(name), points })
  const sure = (name: Name): NameUse => ({ isDoubtful: false, signals: [at(name)] })
  if (/^[@＠]/.test(evidence)) return sure('handle')
  if (hosts.some((host) => isWrittenHost(evidence, host))) return sure('address')
  const isHashtag = /[#＃]/.test(text.charAt(span.start - 1))
  const isOneWord = isSingleWord(evidence) && !isJoined(evidence)
  if (isPluralOfNoNoun(text, span)) return sure('distinct-name')
  // Without a handle of its own in the query, it is one all the same: no thing is spoken to so.
  const isHandle = /[@＠]/.test(text.charAt(span.start - 1))
  const meaning = isOneWord ? otherMeaningOf(evidence) : undefined
  if (meaning === undefined && !isCommonName(evidence)) {
    if (!isOneWord) return sure('full-name')
    if (isNamesakes(text, span)) return { isDoubtful: true, signals: [at('name'), at('longer-name')] }
    return isDeclared ? { isDoubtful: true, signals: [at('name')] } : sure('distinct-name')
  }
  if (isHandle) return { isDoubtful: true, signals: [spanSignal('spoken-to', SPOKEN_TO_BY_HANDLE)] }
  const isEveryday = isCommonName(evidence)
  const signals: Signal[] = [
    at(isOneWord ? (meaning === 'name' ? 'also-a-name' : 'also-a-word') : 'common-words'),
  ]
  const capitals = isHashtag ? 'nothing' : told(capitalsOf(text, span, post.language), meaning)
  // Who uses no capitals at all tells nothing by them, but of a word that stands everywhere.
  if (capitals !== 'nothing' && (capitals !== 'all-small' || isEveryday)) signals.push(at(capitals))
  if (capitals !== 'small') {
    if (isSpokenTo(text, span)) signals.push(at('spoken-to'))
    if (followsPreposition(text, span)) signals.push(at('like-a-company'))
  }
  if (isUsedAsNoun(text, span)) signals.push(at('like-a-company'))
  else if (capitals !== 'capital' && meaning !== 'name' && hasArticle(text, span)) signals.push(at('article'))
  if (isOfCompany(text, span)) signals.push(at('of-company'))
  const near = known.filter(({ field }) => field === span.field)
  // "Kestrel Duo" may as well be a product of Kestrel's, "the Kestrel" one of many; oranges and the like have none.
  if (isEveryday ? isPartOfLongerName(text, span, post.language, near) : isNamesakes(text, span))
    signals.push(at('longer-name'))
  else if (isDoneToWriter(text, span, capitals === 'capital')) signals.push(at('done-to-writer'))
  return { isDoubtful: true, signals }
}

/** People and places have capitals as companies do. */
const told = (capitals: Capitals, meaning: OtherMeaning | undefined): Capitals =>
  meaning === 'name' && capitals === 'capital' ? 'nothing' : capitals

/** `BluefjordCloud`: the words of a name written as one. */
const isJoined = (evidence: string) => /\p{Ll}\p{Lu}/u.test(evidence)

const several = (name: Name, found: readonly Context[]): Signal[] =>
  found
    .slice(0, MOST_WORDS)
    .map((context, index) =>
      signal(
        name,
        context,
        name === 'not-about' && context.holdsName ? HELD : index > 0 ? MORE[name] : undefined,
      ),
    )

const signal = (name: Name, { evidence, spans }: Context, value: number = points[name]): Signal => ({
  name,
  points: value,
  evidence,
  spans,
})

const signalAt = (name: Name, post: Searched, span: Span): Signal =>
  signal(name, { evidence: (post[span.field] ?? '').slice(span.start, span.end), spans: [span] })

/** "apple support", "Comet delivery": right behind the name. */
const follows = ({ spans }: Context, name: Span) =>
  spans.some(({ field, start }) => field === name.field && start === name.end + 1)

const sumOf = (signals: readonly Signal[]) => signals.reduce((sum, { points }) => sum + points, 0)

function sumUp(signals: Signal[]): Relevance {
  const sum = Math.min(1, Math.max(0, RELEVANCE_START + sumOf(signals)))
  return { relevance: Math.round(sum * 1000) / 1000, signals }
}

const countsWords = ({ title = '', text }: Searched): number =>
  `${title} ${text}`.split(/\s+/, TELLING_LENGTH + 1).filter(Boolean).length

/** The web addresses that the brand's query names. */
const hostsOf = (brand: RelevanceBrand): string[] =>
  positiveTerms(queryOf(brand)).flatMap(({ look, text }) =>
    look === 'domain' ? [...new Set([text, asciiHost(text)])] : [],
  )

const isHost = (host: string, own: string) => host === own || host.endsWith(`.${own}`)

/** The matcher also finds `northwind[.]example` and `northwind dot example`. */
function isWrittenHost(evidence: string, host: string): boolean {
  const letters = (text: string) =>
    wordsOf(text)
      .map(({ folded }) => folded)
      .join('.')
  const written = letters(evidence)
  return written === letters(host) || written === letters(host).replaceAll('.', '.dot.')
}

function lazy<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
