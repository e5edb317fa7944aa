import { composeDigest } from '../digest/compose.js'
import type { Digest } from '../digest/digest.js'
import { digestPeriod, type Since } from '../digest/period.js'
import { readerLanguageFor } from '../digest/reader-language.js'
import { DIGEST_KIND, digestKeys, isSharedKey, mailedTogether } from '../digest/recipients.js'
import { sinceLastMail, sinceLastRead } from '../digest/since-last.js'
import { wordingIn } from '../outputs/wording/languages.js'
import type { Wording } from '../outputs/wording/wording.js'
import type { Store } from '../store/port.js'
import { firstOf } from '../text/moments.js'
import { calendarFor } from './calendar.js'
import type { Context } from './context.js'
import { gatherFacts } from './digest-facts.js'
import { warnOfStranger } from './filled-by.js'
import type { Setup } from './setup.js'
import { readStore, scanningSince } from './stores.js'

export type { Digest, Since }

/** The mails that these brands are mailed in: the one that brands share first, if any. */
export function mailedDigests(
  { config }: Pick<Setup, 'config'>,
  brands: readonly string[],
): { brands: readonly string[]; key: string; isShared: boolean }[] {
  const keys = digestKeys(config, brands)
  return mailedTogether(config, brands).map((some, index) => {
    const key = keys[index] ?? ''
    return { brands: some, key, isShared: isSharedKey(key) }
  })
}

/**
 * What a digest of these brands says, in the language of whoever reads it.
 *
 * @param isShared it is the mail of those whom `digest.email` names
 */
export const wordingFor = (
  { config }: Pick<Setup, 'config'>,
  brands: readonly string[],
  isShared?: boolean,
): Promise<Wording> => wordingIn(readerLanguageFor(config, brands, isShared))

export type DigestOptions = {
  brands: readonly string[]
  /** What counts as new; as configured where it isn't given. */
  since?: Since | undefined
  /** As it is mailed, or would be; otherwise as it is read. */
  isMail: boolean
  /** The key of the mail that is meant, where these brands are in several. */
  key?: string | undefined
}

/** The digest of some brands, from what is stored. */
export const readDigest = (
  context: Pick<Context, 'now' | 'log'>,
  setup: Setup,
  options: DigestOptions,
): Promise<Digest> =>
  readStore(setup, async (store) => {
    await warnOfStranger(context, setup, store)
    return await writeDigest(store, context, setup, options)
  })

/** The same from a store that is open. */
export async function writeDigest(
  store: Store,
  { now }: Pick<Context, 'now'>,
  { config, configPath, sources, channels, storeAt }: Setup,
  { brands, since = config.digest.since, isMail, key }: DigestOptions,
): Promise<Digest> {
  const moment = now()
  // Before anything is read: what a scan finds that is under way now is for the next one.
  const scanning = await scanningSince({ storeAt })
  const calendar = calendarFor(config)
  const lastEnd = (key: string) => lastEndOf(store, key)
  const sinceLast = isMail ? sinceLastMail : sinceLastRead
  const sinceLastOf = () =>
    key === undefined
      ? sinceLast({ config, brands, now: moment, lastEnd })
      : lastEnd(key).then((end) => digestPeriod('last', end, moment))
  const whole = since === 'last' ? await sinceLastOf() : digestPeriod(since, undefined, moment)
  const until = scanning !== undefined && scanning < whole.to ? later(scanning, whole.from) : undefined
  const period = until === undefined ? whole : { ...whole, to: until }
  return composeDigest(
    await gatherFacts({
      isShared: key === undefined ? undefined : isSharedKey(key),
      store,
      config,
      configPath,
      sources,
      channels,
      brands,
      period,
      until,
      now: moment,
      calendar,
    }),
  )
}

/** Before the first mail that somebody got: where the oldest begins that waits, so that the next one covers it. */
async function lastEndOf(store: Store, key: string): Promise<Date | undefined> {
  const last = await store.outbox.last(DIGEST_KIND, key)
  if (last !== undefined) return last.period.to
  const begins = (await store.outbox.pending([key])).flatMap(({ kind, period }) =>
    kind === DIGEST_KIND ? [period.from] : [],
  )
  return firstOf(begins)
}

const later = (one: Date, other: Date): Date => (one > other ? one : other)
