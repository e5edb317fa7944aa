import type { SoughtLanguage } from '../languages/sought.js'
import { type Grammar, troubleQueries } from './query-writer.js'

/** Google looks at 32 words of a query. */
const GRAMMAR: Grammar = { or: ' OR ', most: 16 }

/** What to ask Google Alerts for: the name with words of trouble, in each language. */
export function alertQueries(name: string, languages: readonly SoughtLanguage[]): string[] {
  const phrase = name.replace(/["\s]+/g, ' ').trim()
  return languages.flatMap((language) =>
    troubleQueries([phrase], GRAMMAR, language).map(({ query }) => query),
  )
}
