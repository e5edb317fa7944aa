import type { DeliveryResult } from '../deliver/outbox.js'
import { calendarOf } from '../digest/calendar.js'
import { composeDigest } from '../digest/compose.js'
import type { Digest } from '../digest/digest.js'
import { gatherFacts } from '../digest/gather.js'
import { digestPeriod, parseSince, type Since } from '../digest/period.js'
import { DIGEST_KIND, digestKey } from '../digest/recipients.js'
import { loadDigestOutput } from '../outputs/digest/index.js'
import { openSqliteStore } from '../store/sqlite.js'
import type { Store } from '../store/store.js'
import type { App } from './app.js'
import type { DigestOptions } from './digest.js'
import { filterOf } from './filter.js'
import { note, print } from './print.js'
import { type Setup, setUp } from './setup.js'
import { waitOf } from './wait.js'

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
    writeDigest({ setup, store, brands: some, since, now })
  if (options.email === true) {
    const { mailDigests } = await import('./mail-digests.js')
    const results = await mailDigests({ app, setup, brands, now, wait, write })
    await report(app, results, options.verbose === true)
    return
  }
  const store = openSqliteStore(setup.storePath, { readOnly: true, lapse: setup.config.lapse })
  try {
    await show(app, setup, await write(store, brands), options)
  } finally {
    store.close()
  }
}

type Writing = { setup: Setup; store: Store; brands: readonly string[]; since: Since; now: Date }

async function writeDigest({ setup, store, brands, since, now }: Writing): Promise<Digest> {
  const { config, sources } = setup
  const last = since === 'last' ? await store.lastDelivery(DIGEST_KIND, digestKey(brands)) : undefined
  const calendar = calendarOf(config.digest.timezone ?? machineTimeZone())
  const period = digestPeriod(since, last?.period.to, now)
  return composeDigest(await gatherFacts({ store, config, sources, brands, period, now, calendar }))
}

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
