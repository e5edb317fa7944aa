import { createMatcher } from '../../../../src/judge/match/index.js'

/** What a brand without a query finds in a text, as it stands there. */
export function foundName(name: string, text: string): string[] {
  const [match] = createMatcher([{ name }]).match({ text })
  return match?.named.map(({ start, end }) => text.slice(start, end)) ?? []
}
