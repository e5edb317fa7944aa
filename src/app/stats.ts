import { knownFrom } from '../digest/known.js'
import { RELEVANT_FROM } from '../judge/needs-reply.js'
import type { Kind } from '../model/mention.js'
import type { Fact } from '../stats/fact.js'
import { factsOf } from '../stats/facts-of.js'
import type { Grouping } from '../stats/grouping.js'
import { reachBefore } from '../stats/reach.js'
import { type Counted, count, type Known } from '../stats/stats.js'
import { stretchesOf } from '../stats/stretches.js'
import type { StatisticsFacts } from '../store/port/statistics.js'
import type { Store } from '../store/port.js'
import type { Stats } from '../views/stats.js'
import { calendarFor } from './calendar.js'
import type { Context } from './context.js'
import { warnOfStranger } from './filled-by.js'
import { peopleBehind } from './people.js'
import { promisesOf } from './promises.js'
import { readCoverage } from './read-coverage.js'
import type { Setup } from './setup.js'
import { readStore } from './stores.js'

export type { Grouping, Stats }

/** What is counted; all of it where nothing narrows it. */
export type StatsFilter = {
  brands: readonly string[]
  /** Only posts that one of these sources gave, by id, or that stand at one of these places, in small letters. */
  sources?: readonly string[] | undefined
  places?: readonly string[] | undefined
  kinds?: readonly Kind[] | undefined
  causes?: readonly string[] | undefined
  since?: Date | undefined
  until?: Date | undefined
}

type Options = { filter: StatsFilter; narrowedBy: string; by?: Grouping | undefined }

/** Of several brands, or where nobody asks for one part, these stand below the figures of all. */
const PAGE: readonly Exclude<Grouping, 'week'>[] = ['audience', 'kind', 'place', 'colleague', 'cause']

/** Figures over weeks, from what earlier scans stored. */
export async function readStats(
  context: Pick<Context, 'now' | 'log'>,
  setup: Setup,
  { filter, narrowedBy, by }: Options,
): Promise<Stats> {
  const { config, configPath, sources } = setup
  return await readStore(setup, async (store) => {
    await warnOfStranger(context, setup, store)
    const now = context.now()
    const { brands } = filter
    const stretches = stretchesOf({ ...filter, now }, calendarFor(config))
    const coverage = await readCoverage(store, {
      sources,
      brands,
      config,
      configPath,
      outagesSince: stretches.period.from,
      tellGone: brands.length === config.brands.length,
      now,
    })
    const promises = await promisesOf(config)
    const { period, before, weeks } = stretches
    const reach = reachBefore(
      before.from,
      brands.map((brand) => promises(brand)),
    )
    const stored = await store.statistics.read({
      brands,
      relevantFrom: RELEVANT_FROM,
      from: new Date(before.from.getTime() - reach),
      to: period.to,
      stretches: [period, before, ...weeks],
    })
    const isBySource = by === 'source' || filter.sources !== undefined
    const facts = factsOf(stored, {
      now,
      promises,
      lapse: config.lapse,
      writerOf: (await peopleBehind(store, stored.mentions)).writerOf,
      sourcesOf: isBySource ? await sourcesOf(store, stored) : () => [],
    }).filter((fact) => fits(fact, filter))
    const known = await knownOf(store, setup, brands, stored.wasSeen)
    const parts = by === undefined ? [...(brands.length > 1 ? (['brand'] as const) : []), ...PAGE] : [by]
    const counted = count(facts, stretches, { known, by: parts.filter((part) => part !== 'week') })
    return {
      ...(by === 'source' ? named(counted, sources) : counted),
      generatedAt: now,
      brands,
      stretches,
      ...(by !== undefined && { by }),
      narrowedBy,
      knownFrom: known.from,
      coverage,
    }
  })
}

async function sourcesOf(store: Store, { mentions }: StatisticsFacts) {
  const givenBy = await store.posts.givenBy([...new Set(mentions.map(({ postId }) => postId))])
  return (postId: string): readonly string[] => givenBy.get(postId) ?? []
}

function fits({ of }: Fact, { sources, places, kinds, causes }: StatsFilter): boolean {
  const isFrom =
    (sources === undefined && places === undefined) ||
    sources?.some((id) => of.sources.includes(id)) === true ||
    places?.includes(of.place.toLowerCase()) === true
  const isOfKind = kinds === undefined || kinds.includes(of.kind)
  return isFrom && isOfKind && isOfCause(of.cause, causes)
}

const isOfCause = (cause: string | undefined, causes: readonly string[] | undefined): boolean =>
  causes === undefined || causes.some((one) => one.toLowerCase() === cause?.toLowerCase())

/** A source of another brand's own may begin when it likes. */
async function knownOf(
  store: Store,
  { sources }: Setup,
  brands: readonly string[],
  wasSeen: readonly boolean[],
): Promise<Known> {
  const watched = await store.facts.watched()
  const looking = sources.filter(({ own }) => own === undefined || brands.includes(own))
  const [period = false, before = false, ...weeks] = wasSeen
  return { from: knownFrom(looking.flatMap(({ id }) => watched.get(id) ?? [])), period, before, weeks }
}

/** Sources as people call them; one that is gone from the config has its id alone. */
function named(counted: Counted, sources: Setup['sources']): Counted {
  const names = new Map(sources.map(({ id, name }) => [id, name]))
  return {
    ...counted,
    parts: counted.parts.map((part) => ({
      ...part,
      lines: part.lines.map((line) => ({ ...line, name: names.get(line.name ?? '') ?? line.name })),
    })),
  }
}
