import { caseFacts } from '../alerts/case-facts.js'
import type { AlertFacts, NewsFacts } from '../alerts/facts.js'
import { type Known, subjectsOf, type Unknown } from '../alerts/raise.js'
import type { AlertRule } from '../alerts/rule.js'
import { isOldNews } from '../cases/due.js'
import { promiseUsedBy } from '../cases/promise-standing.js'
import { type Ranked, rank } from '../cases/rank.js'
import { newSince } from '../cases/waiting.js'
import type { Config } from '../config/schema/index.js'
import { RELEVANT_FROM } from '../judge/needs-reply.js'
import { type AlertKind, incidentAlerts } from '../model/alert.js'
import type { Coverage } from '../model/coverage.js'
import type { Candidate } from '../store/port/cases.js'
import type { Store } from '../store/port.js'
import { incidentsOf } from './incidents/alert-incidents.js'
import { onTheList } from './on-the-list.js'
import { promisesOf } from './promises.js'
import type { Setup } from './setup.js'

/** What rules are asked about, and what of it is ranked, for whoever shows some of it. */
export type LoadedFacts = { facts: AlertFacts; ranked: readonly Ranked<Candidate>[] }

const isOfIncidents = (kind: AlertKind): boolean => incidentAlerts.some((one) => one === kind)

const ofCases: ReadonlySet<AlertKind> = new Set(['danger', 'new', 'soon', 'broken'])

/** Reads what these rules are about, and nothing else. */
export async function loadFacts(
  store: Store,
  config: Config,
  rules: readonly AlertRule[],
  {
    coverage,
    channels,
    now,
  }: { coverage: Pick<Coverage, 'sources'>; channels: Setup['channels']; now: Date },
): Promise<LoadedFacts> {
  const brands = config.brands.map(({ name }) => name)
  const promises = await promisesOf(config)
  const isAboutCases = rules.some(({ kind }) => ofCases.has(kind))
  // What was answered or put off waits for nobody here, and is owed a solution all the same.
  const { waiting, lapsed } = isAboutCases
    ? await onTheList(
        store,
        { brands, alsoIn: ['answered', 'snoozed'], tellKind: true },
        { lapse: config.lapse, now },
      )
    : { waiting: [], lapsed: new Set<Candidate>() }
  const open = waiting.filter((candidate) => !lapsed.has(candidate))
  const ranked = rank(open, config.priority, promiseUsedBy(promises, now), now)
  const news = rules.some(({ kind }) => kind === 'news') ? await newsOf(store, config, { brands, now }) : []
  return {
    facts: {
      now,
      cases: caseFacts(ranked, promises, now),
      news,
      sources: coverage.sources,
      incidents: rules.some(({ kind }) => isOfIncidents(kind))
        ? await incidentsOf(store, { config, channels }, now)
        : [],
      alertAfter: config.alertAfter,
    },
    ranked,
  }
}

/** Reports that were published, or edited, lately: what is older when it is found is no news. */
async function newsOf(
  store: Store,
  { lookback }: Pick<Config, 'lookback'>,
  { brands, now }: { brands: readonly string[]; now: Date },
): Promise<NewsFacts[]> {
  const found = await store.cases.candidates({
    brands,
    kinds: ['news'],
    all: true,
    publishedSince: new Date(now.getTime() - lookback),
    now,
  })
  return found
    .filter(({ muted }) => muted !== true)
    .map(({ mentionId, caseId, brand, touchedAt }) => ({ mentionId, caseId, brand, touchedAt }))
}

/** Asks the store what only it can tell of what may be news. */
export async function loadKnown(store: Store, unknown: readonly Unknown[]): Promise<Known> {
  const subjects = new Map<string, ReturnType<typeof subjectsOf>>()
  const mentionIds = new Set<number>()
  for (const { rule, subjects: some } of unknown) {
    const known = await store.alerts.known(
      rule.name,
      some.map(({ subject }) => subject),
    )
    subjects.set(rule.name, subjectsOf(known))
    for (const { subject, since } of some)
      if (since !== 'always' && !(since instanceof Date) && !subjects.get(rule.name)?.has(subject))
        for (const id of since.seen) mentionIds.add(id)
  }
  const mentions = await store.cases.mentions([...mentionIds])
  return {
    subjects,
    seen: new Map(
      mentions
        // Our own words are no news, nor are those about a namesake.
        .filter(
          (one) =>
            one.needsReply || (!one.official && one.relevance >= RELEVANT_FROM && one.mark !== 'not-us'),
        )
        .filter((one) => one.mark !== undefined || !isOldNews(one))
        .map((one) => [one.id, newSince(one)]),
    ),
  }
}
