import { parseShortId } from '../../cases/short-id.js'
import type { Setup } from '../setup.js'
import { readStore } from '../stores.js'
import type { ToldLine } from './read-told.js'
import type { Telling } from './tell-members.js'

/** Who was told, by their cases as they are called by now, each once: the last line about one counts. */
export async function casesTold(setup: Setup, lines: readonly ToldLine[]): Promise<readonly Telling[]> {
  const numbers = lines.flatMap(({ id }) => parseShortId(id) ?? [])
  const leads = await readStore(setup, (store) => store.cases.leadingTo(numbers))
  const told = new Map<number, Telling>()
  for (const { id, ...rest } of lines) {
    const caseId = leads.get(parseShortId(id) ?? Number.NaN)
    if (caseId !== undefined) told.set(caseId, { caseId, ...rest })
  }
  return [...told.values()]
}
