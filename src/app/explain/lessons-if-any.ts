import type { Lesson } from '../../judge/lesson.js'
import { lessonsOf } from '../../learned/lesson.js'
import { Failed } from '../../model/failed.js'
import type { Setup } from '../setup.js'
import { readStoreIfAny } from '../stores.js'

/** By brand, what the store of the config knows that marks taught; nothing where there is no store that could be read. */
export async function lessonsIfAny(setup: Setup): Promise<ReadonlyMap<string, Lesson>> {
  try {
    return await readStoreIfAny(setup, async (store) =>
      store === undefined ? new Map() : lessonsOf(await store.lessons.states()),
    )
  } catch (error) {
    // Why a text scores as it does is told by rules, with or without a store.
    if (error instanceof Failed) return new Map()
    throw error
  }
}
