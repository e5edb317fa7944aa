import type { Word } from './incident.js'
import { promisedWord, type WordClock } from './promised-word.js'

/** Another word that was promised to one person in a reply. `keptAt`: when they had it. */
export type PromisedReply = { caseId: number; at: Date; by: Date; keptAt?: Date }

type Standing = 'kept' | 'broken' | 'open'

/** What was promised, and whether it was kept. */
export type PromisesKept = {
  /** In public: by when one of our words promised the next. `keptAt`: the next word, whenever it came. */
  words: readonly { at: Date; by: Date; standing: Standing; keptAt?: Date; url?: string }[]
  /** To people one by one. */
  replies: Record<Standing, number>
}

type Reading = { now: Date; clock: WordClock }

/** @param words by when they were said */
export function promisesKept(
  words: readonly Word[],
  replies: readonly PromisedReply[],
  { now, clock }: Reading,
): PromisesKept {
  const announced = words.flatMap(({ at, words: text = '', url }, index) => {
    const by = promisedWord(text, at, clock)
    if (by === undefined) return []
    const keptAt = words[index + 1]?.at
    return [
      {
        at,
        by,
        standing: standingOf(by, keptAt, now),
        ...(keptAt !== undefined && { keptAt }),
        ...(url !== undefined && { url }),
      },
    ]
  })
  const counts = { kept: 0, broken: 0, open: 0 }
  for (const { by, keptAt } of replies) counts[standingOf(by, keptAt, now)] += 1
  return { words: announced, replies: counts }
}

function standingOf(by: Date, keptAt: Date | undefined, now: Date): Standing {
  if (keptAt !== undefined) return keptAt <= by ? 'kept' : 'broken'
  return now > by ? 'broken' : 'open'
}
