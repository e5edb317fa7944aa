// An incident in one line, the same in every list for people. Words of strangers in it are as they were published: each format makes them safe.

import { incidentId } from '../../incidents/incident-id.js'
import type { IncidentLine } from '../../incidents/line.js'
import type { Clock } from '../../text/clock.js'
import { incidents as englishWords } from './en/incidents.js'
import { english, type IncidentWording, troubleWords } from './rise.js'

type Reader = { now: Date; clock: Clock }

/** Channels that were read within this time, in milliseconds, are as good as read now. */
const FRESH = 15 * 60_000

/** `i3 Northwind Hosting`, with the name that somebody gave it. */
export const incidentTitle = ({ id, brand, name }: Pick<IncidentLine, 'id' | 'brand' | 'name'>): string =>
  `${incidentId(id)} ${brand}${name === undefined ? '' : ` (${name})`}`

/** `i3 Northwind Hosting: 23 people since 09:41 UTC, usual 1 in 30m; "502", "login"; nobody of us has spoken for 35m; 3 of 23 answered` */
export const incidentWords = (
  line: IncidentLine,
  reader: Reader,
  wording: IncidentWording = english,
): string =>
  incidentTitle(line) +
  wording.say.colon +
  [...whoAndWhat(line, reader, wording), ...howItStands(line, reader, wording)].join(wording.say.semicolon)

/** The same for whoever has no part in the work: nothing of who of us spoke or did what, and no number that only commands take. */
export function incidentFacts(
  line: IncidentLine,
  reader: Reader,
  wording: IncidentWording = english,
): string {
  const { state, fixedAt, closedAt, calmSince, brand, name } = line
  const { incidents, say } = wording
  const moment = (at: Date) => say.minuteOrDay(at, reader.now, reader.clock)
  const over =
    state === 'closed' && closedAt !== undefined
      ? [incidents.over(moment(closedAt))]
      : fixedAt !== undefined
        ? [incidents.fixed(moment(fixedAt))]
        : calmSince !== undefined
          ? [incidents.calm(moment(calmSince))]
          : []
  const title = name === undefined ? brand : `${brand} (${name})`
  return title + say.colon + [...whoAndWhat(line, reader, wording), ...over].join(say.semicolon)
}

/** How many since when, and with what trouble. */
function whoAndWhat(line: IncidentLine, { now, clock }: Reader, wording: IncidentWording): string[] {
  const { counts, since, relapsedAt } = line
  const { incidents, say } = wording
  const what = troubleWords(line, wording)
  return [
    incidents.peopleSince(counts.people, say.minuteOrDay(since, now, clock)) + usualWords(line, incidents),
    ...(what === undefined ? [] : [what]),
    ...(relapsedAt === undefined ? [] : [incidents.backSince(say.minuteOrDay(relapsedAt, now, clock))]),
  ]
}

/** `, usual 1 in 30m`; how much is usual is said of what was found by it. */
export function usualWords(
  { origin, usual, window }: Pick<IncidentLine, 'origin' | 'usual' | 'window'>,
  words: IncidentWording['incidents'] = englishWords,
): string {
  if (origin === 'many') return words.noUsual
  return usual === undefined || window === undefined ? '' : words.usual({ usual, window })
}

function howItStands(line: IncidentLine, reader: Reader, { incidents, say }: IncidentWording): string[] {
  const { counts, state, fixedAt, closedAt, calmSince, answered, isSaidOver, heard } = line
  const moment = (at: Date | undefined) => at && say.minuteOrDay(at, reader.now, reader.clock)
  const told = incidents.told(counts.told, counts.people, counts.unreachable)
  if (state === 'closed') return [incidents.closed(moment(closedAt)), told]
  if (state === 'fixed')
    return [
      incidents.fixed(moment(fixedAt)),
      told,
      ...(isSaidOver || heard === 'none' ? [] : [incidents.notSaidOver]),
    ]
  return [
    spokenWords(line, reader, incidents),
    ...(calmSince === undefined ? [] : [incidents.calm(moment(calmSince) ?? '')]),
    incidents.answered(answered, counts.people),
  ]
}

/** Whether anybody of us spoke: what was not read yet is unknown, and no silence. */
export function spokenWords(
  { lastWord, silentSince, heard }: Pick<IncidentLine, 'lastWord' | 'silentSince' | 'heard'>,
  { now }: Pick<Reader, 'now'>,
  words: IncidentWording['incidents'] = englishWords,
): string {
  const ago = (moment: Date) => Math.max(0, now.getTime() - moment.getTime())
  if (lastWord !== undefined && lastWord.at >= (silentSince ?? lastWord.at))
    return words.lastWord(ago(lastWord.at))
  if (heard === 'none') return words.noChannel
  if (heard === 'unread') return words.unreadChannels
  const silent = words.silent(ago(silentSince ?? now))
  return now.getTime() - heard.getTime() <= FRESH ? silent : words.asFarAsKnown(silent, ago(heard))
}
