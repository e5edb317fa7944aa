import type { LearnedState } from '../model/learned.js'
import type { Candidate } from '../store/port/cases.js'
import { type JudgingAgain, judgeStored } from './judge-stored.js'
import { RECENT } from './learn.js'

const BATCH = 500

/** What a brand learned, and what came of it. */
export type Taught = { brand: string; change: NonNullable<LearnedState['change']> }

/**
 * Judges again by what was learned since what came in lately and nobody has touched: a case that somebody moved stays as they saw it.
 * Safe to interrupt: it starts over.
 */
export async function applyLessons(
  states: ReadonlyMap<string, LearnedState>,
  judging: JudgingAgain,
): Promise<readonly Taught[]> {
  const { store, judge, now } = judging
  const taught: Taught[] = []
  for (const [brand, state] of states) {
    if (state.isApplied || !judge.rules.has(brand)) continue
    const before = await dueOf(judging, brand)
    for (let after: string | undefined; ; ) {
      const batch = await store.lessons.untouched({
        brands: [brand],
        publishedSince: new Date(now.getTime() - RECENT),
        after,
        limit: BATCH,
      })
      if (batch.length === 0) break
      await judgeStored(batch, [brand], judging)
      after = batch.at(-1)?.post.id
    }
    const moved = movedBetween(before, await dueOf(judging, brand))
    const change = state.change && { ...state.change, moved }
    await store.lessons.save(brand, { ...state, ...(change && { change }), isApplied: true })
    if (change) taught.push({ brand, change })
  }
  return taught
}

const dueOf = async ({ store, now }: JudgingAgain, brand: string) =>
  new Map((await store.cases.candidates({ brands: [brand], now })).map((one) => [one.mentionId, one]))

type Due = ReadonlyMap<number, Candidate>

function movedBetween(before: Due, after: Due) {
  const missing = (from: Due, of: Due) => [...of.keys()].filter((id) => !from.has(id)).length
  const doubted = [...after.values()].filter(
    ({ mentionId, doubtful }) => doubtful && before.get(mentionId)?.doubtful !== true,
  )
  return { entered: missing(before, after), left: missing(after, before), doubtful: doubted.length }
}
