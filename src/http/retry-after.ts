/**
 * Reads a `Retry-After` header (RFC 9110, 10.2.3): seconds, or a date in any of HTTP's three forms.
 *
 * @returns the moment it names, or undefined when it is absent or cannot be read
 */
export function parseRetryAfter(value: string | undefined, now: Date): Date | undefined {
  const text = value?.trim() ?? ''
  if (text === '') return undefined
  const date = /^\d+(\.\d+)?$/.test(text)
    ? new Date(now.getTime() + Number(text) * 1000)
    : parseHttpDate(text)
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** All of HTTP's dates are in GMT, also the oldest form, which does not say so and which `Date` takes for local time. */
const parseHttpDate = (text: string) => new Date(/\bGMT$|\bUTC$|[+-]\d{4}$/.test(text) ? text : `${text} GMT`)
