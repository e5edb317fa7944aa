import * as z from 'zod'
import { formatDuration, parseDuration, durationUnits as units } from '../../text/duration.js'

/** Beyond this a number of milliseconds is no plausible setting: a hundred years. */
const LONGEST = 36_525 * units.d

/** How people write durations when they don't know our form; used only to suggest the right one. */
const looseUnits: readonly [RegExp, number][] = [
  [/^(ms|millis|milliseconds?)$/, 1],
  [/^(s|secs?|seconds?)$/, units.s],
  [/^(m|mins?|minutes?)$/, units.m],
  [/^(h|hrs?|hours?)$/, units.h],
  [/^(d|days?)$/, units.d],
  [/^(w|wks?|weeks?)$/, units.w],
]

const toMilliseconds = (text: string): number => parseDuration(text) ?? 0

/** A duration in the config, `90s`, `15m`, `1h`, `7d` or `2w`, read into milliseconds. */
export const Duration = z
  .string({ error: ({ input }) => complain(input) })
  .regex(/^\d{1,10}[smhdw]$/, { error: ({ input }) => complain(input) })
  .refine((text) => toMilliseconds(text) <= LONGEST, { error: 'expected at most a hundred years' })
  .transform(toMilliseconds)
  .meta({ title: 'duration' })

/** A duration of at least a second. */
export const PositiveDuration = z
  .string({ error: ({ input }) => complain(input) })
  .regex(/^0{0,9}[1-9]\d{0,9}[smhdw]$/, { error: ({ input }) => complain(input, 'above zero ') })
  .refine((text) => toMilliseconds(text) <= LONGEST, { error: 'expected at most a hundred years' })
  .transform(toMilliseconds)
  .meta({ title: 'duration' })

/** A duration of at least a second, or `never`, which becomes undefined. */
export const DurationOrNever = z
  .string({ error: ({ input }) => complain(input, 'above zero ', '`never` or ') })
  .regex(/^(?:never|0{0,9}[1-9]\d{0,9}[smhdw])$/, {
    error: ({ input }) => complain(input, 'above zero ', '`never` or '),
  })
  .refine((text) => toMilliseconds(text) <= LONGEST, { error: 'expected at most a hundred years' })
  .transform((text) => (text === 'never' ? undefined : toMilliseconds(text)))
  .meta({ title: 'duration' })

function complain(input: unknown, which = '', other = ''): string {
  if (input === undefined) return 'is missing: expected a duration such as 90s, 15m, 1h, 7d or 2w'
  const suggestion = suggestDuration(input)
  return `expected ${other}a duration ${which}such as 90s, 15m, 1h, 7d or 2w${suggestion ? `; did you mean ${suggestion}?` : ''}`
}

/** The right form of what was probably meant; undefined when nothing is near. */
export function suggestDuration(input: unknown): string | undefined {
  if (typeof input === 'number' && Number.isInteger(input) && input > 0) return `${input}m or ${input}s`
  if (typeof input !== 'string') return undefined
  const parts = [...input.toLowerCase().matchAll(/(\d{1,9}(?:[.,]\d{1,3})?)\s*([a-z]+)/g)]
  const rest = input
    .toLowerCase()
    .replace(/(\d{1,9}(?:[.,]\d{1,3})?)\s*([a-z]+)/g, '')
    .replace(/and|[\s,+]/g, '')
  if (parts.length === 0 || rest !== '') return undefined
  const total = parts.reduce(
    (sum, [, count = '', word = '']) => sum + Number(count.replace(',', '.')) * looseUnit(word),
    0,
  )
  return total >= units.s && total <= LONGEST ? formatDuration(total) : undefined
}

const looseUnit = (word: string) => looseUnits.find(([form]) => form.test(word))?.[1] ?? Number.NaN
