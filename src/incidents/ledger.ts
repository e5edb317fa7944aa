import type { UnreachableReason } from '../model/incident.js'
import type { Incident, Member } from './incident.js'

/** What is known of a member's case, for whoever asks whether they were told. */
export type LedgerCase = {
  /** The case that has the posts by now: one that was merged into another leads there. */
  caseId: number
  /**
   * Our replies to it: recorded ones, and those that were found in its thread; by their moment.
   */
  replies: readonly { at: Date; url?: string; by?: string; how: 'recorded' | 'there' }[]
  /** Somebody of us marked it as fine, or as not about us: nobody was hit there. */
  isMarkedOff?: true
  /** Why nobody can write to them: all their posts are gone, the thread is locked, nobody knows who wrote. */
  unreachable?: Exclude<UnreachableReason, 'hand'>
}

/** One of the people who were hit, and how they stand. */
export type LedgerEntry = Member & {
  standing: 'waits' | 'told' | 'unreachable'
  /** Their case as it is called by now. */
  caseId: number
  /** A first reply of ours to them, at whatever moment. */
  answeredAt?: Date
  told?: { at: Date; url?: string; by?: string; how: 'hand' | 'recorded' | 'there' }
  /** In words, where somebody said it. */
  why?: UnreachableReason
  whyInWords?: string
}

/**
 * Everybody who belongs to an incident, each once, and whether they were told that it is over: by a reply of ours since it was fixed, or since
 * somebody said so. Who can't be reached is no reason to keep it open; whoever was reached all the same was told. Whom a scan took in, and
 * somebody marked as fine or as not about us, was not hit.
 *
 * @param cases by the number with which a member joined; who is missing was forgotten, or deleted
 */
export function ledgerOf(incident: Incident, cases: ReadonlyMap<number, LedgerCase>): LedgerEntry[] {
  const entries = new Map<number, LedgerEntry>()
  for (const member of [...incident.members.values()].toSorted(
    (a, b) => a.since.getTime() - b.since.getTime(),
  )) {
    const file = cases.get(member.caseId)
    if (member.how === 'topic' && file?.isMarkedOff === true) continue
    const entry = entryOf(incident, member, file)
    const known = entries.get(entry.caseId)
    // Two cases that became one are one person: told once.
    if (known === undefined || (known.standing !== 'told' && entry.standing === 'told'))
      entries.set(entry.caseId, known === undefined ? entry : { ...entry, since: known.since })
  }
  return [...entries.values()]
}

function entryOf(incident: Incident, member: Member, file: LedgerCase | undefined): LedgerEntry {
  const caseId = file?.caseId ?? member.caseId
  const first = file?.replies[0]
  const base = { ...member, caseId, ...(first && { answeredAt: first.at }) }
  const told = toldOf(incident, member, file)
  if (told !== undefined) return { ...base, standing: 'told', told }
  const words = incident.unreachable.get(member.caseId) ?? incident.unreachable.get(caseId)
  if (words !== undefined) return { ...base, standing: 'unreachable', why: 'hand', whyInWords: words }
  const why = file === undefined ? 'forgotten' : file.unreachable
  return why === undefined ? { ...base, standing: 'waits' } : { ...base, standing: 'unreachable', why }
}

function toldOf(
  { told, fixedAt, closedAt }: Incident,
  { caseId }: Member,
  file: LedgerCase | undefined,
): LedgerEntry['told'] {
  const byHand = told.get(caseId) ?? (file && told.get(file.caseId))
  // Closed though nobody had said since when it is over: then it is over since then.
  const over = fixedAt ?? closedAt
  const reply = over && file?.replies.find(({ at }) => at >= over)
  if (byHand === undefined) return reply
  return reply !== undefined && reply.at < byHand.at ? reply : { ...byHand, how: 'hand' }
}

/** How many stand how. */
export type LedgerCounts = { people: number } & Record<LedgerEntry['standing'], number>

/** An incident with everybody who belongs to it. */
export type LedgeredIncident = { incident: Incident; ledger: readonly LedgerEntry[]; counts: LedgerCounts }

export function countLedger(entries: readonly LedgerEntry[]): LedgerCounts {
  const counts = { people: entries.length, waits: 0, told: 0, unreachable: 0 }
  for (const { standing } of entries) counts[standing] += 1
  return counts
}

/** Who waits longest to be told. */
export const nextToTell = (entries: readonly LedgerEntry[]): LedgerEntry | undefined =>
  entries.find(({ standing }) => standing === 'waits')
