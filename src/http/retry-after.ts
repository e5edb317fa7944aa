/**
 * Reads a `Retry-After` header (RFC 9110, 10.2.3): seconds, or a date in any of HTTP's three forms.
 *
 * @returns the moment it names, or undefined when it is absent or cannot be read
 */
export function parseRetryAfter(value: string | undefined, now: Date): Date | undefined {
  const text = value?.trim() ?? ''
  if (text === '') return undefined
  const date = /^\d+(?:\.\d+)?$/.test(text)
    ? new Date(now.getTime() + Number(text) * 1000)
    : parseHttpDate(text)
  return Number.isNaN(date.getTime()) ? undefined : date
}

/**
 * All of HTTP's dates start with a weekday (`Date` would take much else for a date, such as `-5`) and are in GMT, also the
 * oldest form, which does not say so and which `Date` takes for local time.
 */
function parseHttpDate(text: string): Date {
  if (!/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i.test(text)) return new Date(Number.NaN)
  return new Date(/GMT$|UTC$|[+-]\d{4}$/.test(text) ? text : `${text} GMT`)
}
