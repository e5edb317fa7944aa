import { markedScores, marksOf } from '../jobs/learn.js'
import { decilesOf } from '../learned/deciles.js'
import { untaught } from '../learned/lesson.js'
import type { LearnedState } from '../model/learned.js'
import { type Mark, marks } from '../model/mention.js'
import type { LearnedMove, LearnedSwitched, LearnedView } from '../views/learned.js'
import { clockFor } from './calendar.js'
import type { Context } from './context.js'
import { warnOfStranger } from './filled-by.js'
import type { Setup } from './setup.js'
import { readStore, writeStore } from './stores.js'

/** What marks taught about these brands, with every weight. */
export async function learnedOf(
  context: Pick<Context, 'now' | 'log'>,
  setup: Setup,
  brands: readonly string[],
): Promise<LearnedView> {
  return await readStore(setup, async (store) => {
    await warnOfStranger(context, setup, store)
    const states = await store.lessons.states()
    const found = brands.map(async (brand) => {
      const state = states.get(brand) ?? untaught
      const said = await marksOf(store, brand, state)
      const deciles = decilesOf(await markedScores(store, said))
      return { brand, state, marks: countMarks(said), deciles }
    })
    return { brands: await Promise.all(found), clock: clockFor(setup.config) }
  })
}

function countMarks(said: Awaited<ReturnType<typeof marksOf>>): Record<Mark, number> {
  const counts: Record<Mark, number> = { complaint: 0, fine: 0, 'not-us': 0 }
  for (const mark of marks) counts[mark] = said.filter(({ verdict }) => verdict === mark).length
  return counts
}

/** Has brands stop learning, begin again, or begin anew from the marks that come. The next scan judges all that is stored by it. */
export async function switchLearned(
  context: Pick<Context, 'now' | 'log'>,
  setup: Setup,
  { brands, move }: { brands: readonly string[]; move: LearnedMove },
): Promise<LearnedSwitched> {
  return await writeStore(context, setup, async (store) => {
    const states = await store.lessons.states()
    const changed: string[] = []
    for (const brand of brands) {
      const before = states.get(brand) ?? untaught
      if (before.isOff === (move === 'off') && move !== 'reset') continue
      await store.lessons.save(brand, afterMove(before, move, context.now()))
      changed.push(brand)
    }
    return { move, changed, same: brands.filter((brand) => !changed.includes(brand)) }
  })
}

function afterMove(before: LearnedState, move: LearnedMove, now: Date): LearnedState {
  const generation = before.generation + 1
  // All that is stored is judged again by the next scan, for it is another generation.
  if (move !== 'reset') return { ...before, isOff: move === 'off', generation, isApplied: true }
  return { ...untaught, isOff: before.isOff, generation, since: now }
}
