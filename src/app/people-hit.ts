import { shortId } from '../cases/short-id.js'
import { stateAt } from '../cases/states.js'
import { standing } from '../cases/undo.js'
import { waitsSince } from '../cases/waiting.js'
import { personOf } from '../cases/whose.js'
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
    const found: { caseId: number; hit: Hit; person: string | undefined }[] = []
    for (const caseId of await store.statistics.causedBy(cause, brands)) {
      const file = await store.cases.file(caseId)
      if (file !== undefined && fits(file, filter))
        found.push(...hitsOf(file, now).map((one) => ({ caseId, ...one })))
    }
    const behind = await peopleBehind(store, found)
    return {
      generatedAt: now,
      cause,
      hit: found.map(({ hit }) => hit).toSorted(leastTold),
      people: new Set(found.map(({ caseId, person }) => person ?? behind.writerOf(caseId))).size,
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

/** Everybody who wrote in it, each with the first of their own complaints: where they are told of what was done. */
function hitsOf(
  { case: matter, mentions, history }: CaseFile,
  now: Date,
): { hit: Hit; person: string | undefined }[] {
  const complaints = mentions.filter(({ needsReply }) => needsReply)
  const firsts = new Map<string | undefined, CaseFile['mentions'][number]>()
  for (const one of complaints.length > 0 ? complaints : mentions)
    if (!firsts.has(personOf(one))) firsts.set(personOf(one), one)
  const { acknowledgedAt, answeredAt, resolvedAt } = matter
  const answeredBy = standing(history).findLast(({ code, by }) => code === 'answered' && by !== undefined)?.by
  return Array.from(firsts, ([person, first]) => {
    const { author, place, url } = first.post
    return {
      person,
      hit: {
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
        place,
        url,
        complainedAt: waitsSince(first),
        ...(acknowledgedAt && { acknowledgedAt }),
        ...(answeredAt && { answeredAt }),
        ...(answeredAt && answeredBy !== undefined && { answeredBy }),
        ...(resolvedAt && { resolvedAt }),
      },
    }
  })
}

/** Who has heard nothing first, then whose last word lies farthest back; of equals who complained first. */
const leastTold = (one: Hit, other: Hit): number =>
  (one.answeredAt?.getTime() ?? 0) - (other.answeredAt?.getTime() ?? 0) ||
  one.complainedAt.getTime() - other.complainedAt.getTime()
