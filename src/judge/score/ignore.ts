import type { Token } from '../../text/words/token.js'
import { compileKeywords, findEachKeyword } from './keywords.js'

/** The tokens of a post that must not count; undefined when there are none. */
export type Ignored = ReadonlySet<Token> | undefined

/** Finds the user's `ignore` phrases: whole words, whatever their case, wherever they stand. */
export function ignoredFinder(phrases: readonly string[]): (tokens: readonly Token[]) => Ignored {
  if (phrases.length === 0) return () => undefined
  const compiled = compileKeywords(Object.fromEntries(phrases.map((phrase) => [phrase, 1])))
  return (tokens) => {
    const ignored = new Set<Token>()
    for (const { at, length } of findEachKeyword(tokens, compiled))
      for (const token of tokens.slice(at, at + length)) ignored.add(token)
    return ignored.size === 0 ? undefined : ignored
  }
}

/** Whether any of the tokens from one place to another must not count. */
export function holdsIgnored(
  ignored: Ignored,
  tokens: readonly Token[],
  first: number,
  last: number,
): boolean {
  if (ignored === undefined) return false
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at]
    if (token !== undefined && ignored.has(token)) return true
  }
  return false
}
