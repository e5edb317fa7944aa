import { mentionOf, rowKey } from '../alerts/row-key.js'
import { byCase, type ListedCase } from '../cases/by-case.js'
import { promiseUsedBy } from '../cases/promise-standing.js'
import { type Ranked, rank } from '../cases/rank.js'
import type { RankedMention } from '../cases/ranked-mention.js'
import { shortId } from '../cases/short-id.js'
import { waitsSince } from '../cases/waiting.js'
import type { Config } from '../config/schema/index.js'
import type { NewAlert } from '../model/alert.js'
import type { ToldRow } from '../outputs/alerts/view.js'
import type { Candidate, StoredMention } from '../store/port/cases.js'
import type { Store } from '../store/port.js'
import { rowOf } from '../views/row.js'
import { withBroughtBack } from './brought-back.js'
import { promisesOf } from './promises.js'
import { withAuthors } from './with-authors.js'
import { withThreads } from './with-threads.js'

/** More posts of one case than anybody would read in an alert. */
const MOST_POSTS = 20

type Options = { ranked: readonly Ranked<Candidate>[]; now: Date }

/** What is shown of these alerts, by the key of their row; without those of which nothing is there any more. */
export async function alertRows(
  store: Store,
  config: Config,
  alerts: readonly NewAlert[],
  { ranked, now }: Options,
): Promise<ReadonlyMap<string, ToldRow>> {
  const cases = new Set(
    alerts.flatMap((alert) => (mentionOf(alert) === undefined ? (alert.caseId ?? []) : [])),
  )
  const mentionIds = [...new Set(alerts.flatMap((alert) => mentionOf(alert) ?? []))]
  const severalBrands = config.brands.length > 1
  const rows = new Map<string, ToldRow>()
  const put = (key: string, listed: ListedCase) =>
    rows.set(key, { row: rowOf(listed, severalBrands), post: listed.named.post })
  for (const listed of byCase(await ofCases(store, config, { ranked, cases })))
    put(rowKey({ subject: '', caseId: listed.lead.case.id }), listed)
  // Each of these by itself: it is the post that is told, and not its case.
  for (const mention of await ofMentions(store, config, mentionIds, { ranked, now }))
    for (const listed of byCase([mention])) put(`mention ${mention.id}`, listed)
  return rows
}

async function ofCases(
  store: Store,
  config: Config,
  { ranked, cases }: Pick<Options, 'ranked'> & { cases: ReadonlySet<number> },
): Promise<RankedMention[]> {
  const counts = new Map<number, number>()
  const some = ranked.filter(({ candidate: { caseId } }) => {
    const count = (counts.get(caseId) ?? 0) + 1
    counts.set(caseId, count)
    return cases.has(caseId) && count <= MOST_POSTS
  })
  const mentions = await store.cases.mentions(some.map(({ candidate }) => candidate.mentionId))
  return await told(store, config, mentions, new Map(some.map((one) => [one.candidate.mentionId, one])))
}

/** What needs no reply stands in no order, and is ranked here. */
async function ofMentions(
  store: Store,
  config: Config,
  ids: readonly number[],
  { ranked, now }: Options,
): Promise<RankedMention[]> {
  if (ids.length === 0) return []
  const mentions = await store.cases.mentions(ids)
  const used = promiseUsedBy(await promisesOf(config), now)
  const facts = mentions.map((mention) => ({
    ...mention,
    waitsSince: waitsSince(mention),
    followers: mention.post.author?.followers ?? 0,
  }))
  const ranks: Ranks = new Map([
    ...rank(facts, config.priority, used, now).map((one): [number, Omit<Ranked<unknown>, 'candidate'>] => [
      one.candidate.id,
      one,
    ]),
    ...ranked.map((one): [number, Omit<Ranked<unknown>, 'candidate'>] => [one.candidate.mentionId, one]),
  ])
  return await told(store, config, mentions, ranks)
}

type Ranks = ReadonlyMap<number, Omit<Ranked<unknown>, 'candidate'>>

async function told(
  store: Store,
  config: Config,
  mentions: readonly StoredMention[],
  ranks: Ranks,
): Promise<RankedMention[]> {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const whole = [...ranks].flatMap(
    ([id, { priority, waited, late, soon, wordOwed, asOf, foundLate, doubtful }]) => {
      const mention = byId.get(id)
      return mention === undefined
        ? []
        : [
            {
              ...mention,
              priority,
              waited,
              late,
              soon,
              wordOwed,
              asOf,
              foundLate,
              ...(doubtful && { doubtful }),
              shortId: shortId(mention.case.id),
            },
          ]
    },
  )
  return await withThreads(
    store,
    config,
    await withAuthors(store, config, await withBroughtBack(store, whole)),
  )
}
