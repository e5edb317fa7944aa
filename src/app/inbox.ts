import { asksToConfirm } from '../cases/confirming.js'
import { copyGroups, withoutFolded } from '../cases/copies.js'
import { type IncidentGroup, incidentGroups } from '../cases/incident-blocks.js'
import { type Promises, promiseStandings, promiseUsedBy } from '../cases/promise-standing.js'
import { type Ranked, rank } from '../cases/rank.js'
import type { Copies, IncidentBlock, RankedMention } from '../cases/ranked-mention.js'
import { shortId } from '../cases/short-id.js'
import { tellingSources } from '../cases/told-apart.js'
import type { InboxFilter } from '../cases/wanted.js'
import type { ConfiguredChannel } from '../channels/configured.js'
import type { Config } from '../config/schema/index.js'
import type { Coverage } from '../model/coverage.js'
import type { Candidate, MentionFilter } from '../store/port/cases.js'
import type { Store } from '../store/port.js'
import type { Report } from '../views/report.js'
import { isNarrowed, whyEmpty } from '../views/why-empty.js'
import { withBroughtBack } from './brought-back.js'
import { copiesOf } from './copies.js'
import { foundUnnamed } from './found-elsewhere.js'
import { blocksOf, incidentsByCase } from './incidents/blocks.js'
import { toldIncidents } from './incidents/told-incidents.js'
import { countPosts, onTheList } from './on-the-list.js'
import { peopleBehind } from './people.js'
import { promised } from './promised.js'
import { promisesOf } from './promises.js'
import { withAuthors } from './with-authors.js'
import { withThreads } from './with-threads.js'

export type { InboxFilter, MentionFilter }

/** What a scan adds to a report about what is stored. */
type ScanCounts = { postsRead: number; newPosts: number; newMentions: number }

type Options = {
  store: Store
  config: Config
  filter: InboxFilter
  /** The options that the filter was read from, as somebody types them: `--kind outage`. */
  narrowedBy?: string | undefined
  /** How many people (cases) to show, each with all their mentions; undefined shows all. */
  limit: number | undefined
  /** Show each of several cases in nearly the same words, and not one row for them; so it is where all cases are asked for. */
  eachCopy?: boolean | undefined
  /** Show each case of an incident, and not one row for them; so it is where all cases are asked for. */
  eachOfIncident?: boolean | undefined
  /** Where the brands speak themselves: whether somebody spoke of an incident. */
  channels?: readonly ConfiguredChannel[] | undefined
  now: Date
  coverage: Coverage
  scanned?: ScanCounts | undefined
  /** Nothing was in the store before this scan. */
  isFirst?: boolean
  /** Nothing of it is kept: a case that was opened since `now` has no id, since the next scan gives that to whoever comes first. */
  isTry?: boolean
}

/** Everything that waits, in the order to answer, and the ids of what is shown: what the limit cut off is still new. */
export async function readInbox(options: Options): Promise<{ report: Report; ids: number[] }> {
  const { store, config, filter, limit, now, coverage, scanned } = options
  const { waiting, lapsed } = await onTheList(store, filter, { lapse: config.lapse, now })
  const promises = await promisesOf(config)
  const used = promiseUsedBy(promises, now)
  const open = promised(filter.all === true ? [...waiting, ...lapsed] : waiting, filter, { used, now })
  const all = rank(open, config.priority, used, now)
  const due = all.filter(({ candidate }) => candidate.due && !lapsed.has(candidate))
  const ranked = dueFirst(all, due)
  const candidatesOf = (some: readonly Ranked<Candidate>[]) => some.map(({ candidate }) => candidate)
  const behind = await peopleBehind(store, candidatesOf(due))
  const people = (some: readonly Ranked<Candidate>[]) => behind.count(candidatesOf(some))
  const counts = {
    needReply: due.length,
    posts: countPosts(due.map(({ candidate }) => candidate)),
    people: people(due),
    late: people(due.filter(({ late }) => late)),
    matching: casesOf(ranked).size,
    foundLate: people(due) - people(due.filter(({ foundLate }) => !foundLate)),
    lapsed: filter.all === true ? 0 : lapsed.size,
    ...scanned,
  }
  const toConfirm = isNarrowed(filter) ? 0 : await countToConfirm(options)
  const incidents = await toldIncidents(store, { brands: filter.brands, channels: options.channels ?? [] })
  const incidentOf = incidentsByCase(incidents)
  const blocks =
    filter.all === true || options.eachOfIncident === true ? [] : incidentGroups(ranked, incidentOf)
  const inBlocks = new Set(blocks.flatMap(({ caseIds }) => caseIds))
  const groups =
    filter.all === true || options.eachCopy === true
      ? []
      : copyGroups(ranked.filter(({ candidate }) => !inBlocks.has(candidate.caseId)))
  const shown = firstCases(withoutFolded(ranked, [...blocks, ...groups]), limit)
  const leads = new Set(shown.map(({ candidate }) => candidate.caseId))
  const isShown = ({ caseIds }: Pick<IncidentGroup, 'caseIds'>) => leads.has(caseIds[0] ?? 0)
  const shownGroups = groups.filter(isShown)
  const shownBlocks = blocks.filter(isShown)
  const unkept = new Set(
    options.isTry === true
      ? open.filter(({ touchedAt }) => touchedAt >= now).map(({ caseId }) => caseId)
      : [],
  )
  const stored = ranked.length > 0 ? undefined : await store.facts.counts(filter.brands)
  const unnamed = stored === undefined ? undefined : await foundUnnamed(store, filter, config)
  const isNone = stored !== undefined && isNarrowed(filter)
  const hidden = isNone ? await countOpen(options) : 0
  // Of what may be shown nothing is left, so all that is due has lapsed. Of closed cases there may be ever so many, and a state tells them.
  const settled =
    isNone && filter.all !== true && filter.ofCases === undefined
      ? (await store.cases.candidates({ ...filter, all: true, now })).length - counts.lapsed
      : 0
  return {
    report: {
      generatedAt: now,
      store: await store.facts.identity(),
      ...(options.narrowedBy !== undefined && { narrowedBy: options.narrowedBy }),
      coverage,
      incidents,
      mentions: await whole(store, config, shown, {
        lapsed,
        promises,
        forgottenSince: options.isTry === true ? now : undefined,
        copies: await copiesOf(store, shownGroups, (caseId) => !unkept.has(caseId)),
        blocks: await blocksOf(store, shownBlocks, (caseId) => !unkept.has(caseId)),
        incidentOf,
        names: new Map(coverage.sources.map(({ id, name }) => [id, name])),
      }),
      counts: {
        ...counts,
        ...(hidden > 0 && { hidden }),
        ...(toConfirm > 0 && { toConfirm }),
      },
      ...(toConfirm > 0 && { confirmAfter: config.confirmAfter }),
      ...(options.isFirst === true && { isFirst: true as const }),
      ...(filter.unannounced === true && { onlyNew: true as const }),
      ...(isNarrowed(filter) && { isNarrowed: true as const }),
      ...(filter.unjudged && { of: 'unjudged' as const }),
      whyEmpty:
        stored === undefined
          ? []
          : whyEmpty({
              hidden,
              settled: { posts: settled, narrowedBy: options.narrowedBy ?? '' },
              lapsed: counts.lapsed,
              coverage,
              filter,
              stored,
              unnamed,
            }),
    },
    ids: [
      ...shown,
      // They were told as part of a row.
      ...[...shownBlocks, ...shownGroups].flatMap(({ mentions }) =>
        mentions.filter(({ candidate }) => !leads.has(candidate.caseId)),
      ),
    ].map(({ candidate }) => candidate.mentionId),
  }
}

/** Who waits stands before whatever else was asked for: nobody looks for them among praise. */
function dueFirst(
  all: readonly Ranked<Candidate>[],
  due: readonly Ranked<Candidate>[],
): readonly Ranked<Candidate>[] {
  const waiting = new Set(due)
  return [...due, ...all.filter((one) => !waiting.has(one))]
}

/** How many mentions a list without options would show. */
async function countOpen({
  store,
  config: { lapse },
  filter: { brands, all },
  now,
}: Options): Promise<number> {
  const { waiting, lapsed } = await onTheList(store, { brands }, { lapse, now })
  return waiting.length + (all === true ? lapsed.size : 0)
}

async function countToConfirm({ store, config, filter, now }: Options): Promise<number> {
  const answered = await store.cases.answered(filter.brands)
  return answered.filter((file) => asksToConfirm(file, now, config)).length
}

const casesOf = (ranked: readonly Ranked<Candidate>[]) =>
  new Set(ranked.map(({ candidate }) => candidate.caseId))

function firstCases(
  ranked: readonly Ranked<Candidate>[],
  limit: number | undefined,
): readonly Ranked<Candidate>[] {
  if (limit === undefined) return ranked
  const first = new Set([...casesOf(ranked)].slice(0, limit))
  return ranked.filter(({ candidate }) => first.has(candidate.caseId))
}

type Showing = {
  lapsed: ReadonlySet<Candidate>
  promises: Promises
  forgottenSince: Date | undefined
  copies: ReadonlyMap<number, Copies>
  blocks: ReadonlyMap<number, IncidentBlock>
  incidentOf: ReadonlyMap<number, number>
  names: ReadonlyMap<string, string>
}

/**
 * Fetches the mentions that are shown; the order was found without their texts.
 *
 * @param forgottenSince cases opened since then get no id
 * @param names of sources, by id
 */
async function whole(
  store: Store,
  config: Config,
  ranked: readonly Ranked<Candidate>[],
  { lapsed, promises, forgottenSince, copies, blocks, incidentOf, names }: Showing,
): Promise<RankedMention[]> {
  const mentions = await store.cases.mentions(ranked.map(({ candidate }) => candidate.mentionId))
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const givenBy = await store.posts.givenBy([...new Set(mentions.map(({ post }) => post.id))])
  const telling = tellingSources(
    mentions.map(({ post }) => ({ place: post.place, givenBy: givenBy.get(post.id) ?? [] })),
  )
  const foundBy = new Map(mentions.map(({ id }, index) => [id, names.get(telling[index] ?? '')]))
  const whole = ranked.flatMap(({ candidate, ...rest }): RankedMention[] => {
    const mention = byId.get(candidate.mentionId)
    // A scan running beside us may have removed it since.
    if (mention === undefined) return []
    const { id, openedAt } = mention.case
    const found = foundBy.get(mention.id)
    const standsFor = copies.get(id)
    const incident = incidentOf.get(id)
    const block = blocks.get(id)
    const isKept = forgottenSince === undefined || openedAt < forgottenSince
    return [
      {
        ...mention,
        ...rest,
        due: candidate.due,
        ...(mention.needsReply && {
          promises: promiseStandings(candidate, promises(candidate.brand), rest.asOf),
        }),
        ...(isKept && { shortId: shortId(id) }),
        ...(found !== undefined && { foundBy: found }),
        ...(standsFor && { copies: standsFor }),
        ...(incident !== undefined && { incident }),
        ...(block && { block }),
        ...(lapsed.has(candidate) && { lapsed: true as const }),
      },
    ]
  })
  return await withThreads(
    store,
    config,
    await withAuthors(store, config, await withBroughtBack(store, whole)),
  )
}
