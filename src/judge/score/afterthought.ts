import type { Token } from '../../text/words/token.js'
import type { ContextWords } from './context.js'
import type { PhraseHit } from './phrase-hit.js'

// "Love the new look! Great colours. Only mine does not load since Monday." Who praises first and ends with trouble writes for the trouble.

/** Of such praise so much is left, and the trouble counts so much more. */
const PRELUDE = 0.3
const POINT = 1.5
/** So much trouble is an afterthought worth hearing. */
const TROUBLE = 0.9
/** In tokens: a longer post has its best passage. */
const SHORT = 80

/** Weighs praise less where the last sentence turns to trouble. */
export function hearAfterthought(
  hits: readonly PhraseHit[],
  tokens: readonly Token[],
  words: ContextWords,
): void {
  if (tokens.length > SHORT) return
  const praise = hits.filter(({ means, points }) => means.kind === 'praise' && points < 0 && !means.courtesy)
  const last = tokens.findLast(({ shape }) => shape === 'word')?.sentence
  if (praise.length === 0 || last === undefined) return
  if (praise.some(({ first, means }) => first.sentence === last || means.comesToUs || means.excuses)) return
  if (!tokens.some(({ sentence, word }) => sentence === last && words.afterthoughts.has(word))) return
  const trouble = hits.filter(
    ({ first, points, means }) =>
      first.sentence === last && points > 0 && means.kind !== undefined && means.kind !== 'question',
  )
  if (trouble.reduce((sum, { points }) => sum + points, 0) < TROUBLE) return
  for (const hit of praise) hit.points *= PRELUDE
  for (const hit of trouble) hit.points *= POINT
}
