import { wordsOf } from '../../text/words/word-reader.js'
import { isFunctionWord } from '../match/common-words.js'
import { misreadWarnings } from '../match/like-operators.js'
import { parseQuery } from '../match/parse.js'
import type { Query, Term } from '../match/query.js'
import { quotePhrase } from '../match/quote-phrase.js'
import { sourcesIn } from '../match/terms-in.js'
import { breadth } from './breadth.js'
import { isCommonName } from './name-use.js'
import { otherMeaningOf } from './other-meanings/index.js'
import type { RelevanceBrand } from './relevance.js'

type NamedSource = { id: string; name: string; type: string }

/**
 * What is likely a mistake in a brand's queries although they can be read: words that nearly every post holds, words that
 * speak for and against it, sources that there are none of.
 *
 * @throws QueryError for a query that cannot be understood
 */
export function queryWarnings(brand: RelevanceBrand, sources: readonly NamedSource[]): string[] {
  const { about = [], notAbout = [] } = brand
  const query = brand.match ?? quotePhrase(brand.name)
  const written = [brand.match, brand.exclude, ...about, ...notAbout].filter((text) => text !== undefined)
  const broad = breadth(query)
  const isWeighed = about.length + notAbout.length > 0
  return [
    // Posts that hold a common name are many, and what it is about tells them apart.
    ...(broad === undefined || (isWeighed && isCommonName(brand.name) && brand.match === undefined)
      ? []
      : [isWeighed ? broad : `${broad} Or say what you do and what the others do: about, notAbout.`]),
    ...(broad === undefined && !isWeighed && brand.match === undefined
      ? otherMeaningWarning(brand.name)
      : []),
    ...about
      .filter(isEverywhere)
      .map((text) => `about: ${text} stands in nearly every post, so it tells nothing.`),
    ...notAbout
      .filter(isEverywhere)
      .map((text) => `notAbout: ${text} stands in nearly every post, so nearly every post would be hidden.`),
    ...about
      .filter((text) => notAbout.some((other) => fold(other) === fold(text)))
      .map((text) => `${text} stands in about and in notAbout.`),
    ...written.flatMap((text) => unknownSources(text, sources)),
    ...written.flatMap(misreadWarnings),
  ]
}

/** Names that few people use otherwise, and some do. */
function otherMeaningWarning(name: string): string[] {
  const meaning = otherMeaningOf(name)
  if (meaning === undefined) return []
  const also = meaning === 'word' ? 'is a word, too' : 'is what people or places are called, too'
  return [
    `"${name}" ${also}: where nothing but the name tells, a post may be about something else. Say what you do and what the others do: about, notAbout.`,
  ]
}

/** Made of words that hold sentences together, each of which is enough. */
function isEverywhere(text: string): boolean {
  const enough = (query: Query): boolean => {
    if (query.type === 'term') return saysNothing(query)
    if (query.type === 'or') return query.parts.some(enough)
    if (query.type === 'and') return query.parts.every(enough)
    return query.type === 'any' || query.type === 'not'
  }
  return enough(parseQuery(text))
}

const saysNothing = ({ look, text }: Term) =>
  look === 'phrase' && wordsOf(text).every(({ folded }) => isFunctionWord(folded))

const fold = (text: string) =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')

/** A name that no source has finds nothing, and nothing else would say so. */
function unknownSources(text: string, sources: readonly NamedSource[]): string[] {
  const labels = new Set(
    sources.flatMap(({ id, name, type }) => [id, name, type].map((label) => label.toLowerCase())),
  )
  return sourcesIn(text)
    .filter((name) => !labels.has(name.toLowerCase()))
    .map((name) => `source:${name} is the name or type of no source of this file.`)
}
