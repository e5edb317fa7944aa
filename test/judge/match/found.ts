import { createMatcher } from '../../../src/judge/match/index.js'

/** What a query finds in a text, as it stands there; undefined when the post doesn't match. */
export function found(query: string, text: string): string[] | undefined {
  const [match] = createMatcher([{ name: 'brand', match: query }]).match({ text })
  return match?.named.map(({ start, end }) => text.slice(start, end))
}
