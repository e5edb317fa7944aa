import { digestPeriod } from './period.js'
import { digestKeys, type MailingConfig, mailedTogether } from './recipients.js'
import type { Period } from './week.js'

type Options = {
  config: MailingConfig
  brands: readonly string[]
  now: Date
  /** Where the last digest of this key ended that was mailed; undefined when there was none. */
  lastEnd(key: string): Promise<Date | undefined>
}

/**
 * What is new since these brands were last mailed, exactly as a mail of them says it. For a set that goes out in several mails
 * the earliest of their beginnings, so that nothing is left out that one of them would tell.
 */
export const sinceLastMail = async (options: Options): Promise<Period> =>
  earliest(await lastEnds(options), options.now)

/**
 * The same for a digest that is only read: some brands of a mail, which were never mailed without the others, go back to where
 * that mail ended.
 */
export async function sinceLastRead(options: Options): Promise<Period> {
  const { config, brands, now } = options
  const ends = await lastEnds(options)
  if (ends.some((end) => end !== undefined)) return earliest(ends, now)
  const names = config.brands.map(({ name }) => name)
  const whole = mailedTogether(config, names).filter((group) => group.some((name) => brands.includes(name)))
  return earliest(await lastEnds({ ...options, brands: whole.flat() }), now)
}

const lastEnds = ({ config, brands, lastEnd }: Options): Promise<(Date | undefined)[]> =>
  Promise.all(digestKeys(config, brands).map(lastEnd))

function earliest(ends: readonly (Date | undefined)[], now: Date): Period {
  const periods = ends.map((end) => digestPeriod('last', end, now))
  return periods.reduce(
    (first, period) => (period.from < first.from ? period : first),
    periods[0] ?? digestPeriod('last', undefined, now),
  )
}
