import type { LocalTime } from '../text/clock.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Whose clock a time without a zone is told by, and its way back. */
export type WordClock = { local(moment: Date): LocalTime; moment(local: LocalTime): Date }

/** A sentence that says when the next word comes names it so. */
const NEXT_WORD =
  /\b(?:next|another|further|fresh) (?:update|word|news|message|post|report)|\bupdate(?:s|d)? (?:again|here|you|this)?\b|\b(?:write|post|report|hear|back|speak|inform|tell) .{0,40}\b(?:again|from (?:us|me)|here)|\bnächste[sn]? (?:Update|Meldung|Nachricht|Stand|Info)|\b(?:melden|informieren|schreiben) .{0,40}\b(?:wieder|erneut)/iu

const AFTER =
  /\b(?:in|within|innerhalb(?: von)?|binnen) (?:the next |den nächsten |about |etwa )?(\d{1,3}|an|one|half an|the|einer|einer halben) ?(minutes?|mins?|hours?|hrs?|h|m|minuten|stunden?)\b/iu

const AT =
  /\b(?:by|at|before|around|until|um|bis|gegen) (\d{1,2})(?:[:.](\d{2}))? ?(a\.?m\.?|p\.?m\.?|uhr|h)?(?=[\s,.;:)(!]|$)(?: today| heute)?(?: ?\(?(UTC|GMT|Z|[A-Z]{3,5})\b)?/iu

/**
 * By when a word of ours promises the next one: "next update in 30 minutes", "by 10:30 UTC", "nächste Meldung um 11 Uhr". A time of the day
 * is the first one after it was said; undefined where nothing is promised, or it is told by a clock that nobody here knows.
 *
 * @param clock by which a time without a zone is told
 */
export function promisedWord(text: string, said: Date, clock: WordClock): Date | undefined {
  for (const sentence of text.split(/(?<=[.!?])\s+|\n+/u)) {
    if (!NEXT_WORD.test(sentence)) continue
    const after = afterOf(sentence)
    if (after !== undefined) return new Date(said.getTime() + after)
    const at = timeOf(sentence, said, clock)
    if (at !== undefined) return at
  }
  return undefined
}

function afterOf(sentence: string): number | undefined {
  const [, amount, unit] = AFTER.exec(sentence) ?? []
  if (amount === undefined || unit === undefined) return undefined
  const length = /^(?:m|min)/i.test(unit) ? MINUTE : HOUR
  if (/half|halben/i.test(amount)) return length / 2
  return (/^\d+$/.test(amount) ? Number(amount) : 1) * length
}

function timeOf(sentence: string, said: Date, clock: WordClock): Date | undefined {
  const [, hours, minutes, half, zone] = AT.exec(sentence) ?? []
  if (hours === undefined) return undefined
  // A number alone may be anything.
  if (minutes === undefined && half === undefined && zone === undefined) return undefined
  const isUniversal = zone !== undefined && /^(?:UTC|GMT|Z)$/i.test(zone)
  if (zone !== undefined && !isUniversal) return undefined
  const hour = hourOf(Number(hours), half)
  const minute = Number(minutes ?? 0)
  if (hour > 24 || minute > 59) return undefined
  const day = isUniversal ? universalDay(said) : clock.local(said)
  const moment = (ahead: number) => {
    const local = { ...day, day: day.day + ahead, hour, minute, second: 0 }
    return isUniversal
      ? new Date(Date.UTC(local.year, local.month - 1, local.day, hour, minute))
      : clock.moment(local)
  }
  const today = moment(0)
  const next = today > said ? today : moment(1)
  return next.getTime() - said.getTime() <= DAY ? next : undefined
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || !/^[ap]/i.test(half)) return hour
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0)
}

const universalDay = (moment: Date): LocalTime => ({
  year: moment.getUTCFullYear(),
  month: moment.getUTCMonth() + 1,
  day: moment.getUTCDate(),
  hour: 0,
  minute: 0,
  second: 0,
})
