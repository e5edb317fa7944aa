import { shortId } from '../cases/short-id.js'
import { stateAt } from '../cases/states.js'
import { standing } from '../cases/undo.js'
import { waitsSince } from '../cases/waiting.js'
import type { CaseFile } from '../store/port/cases.js'
import type { Hit, PeopleHit } from '../views/stats.js'
import type { Context } from './context.js'
import { warnOfStranger } from './filled-by.js'
import { peopleBehind } from './people.js'
import { readCoverage } from './read-coverage.js'
import type { Setup } from './setup.js'
import type { StatsFilter } from './stats.js'
import { readStore } from './stores.js'

type Options = { cause: string; filter: StatsFilter } & Pick<PeopleHit, 'narrowedBy' | 'typed'>

/** Everybody ever hit by a cause, however long ago and whatever became of it, so that they can be told. */
export async function readPeopleHit(
  context: Pick<Context, 'now' | 'log'>,
  setup: Setup,
  { cause, filter, ...options }: Options,
): Promise<PeopleHit> {
  const { config, configPath, sources } = setup
  const { brands } = filter
  return await readStore(setup, async (store) => {
    await warnOfStranger(context, setup, store)
    const now = context.now()
    const found: { caseId: number; hit: Hit }[] = []
    for (const caseId of await store.statistics.causedBy(cause, brands)) {
      const file = await store.cases.file(caseId)
      if (file !== undefined && fits(file, filter)) found.push({ caseId, hit: hitOf(file, now) })
    }
    const behind = await peopleBehind(store, found)
    return {
      generatedAt: now,
      cause,
      hit: found.map(({ hit }) => hit).toSorted(leastTold),
      people: behind.count(found),
      ...options,
      coverage: await readCoverage(store, {
        sources,
        brands,
        config,
        configPath,
        tellGone: brands.length === config.brands.length,
        now,
      }),
    }
  })
}

/** Of the posts of a case one is enough. */
function fits({ mentions, foundBy }: CaseFile, filter: StatsFilter): boolean {
  const { sources, places, kinds, since, until } = filter
  return mentions.some((mention) => {
    const { post, kind } = mention
    const at = waitsSince(mention)
    const isFrom =
      (sources === undefined && places === undefined) ||
      foundBy[post.id]?.some(({ sourceId }) => sources?.includes(sourceId)) === true ||
      places?.includes(post.place.toLowerCase()) === true
    return (
      isFrom &&
      (kinds === undefined || kinds.includes(kind)) &&
      (since === undefined || at >= since) &&
      (until === undefined || at < until)
    )
  })
}

function hitOf({ case: matter, mentions, history }: CaseFile, now: Date): Hit {
  const complaints = mentions.filter(({ needsReply }) => needsReply)
  const [first] = complaints.length > 0 ? complaints : mentions
  const author = matter.person?.author
  const { acknowledgedAt, answeredAt, resolvedAt } = matter
  const answeredBy = standing(history).findLast(({ code, by }) => code === 'answered' && by !== undefined)?.by
  return {
    shortId: shortId(matter.id),
    brand: matter.brand,
    state: stateAt(matter, now),
    ...(author && {
      person: {
        name: author.name,
        ...(author.handle !== undefined && { handle: author.handle }),
        ...(author.url !== undefined && { url: author.url }),
        ...(author.followers !== undefined && { followers: author.followers }),
      },
    }),
    place: first?.post.place ?? '',
    url: first?.post.url ?? '',
    complainedAt: first === undefined ? matter.openedAt : waitsSince(first),
    ...(acknowledgedAt && { acknowledgedAt }),
    ...(answeredAt && { answeredAt }),
    ...(answeredAt && answeredBy !== undefined && { answeredBy }),
    ...(resolvedAt && { resolvedAt }),
  }
}

/** Who has heard nothing first, then whose last word lies farthest back; of equals who complained first. */
const leastTold = (one: Hit, other: Hit): number =>
  (one.answeredAt?.getTime() ?? 0) - (other.answeredAt?.getTime() ?? 0) ||
  one.complainedAt.getTime() - other.complainedAt.getTime()
