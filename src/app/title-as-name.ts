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
  if (type !== 'feed' || asksFor(url, brands) || SEARCH.test(name)) return undefined
  const taken = [
    ...brands.flatMap((brand) => [brand.name, ...brand.was]),
    ...configured.flatMap(handlesOf),
    ...sources.flatMap((source) => source.name ?? []),
  ]
  return taken.some((other) => other.trim().toLowerCase() === name.toLowerCase()) ? undefined : name
}

/** How the title of a search begins, before what is searched for. A word alone is none: "Job Search Blog", "Harbour Alerts". */
const LEADS =
  'search|results?|quer(?:y|ies)|alerts?|suche|recherche|rechercher|búsqueda|buscar|pesquisa|busca|ricerca|zoeken|sök|søg|søk|szukaj|поиск|arama'

/** What only the title of a search says, wherever it stands; by language, as sites call it. */
const RESULTS = [
  'search results?|results? for|(?:saved|your) search(?:es)?|(?:searched|searching) for|tagged(?= \\S)|google (?:news|alerts?|search)',
  'suchergebnis\\p{L}*|suchanfrage|suche nach|ihre suche|treffer (?:für|zu)|verschlagwortet',
  'résultats? (?:de (?:la |votre )?recherche|pour)|recherche (?:pour|de)(?= ?["«“])',
  'resultados? (?:de |da |para )\\S+|búsqueda de|pesquisa por|busca por',
  'risultati (?:della |di |per )\\S+|ricerca per|zoekresultaten|resultaten voor|zoeken naar',
  'sökresultat|søgeresultater|søkeresultater|hakutulokset|wyniki wyszukiwania|výsledky (?:vyhledávání|hledání)|keresési eredmények',
  'результаты поиска|результати пошуку|arama sonuçları|αποτελέσματα αναζήτησης',
].join('|')

const SEARCH = new RegExp(
  `^(?:${LEADS})(?:\\s+for(?!\\p{L})|\\s*[:–—]|\\s+-\\s|\\s+["“„«']|$)|(?<!\\p{L})(?:${RESULTS})(?!\\p{L})|検索結果|の検索|搜索结果|搜尋結果|검색 ?결과|نتائج البحث|תוצאות חיפוש`,
  'iu',
)
const WORDS = /^(?:q|query|search|s|term|terms|keywords?|tags?|text|w)$/i

/** Whether an address holds what somebody looks for: in a parameter with such a name, or in any that names a brand. */
const asksFor = (address: string, brands: readonly { name: string }[]): boolean => {
  const url = parseUrl(address)
  if (url === undefined) return false
  const names = brands.map(({ name }) => name.toLowerCase())
  const words = [...url.searchParams].some(
    ([key, value]) =>
      (WORDS.test(key) && value.trim() !== '') || names.some((name) => value.toLowerCase().includes(name)),
  )
  return words || /\/(?:search|suche|tags?)(?:\/|\.|$)/i.test(url.pathname)
}
