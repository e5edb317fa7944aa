import { byCase } from '../cases/by-case.js'
import { type CopyGroup, copyGroups, withoutFolded } from '../cases/copies.js'
import { type IncidentGroup, incidentGroups } from '../cases/incident-blocks.js'
import { namedBy } from '../cases/named-by.js'
import { noAnswers } from '../cases/no-answers.js'
import { promiseUsedBy } from '../cases/promise-standing.js'
import { type Ranked, rank } from '../cases/rank.js'
import type { RankedMention } from '../cases/ranked-mention.js'
import { shortId } from '../cases/short-id.js'
import { stateAt } from '../cases/states.js'
import { waitsSince } from '../cases/waiting.js'
import { otherPeople } from '../cases/whose.js'
import type { ConfiguredChannel } from '../channels/configured.js'
import type { Config } from '../config/schema/index.js'
import { audienceOf, hearsOfGone } from '../digest/audience.js'
import type { BrandWaiting } from '../digest/brands.js'
import type { Calendar } from '../digest/calendar.js'
import type { Facts } from '../digest/compose.js'
import { type DigestPerson, type MovedCase, type WaitingPart, waitingParts } from '../digest/digest.js'
import { doneIn } from '../digest/done.js'
import { knownFrom, watchedFrom } from '../digest/known.js'
import { lastMoves, withoutCancelled } from '../digest/moves.js'
import { peoplePerBrand, shownOf } from '../digest/shares.js'
import { type Period, periodBefore, weeksUntil } from '../digest/week.js'
import { turnsOf } from '../jobs/turns.js'
import { RELEVANT_FROM } from '../judge/needs-reply.js'
import type { ConfiguredSource } from '../sources/configured.js'
import type { Candidate } from '../store/port/cases.js'
import type { DigestFacts } from '../store/port/facts.js'
import type { Store } from '../store/port.js'
import { withBroughtBack } from './brought-back.js'
import { copiesOf } from './copies.js'
import { blocksOf, incidentsByCase } from './incidents/blocks.js'
import { toldIncidents } from './incidents/told-incidents.js'
import { onTheList } from './on-the-list.js'
import { type People, peopleBehind } from './people.js'
import { promisedCases } from './promised-cases.js'
import { promisesOf } from './promises.js'
import { readCoverage } from './read-coverage.js'
import { withAuthors } from './with-authors.js'

type Options = {
  store: Store
  config: Config
  configPath: string
  sources: readonly ConfiguredSource[]
  /** Where the brands speak themselves. */
  channels?: readonly ConfiguredChannel[] | undefined
  /** Whether it goes to those whom `digest.email` names; undefined where it goes to nobody. */
  isShared?: boolean | undefined
  /** Whose digest it is. */
  brands: readonly string[]
  period: Period
  /** What came in from then on is for the next one; undefined where nothing can come. */
  until: Date | undefined
  now: Date
  calendar: Calendar
}

/** Reads what a digest is made of. Whole posts are read only for the rows that are shown. */
export async function gatherFacts(options: Options): Promise<Facts> {
  const { store, config, sources, brands, period, until, now, calendar, isShared } = options
  const { rows } = config.digest
  const audience = audienceOf(config, brands, isShared)
  const weeks = weeksUntil(now, calendar)
  const promises = await promisesOf(config)
  const used = promiseUsedBy(promises, now)

  // What was answered or put off waits for nobody here, and is owed a solution all the same.
  const owed = await onTheList(
    store,
    { brands, alsoIn: ['answered', 'snoozed'] },
    { lapse: config.lapse, now },
  )
  const { lapsed } = owed
  const waiting = owed.waiting.filter(({ due }) => due)
  const cases = rankedByCase(rank(waiting, config.priority, used, now))
  const inPart = (part: WaitingPart) => cases.filter((ofCase) => partOf(ofCase) === part)
  const perBrand = peoplePerBrand(new Set(waiting.map(({ brand }) => brand)).size, rows)
  const incidents = await toldIncidents(store, {
    brands,
    closedSince: period.from,
    channels: options.channels ?? [],
  })
  const incidentOf = incidentsByCase(incidents)
  const rowsIn = new Map(waitingParts.map((part) => [part, asRows(inPart(part), incidentOf)]))
  const parts = waitingParts.map((part) => ({ part, people: rowsIn.get(part)?.rows ?? [] }))
  const shown = shownOf(parts, (ofCase) => ofCase[0]?.candidate.brand ?? '', { rows, perBrand })
  const stored = await store.facts.digest({
    brands,
    since: period.from,
    ...(until && { until }),
    noAnswers,
    limit: perBrand === undefined ? rows : Math.min(rows, CALM_OF_MANY),
    relevantFrom: RELEVANT_FROM,
    lapse: config.lapse,
    periods: [weeks.week, weeks.weekBefore],
  })
  const looking = sources.filter(({ own }) => own === undefined || brands.includes(own))
  const own = new Set(looking.flatMap((source) => (source.own === undefined ? [] : [source.id])))
  const turns = turnsOf(looking, {
    states: await store.sources.states(),
    sites: await store.sources.sites(),
    now,
  })
  const watched = await store.facts.watched()
  const watchedSources = looking.flatMap(({ id }) => watched.get(id) ?? [])
  const before = periodBefore(period)
  const asNew = { brands, relevantFrom: RELEVANT_FROM, lapse: config.lapse }
  const behind = await peopleBehind(store, [...waiting, ...stored.complaints])
  const persons = (some: readonly CaseMentions[]) =>
    behind.count(some.flatMap(([first]) => first?.candidate ?? []))
  const people = async (part: WaitingPart) => ({
    cases: rowsIn.get(part)?.rows.length ?? 0,
    people: persons(inPart(part)),
    shown: await wholePeople(store, config, {
      cases: shown.get(part) ?? [],
      groups: rowsIn.get(part)?.groups ?? [],
      blocks: rowsIn.get(part)?.blocks ?? [],
      incidentOf,
    }),
  })
  return {
    now,
    brands,
    period,
    calendar,
    weeks,
    incidents,
    danger: await people('danger'),
    late: await people('late'),
    waiting: await people('waiting'),
    foundLate: await people('foundLate'),
    persons: {
      all: persons(cases),
      late: persons([...inPart('danger').filter(isLate), ...inPart('late')]),
      soon: persons(cases.filter((ofCase) => !isLate(ofCase) && ofCase.some(({ soon }) => soon))),
      danger: persons(inPart('danger')),
      foundLate: persons(cases) - persons(cases.filter((ofCase) => partOf(ofCase) !== 'foundLate')),
    },
    writerOf: behind.writerOf,
    cameBy: stored.fresh.needReplyBy,
    cameBeforeBy:
      before.from < watchedFrom(watchedSources)
        ? undefined
        : await store.facts.cameIn({ ...asNew, since: before.from, until: before.to }),
    waitingBy: waitingByBrand(cases, behind),
    ...(perBrand !== undefined && { perBrand }),
    lapsed: new Set(Array.from(lapsed, ({ caseId }) => caseId)).size,
    stored,
    calm: await calmMentions(store, stored, config, used, now),
    moved: await movedCases(store, stored.moves, { rows, now }),
    done: doneIn(period, {
      moves: withoutCancelled(stored.moves),
      promised: await promisedCases(store, {
        owed: owed.waiting,
        moves: stored.moves,
        since: period.from,
        promises,
        now,
      }),
    }),
    coverage: await readCoverage(store, {
      sources: looking,
      // What went wrong where is for the team.
      channels: audience === 'team' ? options.channels : [],
      brands,
      config,
      outagesSince: period.from,
      configPath: options.configPath,
      tellGone: hearsOfGone(config, brands, isShared),
      now,
    }),
    audience,
    mayBeNamed: (sourceId) => own.has(sourceId),
    promises,
    knownFrom: knownFrom(watchedSources),
    keepsUnmatched: config.retention.unmatched,
    alertAfter: config.alertAfter,
    interval: (sourceId) => turns.get(sourceId)?.every ?? config.every,
  }
}

/** New posts that need no reply, in a digest in which many brands have people who wait. */
const CALM_OF_MANY = 5

/** What one person waits for, in the order to answer. */
type CaseMentions = readonly Ranked<Candidate>[]

/** In the order of each case's first mention. */
function rankedByCase(ranked: CaseMentions): CaseMentions[] {
  const cases = new Map<number, Ranked<Candidate>[]>()
  for (const one of ranked) {
    const known = cases.get(one.candidate.caseId)
    if (known) known.push(one)
    else cases.set(one.candidate.caseId, [one])
  }
  return [...cases.values()]
}

type Folded = { groups: readonly CopyGroup[]; blocks: readonly IncidentGroup[] }

/** Of a part: those of one incident, or in nearly the same words, as one row, as lists have them. */
function asRows(
  cases: readonly CaseMentions[],
  incidentOf: ReadonlyMap<number, number>,
): Folded & { rows: readonly CaseMentions[] } {
  const ranked = cases.flat()
  const blocks = incidentGroups(ranked, incidentOf)
  const inBlocks = new Set(blocks.flatMap(({ caseIds }) => caseIds))
  const groups = copyGroups(ranked.filter(({ candidate }) => !inBlocks.has(candidate.caseId)))
  const all = [...blocks, ...groups]
  return { rows: all.length === 0 ? cases : rankedByCase(withoutFolded(ranked, all)), groups, blocks }
}

const isLate = (ofCase: CaseMentions): boolean => ofCase.some(({ late }) => late)

/** Danger comes first, late or not, as in every list. What was found late never began to be late. */
function partOf(ofCase: CaseMentions): WaitingPart {
  if (ofCase.some(({ candidate }) => candidate.danger)) return 'danger'
  if (isLate(ofCase)) return 'late'
  return ofCase[0]?.foundLate ? 'foundLate' : 'waiting'
}

function waitingByBrand(cases: readonly CaseMentions[], people: People): Map<string, BrandWaiting> {
  const brands = new Map<string, CaseMentions[]>()
  for (const ofCase of cases) {
    const brand = ofCase[0]?.candidate.brand ?? ''
    const own = brands.get(brand)
    if (own) own.push(ofCase)
    else brands.set(brand, [ofCase])
  }
  return new Map(
    Array.from(brands, ([brand, own]) => {
      const some = (part: WaitingPart) => own.filter((ofCase) => partOf(ofCase) === part)
      const count = (wanted: readonly CaseMentions[]) =>
        people.count(wanted.flatMap(([first]) => first?.candidate ?? []))
      const foundLate = some('foundLate')
      const others = own.filter((ofCase) => !foundLate.includes(ofCase))
      const longest = (others.length > 0 ? others : own).flatMap((ofCase) =>
        ofCase.map(({ waited }) => waited),
      )
      return [
        brand,
        {
          people: count(own),
          late: count(some('late')),
          danger: count(some('danger')),
          longest: longest.reduce((most, waited) => Math.max(most, waited), 0),
        },
      ]
    }),
  )
}

/** More posts of one person than anybody would read in a digest; the others are counted. */
const MOST_POSTS = 50

async function wholePeople(
  store: Store,
  config: Config,
  {
    cases,
    groups,
    blocks: allBlocks,
    incidentOf,
  }: Folded & { cases: readonly CaseMentions[]; incidentOf: ReadonlyMap<number, number> },
): Promise<DigestPerson[]> {
  const leads = new Set(cases.map((ofCase) => ofCase[0]?.candidate.caseId))
  const isShown = ({ caseIds }: { caseIds: readonly number[] }) => leads.has(caseIds[0])
  const copies = await copiesOf(store, groups.filter(isShown))
  const blocks = await blocksOf(store, allBlocks.filter(isShown))
  const ranked = cases.flatMap((ofCase) => ofCase.slice(0, MOST_POSTS))
  const mentions = await store.cases.mentions(ranked.map(({ candidate }) => candidate.mentionId))
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const posts = new Map(cases.map((ofCase) => [ofCase[0]?.candidate.caseId, ofCase.length]))
  const whole = ranked.flatMap(({ candidate, ...rank }): RankedMention[] => {
    const mention = byId.get(candidate.mentionId)
    if (mention === undefined) return []
    const standsFor = copies.get(mention.case.id)
    const incident = incidentOf.get(mention.case.id)
    const block = blocks.get(mention.case.id)
    return [
      {
        ...mention,
        ...rank,
        due: candidate.due,
        shortId: shortId(mention.case.id),
        ...(standsFor && { copies: standsFor }),
        ...(incident !== undefined && { incident }),
        ...(block && { block }),
      },
    ]
  })
  const people = byCase(await withAuthors(store, config, await withBroughtBack(store, whole)))
  return people.map((person) => ({ ...person, posts: posts.get(person.lead.case.id) ?? 1 }))
}

async function calmMentions(
  store: Store,
  { fresh }: DigestFacts,
  { priority }: Config,
  used: ReturnType<typeof promiseUsedBy>,
  now: Date,
): Promise<RankedMention[]> {
  const mentions = await store.cases.mentions(fresh.mentionIds)
  const facts = mentions.map((mention) => ({
    ...mention,
    waitsSince: waitsSince(mention),
    followers: mention.post.author?.followers ?? 0,
  }))
  const ranks = new Map(
    rank(facts, priority, used, now).map(({ candidate, ...rest }) => [candidate.id, rest]),
  )
  return mentions.flatMap((mention) => {
    const rank = ranks.get(mention.id)
    return rank === undefined ? [] : [{ ...mention, ...rank, shortId: shortId(mention.case.id) }]
  })
}

/** The last moved first. */
async function movedCases(
  store: Store,
  moves: DigestFacts['moves'],
  { rows, now }: { rows: number; now: Date },
): Promise<Facts['moved']> {
  const last = lastMoves(moves)
  const shown: MovedCase[] = []
  for (const { caseId, ...event } of last.slice(0, rows)) {
    const file = await store.cases.file(caseId)
    const post = namedBy(file?.mentions ?? [])?.post
    if (file === undefined || post === undefined) continue
    const { brand } = file.case
    shown.push({
      shortId: shortId(caseId),
      brand,
      state: stateAt(file.case, now),
      person: post.author?.name || post.author?.handle || undefined,
      morePeople: otherPeople({ post }, file.mentions),
      place: post.place,
      url: post.url,
      event,
    })
  }
  return { cases: last.length, shown }
}
