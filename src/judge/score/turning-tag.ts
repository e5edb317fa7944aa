import type { Token } from '../../text/words/token.js'
import type { ContextWords } from './context.js'
import type { PhraseHit } from './phrase-hit.js'
import { wordlessSignals } from './wordless-signals.js'

/** "What a reliable router #not", "so quick /s": the tag turns what the post says, so that no praise is left in it. */
export function turnByTag(
  hits: readonly PhraseHit[],
  tokens: readonly Token[],
  words: ContextWords,
): PhraseHit | undefined {
  const at = tokens.findIndex(({ shape, word }) => shape === 'hashtag' && words.turningTags.has(word))
  const tag = tokens[at]
  if (tag === undefined) return undefined
  for (const hit of hits) if ((hit.means.kind === 'praise' && hit.points < 0) || hit.at === at) hit.points = 0
  const means = wordlessSignals.mockPraise
  return { means, once: true, points: means.points, first: tag, last: tag, at, end: at }
}
