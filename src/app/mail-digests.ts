import { isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { App } from '../cli/app.js'
import { readAddress } from '../deliver/mail/address.js'
import type { MailRoute } from '../deliver/mail/mail.js'
import { createMailer, type Mailer } from '../deliver/mail/mailer.js'
import {
  type DeliveryResult,
  deliverPending,
  enqueue,
  giveUpOrphan,
  mayHaveArrived,
  type RouteState,
} from '../deliver/outbox.js'
import type { Digest } from '../digest/digest.js'
import { DIGEST_KIND, type DigestGroup, digestGroups, ownsKey } from '../digest/recipients.js'
import { MentionsError } from '../model/error.js'
import { html } from '../outputs/digest/html.js'
import { text } from '../outputs/digest/text.js'
import { subjectLine } from '../outputs/digest/wording.js'
import type { Store, StoredDelivery } from '../store/port.js'
import { openSqliteStore } from '../store/sqlite/index.js'
import { acquireLock } from '../store/sqlite/lock.js'
import type { Setup } from './setup.js'

type Options = {
  app: App
  setup: Setup
  brands: readonly string[]
  now: Date
  /** Milliseconds to wait for the lock; undefined doesn't wait. */
  wait: number | undefined
  /** Makes the digest of a group; undefined sends only what waits. */
  write: ((store: Store, brands: readonly string[]) => Promise<Digest>) | undefined
}

/**
 * Mails the digest of each group of brands, and what earlier runs could not send. Everything that can't be right is found
 * before anything is sent. One mail that fails stops no other.
 */
export async function mailDigests(options: Options): Promise<readonly DeliveryResult[]> {
  const { app, setup, brands, now, wait } = options
  const email = emailOf(setup)
  const mails = digestGroups(setup.config, brands).map((group) => ({
    group,
    mailer: mailerFor(group, email, setup, app),
  }))
  // Opening it for writing would make an empty store where nothing was scanned yet; this says so instead.
  if (!(await somethingWaits(setup)) && options.write === undefined) return []
  const lock = await acquireLock(setup.storePath, {
    pid: process.pid,
    command: 'digest',
    now,
    wait,
    signal: app.signal,
  })
  try {
    const store = openSqliteStore(setup.storePath, { lapse: setup.config.lapse })
    try {
      return [...(await giveUpOrphans(store, setup, email, now)), ...(await sendAll(store, mails, options))]
    } finally {
      store.close()
    }
  } finally {
    lock.release()
  }
}

async function somethingWaits({ storePath, config }: Setup): Promise<boolean> {
  const store = openSqliteStore(storePath, { readOnly: true, lapse: config.lapse })
  try {
    return (await store.pendingDeliveries()).length > 0
  } finally {
    store.close()
  }
}

type Mail = { group: DigestGroup; mailer: Mailer }

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
  { app, setup, brands, now, write }: Options,
): Promise<readonly DeliveryResult[]> {
  const [first] = mails
  if (first === undefined) return []
  const { config } = setup
  const route: RouteState = {}
  const send = async (only: (delivery: StoredDelivery) => boolean) => {
    const keys = (await store.pendingDeliveries()).map(({ brandKey }) => brandKey)
    const brandKeys = keys.filter((key) => ownsKey(config, brands, key))
    return deliverPending(store, first.mailer, now, { brandKeys, only, route, signal: app.signal })
  }
  if (write === undefined) return send(() => true)
  const begun = await send(mayHaveArrived)
  const tried = new Set(begun.map(({ delivery }) => delivery.id))
  for (const { group, mailer } of mails) {
    const digest = await write(store, group.brands)
    if (digest.isEmpty && config.digest.empty === 'nothing') continue
    await enqueue(store, mailer, mailOf(digest, group, app), now)
  }
  return [...begun, ...(await send(({ id }) => !tried.has(id)))]
}

/**
 * What waits under a key that the config doesn't have, as after a brand was renamed or removed. A config beside this one, over
 * the same store, may have it: mails of another sender are left to it for as long as it would try them.
 */
async function giveUpOrphans(
  store: Store,
  { config }: Setup,
  email: Email,
  now: Date,
): Promise<readonly DeliveryResult[]> {
  const names = config.brands.map(({ name }) => name)
  const from = readAddress(email.from)
  const sender = 'problem' in from ? undefined : from.address
  const orphans = (await store.pendingDeliveries()).filter(
    (delivery) =>
      !ownsKey(config, names, delivery.brandKey) && (delivery.sender === sender || now >= delivery.giveUpAt),
  )
  const results: DeliveryResult[] = []
  for (const delivery of orphans) results.push(await giveUpOrphan(store, delivery, now))
  return results
}

const mailOf = (digest: Digest, { key }: DigestGroup, { self }: App) => ({
  kind: DIGEST_KIND,
  brandKey: key,
  period: digest.period,
  subject: subjectLine(digest),
  text: text.render(digest, { self }),
  html: html.render(digest, { self }),
})

type Email = NonNullable<Setup['config']['digest']['email']>

function emailOf({ config, configPath, mailProblem }: Setup): Email {
  if (mailProblem !== undefined) throw mailProblem
  if (config.digest.email !== undefined) return config.digest.email
  throw new MentionsError('The config does not say how the digest is mailed.', {
    hint: `Add to ${configPath}, as docs/mail.md tells: digest: { email: { to: …, from: …, smtp: … } }`,
  })
}

function mailerFor({ to, cc, bcc }: DigestGroup, email: Email, setup: Setup, app: App): Mailer {
  const { from, replyTo } = email
  return createMailer({ from, replyTo, to, cc, bcc, via: routeOf(email, setup, app) })
}

/** The config has checked that there is exactly one. */
function routeOf({ smtp, sendmail = '', maildir }: Email, { folder }: Setup, { env }: App): MailRoute {
  const path = (written: string) => {
    if (isAbsolute(written)) return written
    if (env.HOME !== undefined && /^~[\\/]/.test(written)) return join(env.HOME, written.slice(2))
    return join(fileURLToPath(folder), written)
  }
  if (smtp !== undefined) return { smtp }
  return maildir === undefined ? { sendmail: path(sendmail) } : { maildir: path(maildir) }
}
