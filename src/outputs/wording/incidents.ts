// An incident in one line, the same in every list for people. Words of strangers in it are as they were published: each format makes them safe.

import { incidentId } from '../../incidents/incident-id.js'
import type { IncidentLine } from '../../incidents/line.js'
import type { Clock } from '../../text/clock.js'
import { count, grouped } from './count.js'
import { duration, elapsed } from './duration.js'
import { minuteOrDayOf } from './moment.js'

type Reader = { now: Date; clock: Clock }

/** Channels that were read within this time, in milliseconds, are as good as read now. */
const FRESH = 15 * 60_000

/** `i3 Northwind Hosting`, with the name that somebody gave it. */
export const incidentTitle = ({ id, brand, name }: Pick<IncidentLine, 'id' | 'brand' | 'name'>): string =>
  `${incidentId(id)} ${brand}${name === undefined ? '' : ` (${name})`}`

/** `i3 Northwind Hosting: 23 people since 09:41 UTC, usual 1 in 30m; "502", "login"; nobody of us has spoken for 35m; 3 of 23 answered` */
export const incidentWords = (line: IncidentLine, reader: Reader): string =>
  `${incidentTitle(line)}: ${[...whoAndWhat(line, reader), ...howItStands(line, reader)].join('; ')}`

/** The same for whoever has no part in the work: nothing of who of us spoke or did what, and no number that only commands take. */
export function incidentFacts(line: IncidentLine, reader: Reader): string {
  const { state, fixedAt, closedAt, calmSince, brand, name } = line
  const moment = (at: Date) => minuteOrDayOf(at, reader.now, reader.clock)
  const over =
    state === 'closed' && closedAt !== undefined
      ? [`over ${moment(closedAt)}`]
      : fixedAt !== undefined
        ? [`fixed ${moment(fixedAt)}`]
        : calmSince !== undefined
          ? [`calm since ${moment(calmSince)}`]
          : []
  const title = name === undefined ? brand : `${brand} (${name})`
  return `${title}: ${[...whoAndWhat(line, reader), ...over].join('; ')}`
}

/** How many since when, and with what trouble. */
function whoAndWhat(line: IncidentLine, { now, clock }: Reader): string[] {
  const { counts, since, relapsedAt } = line
  const what = troubleWords(line)
  return [
    `${count(counts.people, 'person', 'people')} since ${minuteOrDayOf(since, now, clock)}${usualWords(line)}`,
    ...(what === undefined ? [] : [what]),
    ...(relapsedAt === undefined ? [] : [`back since ${minuteOrDayOf(relapsedAt, now, clock)}`]),
  ]
}

/** The words that rose, or else the kind of trouble. */
export const troubleWords = ({ terms, kind }: Pick<IncidentLine, 'terms' | 'kind'>): string | undefined =>
  terms.length === 0 ? kind : terms.map((term) => `"${term}"`).join(', ')

/** `, usual 1 in 30m`; how much is usual is said of what was found by it. */
export function usualWords({
  origin,
  usual,
  window,
}: Pick<IncidentLine, 'origin' | 'usual' | 'window'>): string {
  if (origin === 'many') return ', no usual level known yet'
  if (usual === undefined || window === undefined) return ''
  const rounded = Math.round(usual)
  return `, usual ${rounded === 0 ? 'less than 1' : grouped(rounded)} in ${duration(window)}`
}

function howItStands(line: IncidentLine, reader: Reader): string[] {
  const { counts, state, fixedAt, closedAt, calmSince, answered, isSaidOver, heard } = line
  const moment = (at: Date) => minuteOrDayOf(at, reader.now, reader.clock)
  if (state === 'closed')
    return [`closed ${closedAt === undefined ? '' : moment(closedAt)}`.trim(), toldWords(counts)]
  if (state === 'fixed')
    return [
      `fixed ${fixedAt === undefined ? '' : moment(fixedAt)}`.trim(),
      toldWords(counts),
      ...(isSaidOver || heard === 'none' ? [] : ['no channel of ours says that it is over']),
    ]
  return [
    spokenWords(line, reader),
    ...(calmSince === undefined ? [] : [`calm since ${moment(calmSince)}`]),
    `${grouped(answered)} of ${grouped(counts.people)} answered`,
  ]
}

/** `14 of 23 told that it is over, 1 can't be reached` */
const toldWords = ({ told, people, unreachable }: IncidentLine['counts']): string =>
  `${grouped(told)} of ${grouped(people)} told that it is over${unreachable === 0 ? '' : `, ${grouped(unreachable)} can't be reached`}`

/** Whether anybody of us spoke: what was not read yet is unknown, and no silence. */
export function spokenWords(
  { lastWord, silentSince, heard }: Pick<IncidentLine, 'lastWord' | 'silentSince' | 'heard'>,
  { now }: Pick<Reader, 'now'>,
): string {
  if (lastWord !== undefined && lastWord.at >= (silentSince ?? lastWord.at))
    return `our last word ${elapsed(lastWord.at, now)} ago`
  if (heard === 'none') return 'whether we spoke is not known, since no channel of ours is in `official`'
  if (heard === 'unread') return 'whether we spoke is not known, since no scan could read our channels'
  const silent = `nobody of us has spoken for ${elapsed(silentSince ?? now, now)}`
  return now.getTime() - heard.getTime() <= FRESH
    ? silent
    : `${silent}, as far as is known: our channels were read ${elapsed(heard, now)} ago`
}
