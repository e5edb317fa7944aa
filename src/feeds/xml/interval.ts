const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** https://web.resource.org/rss/1.0/modules/syndication/ */
const periods: ReadonlyMap<string, number> = new Map([
  ['hourly', HOUR],
  ['daily', DAY],
  ['weekly', 7 * DAY],
  ['monthly', 30 * DAY],
  ['yearly', 365 * DAY],
])

type Words = { ttl: string | undefined; period: string | undefined; frequency: string | undefined }

/**
 * How long a feed may be kept before it is asked for again, in milliseconds: RSS's `ttl`, in minutes, or the period of the
 * syndication module and how often it is updated in that.
 *
 * @returns undefined when the feed doesn't say
 */
export function readInterval({ ttl, period, frequency }: Words): number | undefined {
  const minutes = wholeNumber(ttl)
  if (minutes !== undefined) return minutes * MINUTE
  const length = periods.get(period?.trim().toLowerCase() ?? '')
  return length === undefined ? undefined : Math.round(length / (wholeNumber(frequency) ?? 1))
}

/** Above 0, and of few enough digits to mean something. */
function wholeNumber(text: string | undefined): number | undefined {
  const number = /^\s*\d{1,9}\s*$/.test(text ?? '') ? Number(text) : 0
  return number > 0 ? number : undefined
}
