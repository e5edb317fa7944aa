import { type Grouping, groupsOf } from '../cases/groups.js'
import { promiseUsedBy } from '../cases/promise-standing.js'
import { rank } from '../cases/rank.js'
import { watchedFrom } from '../digest/known.js'
import { weeksUntil } from '../digest/week.js'
import { RELEVANT_FROM } from '../judge/needs-reply.js'
import type { Store } from '../store/port.js'
import type { Groups, Trend } from '../views/groups.js'
import { isNarrowed } from '../views/why-empty.js'
import { calendarFor } from './calendar.js'
import type { Context } from './context.js'
import { warnOfStranger } from './filled-by.js'
import { type InboxFilter, readInbox } from './inbox.js'
import type { ListOptions } from './list.js'
import { onTheList } from './on-the-list.js'
import { peopleBehind } from './people.js'
import { promised } from './promised.js'
import { promisesOf } from './promises.js'
import { readListCoverage } from './read-coverage.js'
import type { Setup } from './setup.js'
import { readStore } from './stores.js'

export type { Grouping, InboxFilter }

type Options = Omit<ListOptions, 'limit' | 'eachCopy'> & { by: Grouping }

/** A list as a line for each brand, kind, owner, state or tag, from what earlier scans stored. */
export async function listGroups(
  context: Pick<Context, 'now' | 'log'>,
  setup: Setup,
  { filter, narrowedBy, by }: Options,
): Promise<Groups> {
  const { config } = setup
  return await readStore(setup, async (store) => {
    await warnOfStranger(context, setup, store)
    const now = context.now()
    const coverage = await readListCoverage(store, setup, { brands: filter.brands, now })
    // What is said below the lines needs one case, and not all of them.
    const { report } = await readInbox({ store, config, filter, narrowedBy, limit: 1, now, coverage })
    const used = promiseUsedBy(await promisesOf(config), now)
    const listed = await onTheList(store, { ...filter, tellKind: true }, { lapse: config.lapse, now })
    const open = promised(
      filter.all === true ? [...listed.waiting, ...listed.lapsed] : listed.waiting,
      filter,
      {
        used,
        now,
      },
    )
    const ranked = rank(open, config.priority, used, now)
    const behind = await peopleBehind(store, open)
    const groups = groupsOf(ranked, { by, now, people: (some) => behind.count(some) })
    const trends = await trendsOf(store, setup, { filter, by, now })
    const trendOf = (name: string | undefined) => trends?.(name ?? '')
    const told = new Set(groups.map(({ name }) => name))
    return {
      by,
      groups: groups.map((group) => {
        const trend = trendOf(group.name)
        return { ...group, ...(trend && { trend }) }
      }),
      quiet: by === 'brand' ? filter.brands.filter((brand) => !told.has(brand)) : [],
      report,
    }
  })
}

/** Of brands and kinds alone it is known what came in; and of a list that is narrowed further nobody counts that. */
async function trendsOf(
  store: Store,
  { config, sources }: Setup,
  { filter, by, now }: { filter: InboxFilter; by: Grouping; now: Date },
): Promise<((name: string) => Trend) | undefined> {
  if ((by !== 'brand' && by !== 'kind') || isNarrowed(filter)) return undefined
  const { brands } = filter
  const { week, weekBefore } = weeksUntil(now, calendarFor(config))
  const watched = await store.facts.watched()
  const looking = sources.filter(({ own }) => own === undefined || brands.includes(own))
  const isKnown = watchedFrom(looking.flatMap(({ id }) => watched.get(id) ?? [])) <= weekBefore.from
  const asked = { brands, relevantFrom: RELEVANT_FROM, lapse: config.lapse }
  const came = await store.facts.cameIn({ ...asked, since: week.from }, by)
  const before = isKnown
    ? await store.facts.cameIn({ ...asked, since: weekBefore.from, until: weekBefore.to }, by)
    : undefined
  return (name) => ({
    week: came.get(name) ?? 0,
    weekBefore: before === undefined ? undefined : (before.get(name) ?? 0),
  })
}
