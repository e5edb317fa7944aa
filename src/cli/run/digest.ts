import { gatherFacts } from '../../app/digest-facts.js'
import { type Setup, setUp } from '../../app/setup.js'
import type { DeliveryResult } from '../../deliver/outbox.js'
import { calendarOf } from '../../digest/calendar.js'
import { composeDigest } from '../../digest/compose.js'
import type { Digest } from '../../digest/digest.js'
import { digestPeriod, parseSince, type Since } from '../../digest/period.js'
import { DIGEST_KIND } from '../../digest/recipients.js'
import { mailedTogether, sinceLastMail, sinceLastRead } from '../../digest/since-last.js'
import { MentionsError } from '../../model/error.js'
import { loadDigestOutput } from '../../outputs/digest/index.js'
import type { Store } from '../../store/port.js'
import { openSqliteStore } from '../../store/sqlite/index.js'
import type { App } from '../app.js'
import type { DigestOptions } from '../commands/digest.js'
import { filterOf } from '../filter.js'
import { note, print } from '../print.js'
import { waitOf } from '../wait.js'

/** `mentions digest`: reads the store and prints, writes or mails what it says. Polls nothing. */
export async function runDigest(app: App, options: DigestOptions): Promise<void> {
  const setup = await setUp(app, options)
  const now = app.now()
  const { brands } = filterOf(
    { ...(options.brand && { brand: options.brand }) },
    setup.config,
    setup.sources,
    now,
  )
  const since = options.since === undefined ? setup.config.digest.since : parseSince(options.since)
  const wait = waitOf(options.wait)
  const write = (store: Store, some: readonly string[]) =>
    writeDigest({ setup, store, brands: some, since, now, isMail: true })
  if (options.pending === true && options.email !== true) throw pendingAlone()
  if (options.email === true) {
    const { mailDigests } = await import('../../app/mail-digests.js')
    const only = options.pending === true ? undefined : write
    const results = await mailDigests({ app, setup, brands, now, wait, write: only })
    await report(app, results, options.verbose === true)
    return
  }
  const isMail = options.preview !== undefined
  if (isMail) await refuseSeveralMails(setup, brands, options)
  const store = openSqliteStore(setup.storePath, { readOnly: true, lapse: setup.config.lapse })
  try {
    const digest = await writeDigest({ setup, store, brands, since, now, isMail })
    await show(app, setup, digest, options)
  } finally {
    store.close()
  }
}

/**
 * A page that nobody would get is no preview.
 * @throws MentionsError with a command for each mail
 */
async function refuseSeveralMails(
  { config }: Setup,
  brands: readonly string[],
  { preview }: DigestOptions,
): Promise<void> {
  const mails = mailedTogether(config, brands)
  if (mails.length < 2) return
  const { brandOptions, shellWord } = await import('../../outputs/digest/wording.js')
  const commands = mails
    .slice(0, 3)
    .map((some) => `\`mentions digest --preview ${shellWord(preview ?? '')}${brandOptions(some)}\``)
  throw new MentionsError(
    `These brands are mailed as ${mails.length} digests; a preview shows one of them.`,
    {
      hint: `Say which: ${commands.join(', or ')}${mails.length > commands.length ? ', …' : ''}`,
    },
  )
}

type Writing = {
  setup: Setup
  store: Store
  brands: readonly string[]
  since: Since
  now: Date
  /** As it is mailed, or would be. */
  isMail: boolean
}

async function writeDigest({ setup, store, brands, since, now, isMail }: Writing): Promise<Digest> {
  const { config, sources } = setup
  const calendar = calendarOf(config.digest.timezone ?? machineTimeZone())
  const lastEnd = (key: string) => lastEndOf(store, key)
  const sinceLast = isMail ? sinceLastMail : sinceLastRead
  const period =
    since === 'last' ? await sinceLast({ config, brands, now, lastEnd }) : digestPeriod(since, undefined, now)
  return composeDigest(await gatherFacts({ store, config, sources, brands, period, now, calendar }))
}

/** Before the first mail that somebody got: where the oldest begins that waits, so that the next one covers it. */
async function lastEndOf(store: Store, key: string): Promise<Date | undefined> {
  const last = await store.lastDelivery(DIGEST_KIND, key)
  if (last !== undefined) return last.period.to
  const begins = (await store.pendingDeliveries([key])).map(({ period }) => period.from)
  return begins.toSorted((a, b) => a.getTime() - b.getTime())[0]
}

const pendingAlone = () =>
  new MentionsError('--pending is about mail: it needs --email.', {
    hint: 'Run `mentions digest --email --pending`.',
  })

/** ICU says `Etc/Unknown` where the machine's own setting is none that it knows. */
function machineTimeZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return timeZone === undefined || timeZone === 'Etc/Unknown' ? 'UTC' : timeZone
}

async function show(app: App, { config }: Setup, digest: Digest, options: DigestOptions): Promise<void> {
  const format = options.format ?? (options.preview === undefined ? 'text' : 'html')
  const output = await loadDigestOutput(format)
  const rendered = () => output.render(digest, { self: app.self })
  if (options.preview !== undefined) {
    await print(app, rendered(), options.preview)
    if (options.quiet !== true) note(app, `Wrote ${options.preview}. Nothing was sent.`)
    return
  }
  // A program asks for JSON and gets it, whatever the day was like.
  if (digest.isEmpty && config.digest.empty === 'nothing' && format !== 'json') return
  await print(app, rendered(), options.output)
}

/** Says nothing when all went well, as cron wants it. */
async function report(app: App, results: readonly DeliveryResult[], verbose: boolean): Promise<void> {
  const { describeError } = await import('../report-error.js')
  const { exitCodes } = await import('../exit-codes.js')
  // A server that is down is down for every mail.
  const said = new Set(
    results.flatMap(({ problems }) => problems.map((problem) => describeError(problem, app.self))),
  )
  for (const words of said) note(app, words)
  for (const { delivery, problems } of results) {
    if (problems.length > 0) app.exitWith(exitCodes.deliveryFailed)
    else if (verbose && delivery.state === 'sent')
      note(app, `Mailed to ${delivery.recipients.length}: ${delivery.subject}`)
  }
}
