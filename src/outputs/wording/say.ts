import type { Clock, LocalTime } from '../../text/clock.js'

/** How numbers, lists, durations and moments are written in a language. */
export type Say = {
  /** `1,204`. */
  grouped(value: number): string
  /** `3h 12m`, of milliseconds; two units at the most. */
  duration(milliseconds: number): string
  /** `A, B and C`. */
  list(names: readonly string[]): string
  /** The same of many names: the first of them, and how many more. */
  someOf(names: readonly string[]): string
  /** `"their words"`. */
  quoted(words: string): string
  /** Between what is spoken of and what is said of it. */
  colon: string
  /** Between two parts of a sentence. */
  semicolon: string
  /** `Sat 21 Nov`. */
  dayName(day: Pick<LocalTime, 'year' | 'month' | 'day'>): string
  /** `Sat 21 Nov, 07:00`. */
  timeName(local: LocalTime): string
  /** `Fri 20 Nov, 07:00 – Sat 21 Nov 2026, 07:00`. */
  periodName(from: LocalTime, to: LocalTime): string
  /** `2026-09-07`. */
  dayOf(moment: string | Date, clock: Clock): string
  /** `7 Sep 12:01 UTC`. */
  dayAndMinute(moment: string | Date, clock: Clock): string
  /** `12:01 UTC`; with the day where that is not today. */
  minuteOrDay(moment: Date, now: Date, clock: Clock): string
}
