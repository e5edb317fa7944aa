import * as z from 'zod'
import type { WorkingHours, WorkingSpan } from '../../model/working-hours.js'
import { suggestHours } from './loose-hours.js'
import { oneOrMore } from './one-or-more.js'

const DAY = 24 * 60
const ALWAYS = 'always'
const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

const days = '[A-Za-z]{3,9}(?: ?- ?[A-Za-z]{3,9})?'
const span = '[0-9]{1,2}:[0-9]{2} ?- ?[0-9]{1,2}:[0-9]{2}'
/** Days with their spans, `Mon-Fri 09:00-12:00, 13:00-17:00`; spans without days are those of every day. */
const pattern = new RegExp(`^(?:${ALWAYS}|(?:${days}(?: ?, ?${days})* )?${span}(?: ?, ?${span})*)$`)

const EXPECTED = 'expected always, or hours such as Mon-Fri 09:00-17:00'

type Line = { text: string; namesDays: boolean; spans: readonly WorkingSpan[] }

/** One line of hours, or what is wrong with it; nothing in particular where it has not the form. */
function readLine(text: string): Line | { wrong: string | undefined } {
  if (!pattern.test(text)) return { wrong: undefined }
  const start = text.search(/[0-9]/)
  const [before, times] = [text.slice(0, start), text.slice(start)]
  const on = before === '' ? [1, 2, 3, 4, 5, 6, 7] : [...new Set(before.split(',').flatMap(daysOf))]
  if (on.includes(0)) return { wrong: undefined }
  const spans: WorkingSpan[] = []
  for (const each of times.split(',')) {
    const [from = 0, to = 0] = each.split('-').map(minutesOf)
    if (Number.isNaN(from + to) || from === DAY)
      return { wrong: `${each.trim()} is no time of a day: expected 00:00 to 24:00` }
    if (from === to) return { wrong: `${each.trim()} lasts no time: a whole day is 00:00-24:00` }
    spans.push({ days: on.toSorted((a, b) => a - b), from, to: to < from ? to + DAY : to })
  }
  return { text, namesDays: before !== '', spans }
}

/** `Mon`, or `Fri-Mon`, which goes over the end of the week; 0 for what is no day. */
function daysOf(text: string): number[] {
  const [first = 0, last = first] = text.split('-').map(dayOf)
  if (first === 0 || last === 0) return [0]
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => ((first - 1 + index) % 7) + 1)
}

function dayOf(text: string): number {
  const name = text.trim().toLowerCase()
  return dayNames.findIndex((day) => day === name || day.slice(0, 3) === name) + 1
}

/** NaN for what no clock shows; 24:00 is the end of the day. */
function minutesOf(text: string): number {
  const [hour = 0, minute = 0] = text.split(':').map(Number)
  return minute < 60 && hour * 60 + minute <= DAY ? hour * 60 + minute : Number.NaN
}

const HoursLine = z
  .string({ error: ({ input }) => unknownForm(input) })
  .regex(pattern, { error: ({ input }) => unknownForm(input) })
  .superRefine((text, context) => {
    const line = readLine(text)
    if (text === ALWAYS || !pattern.test(text) || 'spans' in line) return
    context.addIssue({ code: 'custom', message: line.wrong ?? unknownForm(text) })
  })

/** When somebody is there to answer: `always`, or a line of hours, or several. */
export const Hours = oneOrMore(HoursLine, '`always` or hours,').transform((texts, context): WorkingHours => {
  if (texts.length === 0) context.addIssue({ code: 'custom', message: 'needs at least one entry' })
  if (texts.includes(ALWAYS)) return ALWAYS
  const lines = texts.map(readLine).flatMap((line) => ('wrong' in line ? [] : [line]))
  const bare = lines.findIndex(({ namesDays }) => !namesDays)
  // A comma in [Mon-Fri 09:00-12:00, 13:00-17:00] begins another entry, which would hold of the weekend, too.
  if (lines.some(({ namesDays }) => namesDays) && bare >= 0)
    context.addIssue({
      code: 'custom',
      path: [bare],
      message: `names no day, and others do; write for example "Mon-Sun ${lines[bare]?.text}"`,
    })
  return lines.flatMap(({ spans }) => spans)
})

function unknownForm(input: unknown): string {
  const near =
    typeof input === 'string' ? suggestHours(input, (text) => 'spans' in readLine(text)) : undefined
  return `${EXPECTED}${near === undefined ? '' : `; did you mean "${near}"?`}`
}
