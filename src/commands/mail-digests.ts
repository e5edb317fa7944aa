import { isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MailRoute } from '../deliver/mail.js'
import { createMailer, type Mailer } from '../deliver/mailer.js'
import { type DeliveryResult, deliver, deliverPending } from '../deliver/outbox.js'
import type { Digest } from '../digest/digest.js'
import { DIGEST_KIND, type DigestGroup, digestGroups, isDigestOf } from '../digest/recipients.js'
import { MentionsError } from '../errors.js'
import { html } from '../outputs/digest/html.js'
import { text } from '../outputs/digest/text.js'
import { subjectLine } from '../outputs/digest/wording.js'
import { acquireLock } from '../store/lock.js'
import { openSqliteStore } from '../store/sqlite.js'
import type { Store } from '../store/store.js'
import type { App } from './app.js'
import type { Setup } from './setup.js'

type Options = {
  app: App
  setup: Setup
  brands: readonly string[]
  now: Date
  /** Milliseconds to wait for the lock; undefined doesn't wait. */
  wait: number | undefined
  write(store: Store, brands: readonly string[]): Promise<Digest>
}

/**
 * Mails the digest of each group of brands, after what earlier runs could not send. Everything that can't be right is found
 * before anything is sent. One mail that fails stops no other.
 */
export async function mailDigests({
  app,
  setup,
  brands,
  now,
  wait,
  write,
}: Options): Promise<DeliveryResult[]> {
  const email = emailOf(setup)
  const mails = digestGroups(setup.config, brands).map((group) => ({
    group,
    mailer: mailerFor(group, email, setup, app),
  }))
  const { config, storePath } = setup
  // Only for its message when nothing was scanned yet: opening it for writing would make an empty store.
  openSqliteStore(storePath, { readOnly: true, lapse: config.lapse }).close()
  const lock = await acquireLock(storePath, {
    pid: process.pid,
    command: 'digest',
    now,
    wait,
    signal: app.signal,
  })
  try {
    const store = openSqliteStore(storePath, { lapse: config.lapse })
    try {
      const results = [...(await sendPending(store, mails, { brands, now, signal: app.signal }))]
      for (const { group, mailer } of mails) {
        const digest = await write(store, group.brands)
        if (digest.isEmpty && config.digest.empty === 'nothing') continue
        results.push(await deliver(store, mailer, mailOf(digest, group, app), now, { signal: app.signal }))
      }
      return results
    } finally {
      store.close()
    }
  } finally {
    lock.release()
  }
}

type Mail = { group: DigestGroup; mailer: Mailer }

/**
 * What waits of these brands, also where the brands were grouped otherwise when it was written. It is sent as it was written, to
 * those it was written for, so that any of the mailers will do: they only differ in whom they write to. Other brands are
 * left alone, since several configs may share a store, each with a mail server of its own.
 */
async function sendPending(
  store: Store,
  mails: readonly Mail[],
  { brands, now, signal }: { brands: readonly string[]; now: Date; signal: AbortSignal },
): Promise<readonly DeliveryResult[]> {
  const [first] = mails
  if (first === undefined) return []
  const isOurs = (key: string) => mails.some(({ group }) => group.key === key) || isDigestOf(key, brands)
  const keys = (await store.pendingDeliveries()).map(({ brandKey }) => brandKey).filter(isOurs)
  return deliverPending(store, first.mailer, now, { brandKeys: keys, signal })
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

function emailOf({ config, configPath }: Setup): Email {
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
