// How a name stands in a text: as the name of a company, or as the common word that it also is.
import type { Span } from '../../model/post.js'
import { wordsOf } from '../../text/words/word-reader.js'
import { isCommonWord, isFunctionWord } from '../match/common-words.js'

/** From this share of capitals on, a capital tells nothing: German nouns, headlines. */
const MANY_CAPITALS = 0.25
const FEWEST_WORDS = 4

/** What the capitals of a text tell about one of its words. */
export type Capitals =
  /** A capital inside a sentence of a text that uses few. */
  | 'capital'
  /** A small letter in a text that uses capitals. */
  | 'small'
  /** A small letter in a text without any capital. */
  | 'all-small'
  /** A sentence begins with it, or the whole text is in capitals, or full of them. */
  | 'nothing'

/** Whether a name is also a common word, or made of nothing but common words. */
export function isCommonName(name: string): boolean {
  const words = wordsOf(name)
  return words.length > 0 && words.every(({ folded }) => isCommonWord(folded))
}

export const isSingleWord = (name: string): boolean => wordsOf(name).length <= 1

const sentenceStart = /(?:^|[.!?…:;|•]|\n|\p{Extended_Pictographic}\uFE0F?)[\s"'“”„‚«»()[\]*_#>–—-]*$/u

export function capitalsOf(text: string, { start, end }: Span, language: string | undefined): Capitals {
  const name = text.slice(start, end)
  const hasCapital = /\p{Lu}/u.test(name)
  if (!hasCapital) return /\p{Lu}/u.test(text) ? 'small' : 'all-small'
  if (language?.toLowerCase().startsWith('de')) return 'nothing'
  if (sentenceStart.test(text.slice(Math.max(0, start - 10), start))) return 'nothing'
  return usesManyCapitals(text, start, end) ? 'nothing' : 'capital'
}

/** Looks at the words around the name; a text may be long, and begin in one style and go on in another. */
const AROUND = 300

function usesManyCapitals(text: string, start: number, end: number): boolean {
  const around = `${text.slice(Math.max(0, start - AROUND), start)}\u0000${text.slice(end, end + AROUND)}`
  let words = 0
  let capitals = 0
  for (const { 0: word, index } of around.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)) {
    if (sentenceStart.test(around.slice(Math.max(0, index - 10), index)) || /^I(?:['’]|$)/.test(word))
      continue
    words += 1
    if (/^\p{Lu}/u.test(word)) capitals += 1
  }
  return words >= FEWEST_WORDS && capitals > MANY_CAPITALS * words
}

const article =
  /(?:^|[^\p{L}\p{N}])(?:an?|the|this|that|these|those|some|every|der|die|das|dem|den|des|ein|eine|einem|einen|einer|eines)\s+$/iu
const preposition = /(?:^|[^\p{L}\p{N}])(?:with|from|at|by|via|bei|von|mit|gegen)\s+$/iu
const address =
  /^[!?]|^\s*,\s+(?:you|your|why|what|where|when|how|please|fix|give|stop|ihr|eure?|euer|warum|wieso|wo|wann|bitte)\b/iu
const salutation = /(?:^|[^\p{L}\p{N}])(?:dear|hey|thanks|thank\s+you|liebes|danke|hallo)[,\s]\s*$/iu
const REACH = 20

const before = (text: string, { start }: Span) => text.slice(Math.max(0, start - REACH), start)

/** "the comet", "ein Fuchs": a thing, unless the name goes on ("the Fuchs-Kundenservice"). */
export const hasArticle = (text: string, span: Span): boolean =>
  article.test(before(text, span)) && !/^[-‐‑]\p{L}/u.test(text.slice(span.end, span.end + 2))

const foldedOf = (word: string) => wordsOf(word)[0]?.folded ?? ''

const isOfNoNoun = (text: string, { start, end }: Span) => isFunctionWord(foldedOf(text.slice(start, end)))

/** "ubers everywhere": of a word that is no noun there is no plural. */
export const isPluralOfNoNoun = (text: string, span: Span): boolean =>
  /^s(?![\p{L}\p{N}])/iu.test(text.slice(span.end, span.end + 2)) && isOfNoNoun(text, span)

const determiner =
  /(?:^|[^\p{L}\p{N}])(?:an?|the|this|that|every|another|my|your|our|his|her|their|einen?|den|dem|das|mein\p{L}{0,2})\s+$/iu
const nounEnd =
  /^(?:\s*(?:$|[.,;:!?…)])|\s+(?:home|to|from|for|at|and|but|or|in|there|here|because|when|with|was|is|were|driver|drivers|ride|rides|account|app|nach|zum|zur|vom|von|und|aber|ist|war|fahrer|fahrt)(?![\p{L}\p{N}]))/iu

/** "took an uber home": a word that is no noun stands where a noun has to. */
export const isUsedAsNoun = (text: string, span: Span): boolean =>
  isOfNoNoun(text, span) &&
  determiner.test(before(text, span)) &&
  nounEnd.test(text.slice(span.end, span.end + REACH))

/** "my contract with Orange": a common word would need an article there. */
export const followsPreposition = (text: string, span: Span): boolean => preposition.test(before(text, span))

/** "Orange, your router is a joke", "Thanks for nothing, Apple!", "Dear Delta" */
export const isSpokenTo = (text: string, span: Span): boolean =>
  address.test(text.slice(span.end, span.end + REACH)) || salutation.test(before(text, span))

/** Words that companies put behind their names, and those who write about them. Folded; by hand, English and German. */
const ofCompanies = new Set(
  `account air airline airlines airways ag app arcade bank billing bike books broadband business card care cloud co company corp
  customer deutschland delivery drive electronics energie energy europe express fiber fibre finance flight flights france
  germany gmbh gold group help helpdesk home hosting hotline id inc insurance international internet kundendienst
  kundenservice limited lines live login logistics ltd mail maps max mobile music news online pay photos plus premium prime
  pro se service services shop store subscription support team tech telecom tv uk us usa versand wallet watch web website wifi`.split(
    /\s+/,
  ),
)
/** Of these, those that no fruit and no colour has. */
const neverOfThings = new Set(
  'account airline airlines airways billing customer gmbh helpdesk hotline id kundendienst kundenservice login subscription support'.split(
    ' ',
  ),
)

/** Words with a capital that stand before a name without being part of it. Folded; by hand, English and German. */
const openers = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december montag dienstag mittwoch donnerstag freitag samstag sonntag today tonight yesterday tomorrow
  dear hey hi hello yo oh ugh wow lol thank typical avoid boycott ditch dump screw fuck damn stupid bloody hate love shame
  beware dont quit leave cancel stop ask tell call bought paid sent told left went spoke got lost made took flew rang since
  because although however maybe perhaps sometimes never nobody everybody everyone someone anyone whenever whether unless
  despite apparently honestly poor rubbish terrible awful worst useless pathetic goodbye bye farewell congrats congratulations
  kudos bravo update question help warning psa fyi also still just even only via per re rt`.split(/\s+/),
)

const touchingBefore = /(\p{Lu}\p{Ll}[\p{L}'’]*)[^\S\n]+$/u
const touchingBehind = /^[^\S\n]+(\p{Lu}\p{Ll}[\p{L}]*)/u
const behind = /^[^\S\n]+([\p{L}]+)/u

/** "my apple id", "orange support": nobody has such a thing but a company. */
export const isOfCompany = (text: string, { end }: Span): boolean =>
  neverOfThings.has(foldedOf(behind.exec(text.slice(end, end + REACH))?.[1] ?? ''))

/**
 * "Agent Orange", "Okavango Delta": with the word beside it the name is another's. German writes every noun with a capital,
 * and a text in capitals every word, so there this tells nothing.
 *
 * @param known words that belong to the brand, such as those of its products
 */
export function isPartOfLongerName(
  text: string,
  { start, end }: Span,
  language: string | undefined,
  known: readonly Span[],
): boolean {
  if (!/^\p{Lu}.*\p{Ll}/su.test(text.slice(start, end)) || language?.toLowerCase().startsWith('de'))
    return false
  if (usesManyCapitals(text, start, end)) return false
  const isKnown = (from: number, to: number) => known.some((span) => span.start < to && from < span.end)
  const following = touchingBehind.exec(text.slice(end, end + REACH))
  if (following?.[1] !== undefined) {
    const to = end + following[0].length
    if (!ofCompanies.has(foldedOf(following[1])) && !isKnown(to - following[1].length, to)) return true
  }
  const [, word] = touchingBefore.exec(text.slice(Math.max(0, start - 2 * REACH), start)) ?? []
  if (word === undefined) return false
  const from = text.lastIndexOf(word, start)
  return !isKnown(from, from + word.length) && isNamelike(word, text.slice(Math.max(0, from - 10), from))
}

/** Any word has a capital where a sentence begins; then those that are no names are told by their form. */
function isNamelike(word: string, before: string): boolean {
  const folded = foldedOf(word)
  if (openers.has(folded) || isFunctionWord(folded)) return false
  return !sentenceStart.test(before) || (!isCommonWord(folded) && !/(?:ed|ing|ly|s|['’]\p{L}+)$/u.test(word))
}
