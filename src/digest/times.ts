import { Cron } from 'croner'

/** `07:00`, or `mon-fri 08:00`. */
const FORM = /^(?:(?<days>[a-z,-]+) +)?(?<hour>\d{1,2}):(?<minute>\d{2})$/i

export type DigestTimes = { last: Date | undefined; next: Date | undefined }

/**
 * The last of the times at which a digest is mailed, up to a moment, and the first after it.
 *
 * @param texts as the config has them: `07:00`, `mon-fri 08:00`; none never comes
 * @param timeZone by whose clocks. A time that clocks skip comes as soon as they have; one that they show twice comes once
 */
export function digestTimes(texts: readonly string[], timeZone: string, now: Date): DigestTimes {
  const crons = texts.map((text) => {
    const { days = '*', hour, minute } = FORM.exec(text)?.groups ?? {}
    return new Cron(`${Number(minute)} ${Number(hour)} * * ${days}`, { timezone: timeZone, paused: true })
  })
  // What is asked for stands strictly before the moment that is given.
  const after = new Date(now.getTime() + 1_000)
  const last = crons.flatMap((cron) => cron.previousRuns(1, after)).filter((moment) => moment <= now)
  const next = crons.flatMap((cron) => cron.nextRun(now) ?? [])
  return { last: byTime(last).at(-1), next: byTime(next)[0] }
}

const byTime = (moments: readonly Date[]): Date[] => moments.toSorted((a, b) => a.getTime() - b.getTime())
