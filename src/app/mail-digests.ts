import type { DeliveryResult, RouteState } from '../deliver/attempt.js'
import { readAddress } from '../deliver/mail/address.js'
import type { Mailer } from '../deliver/mail/mailer.js'
import { deliverPending, enqueue, giveUpOrphan, mayHaveArrived } from '../deliver/outbox.js'
import { isDue } from '../deliver/tries.js'
import type { Digest } from '../digest/digest.js'
import type { Since } from '../digest/period.js'
import {
  DIGEST_KIND,
  type DigestGroup,
  digestGroups,
  ownsKey,
  PERIOD_KIND,
  renamedKey,
} from '../digest/recipients.js'
import type { DigestView } from '../outputs/digest/digest-output.js'
import { mailOf } from '../outputs/digest/mail.js'
import type { StoredDelivery } from '../store/port/outbox.js'
import type { Store } from '../store/port.js'
import type { Context } from './context.js'
import { wordingFor, writeDigest } from './digest.js'
import { dueRenames } from './due-renames.js'
import { oneName, warnOfStranger } from './filled-by.js'
import { forgetAgainAndSay } from './forget.js'
import { type Email, emailOf, mailerFor } from './mailers.js'
import type { Setup } from './setup.js'
import { readStore, withLease } from './stores.js'

export type { DeliveryResult }

type Options = {
  setup: Setup
  brands: readonly string[]
  /** What counts as new; as configured where it isn't given. */
  since?: Since | undefined
  /** Milliseconds to wait for the lock; undefined doesn't wait. */
  wait: number | undefined
  /** Make no new digest: send only what earlier runs could not. */
  pendingOnly: boolean
  /** Nobody watches: what failed is tried again with growing gaps. A person who asks has it tried at once. */
  isScheduled: boolean
  /** How the person calls this program, for the commands in the mail. */
  self: string
}

/**
 * Mails the digest of each group of brands, and what earlier runs could not send. Everything that can't be right is found
 * before anything is sent. One mail that fails stops no other.
 */
export async function mailDigests(context: Context, options: Options): Promise<readonly DeliveryResult[]> {
  const { setup, brands, wait, pendingOnly } = options
  const now = context.now()
  const email = emailOf(setup)
  const mails = digestGroups(setup.config, brands).map((group) => ({
    group,
    mailer: mailerFor(group, email, setup, context),
  }))
  // Opening it for writing would make an empty store where nothing was scanned yet; this says so instead.
  const { somethingWaits, lastIds } = await readStore(setup, async (store) => {
    await warnOfStranger(context, setup, store)
    return {
      somethingWaits: (await store.outbox.pending()).length > 0,
      lastIds: await lastMailed(store, mails),
    }
  })
  if (!somethingWaits && pendingOnly) return []
  return await withLease(context, setup, { kind: 'mail', command: 'digest', wait }, async (store) => {
    // A store that was put back may tell of them before a scan has looked.
    await forgetAgainAndSay(context, store, setup.storeAt)
    return [
      ...(await giveUpOrphans(store, setup, email, now)),
      ...(await sendAll(store, mails, context, { ...options, lastIds })),
    ]
  })
}

type Mail = { group: DigestGroup; mailer: Mailer }

/** The last digest that somebody got, by key. */
async function lastMailed(store: Store, mails: readonly Mail[]): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>()
  for (const { group } of mails) {
    const last = await store.outbox.last(DIGEST_KIND, group.key)
    if (last !== undefined) ids.set(group.key, last.id)
  }
  return ids
}

/**
 * First what somebody may have got already: where it arrives now, the new digest begins where it ends. Then the new digests
 * are stored, each in place of those that it covers and nobody has got, and then all that waits is sent, oldest first.
 *
 * A mail is sent as it was written, to those it was written for, so that any of the mailers will do: they only differ in whom
 * they write to.
 */
async function sendAll(
  store: Store,
  mails: readonly Mail[],
  context: Context,
  {
    setup,
    brands,
    since,
    pendingOnly,
    isScheduled,
    self,
    lastIds,
  }: Options & { lastIds: ReadonlyMap<string, number> },
): Promise<readonly DeliveryResult[]> {
  const [first] = mails
  if (first === undefined) return []
  const { config } = setup
  const now = context.now()
  const route: RouteState = {}
  const send = async (only: (delivery: StoredDelivery) => boolean) => {
    const keys = (await store.outbox.pending()).map(({ brandKey }) => brandKey)
    const brandKeys = keys.filter((key) => ownsKey(config, brands, key))
    return deliverPending(store, first.mailer, now, {
      brandKeys,
      only,
      route,
      isScheduled,
      signal: context.signal,
    })
  }
  const isItsTurn = (delivery: StoredDelivery) => !isScheduled || isDue(delivery, now)
  if (pendingOnly) return send(isItsTurn)
  // What nobody knows of comes first, whenever it was tried: a digest of what is in it would come twice.
  const begun = await send(
    (delivery) => mayHaveArrived(delivery) && (delivery.claim !== undefined || isItsTurn(delivery)),
  )
  // Another run mailed the digest that this one was to mail, while it waited for the right to.
  const mailed = await lastMailed(store, mails)
  const isMailed = ({ key }: DigestGroup) =>
    begun.length === 0 && mailed.get(key) !== undefined && mailed.get(key) !== lastIds.get(key)
  const tried = new Set(begun.map(({ delivery }) => delivery.id))
  const { due } = await dueRenames(store, oursOf(setup, now))
  for (const { group, mailer } of mails) {
    // It would be the last one of the new name, and nobody would ever be told who waited under the old one.
    const early = due.filter(({ to }) => group.brands.includes(to))
    for (const args of early) context.log({ code: 'mail-waits-for-scan', args })
    if (early.length > 0) continue
    const digest = await writeDigest(store, context, setup, {
      brands: group.brands,
      since,
      isMail: true,
      key: group.key,
    })
    if (digest.isEmpty && config.digest.empty === 'nothing') continue
    const kind = since === undefined || since === 'last' ? DIGEST_KIND : PERIOD_KIND
    if (kind === DIGEST_KIND && isMailed(group)) continue
    const wording = await wordingFor(setup, group.brands, group.isShared)
    const view = { self, platform: context.platform, wording }
    await enqueue(store, mailer, { kind, ...deliveryOf(digest, group, view) }, now)
  }
  return [...begun, ...(await send((delivery) => !tried.has(delivery.id) && isItsTurn(delivery)))]
}

/**
 * What waits under a key that the config doesn't have, as after a brand was renamed or removed. A config beside this one, over
 * the same store, may have it: mails of another sender are left to it for as long as it would try them.
 */
async function giveUpOrphans(
  store: Store,
  setup: Setup,
  email: Email,
  now: Date,
): Promise<readonly DeliveryResult[]> {
  const { config } = setup
  const names = config.brands.map(({ name }) => name)
  const { due } = await dueRenames(store, oursOf(setup, now))
  const keyAfter = (key: string) => due.reduce((next, { from, to }) => renamedKey(from, to, next), key)
  const from = readAddress(email.from)
  const sender = 'problem' in from ? undefined : from.address
  const orphans = (await store.outbox.pending()).filter(
    (delivery) =>
      !ownsKey(config, names, keyAfter(delivery.brandKey)) &&
      (delivery.sender === sender || now >= delivery.giveUpAt),
  )
  const results: DeliveryResult[] = []
  for (const delivery of orphans) results.push(await giveUpOrphan(store, delivery, now))
  return results
}

const oursOf = ({ config: { brands, lapse }, configPath }: Setup, now: Date) => ({
  brands,
  lapse,
  path: oneName(configPath),
  now,
})

const deliveryOf = (digest: Digest, { key }: DigestGroup, view: DigestView) => ({
  brandKey: key,
  brands: digest.brands,
  period: digest.period,
  ...mailOf(digest, view),
})
