import { isExpected } from '../../model/failed.js'
import type { Report } from '../../views/report.js'
import { alertsHindrance } from '../alert-rules.js'
import { alertsLeft } from '../alerts-left.js'
import type { Context } from '../context.js'
import { type DeliveryResult, mailDigests } from '../mail-digests.js'
import { type ScanInboxOptions, type ScannedInbox, scanInbox } from '../scan-inbox.js'
import type { Setup } from '../setup.js'
import { isHeld, isSealed, readStoreIfAny } from '../stores.js'
import { dueDigests } from './due-digests.js'
import { nextWork, type Work } from './next-work.js'

/** After what failed here, or while somebody else scans, milliseconds. */
const AGAIN_AFTER = 60_000

/** What one pass leaves for the next. */
export type Watched = {
  next: Work
  /** What the scan found, where it came so far. */
  found?: { counts: Report['counts']; coverage: Report['coverage'] }
  /** So many alerts were tried, lately, and reached nobody so far. */
  undelivered?: number
  /** What kept the pass from its end. */
  trouble?: unknown
}

export type PassOptions = {
  /** Times of digests that were served; a pass adds to them. */
  done: Set<number>
  /** How the person calls this program, for the commands in mails. */
  self: string
}

/** Does what is due: polls, looks, hears, mails what waits and the digest whose time has come. One that fails keeps none of the others. */
export async function pass(context: Context, setup: Setup, options: PassOptions): Promise<Watched> {
  const hindrance = alertsHindrance(setup)
  const troubles: unknown[] = hindrance === undefined ? [] : [hindrance]
  const scan = await attempt(troubles, () => scanned(context, setup, options.self))
  for (const result of scan?.deliveries ?? []) logDelivery(context, result)
  await attempt(troubles, () => mailed(context, setup, options))
  const now = context.now()
  const again: Work = { at: new Date(now.getTime() + AGAIN_AFTER), what: 'poll' }
  const planned = (await attempt(troubles, () => nextOf(setup, options, now))) ?? again
  // Without a scan nobody knows when an alert that is held back may go out.
  const work = scan === undefined && planned.at > again.at ? again : planned
  const alertsAt = scan?.alertsAt
  const undelivered = await attempt(troubles, () => undeliveredOf(setup, now))
  const next: Work = alertsAt !== undefined && alertsAt < work.at ? { at: alertsAt, what: 'alert' } : work
  const [trouble] = troubles
  return {
    // What was due and is due still was kept from being done: it is not tried again at once.
    next: next.at <= now ? { ...next, at: again.at } : next,
    // Not what was found: it may be much, and is kept until the next pass.
    ...(scan !== undefined && { found: { counts: scan.report.counts, coverage: scan.report.coverage } }),
    ...(undelivered !== undefined && { undelivered }),
    ...(trouble !== undefined && { trouble }),
  }
}

export const undeliveredOf = async (setup: Setup, now: Date): Promise<number> =>
  await readStoreIfAny(setup, async (store) =>
    store === undefined ? 0 : (await alertsLeft(store, setup, now)).length,
  )

/** Undefined where it failed in a way that a person can act on. */
async function attempt<T>(troubles: unknown[], work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    // Of a store that was moved there is nothing to wait for.
    if (!isExpected(error) || isSealed(error)) throw error
    if (!isHeld(error)) troubles.push(error)
    return undefined
  }
}

/** @param beside where others ask the sites and send what waits */
export async function scanned(
  context: Context,
  setup: Setup,
  self: string,
  beside?: Pick<ScanInboxOptions, 'only' | 'isBesideOthers' | 'whileQuiet'>,
): Promise<ScannedInbox> {
  const brands = setup.config.brands.map(({ name }) => name)
  const options = {
    filter: { brands },
    narrowedBy: '',
    limit: 1,
    eachCopy: false,
    eachOfIncident: true,
    force: false,
    dryRun: false,
    adopt: false,
    baseline: false,
    alerts: true,
    self,
    only: undefined,
    wait: undefined,
    ...beside,
  }
  // Nobody reads it here: what is found stays new for whoever asks.
  const shown = async () => ({ rows: false, rest: false })
  return await scanInbox(context, setup, options, shown)
}

/** Mails what waits, and the digest whose time has come. */
export async function mailed(context: Context, setup: Setup, { done, self }: PassOptions): Promise<void> {
  const { config, mailProblem } = setup
  if (config.digest.email === undefined && mailProblem === undefined) return
  const brands = config.brands.map(({ name }) => name)
  const { isDue, slot } = await readStoreIfAny(setup, (store) =>
    dueDigests(store, setup, { now: context.now(), done }),
  )
  const results = await mailDigests(context, {
    setup,
    brands,
    wait: undefined,
    pendingOnly: !isDue,
    isScheduled: true,
    self,
  })
  if (isDue && slot !== undefined) done.add(slot.getTime())
  for (const result of results) logDelivery(context, result)
}

export function logDelivery({ log }: Context, { delivery, problems }: DeliveryResult): void {
  for (const problem of problems)
    log({
      code: 'not-delivered',
      args: { subject: delivery.subject, message: problem.message, hint: problem.hint ?? '' },
    })
  if (problems.length === 0 && delivery.state === 'sent')
    log({
      code: 'mailed',
      args: { subject: delivery.subject, recipients: delivery.recipients.map(({ address }) => address) },
    })
}

async function nextOf(setup: Setup, { done }: PassOptions, now: Date): Promise<Work> {
  return await readStoreIfAny(setup, async (store) => {
    if (store === undefined) return { at: now, what: 'poll' as const }
    const work = await nextWork(store, setup, now)
    const digests = await dueDigests(store, setup, { now, done })
    if (digests.isDue) return { at: now, what: 'digest' as const }
    return digests.next !== undefined && digests.next < work.at
      ? { at: digests.next, what: 'digest' as const }
      : work
  })
}
