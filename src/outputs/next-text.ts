import { incidentId } from '../incidents/incident-id.js'
import type { CaseState } from '../model/case.js'
import { safeText } from '../terminal/safe.js'
import type { View } from '../terminal/view.js'
import type { NextView } from '../views/next.js'
import { briefCase } from './brief-case.js'
import { paletteOf } from './table/palette.js'
import { clockOf } from './times.js'
import { count } from './wording/count.js'
import { incidentWords } from './wording/incidents.js'
import { minuteOf } from './wording/moment.js'
import { severityWords } from './wording/severity.js'
import { stateWords } from './wording/verbs.js'

/** The one case to answer now: why it is first, the case, what stands around it, and what to type. */
export function nextText(found: NextView, view: View): string {
  const { next, view: file, incidents, incident, earlier, moreEarlier } = found
  const { strong, faint } = paletteOf(view.colour)
  const clock = clockOf(file.calendar)
  const others =
    next.withOthers === 0 ? '' : ` ${count(next.withOthers, 'of them is', 'of them are')} with somebody else.`
  const of = count(next.waiting, 'case that waits', 'cases that wait')
  return [
    // On such a day that comes before any one person.
    ...incidents.flatMap((line) => [
      `${strong('Incident')} ${safeText(incidentWords(line, { now: file.asOf, clock }))}: ${view.self} incidents show ${incidentId(line.id)}`,
      '',
    ]),
    next.incident?.toTell === true
      ? `${strong('Next to be told')} that it is over, of ${count(incident?.untold.length ?? 1, 'person', 'people')}. ${next.waiting === 0 ? 'Nobody waits for anything else.' : `Beside them: ${of}.`}`
      : `${strong('First')} of ${of}: ${whyFirst(found)}.${others}`,
    '',
    briefCase(file, view).trimEnd(),
    ...(earlier.length === 0
      ? []
      : [
          '',
          strong('Before, with the same person'),
          ...earlier.map(
            ({ shortId, brand, state, openedAt, posts }) =>
              `  ${shortId}  ${faint(minuteOf(openedAt, clock))}  ${stateWords(state)}, ${count(posts, 'post', 'posts')}, about ${safeText(brand)}`,
          ),
          ...(moreEarlier > 0 ? [`  … and ${count(moreEarlier, 'case', 'cases')} more`] : []),
        ]),
    '',
    strong('What fits'),
    ...commandsFor(found, view.as).map((command) => `  ${view.self} ${command}`),
    '',
  ].join('\n')
}

/** Why it stands before all others. */
function whyFirst({ next, view: { mentions } }: NextView): string {
  const { danger, severity } = next.first
  if (danger) return "somebody's life or body may be at stake"
  if (severity === 4) return severityWords[4]
  const promiser = mentions.find((one) => one.promisedBy !== undefined)?.promisedBy
  if (next.wordOwed)
    return `${promiser === undefined ? 'we' : safeText(promiser)} promised another word, and did not give it`
  if (next.incident !== undefined) return `one of the people of ${incidentId(next.incident.id)}`
  if (next.foundLate) return 'nobody waits who could be answered in time'
  if (next.late) return 'it waits longer than promised, and matters most of those that do'
  if (next.soon) return 'its promise will be broken soon'
  return 'it matters most, by harm and waiting'
}

/**
 * Those that fit how the case stands.
 *
 * @param as what commands of whoever asks end in, where they gave a name: ` --as ada`
 */
export function commandsFor(
  { next: { shortId, first }, state, incident }: Pick<NextView, 'next' | 'state' | 'incident'>,
  as = '',
): readonly string[] {
  // Once it is over nobody waits for another word.
  const acting =
    incident?.state === 'fixed'
      ? [`draft ${shortId}`, `reply ${shortId}`]
      : [`draft ${shortId}`, `reply ${shortId} --next 2h`, `${last[state]} ${shortId}`]
  // Whom somebody has taken note of is no mistake, and nobody takes somebody in danger off the list without a look.
  if (state === 'new' && !first.danger) acting.push(`mark ${shortId} fine`, `mark ${shortId} not-us`)
  return [`open ${shortId}`, ...acting.map((command) => `${command}${as}`)]
}

/** Of whom somebody has taken note the next thing to say is that it is solved. */
const last: Readonly<Record<CaseState, string>> = {
  new: 'ack',
  acknowledged: 'resolve',
  answered: 'resolve',
  resolved: 'confirm',
  confirmed: 'reopen',
  ignored: 'reopen',
  snoozed: 'ack',
}
