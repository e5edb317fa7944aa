import { countPeople, writerOf } from '../cases/people.js'
import type { Store } from '../store/port.js'

type OfCase = { caseId: number }

/** Who is behind some cases. Whatever says how many people wait asks this. */
export type People = {
  /** Whoever waits with several posts, cases or brands is one. */
  count(some: Iterable<OfCase>): number
  /** The same for the cases of one person. */
  writerOf(caseId: number): string
}

/** @param all whoever may be counted */
export async function peopleBehind(store: Store, all: Iterable<OfCase>): Promise<People> {
  const writers = await store.cases.writers([...new Set(Array.from(all, ({ caseId }) => caseId))])
  return {
    count: (some) =>
      countPeople(
        Array.from(some, ({ caseId }) => caseId),
        writers,
      ),
    writerOf: (caseId) => writerOf(caseId, writers),
  }
}
