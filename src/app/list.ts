import type { InboxFilter } from '../cases/wanted.js'
import type { Store } from '../store/port.js'
import type { Report } from '../views/report.js'
import type { Context } from './context.js'
import { warnOfStranger } from './filled-by.js'
import { readInbox } from './inbox.js'
import { readListCoverage } from './read-coverage.js'
import type { Setup } from './setup.js'
import { readStore } from './stores.js'

export type ListOptions = {
  filter: InboxFilter
  /** The options that it was read from, as somebody types them. */
  narrowedBy: string
  /** How many people to show; undefined shows all. */
  limit: number | undefined
  /** For these two see `readInbox`. */
  eachCopy?: boolean
  eachOfIncident?: boolean
}

/** What needs a reply, from what earlier scans stored. */
export const listInbox = (
  context: Pick<Context, 'now' | 'log'>,
  setup: Setup,
  options: ListOptions,
): Promise<Report> => readStore(setup, (store) => listFrom(context, setup, store, options))

/** The same of a store that is open. */
export async function listFrom(
  context: Pick<Context, 'now' | 'log'>,
  setup: Setup,
  store: Store,
  asked: ListOptions,
): Promise<Report> {
  const { config, channels } = setup
  await warnOfStranger(context, setup, store)
  const moment = context.now()
  const coverage = await readListCoverage(store, setup, { brands: asked.filter.brands, now: moment })
  return (await readInbox({ store, config, channels, ...asked, now: moment, coverage })).report
}
