// What a digest says of incidents, the same in every format that people read.

import type { Digest } from '../../digest/digest.js'
import { incidentId } from '../../incidents/incident-id.js'
import { incidentCommand } from '../incidents/sentences.js'
import { clockOf } from '../times.js'
import { count, grouped } from '../wording/count.js'
import { incidentFacts, incidentWords } from '../wording/incidents.js'
import type { DigestView } from './digest-output.js'

/** `incident i3: 23 people`, of those that go on; nothing where none does. */
export function incidentsInShort({ incidents, audience }: Digest): string[] {
  const open = incidents.filter(({ state }) => state !== 'closed')
  const [first] = open
  if (first === undefined) return []
  const people = count(
    open.reduce((sum, { counts }) => sum + counts.people, 0),
    'person',
    'people',
  )
  if (open.length > 1) return [`${grouped(open.length)} incidents: ${people}`]
  return [`${audience === 'client' ? 'an incident' : `incident ${incidentId(first.id)}`}: ${people}`]
}

/** What stands first of all, and the command to go on with each. */
export const incidentPointers = (
  digest: Digest,
  { self }: DigestView,
): readonly { text: string; command?: string }[] =>
  digest.incidents.map((line) => {
    const reader = { now: digest.generatedAt, clock: clockOf(digest.calendar) }
    if (digest.audience === 'client') return { text: incidentFacts(line, reader) }
    return {
      text: incidentWords(line, reader),
      command:
        line.state === 'closed'
          ? `${self} incidents timeline ${incidentId(line.id)}`
          : incidentCommand(line.id, self),
    }
  })
