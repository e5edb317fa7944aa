import { otherSentences } from './by-sentence.js'
import { languageOf } from './detect.js'
import type { Word } from './word-counts.js'

type Placed = Word & { readonly sentence: number }

/** In which languages a text is to be read. */
export type Reading<Token> = {
  /** That of most of it, a BCP 47 subtag; undefined where nothing tells. */
  main: string | undefined
  /** Its sentences by their language, those in the main one first; usually one part. */
  parts: readonly { language: string | undefined; tokens: readonly Token[] }[]
}

/**
 * Which language to read a text in, and which of its sentences in another one.
 *
 * @param own what the writer says, in order
 * @param all the same with what is quoted: it tells where the rest is too short
 * @param declared what its source says of its language, BCP 47
 * @param likely which languages are likely where it stands, BCP 47
 */
export function readingOf<Token extends Placed>(
  own: readonly Token[],
  all: readonly Token[],
  declared?: string,
  likely?: readonly string[],
): Reading<Token> {
  const main =
    languageOf(own, declared, likely) ??
    (all.length > own.length ? languageOf(all, declared, likely) : undefined)
  const others = main === undefined ? undefined : otherSentences(own, main)
  if (others === undefined || others.size === 0) return { main, parts: [{ language: main, tokens: own }] }
  const tokensIn = (language: string | undefined) =>
    own.filter(({ sentence }) => others.get(sentence) === language)
  return {
    main,
    parts: [
      { language: main, tokens: tokensIn(undefined) },
      ...Array.from(new Set(others.values()), (language) => ({ language, tokens: tokensIn(language) })),
    ],
  }
}
