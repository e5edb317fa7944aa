import { shortId } from '../../../src/cases/short-id.js'
import { incidentOf } from '../../../src/incidents/incident.js'
import { countLedger, type LedgerEntry, ledgerOf } from '../../../src/incidents/ledger.js'
import type { IncidentPeopleView, IncidentPerson, IncidentStanding } from '../../../src/views/incidents.js'
import { eventsOf, type Step, surge } from '../../support/incident.js'
import { now } from '../sample.js'

export const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000)

const complained = (caseId: number, minutes: number): Step => ({
  at: ago(30),
  see: { see: 'complaint', caseId, since: ago(minutes) },
})

/** Three people since an hour ago, found half an hour later; then what happened. */
export function standing(
  steps: readonly Step[] = [],
  {
    name,
    heard = ago(1),
    unreachable,
  }: { name?: string; heard?: IncidentStanding['heard']; unreachable?: number } = {},
): IncidentStanding {
  const events = eventsOf(surge(ago(60), name === undefined ? {} : { name }), ago(30), [
    complained(7, 55),
    complained(8, 50),
    complained(9, 45),
    ...steps,
  ])
  const incident = incidentOf({ id: 3, brand: 'Northwind Hosting', revision: events.length, events })
  const cases = new Map(
    [7, 8, 9].map((caseId) => [
      caseId,
      { caseId, replies: [], ...(caseId === unreachable && { unreachable: 'locked' as const }) },
    ]),
  )
  const ledger = ledgerOf(incident, cases)
  return { incident, ledger, counts: countLedger(ledger), heard }
}

const person = (entry: LedgerEntry, author: string, text: string): IncidentPerson => ({
  ...entry,
  shortId: shortId(entry.caseId),
  state: 'new',
  post: {
    id: `post-${entry.caseId}`,
    url: `https://forum.example/t/${entry.caseId}`,
    place: 'forum.example',
    title: `Down ${entry.caseId}`,
    text,
    author: { name: author },
    publishedAt: entry.since,
    publishedAtFrom: 'source',
  },
})

export function people(
  found: IncidentStanding,
  {
    author = 'Jane Doe',
    text = 'My site is down.',
    drafts,
  }: { author?: string; text?: string; drafts?: IncidentPeopleView['drafts'] } = {},
): IncidentPeopleView {
  return {
    ...found,
    generatedAt: now,
    onlyWaiting: false,
    people: found.ledger.map((entry) => person(entry, author, text)),
    ...(drafts && { drafts }),
  }
}
