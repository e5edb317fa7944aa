import { standing } from '../../cases/undo.js'
import { type Incident, incidentOf } from '../../incidents/incident.js'
import { countLedger, type LedgerCase, type LedgeredIncident, ledgerOf } from '../../incidents/ledger.js'
import type { CaseEvent } from '../../model/case-event.js'
import type { CaseOutline } from '../../store/port/cases.js'
import type { Store } from '../../store/port.js'

type Read = Pick<Store, 'incidents' | 'cases' | 'threads'>

/** The open incidents of these brands, and those closed since then; by their numbers. */
export async function readIncidents(
  store: Read,
  query: { brands: readonly string[]; closedSince?: Date | undefined },
): Promise<LedgeredIncident[]> {
  const files = await store.incidents.list(query)
  const found: LedgeredIncident[] = []
  for (const file of files) found.push(await withLedger(store, incidentOf(file)))
  return found
}

export async function withLedger(store: Read, incident: Incident): Promise<LedgeredIncident> {
  const ledger = ledgerOf(incident, await ledgerCases(store, [...incident.members.keys()]))
  return { incident, ledger, counts: countLedger(ledger) }
}

/** What is known of these cases, by the number that is asked for. */
async function ledgerCases(
  { cases, threads }: Omit<Read, 'incidents'>,
  caseIds: readonly number[],
): Promise<ReadonlyMap<number, LedgerCase>> {
  const leading = await cases.leadingTo(caseIds)
  const outlines = await cases.outlines([...new Set(leading.values())])
  const looks = await threads.looks([...outlines.values()].flatMap(({ posts }) => posts.map(({ id }) => id)))
  const locked = new Set(
    [...looks.values()].filter(({ over }) => over?.as === 'locked').map(({ postId }) => postId),
  )
  return new Map(
    [...leading].flatMap(([asked, id]) => {
      const outline = outlines.get(id)
      return outline === undefined ? [] : [[asked, ledgerCaseOf(id, outline, locked)] as const]
    }),
  )
}

function ledgerCaseOf(
  caseId: number,
  { posts, history }: CaseOutline,
  locked: ReadonlySet<string>,
): LedgerCase {
  // A reply that was taken back was none.
  const stands = standing(history)
  const replies = stands.flatMap((event): LedgerCase['replies'] => {
    if (event.code === 'answered') {
      const { url } = event.args
      return [
        {
          at: event.at,
          how: 'recorded',
          ...(url !== undefined && { url }),
          ...(event.by !== undefined && { by: event.by }),
        },
      ]
    }
    if (event.code !== 'answered-there') return []
    const { since, url, by } = event.args
    return [{ at: new Date(since), how: 'there', url, by }]
  })
  const there = posts.filter(({ isGone }) => !isGone)
  const unreachable =
    there.length === 0
      ? 'gone'
      : there.every(({ id }) => locked.has(id))
        ? 'locked'
        : there.every(({ isSigned }) => !isSigned)
          ? 'no-author'
          : undefined
  return {
    caseId,
    replies: replies.toSorted((one, other) => one.at.getTime() - other.at.getTime()),
    ...(isMarkedOff(stands) && { isMarkedOff: true as const }),
    ...(unreachable !== undefined && { unreachable }),
  }
}

/** The last that was marked of the whole case. */
function isMarkedOff(stands: readonly CaseEvent[]): boolean {
  const last = stands.findLast(
    (event) => (event.code === 'marked' || event.code === 'unmarked') && event.args.url === undefined,
  )
  return last?.code === 'marked' && last.args.verdict !== 'complaint'
}
