import type { Token } from '../../text/words/token.js'
import type { Found } from './phrases.js'

// Japanese has no spaces, but a word in katakana ends where its katakana end: a short one is by chance a part of many (`ラグ` of "プラグ").

const KATAKANA = /[\p{Script=Katakana}ー]/u
/** Longer ones are parts of compounds ("サーバーエラー"). */
const SHORT = 3

/** Without phrases that begin or end with a part of a word in katakana, where that part is short. */
export function wholeInKatakana<Meaning>(
  tokens: readonly Token[],
  found: readonly Found<Meaning>[],
): Found<Meaning>[] {
  return found.filter(
    ({ first, last }) =>
      !(isCut(tokens, first, -1) && runLength(tokens, first, last, 1) <= SHORT) &&
      !(isCut(tokens, last, 1) && runLength(tokens, last, first, -1) <= SHORT),
  )
}

const isKatakana = (token: Token | undefined): boolean => token !== undefined && KATAKANA.test(token.word)

/** Whether the word of the token at `at` goes on beyond it. */
function isCut(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  const [one, next] = [tokens[at], tokens[at + step]]
  if (one === undefined || next === undefined || !isKatakana(one) || !isKatakana(next)) return false
  return one.field === next.field && (step === 1 ? one.end === next.start : next.end === one.start)
}

/** How many katakana stand from `from` to `to` in a row. */
function runLength(tokens: readonly Token[], from: number, to: number, step: 1 | -1): number {
  let count = 0
  for (let at = from; isKatakana(tokens[at]) && (to - at) * step >= 0; at += step) count += 1
  return count
}
