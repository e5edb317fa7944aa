import { inOrderOfTime, mergedInto } from '../cases/merged-history.js'
import type { CaseEvent } from '../model/case-event.js'
import type { CaseFile } from '../store/port/cases.js'
import type { Store } from '../store/port.js'

/** What happened to a case, and before that to those that became part of it, in the order of time. */
export async function wholeHistory(store: Store, { history }: CaseFile): Promise<readonly CaseEvent[]> {
  const all: (readonly CaseEvent[])[] = [history]
  const seen = new Set<number>()
  for (let ids = mergedInto(history); ids.length > 0; ) {
    const { histories } = await store.records.facts({ caseIds: ids, withHistory: true })
    const found = ids.map((id) => histories.get(id) ?? [])
    all.push(...found)
    for (const id of ids) seen.add(id)
    ids = found.flatMap(mergedInto).filter((id) => !seen.has(id))
  }
  return inOrderOfTime(all)
}
