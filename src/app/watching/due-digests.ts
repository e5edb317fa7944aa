import { DIGEST_KIND, digestKeys } from '../../digest/recipients.js'
import { type DigestTimes, digestTimes } from '../../digest/times.js'
import type { Store } from '../../store/port.js'
import { timeZoneFor } from '../calendar.js'
import type { Setup } from '../setup.js'

/** A digest whose time came and went while nobody watched is mailed for so long, in milliseconds: later the next one covers it. */
const STILL_WANTED = 12 * 60 * 60_000
/** The same where no digest was ever mailed, which may be since nobody wanted one yet. */
const JUST_MISSED = 60 * 60_000

export type DueDigests = { next: Date | undefined; isDue: boolean; slot: Date | undefined }

/**
 * When the digests are mailed next, and whether one is due now: its time has come, and nobody has got one since.
 *
 * @param done the times that were served, though perhaps nobody got a mail: there was nothing to tell, or it waits to be sent
 */
export async function dueDigests(
  store: Store | undefined,
  { config }: Pick<Setup, 'config'>,
  { now, done }: { now: Date; done: ReadonlySet<number> },
): Promise<DueDigests> {
  const { last, next } = timesOf(config, now)
  if (last === undefined || done.has(last.getTime())) return { next, isDue: false, slot: last }
  const brands = config.brands.map(({ name }) => name)
  const mailed = await Promise.all(
    digestKeys(config, brands).map((key) => store?.outbox.last(DIGEST_KIND, key)),
  )
  const age = now.getTime() - last.getTime()
  const isDue = mailed.some((mail) =>
    mail === undefined ? age <= JUST_MISSED : mail.createdAt < last && age <= STILL_WANTED,
  )
  return { next, isDue, slot: last }
}

function timesOf(config: Setup['config'], now: Date): DigestTimes {
  const { at, email } = config.digest
  if (email === undefined || at.length === 0) return { last: undefined, next: undefined }
  return digestTimes(at, timeZoneFor(config), now)
}
