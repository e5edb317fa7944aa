import { lastingOf } from '../health/outages.js'
import type { Coverage } from '../model/coverage.js'
import type { Outage } from '../model/outage.js'
import { outageSentence } from '../outputs/wording/outages.js'
import type { Store } from '../store/port.js'
import type { Clock } from '../text/clock.js'
import type { Event } from '../views/events.js'
import { clockFor } from './calendar.js'
import type { Context } from './context.js'
import type { Setup } from './setup.js'

type Told = {
  /** How many runs have to meet one before it is told. */
  after: number
  clock: Clock
}

/**
 * What to say of the trouble here to somebody who only wants to hear of what lasts: that it has now kept `after` runs from reading,
 * once, and that it is over, once, where it was told. What was told is stored with it, as with sources.
 *
 * @param before what lasted before the run
 */
export function outageAlerts(
  before: Outage | undefined,
  { outages = [] }: Coverage,
  { after, clock }: Told,
): Event[] {
  const isSame = ({ from }: Outage) => from.getTime() === before?.from.getTime()
  const lasting = lastingOf(outages)
  if (lasting !== undefined)
    return lasting.runs >= after && lasting.told !== true
      ? [{ code: 'outage-lasts', args: argsOf(lasting, clock) }]
      : []
  // Where nothing was reached the sources themselves count as failed from now on.
  const over = outages.find((one) => isSame(one) && one.givenUp !== true)
  return before?.told === true && over !== undefined
    ? [{ code: 'outage-over', args: argsOf(over, clock) }]
    : []
}

/** Says them, and remembers what was told. */
export async function tellOutages(
  { log }: Context,
  { config }: Setup,
  store: Store,
  { before, coverage, now }: { before: Outage | undefined; coverage: Coverage; now: Date },
): Promise<void> {
  const events = outageAlerts(before, coverage, { after: config.alertAfter, clock: clockFor(config) })
  for (const event of events) log(event)
  const lasting = lastingOf(await store.outages.since(now))
  if (lasting !== undefined && events.some(({ code }) => code === 'outage-lasts'))
    await store.outages.save({ ...lasting, told: true })
}

function argsOf({ reason, from, endedAt, left, partly, runs, givenUp }: Outage, clock: Clock) {
  const to = endedAt?.toISOString()
  const told = { reason, from: from.toISOString(), to, sources: left.length, partly, givenUp }
  return { reason: reason.code, from: told.from, to, runs, message: outageSentence(told, clock) }
}
