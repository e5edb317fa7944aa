import type { Config } from '../config/schema/index.js'
import { handlesOf, nameByTitle } from '../health/called.js'
import { parseUrl } from '../text/parse-url.js'
import type { Setup } from './setup.js'

type Titled = { type?: string | undefined; url?: string | undefined; title: string | undefined }

/**
 * A feed's own title where it serves as the name of its source: one that says something, is not that of a search, which would be named by
 * what is searched for, and that no other source or brand has.
 *
 * @param sources as the file has them now
 */
export function freeTitle(
  { type = 'feed', url = '', title }: Titled,
  { config: { brands }, sources: configured }: Pick<Setup, 'config' | 'sources'>,
  sources: Config['sources'],
): string | undefined {
  const name = nameByTitle(title)
  // A name with this in it would be read as a variable of the environment.
  if (name === undefined || name.includes('${')) return undefined
  if (type !== 'feed' || asksFor(url) || SEARCH.test(name)) return undefined
  const taken = [
    ...brands.flatMap((brand) => [brand.name, ...brand.was]),
    ...configured.flatMap(handlesOf),
    ...sources.flatMap((source) => source.name ?? []),
  ]
  return taken.some((other) => other.trim().toLowerCase() === name.toLowerCase()) ? undefined : name
}

const SEARCH =
  /\b(?:search(?:es)?|results?|alerts?|tagged|quer(?:y|ies)|such(?:e|en|ergebnis\w*|anfrage)|treffer)\b|\bgoogle news\b/i
const WORDS = /^(?:q|query|search|s|term|terms|keywords?|tags?|text|w)$/i

/** Whether an address holds what somebody looks for. */
const asksFor = (address: string): boolean => {
  const url = parseUrl(address)
  if (url === undefined) return false
  const words = [...url.searchParams].some(([key, value]) => WORDS.test(key) && value.trim() !== '')
  return words || /\/(?:search|suche|tags?)(?:\/|\.|$)/i.test(url.pathname)
}
