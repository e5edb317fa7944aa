import { namedBy } from '../cases/named-by.js'
import { promiseUsedBy } from '../cases/promise-standing.js'
import { type Ranked, rank } from '../cases/rank.js'
import { isSamePerson } from '../cases/same-person.js'
import { shortId } from '../cases/short-id.js'
import { stateAt } from '../cases/states.js'
import type { Config } from '../config/schema/index.js'
import type { Candidate } from '../store/port/cases.js'
import type { Store } from '../store/port.js'
import type { Next } from '../views/acted.js'
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
}

/** The case to answer now; undefined where nobody waits whom nobody else sees to. */
export async function nextCase({ store, config, by, now, ...only }: Options): Promise<Next | undefined> {
  const brands = only.brands ?? config.brands.map(({ name }) => name)
  const due = await onTheList(store, { brands }, { lapse: config.lapse, now })
  const ranked = rank(due.waiting, config.priority, promiseUsedBy(await promisesOf(config), now), now)
  const isTheirs = ({ candidate: { handled } }: Ranked<Candidate>) =>
    handled?.owner !== undefined && !isSamePerson(handled.owner, by)
  const ours = ranked.filter((one) => !isTheirs(one))
  const first = ours.find(needsWord(now)) ?? ours[0]
  if (first === undefined) return undefined
  const { candidate, ...rest } = first
  const mentions = (await store.cases.file(candidate.caseId))?.mentions ?? []
  const mention = mentions.find(({ id }) => id === candidate.mentionId)
  if (mention === undefined) return undefined
  const cases = (some: readonly Ranked<Candidate>[]) => new Set(some.map((one) => one.candidate.caseId)).size
  return {
    ...rest,
    shortId: shortId(candidate.caseId),
    first: mention,
    named: namedBy(mentions) ?? mention,
    waiting: cases(ranked),
    withOthers: cases(ranked.filter(isTheirs)),
  }
}

/** Nobody has told them anything yet, or a word that was promised is overdue: who was told that we are at it can wait behind them. */
const needsWord =
  (now: Date) =>
  ({ candidate: { handled, danger } }: Ranked<Candidate>): boolean =>
    danger || handled === undefined || stateAt(handled, now) !== 'acknowledged'
