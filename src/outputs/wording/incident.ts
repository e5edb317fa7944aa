import { type Incident, isSaidOver, lastSaidOver, owesWord, type Word } from '../../incidents/incident.js'
import { incidentId } from '../../incidents/incident-id.js'
import type { LedgerEntry } from '../../incidents/ledger.js'
import { type IncidentLine, incidentLine } from '../../incidents/line.js'
import type { UnreachableReason } from '../../model/incident.js'
import { safeText } from '../../terminal/safe.js'
import type { Clock } from '../../text/clock.js'
import type { IncidentStanding } from '../../views/incidents.js'
import { count } from './count.js'
import { elapsed } from './duration.js'
import { incidentTitle } from './incidents.js'
import { dayAndMinuteOf } from './moment.js'
import { troubleWords } from './rise.js'

/** What it is about: as somebody called it, and the words that rose, or of which kind the trouble is. */
export const incidentAbout = ({ name, ...about }: Pick<Incident, 'name' | 'terms' | 'kind'>): string =>
  safeText([name, troubleWords(about)].filter((some) => some !== undefined).join(': '))

/** `i3 Northwind Hosting (Logins fail)`. */
export const incidentName = (incident: Pick<IncidentLine, 'id' | 'brand' | 'name'>): string =>
  safeText(incidentTitle(incident))

/** `open`, `open, calm by now`, `fixed`, `closed`. */
export const incidentState = ({ state, calmSince }: Pick<Incident, 'state' | 'calmSince'>): string =>
  state === 'open' && calmSince !== undefined ? 'open, calm' : state

/** `12 people: 9 wait to be told, 2 told, 1 unreachable`; before it is fixed nobody can be told. */
export function peopleWords({ incident, counts }: Pick<IncidentStanding, 'incident' | 'counts'>): string {
  const { people, waits, told, unreachable } = counts
  const all = count(people, 'person', 'people')
  if (incident.fixedAt === undefined && told === 0)
    return unreachable === 0 ? all : `${all}, of whom ${unreachable} cannot be reached`
  const parts = [
    ...(waits > 0 ? [`${waits} ${waits === 1 ? 'waits' : 'wait'} to be told`] : []),
    ...(told > 0 ? [`${told} told`] : []),
    ...(unreachable > 0 ? [`${unreachable} unreachable`] : []),
  ]
  return parts.length === 0 ? all : `${all}: ${parts.join(', ')}`
}

/** `14 Mar 12:18 UTC: "We are looking into it" (investigating), https://status.example/1`. */
export function wordWords({ at, words, state, url, channel }: Word, clock: Clock): string {
  const said = words === undefined ? '' : `: "${safeText(words)}"`
  const where = url ?? channel
  return `${dayAndMinuteOf(at, clock)}${said}${state === undefined ? '' : ` (${state.replace('-', ' ')})`}${where === undefined ? '' : `, ${safeText(where)}`}`
}

const whyWords: Readonly<Record<Exclude<UnreachableReason, 'hand'>, string>> = {
  gone: 'their posts are gone',
  locked: 'the thread is locked',
  'no-author': 'nobody knows who wrote',
  forgotten: 'all that was stored of them was deleted',
}

/** Why somebody cannot be told, in our words or in those of whoever said it. */
export const unreachableWords = ({ why, whyInWords }: Pick<LedgerEntry, 'why' | 'whyInWords'>): string =>
  why === undefined || why === 'hand' ? safeText(whyInWords ?? 'somebody said so') : whyWords[why]

/** What is still missing before it can be closed, as commands, and what to do next in any case; the most pressing first. */
export function nextSteps(standing: IncidentStanding & { nextToTell?: string }): string[] {
  const { incident, counts, heard } = standing
  const id = incidentId(incident.id)
  const { state, fixedAt } = incident
  if (state === 'closed')
    return [
      ...(fixedAt !== undefined && counts.waits > 0 ? [tellStep(id, counts.waits)] : []),
      `How it went, for a post-mortem: \`mentions incidents timeline ${id} --output ${id}.md\``,
      `If it comes back: \`mentions incidents reopen ${id}\``,
    ]
  const over = fixedAt !== undefined
  const say = over
    ? `Nobody said in public that it is over. When you did: \`mentions incidents said ${id} --url ADDRESS\``
    : `${heard instanceof Date ? 'Nobody of you has spoken of it in public' : 'No word of yours in public is known'}. When you did: \`mentions incidents said ${id} --url ADDRESS\``
  const isUnsaid = over ? heard !== 'none' && !isSaidOver(incident) : owesWord(incident)
  const resolved = lastSaidOver(incident)
  if (!over)
    return [
      ...(isUnsaid ? [say] : []),
      ...(counts.people > 0 ? [`Whom it hit: \`mentions incidents people ${id}\``] : []),
      resolved === undefined
        ? `When it is over: \`mentions incidents fixed ${id}\``
        : `Your channel says that it is over: \`mentions incidents fixed ${id} --at ${resolved.at.toISOString()}\``,
    ]
  if (counts.waits === 0 && !isUnsaid) return [`Everything is said: \`mentions incidents close ${id}\``]
  return [...(isUnsaid ? [say] : []), ...(counts.waits > 0 ? [tellStep(id, counts.waits)] : [])]
}

const tellStep = (id: string, waits: number): string =>
  `Tell ${count(waits, 'person', 'people')} that it is over: \`mentions incidents people ${id} --waiting --format drafts --output ${id}.txt\`; what you posted: \`mentions incidents told ${id} --from ${id}.txt\``

/** How long ago we spoke of it last: `nothing` where we did not, and `unknown` where nobody could know. */
export function wordAgo(standing: IncidentStanding, now: Date): string {
  const { lastWord } = incidentLine(standing, standing.heard)
  if (lastWord !== undefined) return `${elapsed(lastWord.at, now).split(' ')[0]} ago`
  return standing.heard instanceof Date ? 'nothing' : 'unknown'
}
