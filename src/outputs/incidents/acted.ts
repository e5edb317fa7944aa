import { incidentId } from '../../incidents/incident-id.js'
import { safeText } from '../../terminal/safe.js'
import { jsonText } from '../../text/json-text.js'
import type { IncidentActed, IncidentPreview } from '../../views/incidents.js'
import { nameOf, type Telling, told } from '../acted-text.js'
import { asTyped } from '../wording/as-typed.js'
import { count } from '../wording/count.js'
import { incidentName, nextSteps, peopleWords } from '../wording/incident.js'
import { incidentEventWords } from '../wording/incident-events.js'
import { dayAndMinuteOf } from '../wording/moment.js'
import { standingValue } from './values.js'

/** What somebody did with an incident, how it stands, and what to do next. */
export function incidentActedText(acted: IncidentActed, telling: Telling): string {
  const { incident, did, nextToTell } = acted
  const { self, as = '' } = telling
  const id = incidentId(incident.id)
  const typed = (sentence: string) => asTyped(sentence, self)
  return [
    ...doneLines(acted, telling),
    `${incidentName(incident)}: ${incident.state}, ${peopleWords(acted)}.`,
    ...(acted.changed && did !== 'open' && did !== 'undo'
      ? [`Take it back: ${self} incidents undo ${id}${as}`]
      : []),
    ...(nextToTell === undefined || did !== 'told'
      ? []
      : [typed(`Next of them: \`mentions draft ${nextToTell}${as}\``)]),
    ...nextSteps(acted).map(typed),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

/** A line for each case, or for what was done. */
function doneLines(acted: IncidentActed, { clock }: Telling): readonly string[] {
  const { did, changed, events, cases, named, incident } = acted
  const id = incidentId(incident.id)
  if (!changed) return [`${id} is as it was: ${same[did]}.`]
  if (did === 'open')
    return [
      `Opened ${id}, since ${dayAndMinuteOf(incident.since, clock)}: ${count(cases, 'person belongs', 'people belong')} to it.`,
    ]
  if (did === 'undo')
    return [
      `Taken back: ${[...new Set(events.map((event) => incidentEventWords(event, clock)))].slice(0, 3).join('; ')}.`,
    ]
  const ofCases = ofEach[did]
  if (ofCases === undefined)
    return [`${id}: ${events.map((event) => incidentEventWords(event, clock)).join('; ')}.`]
  const rest = cases - named.length
  return [
    ...told(named, (one) => `${nameOf(one)} ${ofCases(id)}.`),
    ...(rest > 0 ? [`… and ${rest} more, likewise.`] : []),
  ]
}

const ofEach: Partial<Record<IncidentActed['did'], (id: string) => string>> = {
  join: (id) => `belongs to ${id}`,
  leave: (id) => `does not belong to ${id}`,
  told: () => 'was told',
  unreachable: () => 'cannot be told',
}

const same: Readonly<Record<IncidentActed['did'], string>> = {
  open: 'it is open',
  undo: 'nothing was taken back',
  note: 'nothing was written',
  join: 'all of them belong to it',
  leave: 'none of them belongs to it',
  said: 'that was known',
  fixed: 'that was known',
  'not-fixed': 'nobody had said that it is over',
  told: 'all of them were told',
  unreachable: 'that was known',
  close: 'it is closed',
  reopen: 'it is open',
}

/** What somebody did, for programs. */
export const incidentActedJson = (acted: IncidentActed): string =>
  `${jsonText(
    {
      version: 1,
      did: acted.did,
      by: acted.by,
      at: acted.at.toISOString(),
      changed: acted.changed,
      cases: acted.cases,
      incident: standingValue(acted),
      nextToTell: acted.nextToTell ?? null,
      next: nextSteps(acted),
    },
    2,
  )}\n`

/** Whom an incident would gather that somebody is about to open. */
export function incidentPreviewText(
  { brand, since, kind, people, named }: IncidentPreview,
  { clock }: Pick<Telling, 'clock'>,
): string {
  const rest = people - named.length
  return [
    ...named.map(nameOf),
    ...(rest > 0 ? [`… and ${rest} more.`] : []),
    `${count(people, 'person', 'people')} would belong to an incident about ${safeText(brand)} since ${dayAndMinuteOf(since, clock)} (${kind}). Nothing was done, since this is a dry run.`,
  ]
    .map((line) => `${line}\n`)
    .join('')
}

/** The same for programs. */
export const incidentPreviewJson = ({ brand, since, kind, people }: IncidentPreview): string =>
  `${jsonText({ version: 1, dryRun: true, brand, since: since.toISOString(), kind, people }, 2)}\n`
