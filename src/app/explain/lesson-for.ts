import type { Lesson } from '../../judge/lesson.js'
import { lessonOf } from '../../learned/lesson.js'
import { Failed } from '../../model/failed.js'
import type { Where } from '../context.js'
import { type SetupContext, setUp } from '../setup.js'
import { readStoreIfAny } from '../stores.js'

/** What the store of the config knows that marks taught about a brand; undefined where there is no store that could be read. */
export async function lessonFor(
  context: SetupContext,
  where: Where,
  brand: string,
): Promise<Lesson | undefined> {
  const setup = await setUp(context, where)
  try {
    const states = await readStoreIfAny(setup, async (store) => await store?.lessons.states())
    const state = states?.get(brand)
    return state && lessonOf(state)
  } catch (error) {
    // Why a text scores as it does is told by rules, with or without a store.
    if (error instanceof Failed) return undefined
    throw error
  }
}
