import * as z from 'zod'

/** Milliseconds in each unit a duration may be written in. */
const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const
type Unit = keyof typeof units

const pattern = /^(\d{1,10})([smhd])$/

/** Beyond this a number of milliseconds is no plausible setting: a hundred years. */
const LONGEST = 36_525 * units.d

/** How people write durations when they don't know our form; used only to suggest the right one. */
const looseUnits: readonly [RegExp, number][] = [
  [/^(ms|millis|milliseconds?)$/, 1],
  [/^(s|secs?|seconds?)$/, units.s],
  [/^(m|mins?|minutes?)$/, units.m],
  [/^(h|hrs?|hours?)$/, units.h],
  [/^(d|days?)$/, units.d],
  [/^(w|wks?|weeks?)$/, 7 * units.d],
]

/** A duration in the config, `90s`, `15m`, `1h` or `7d`, read into milliseconds. */
export const Duration = z
  .string({ error: ({ input }) => complain(input) })
  .regex(pattern, { error: ({ input }) => complain(input) })
  .refine((text) => toMilliseconds(text) <= LONGEST, { error: 'expected at most a hundred years' })
  .transform(toMilliseconds)
  .meta({ title: 'duration' })

/** A duration of at least a second. */
export const PositiveDuration = z
  .string({ error: ({ input }) => complain(input) })
  .regex(/^(?=.*[1-9])\d{1,10}[smhd]$/, { error: ({ input }) => complain(input, 'above zero ') })
  .refine((text) => toMilliseconds(text) <= LONGEST, { error: 'expected at most a hundred years' })
  .transform(toMilliseconds)
  .meta({ title: 'duration' })

/** Reads `90s`, `15m`, `1h` or `7d` into milliseconds; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  return pattern.test(text) ? toMilliseconds(text) : undefined
}

/**
 * Writes a duration as the config takes it, in the largest unit that divides it.
 *
 * @param milliseconds 0 or more; rounded to whole seconds
 */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / units.s) * units.s
  if (seconds === 0) return '0s'
  const unit = (['d', 'h', 'm'] as const).find((each) => seconds % units[each] === 0) ?? 's'
  return `${seconds / units[unit]}${unit}`
}

function toMilliseconds(text: string): number {
  const [, count = '', unit = 's'] = pattern.exec(text) ?? []
  return Number(count) * units[unit as Unit]
}

function complain(input: unknown, which = ''): string {
  if (input === undefined) return 'is missing: expected a duration such as 90s, 15m, 1h or 7d'
  const suggestion = suggest(input)
  return `expected a duration ${which}such as 90s, 15m, 1h or 7d${suggestion ? `; did you mean ${suggestion}?` : ''}`
}

/** The right form of what was probably meant; undefined when nothing is near. */
function suggest(input: unknown): string | undefined {
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
