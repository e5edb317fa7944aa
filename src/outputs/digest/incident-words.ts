// What a digest says of incidents, the same in every format that people read.

import type { Digest } from '../../digest/digest.js'
import { incidentId } from '../../incidents/incident-id.js'
import { incidentCommand } from '../incidents/sentences.js'
import { clockOf } from '../times.js'
import { incidentFacts, incidentWords } from '../wording/incidents.js'
import type { Wording } from '../wording/wording.js'
import type { DigestView } from './digest-output.js'

/** `incident i3: 23 people`, of those that go on; nothing where none does. */
export function incidentsInShort({ incidents, audience }: Digest, { digest: words }: Wording): string[] {
  const open = incidents.filter(({ state }) => state !== 'closed')
  const [first] = open
  if (first === undefined) return []
  const people = open.reduce((sum, { counts }) => sum + counts.people, 0)
  if (open.length > 1) return [words.incidents(open.length, people)]
  return [words.incident(audience === 'client' ? undefined : incidentId(first.id), people)]
}

/** What stands first of all, and the command to go on with each. */
export const incidentPointers = (
  digest: Digest,
  { self, wording }: DigestView,
): readonly { text: string; command?: string }[] =>
  digest.incidents.map((line) => {
    const reader = { now: digest.generatedAt, clock: clockOf(digest.calendar) }
    if (digest.audience === 'client') return { text: incidentFacts(line, reader, wording) }
    return {
      text: incidentWords(line, reader, wording),
      command:
        line.state === 'closed'
          ? `${self} incidents timeline ${incidentId(line.id)}`
          : incidentCommand(line.id, self),
    }
  })
