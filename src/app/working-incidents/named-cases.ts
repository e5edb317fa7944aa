import type { Store } from '../../store/port.js'
import type { ActedCase } from '../../views/acted.js'
import { withPosts } from '../act.js'
import type { Doing } from '../in-one-change.js'

/** Of more nobody reads the names. */
const MOST_NAMED = 20

/** What people recognise the first of these cases by. */
export async function namedCases(
  store: Store,
  caseIds: readonly number[],
  doing: Doing,
): Promise<readonly ActedCase[]> {
  const found: { caseId: number; mentionIds: readonly number[] }[] = []
  for (const caseId of caseIds.slice(0, MOST_NAMED)) {
    const file = await store.cases.file(caseId)
    if (file !== undefined)
      found.push({ caseId: file.case.id, mentionIds: file.mentions.map(({ id }) => id) })
  }
  return await withPosts(store, found, doing)
}
