import type { Incident } from '../../incidents/incident.js'
import type { Store } from '../../store/port.js'

/**
 * By which numbers a case belongs to an incident: one that became part of another since joined under its own. A case that does not belong to it is
 * asked for by its own number.
 */
export async function memberNumbers(
  { cases }: Pick<Store, 'cases'>,
  { members }: Pick<Incident, 'members'>,
): Promise<(caseId: number) => readonly number[]> {
  const numbers = new Map<number, number[]>()
  for (const [member, now] of await cases.leadingTo([...members.keys()]))
    numbers.set(now, [...(numbers.get(now) ?? []), member])
  return (caseId) => numbers.get(caseId) ?? [caseId]
}
