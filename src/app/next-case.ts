import { namedBy } from '../cases/named-by.js'
import { promiseUsedBy } from '../cases/promise-standing.js'
import { type Ranked, rank } from '../cases/rank.js'
import { isSamePerson } from '../cases/same-person.js'
import { shortId } from '../cases/short-id.js'
import { stateAt } from '../cases/states.js'
import type { Config } from '../config/schema/index.js'
import type { IncidentLine } from '../incidents/line.js'
import type { Candidate } from '../store/port/cases.js'
import type { Store } from '../store/port.js'
import type { Next } from '../views/acted.js'
import { incidentsByCase } from './incidents/blocks.js'
import { toldIncidents } from './incidents/told-incidents.js'
import { onTheList } from './on-the-list.js'
import { promisesOf } from './promises.js'

type Options = {
  store: Store
  config: Config
  /** Only about these; otherwise about all of the config. */
  brands?: readonly string[]
  /** Who asks: what others have is theirs. */
  by: string
  now: Date
  /** What is known of the incidents that go on; asked of the store where it is not given. */
  incidents?: readonly IncidentLine[]
}

/**
 * The case to answer now; undefined where nobody waits whom nobody else sees to. After danger, severity 4 and words that are owed come the
 * people of incidents, one after another: who was told nothing yet, then, once it is fixed, who was not told that it is over.
 */
export async function nextCase({ store, config, by, now, ...only }: Options): Promise<Next | undefined> {
  const brands = only.brands ?? config.brands.map(({ name }) => name)
  const due = await onTheList(store, { brands }, { lapse: config.lapse, now })
  const ranked = rank(due.waiting, config.priority, promiseUsedBy(await promisesOf(config), now), now)
  const isTheirs = ({ candidate: { handled } }: Ranked<Candidate>) =>
    handled?.owner !== undefined && !isSamePerson(handled.owner, by)
  const ours = ranked.filter((one) => !isTheirs(one))
  const incidents = only.incidents ?? (await toldIncidents(store, { brands, channels: [] }))
  const incidentOf = incidentsByCase(incidents)
  const ordinary = ours.find(needsWord(now)) ?? ours[0]
  const isOfOne = ({ candidate: { caseId } }: Ranked<Candidate>) => incidentOf.has(caseId)
  const first =
    ordinary !== undefined && comesFirst(ordinary)
      ? ordinary
      : (ours.filter(isOfOne).find(needsWord(now)) ??
        (await toTell(store, { brands, config, incidents, now, isTheirs })) ??
        ordinary)
  if (first === undefined) return undefined
  const { candidate, ...rest } = first
  const incidentId = incidentOf.get(candidate.caseId)
  const mentions = (await store.cases.file(candidate.caseId))?.mentions ?? []
  const mention = mentions.find(({ id }) => id === candidate.mentionId)
  if (mention === undefined) return undefined
  const cases = (some: readonly Ranked<Candidate>[]) => new Set(some.map((one) => one.candidate.caseId)).size
  return {
    ...rest,
    shortId: shortId(candidate.caseId),
    first: mention,
    named: namedBy(mentions) ?? mention,
    ...(incidentId !== undefined && { incident: { id: incidentId, toTell: !candidate.due } }),
    waiting: cases(ranked),
    withOthers: cases(ranked.filter(isTheirs)),
  }
}

/** No incident, however large, comes before these. */
const comesFirst = ({ candidate: { danger, severity }, wordOwed }: Ranked<Candidate>): boolean =>
  danger || severity === 4 || wordOwed

/** Who waited longest of those who have to hear that it is over, and have nothing else to wait for. */
async function toTell(
  store: Store,
  {
    brands,
    config,
    incidents,
    now,
    isTheirs,
  }: Pick<Options, 'config' | 'now'> & {
    brands: readonly string[]
    incidents: readonly IncidentLine[]
    isTheirs(one: Ranked<Candidate>): boolean
  },
): Promise<Ranked<Candidate> | undefined> {
  const untold = incidents.filter(({ state }) => state === 'fixed').flatMap((line) => line.untold)
  if (untold.length === 0) return undefined
  const order = new Map(untold.map((caseId, at) => [caseId, at]))
  const found = await store.cases.candidates({
    brands,
    all: true,
    now,
    fits: ({ caseId, needsReply }) => needsReply && order.has(caseId),
  })
  const place = ({ candidate }: Ranked<Candidate>) => order.get(candidate.caseId) ?? 0
  return rank(found, config.priority, promiseUsedBy(await promisesOf(config), now), now)
    .filter((one) => !isTheirs(one))
    .toSorted((one, other) => place(one) - place(other))[0]
}

/** Nobody has told them anything yet, or a word that was promised is overdue: who was told that we are at it can wait behind them. */
const needsWord =
  (now: Date) =>
  ({ candidate: { handled, danger } }: Ranked<Candidate>): boolean =>
    danger || handled === undefined || stateAt(handled, now) !== 'acknowledged'
