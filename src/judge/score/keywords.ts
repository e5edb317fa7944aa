import type { Token } from '../../text/words/token.js'
import { tokenise } from '../../text/words/tokens.js'
import type { ScoringOptions } from './scoring.js'

/** A user's word or phrase: what its tokens are, and the points it adds. */
type Keyword = { keys: readonly string[]; points: number }
export type FoundKeyword = { points: number; first: Token; last: Token }

/** The user's words, by the first token they begin with. */
export type Keywords = ReadonlyMap<string, readonly Keyword[]>

/** Words are compared whole, whatever their case; a handle is only found by a keyword that is a handle. */
const keyOf = ({ shape, word }: Token) => (shape === 'handle' ? `@${word}` : word)

/** Keywords as they stand in the config; those that differ only in case or spacing are one, with the sum of their points. */
export function compileKeywords(keywords: ScoringOptions['keywords']): Keywords {
  const byPhrase = new Map<string, Keyword>()
  for (const [keyword, points] of Object.entries(keywords)) {
    const keys = tokenise(keyword, 'text').map(keyOf)
    const phrase = keys.join(' ')
    byPhrase.set(phrase, { keys, points: points + (byPhrase.get(phrase)?.points ?? 0) })
  }
  const byFirst = new Map<string, Keyword[]>()
  for (const keyword of byPhrase.values()) {
    const first = keyword.keys[0]
    if (first === undefined || keyword.points === 0) continue
    byFirst.set(first, [...(byFirst.get(first) ?? []), keyword])
  }
  return byFirst
}

/** Each keyword that a post contains, once, where it first stands. One keyword never hides another. */
export function findKeywords(tokens: readonly Token[], keywords: Keywords): FoundKeyword[] {
  const seen = new Set<Keyword>()
  const found: FoundKeyword[] = []
  for (const { keyword, at, length } of findEachKeyword(tokens, keywords)) {
    const first = tokens[at]
    const last = tokens[at + length - 1]
    if (seen.has(keyword) || first === undefined || last === undefined) continue
    seen.add(keyword)
    found.push({ points: keyword.points, first, last })
  }
  return found
}

/** Every place where a keyword stands: which, from which token on, and how many tokens long. */
export function findEachKeyword(
  tokens: readonly Token[],
  keywords: Keywords,
): { keyword: Keyword; at: number; length: number }[] {
  if (keywords.size === 0) return []
  const keys = tokens.map(keyOf)
  const found: { keyword: Keyword; at: number; length: number }[] = []
  for (const [at, first] of tokens.entries()) {
    for (const keyword of candidates(first, keywords)) {
      const last = tokens[at + keyword.keys.length - 1]
      if (last === undefined || last.field !== first.field) continue
      if (!keyword.keys.every((key, index) => index === 0 || key === keys[at + index])) continue
      found.push({ keyword, at, length: keyword.keys.length })
    }
  }
  return found
}

/** `faaail` is looked up as written, then as `faail`, then as `fail`. */
function candidates(token: Token, keywords: Keywords): readonly Keyword[] {
  const written = keywords.get(keyOf(token))
  if (written !== undefined || !token.stretched) return written ?? []
  return (
    keywords.get(token.word.replace(/([a-z])\1{2,}/g, '$1$1')) ??
    keywords.get(token.word.replace(/([a-z])\1{2,}/g, '$1')) ??
    []
  )
}
