import { clockFor } from '../../app/calendar.js'
import { caseFilterOf } from '../../app/case-filter.js'
import { type Setup, setUp } from '../../app/setup.js'
import { readSince } from '../../app/since.js'
import { sourcesMeant } from '../../app/sources-meant.js'
import { type Grouping, readStats, type StatsFilter } from '../../app/stats.js'
import { MentionsError } from '../../model/error.js'
import type { CommonFormat } from '../../outputs/index.js'
import { loadPeople, loadStats } from '../../outputs/stats/index.js'
import { viewOf } from '../../terminal/view.js'
import type { App, GlobalOptions } from '../app.js'
import { filterOf } from '../filter.js'
import { narrowingWords } from '../narrowing-words.js'
import { print } from '../print.js'

export type StatsOptions = GlobalOptions & {
  brand?: string[]
  source?: string[]
  kind?: string[]
  cause?: string[]
  since?: string
  until?: string
  by?: Grouping
  people?: boolean
  format: CommonFormat
  output?: string
}

/** `mentions stats`: figures over weeks, or everybody who was hit by a cause; from the store, and polls nothing. */
export async function runStats(app: App, options: StatsOptions): Promise<void> {
  const setup = await setUp(app, options)
  const filter = await statsFilterOf(app, setup, options)
  const toFile = options.output !== undefined && options.output !== '-'
  const view = { ...viewOf(app, options.color && !toFile), self: app.self, clock: clockFor(setup.config) }
  const { brand, source, kind, cause } = options
  const narrowed = (some: object) => narrowingWords({ ...some }, app.platform)
  if (options.people === true) {
    const { readPeopleHit } = await import('../../app/people-hit.js')
    const found = await readPeopleHit(app, setup, {
      cause: causeOf(options),
      filter,
      narrowedBy: narrowed(given({ brand, source, kind, since: options.since })),
      typed: narrowed(given({ brand, source, since: options.since, kind, cause })),
    })
    const render = await loadPeople(options.format)
    return await print(app, render(found, view), options.output)
  }
  const stats = await readStats(app, setup, {
    filter,
    narrowedBy: narrowed(given({ source, kind, cause })),
    by: options.by,
  })
  const render = await loadStats(options.format)
  await print(app, render(stats, view), options.output)
}

const given = (options: object): object =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))

/** @throws MentionsError for what is not in the config, or was never said, and for a stretch that ends before it begins */
async function statsFilterOf(app: App, setup: Setup, options: StatsOptions): Promise<StatsFilter> {
  const { brand, source, kind, cause } = options
  const now = app.now()
  const { brands, sources, places, kinds } = filterOf(
    { ...given({ brand, source, kind }) },
    setup.config,
    await sourcesMeant(setup, source ?? []),
    now,
  )
  // A cause that nobody ever named would look as if it had gone.
  if (cause !== undefined) await caseFilterOf(app, setup, { cause })
  const moment = (typed: string | undefined, option: '--since' | '--until') =>
    typed === undefined ? undefined : readSince(typed, setup.config, now, option)
  const since = moment(options.since, '--since')
  const until = moment(options.until, '--until')
  if (since !== undefined && since >= (until ?? now))
    throw new MentionsError('The stretch ends before it begins.', {
      hint: 'Give --since an earlier time, or --until a later one.',
    })
  return { brands, sources, places, kinds, causes: cause, since, until }
}

/** @throws MentionsError where none is named, or several */
function causeOf({ cause = [], by }: StatsOptions): string {
  const [named, ...others] = cause
  if (by !== undefined)
    throw new MentionsError('--people names people, and --by counts them.', {
      hint: 'Leave one of them out.',
    })
  if (named !== undefined && others.length === 0) return named.trim().replaceAll(/\s+/g, ' ')
  throw new MentionsError('--people names everybody who was hit by one cause.', {
    hint: 'Say which: `mentions stats --cause "expired certificate" --people`; all causes: `mentions stats --by cause`',
  })
}
