import { isSaidOver } from '../../incidents/incident.js'
import { incidentLine } from '../../incidents/line.js'
import { safeLines, safeText } from '../../terminal/safe.js'
import type { View } from '../../terminal/view.js'
import { type Clock, utc } from '../../text/clock.js'
import type { IncidentView } from '../../views/incidents.js'
import { paletteOf } from '../table/palette.js'
import { asTyped } from '../wording/as-typed.js'
import { count } from '../wording/count.js'
import { elapsed } from '../wording/duration.js'
import { alerts } from '../wording/en/alerts.js'
import { incidentName, incidentState, nextSteps, peopleWords, wordWords } from '../wording/incident.js'
import { incidentEventWords } from '../wording/incident-events.js'
import { spokenWords } from '../wording/incidents.js'
import { dayAndMinuteOf } from '../wording/moment.js'

/** So many of each are told; the rest is counted. */
const MOST = 10

/** How one incident stands, and what to do next. */
export function incidentText(found: IncidentView, view: View): string {
  const { strong, alarm, faint } = paletteOf(view.colour)
  const { incident, generatedAt: now } = found
  const clock = view.clock ?? utc
  const self = view.self ?? 'mentions'
  const steps = nextSteps(found).map((step) => `- ${asTyped(step, self)}`)
  return [
    strong(`${incidentName(incident)}: ${incidentState(incident)}`),
    ...beganLines(found, { now, clock }),
    `Whom it hit: ${peopleWords(found)}`,
    ...wordLines(found, { now, clock }, alarm),
    ...endLines(found, clock),
    ...listed(
      'What you said of it',
      incident.words.map((word) => wordWords(word, clock)),
      strong,
    ),
    ...listed(
      'What you said of something else meanwhile',
      incident.wordsOfOther.map((word) => wordWords(word, clock)),
      strong,
    ),
    ...listed(
      'Notes',
      incident.notes.map(
        ({ at, by, text }) =>
          `${dayAndMinuteOf(at, clock)}${by === undefined ? '' : ` ${safeText(by)}`}: ${safeText(text)}`,
      ),
      strong,
    ),
    ...(found.draft === undefined ? [] : ['', strong(alerts.youCouldSay), ...indented(found.draft)]),
    '',
    strong('What to do'),
    ...steps,
    faint(`All that can be done: ${self} incidents --help`),
    '',
  ].join('\n')
}

type When = { now: Date; clock: Clock }

function beganLines({ incident }: IncidentView, { now, clock }: When): string[] {
  const { since, openedAt, openedBy, origin, people, usual, window } = incident
  const how = incidentEventWords(
    {
      code: 'opened',
      args: {
        origin,
        since: since.toISOString(),
        terms: [],
        ...(people !== undefined && { people }),
        ...(usual !== undefined && { usual }),
        ...(window !== undefined && { window }),
      },
      at: openedAt,
    },
    clock,
  )
  return [
    `Began ${dayAndMinuteOf(since, clock)}, ${elapsed(since, now)} ago; found out ${dayAndMinuteOf(openedAt, clock)}${openedBy === undefined ? '' : ` by ${safeText(openedBy)}`}: ${how}`,
  ]
}

function wordLines(found: IncidentView, { now }: When, alarm: (text: string) => string): string[] {
  const { state, silence } = found.incident
  if (state === 'closed') return []
  const spoken = spokenWords(incidentLine(found, found.heard), { now })
  const words = spoken.replace(/^./, (first) => first.toUpperCase())
  return [
    silence.times === 0
      ? words
      : alarm(`${words}; you were told so ${count(silence.times, 'time', 'times')}`),
  ]
}

function endLines({ incident, heard }: IncidentView, clock: Clock): string[] {
  const { fixedAt, fixedBy, closedAt, closedBy, closedWith, relapse, calmSince } = incident
  const by = (name: string | undefined) => (name === undefined ? '' : `, said ${safeText(name)}`)
  return [
    ...(calmSince === undefined
      ? []
      : [`Since ${dayAndMinuteOf(calmSince, clock)} no more people than usual complain`]),
    ...(relapse === undefined
      ? []
      : [
          `It came back: somebody complained again after it was closed, ${dayAndMinuteOf(relapse.at, clock)}`,
        ]),
    ...(fixedAt === undefined
      ? []
      : [
          `Over since ${dayAndMinuteOf(fixedAt, clock)}${by(fixedBy)}${
            heard !== 'none' && !isSaidOver(incident) ? '; no channel of yours has said so' : ''
          }`,
        ]),
    ...(closedAt === undefined || closedWith === undefined
      ? []
      : [
          `${incidentEventWords({ code: 'closed', args: closedWith, at: closedAt }, clock).replace(/^c/, 'C')}, ${dayAndMinuteOf(closedAt, clock)}${closedBy === undefined ? '' : ` by ${safeText(closedBy)}`}`,
        ]),
  ]
}

const indented = (text: string): string[] =>
  safeLines(text)
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))

function listed(title: string, lines: readonly string[], strong: (text: string) => string): string[] {
  if (lines.length === 0) return []
  const rest = lines.length - MOST
  return [
    '',
    strong(title),
    ...(rest > 0 ? [`  ${rest} before these`] : []),
    ...lines.slice(-MOST).map((line) => `  ${line}`),
  ]
}
