import { isDueAt } from '../cases/due.js'
import { lapsedOf } from '../cases/lapse.js'
import { oldestPromised } from '../cases/oldest-promised.js'
import { type Promises, promiseStandings, promiseUsedBy } from '../cases/promise-standing.js'
import { type Ranked, rank } from '../cases/rank.js'
import { shortId } from '../cases/short-id.js'
import { waitsSince } from '../cases/waiting.js'
import { called } from '../health/called.js'
import type { CaseFile, StoredMention } from '../store/port/cases.js'
import type { CaseView } from '../views/case.js'
import { isTimeExact } from '../views/row.js'
import { calendarFor } from './calendar.js'
import type { Context } from './context.js'
import { copiesOfCases } from './copies.js'
import { exchangeOf } from './exchange.js'
import { incidentsOfCases } from './incidents/of-cases.js'
import { linkedCases } from './linked-cases.js'
import { promisesOf } from './promises.js'
import type { Setup } from './setup.js'
import { readStore } from './stores.js'
import { wholeHistory } from './whole-history.js'
import { withAuthors } from './with-authors.js'
import { withThreads } from './with-threads.js'

/** These cases, whole, in this order; without one that went meanwhile. */
export async function showCases(
  context: Pick<Context, 'now'>,
  setup: Setup,
  caseIds: readonly number[],
): Promise<readonly CaseView[]> {
  return await readStore(setup, async (store) => {
    const sources = called(setup.sources, await store.sources.states())
    const promises = await promisesOf(setup.config)
    const copies = await copiesOfCases(store, setup.config, { caseIds, now: context.now() })
    const brands = new Map(setup.config.brands.map((brand) => [brand.name, brand]))
    const incidents = await incidentsOfCases(store, caseIds, context.now())
    const views: CaseView[] = []
    for (const id of caseIds) {
      const file = await store.cases.file(id)
      if (file === undefined) continue
      const { brand: name } = file.case
      const history = await wholeHistory(store, file)
      const standsFor = copies.get(file.case.id)
      const linked = await linkedCases(store, file.case)
      const view = withRank({ ...file, history }, { ...setup, sources }, promises, context.now())
      views.push({
        ...view,
        mentions: await withThreads(
          store,
          setup.config,
          await withAuthors(store, setup.config, view.mentions),
        ),
        exchange: await exchangeOf(store, file, brands.get(name) ?? { name, staff: [] }),
        ...(standsFor && { copies: standsFor }),
        ...(linked.length > 0 && { linked }),
        ...(incidents.has(file.case.id) && { incidents: incidents.get(file.case.id) ?? [] }),
      })
    }
    return views
  })
}

function withRank(file: CaseFile, { config, sources }: Setup, promises: Promises, now: Date): CaseView {
  const candidates = file.mentions.map((mention) => ({
    ...mention,
    caseId: file.case.id,
    touchedAt: file.case.touchedAt,
    handled: file.case,
    due: isDueAt(mention, file.case, now),
    waitsSince: waitsSince(mention),
    followers: mention.post.author?.followers ?? 0,
  }))
  const ranked = rank(candidates, config.priority, promiseUsedBy(promises, now), now)
  const oldest = oldestPromised(candidates.filter(({ needsReply }) => needsReply))
  const lapsed = lapsedOf(candidates, { lapse: config.lapse, now })
  const id = shortId(file.case.id)
  return {
    ...file,
    shortId: id,
    leadId: leadOf(ranked),
    mentions: ranked
      .map(({ candidate, ...rest }) => ({
        ...candidate,
        ...rest,
        ...(candidate.needsReply && {
          promises: promiseStandings(candidate, promises(file.case.brand), now),
        }),
        shortId: id,
        ...(lapsed.has(candidate) && { lapsed: true as const }),
      }))
      .sort((a, b) => a.post.publishedAt.getTime() - b.post.publishedAt.getTime() || a.id - b.id),
    asOf: now,
    calendar: calendarFor(config),
    ...(oldest !== undefined && {
      promises: {
        standings: promiseStandings(oldest, promises(file.case.brand), now),
        isTimeExact: isTimeExact(oldest),
      },
    }),
    sourceNames: new Map(sources.map(({ id, name }) => [id, name])),
  }
}

/** Of what waits the first, or else of what needs a reply, as in every list. */
function leadOf(ranked: readonly Ranked<StoredMention>[]): number {
  const lead =
    ranked.find(({ candidate }) => candidate.due) ??
    ranked.find(({ candidate }) => candidate.needsReply) ??
    ranked[0]
  return lead?.candidate.id ?? 0
}
