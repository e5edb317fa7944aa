import * as z from 'zod'
import { closest } from '../did-you-mean.js'

/** An IANA time zone, such as `Europe/Berlin`, spelled as the tables of Node.js spell it or as one of its older names. */
export const TimeZone = z
  .string()
  .refine(isTimeZone, { error: ({ input }) => complain(String(input)) })
  .meta({ title: 'time zone' })

/** Offsets such as `+02:00` are refused: they know nothing of summer time. */
function isTimeZone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function complain(name: string): string {
  const known = [...Intl.supportedValuesOf('timeZone'), 'UTC']
  const near = withCity(name, known) ?? closest(name, known)
  const suggestion = near === undefined ? '' : `; did you mean "${near}"?`
  return `expected a time zone such as Europe/Berlin, America/New_York or UTC${suggestion}`
}

/** The zone of a city that was named without its continent. */
function withCity(name: string, known: readonly string[]): string | undefined {
  const cities = new Map(known.map((zone) => [zone.slice(zone.lastIndexOf('/') + 1), zone]))
  const city = closest(name.slice(name.lastIndexOf('/') + 1).replaceAll(' ', '_'), [...cities.keys()])
  return city === undefined ? undefined : cities.get(city)
}
