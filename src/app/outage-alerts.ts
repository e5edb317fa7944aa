import { concerning, lastingOf } from '../health/outages.js'
import type { Coverage } from '../model/coverage.js'
import type { Outage } from '../model/outage.js'
import { outageSentence } from '../outputs/wording/outages.js'
import type { Store } from '../store/port.js'
import type { Clock } from '../text/clock.js'
import type { Event } from '../views/events.js'
import { clockFor } from './calendar.js'
import type { Context } from './context.js'
import type { Setup } from './setup.js'

/** Milliseconds after which nobody has to hear that something is over. */
const OLD_NEWS = 7 * 24 * 60 * 60_000

type Told = {
  /** How many runs have to meet one before it is told. */
  after: number
  clock: Clock
}

/**
 * What to say of the trouble here to somebody who only wants to hear of what lasts: that it has now kept `after` runs from reading,
 * once, and that it is over, once, where it was told, whoever has looked meanwhile. What was told is stored with it, as with sources.
 *
 * @param outages that concern these sources; of those that are over the ones that were told, and whose end was not
 */
export function outageAlerts(outages: readonly Outage[], { after, clock }: Told): Event[] {
  const lasting = lastingOf(outages)
  if (lasting !== undefined)
    return lasting.runs >= after && lasting.told !== true
      ? [{ code: 'outage-lasts', args: argsOf(lasting, clock) }]
      : []
  // Where nothing was reached the sources themselves count as failed from now on.
  const over = outages.findLast(({ told, givenUp }) => told === true && givenUp !== true)
  return over === undefined ? [] : [{ code: 'outage-over', args: argsOf(over, clock) }]
}

/** Says them, and remembers what was told. */
export async function tellOutages(
  { log }: Context,
  { config }: Setup,
  store: Store,
  { coverage, now }: { coverage: Coverage; now: Date },
): Promise<void> {
  const stored = await store.outages.since(new Date(now.getTime() - OLD_NEWS))
  const told = stored.filter((outage) => outage.endedAt !== undefined && outage.told === true)
  const sources = coverage.sources.map(({ id }) => ({ id, every: 0 }))
  const untold = concerning(told, sources, now)
  const lasting = lastingOf(coverage.outages ?? [])
  const outages = [...untold, ...(lasting === undefined ? [] : [lasting])]
  const events = outageAlerts(outages, { after: config.alertAfter, clock: clockFor(config) })
  for (const event of events) log(event)
  const isAlarm = events.some(({ code }) => code === 'outage-lasts')
  // Of one that goes on untold the end of the one before it may still be news.
  if (lasting === undefined || isAlarm)
    for (const { told: _, ...over } of told)
      if (untold.some(({ from }) => from.getTime() === over.from.getTime())) await store.outages.save(over)
  const kept = lastingOf(await store.outages.since(now))
  if (kept !== undefined && isAlarm) await store.outages.save({ ...kept, told: true })
}

function argsOf({ reason, from, endedAt, left, partly, runs, givenUp }: Outage, clock: Clock) {
  const to = endedAt?.toISOString()
  const told = { reason, from: from.toISOString(), to, sources: left.length, partly, givenUp }
  return { reason: reason.code, from: told.from, to, runs, message: outageSentence(told, clock) }
}
