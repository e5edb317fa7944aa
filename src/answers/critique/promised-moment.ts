import type { LocalTime } from '../../text/clock.js'
import type { Reply } from './reply.js'
import type { Stretch } from './reply-book.js'

/** Clocks and calendars of whoever answers. */
export type ReplyCalendar = {
  local(moment: Date): LocalTime
  moment(local: LocalTime): Date
}

/** A moment that a reply promises a word for, and where it says so; `isDay`: only the day is told, and this is its end. */
export type PromisedMoment = Stretch & { at: Date; isDay: boolean }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** A deed or a word of ours is promised in its sentence: elsewhere a time may be that of a train. */
const ours = ['later', 'looking'] as const

/**
 * The moments for which a reply promises another word, as far as they can be told: a span ("within two hours"), a time ("by 3 pm"), a day.
 *
 * @param now when it is sent
 */
export function promisedMoments(reply: Reply, now: Date, calendar: ReplyCalendar): PromisedMoment[] {
  const { times, sentences } = reply
  return sentences.flatMap((sentence) => {
    const own = times.filter(({ first }) => sentence.first <= first && first <= sentence.last)
    const [first, last] = [own[0], own.at(-1)]
    if (first === undefined || last === undefined || !sentence.has(...ours)) return []
    const found = momentIn(reply, { first: first.first, last: sentence.last }, now, calendar)
    return found === undefined ? [] : [{ first: first.first, last: last.last, ...found }]
  })
}

function momentIn(reply: Reply, { first, last }: Stretch, now: Date, calendar: ReplyCalendar) {
  const { words } = reply.book
  const tokens = reply.tokens.slice(first, last + 1)
  const isIn = (list: string, word: string | undefined) =>
    word !== undefined && list.split(' ').includes(word)
  const anyOf = (list: string) => tokens.some(({ word }) => isIn(list, word))

  const lengths = { minute: MINUTE, hour: HOUR, day: DAY, week: 7 * DAY }
  for (const [index, { word }] of tokens.entries()) {
    const unit = (['minute', 'hour', 'day', 'week'] as const).find((name) => isIn(words.units[name], word))
    const before = tokens
      .slice(Math.max(0, index - 3), index)
      .map((token) => numberOf(token.word))
      .filter((count) => count !== undefined)
    const count = before.at(-1)
    if (unit !== undefined && count !== undefined)
      return { at: new Date(now.getTime() + count * lengths[unit]), isDay: unit === 'day' || unit === 'week' }
  }

  const weekday = words.calendar.weekdays.findIndex((list) => anyOf(list))
  const ahead = weekday >= 0 ? daysUntil(weekday) : anyOf(words.calendar.tomorrow) ? 1 : 0
  const isNamed = weekday >= 0 || anyOf(words.calendar.tomorrow) || anyOf(words.calendar.today)
  const today = calendar.local(now)
  const clock = clockIn()
  if (clock !== undefined) {
    const at = calendar.moment({ ...today, day: today.day + ahead, ...clock, second: 0 })
    const isOver = at <= now && !isNamed
    return {
      at: isOver ? calendar.moment({ ...today, day: today.day + 1, ...clock, second: 0 }) : at,
      isDay: false,
    }
  }
  if (!isNamed) return undefined
  return {
    at: calendar.moment({ ...today, day: today.day + ahead, hour: 23, minute: 59, second: 0 }),
    isDay: true,
  }

  function numberOf(word: string): number | undefined {
    if (/^\d{1,3}$/.test(word)) return Number(word)
    return Object.hasOwn(words.numbers, word) ? words.numbers[word] : undefined
  }

  function daysUntil(day: number): number {
    const { year, month, day: date } = calendar.local(now)
    const from = new Date(Date.UTC(year, month - 1, date)).getUTCDay()
    return (day - from + 7) % 7
  }

  /** "15:00", "3 pm", "15 Uhr", "by 18". */
  function clockIn(): { hour: number; minute: number } | undefined {
    for (const [index, { word, end }] of tokens.entries()) {
      const [, typed, exact] = /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(word) ?? []
      const hour = Number(typed)
      if (typed === undefined || hour > 23) continue
      const next = tokens[index + 1]
      const isColon =
        reply.text[end] === ':' && next !== undefined && /^[0-5]\d$/.test(next.word) && next.start === end + 1
      const behind = isColon ? tokens[index + 2] : next
      const isAfternoon = isIn(words.calendar.after, behind?.word) && hour < 12
      const isTime =
        isColon ||
        exact !== undefined ||
        isIn(`${words.calendar.before} ${words.calendar.after} ${words.calendar.oClock}`, behind?.word)
      if (!isTime && index > 0) continue
      return { hour: isAfternoon ? hour + 12 : hour, minute: Number(isColon ? next.word : (exact ?? 0)) }
    }
    return undefined
  }
}
