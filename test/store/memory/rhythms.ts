import type { BrandRhythm, Rhythm, Rhythms, WatchedSource } from '../../../src/store/port/facts.js'
import type { Tables } from './tables.js'

const DAY = 24 * 60 * 60 * 1000
const dayOf = (moment: Date): number => Math.floor(moment.getTime() / DAY)
/** Days of which a brand's mentions are counted, see `Rhythm`. */
const DAYS_COUNTED = 200

export function rhythms(tables: Tables, brands: readonly string[], silentSince?: Date): Rhythms {
  const isAsked = <Known extends Rhythm>(rhythm: Known | undefined): rhythm is Known =>
    rhythm !== undefined && (silentSince === undefined || rhythm.newestAt < silentSince)
  const asked = <Known extends Rhythm>(all: readonly (readonly [string, Known | undefined])[]) =>
    new Map(all.flatMap(([name, rhythm]) => (isAsked(rhythm) ? [[name, rhythm] as const] : [])))
  return {
    sources: asked(Array.from(tables.sources.keys(), (id) => [id, rhythmOfSource(tables, id)])),
    brands: asked(brands.map((brand) => [brand, rhythmOfBrand(tables, brand)])),
  }
}

function rhythmOfSource({ sources }: Tables, sourceId: string): Rhythm | undefined {
  const source = sources.get(sourceId)
  if (source?.newestAt === undefined) return undefined
  const days = Array.from(source.days, ([day, { posts }]) => ({ day, posts })).filter(
    ({ posts }) => posts > 0,
  )
  return { newestAt: source.newestAt, days: days.toSorted((one, other) => one.day - other.day) }
}

function rhythmOfBrand({ mentions, posts }: Tables, brand: string): BrandRhythm | undefined {
  const ofBrand = [...mentions.values()].filter(({ record }) => record.brand === brand)
  const first = Math.min(...ofBrand.map(({ record }) => Number(record.postId)))
  const watchedSince = posts.get(String(first))?.firstSeenAt
  const published = ofBrand
    .map(({ record }) => record.publishedAt)
    .toSorted((one, other) => one.getTime() - other.getTime())
  const newestAt = published.at(-1)
  if (newestAt === undefined || watchedSince === undefined) return undefined
  const days = new Map<number, number>()
  for (const moment of published) {
    if (moment.getTime() < newestAt.getTime() - DAYS_COUNTED * DAY) continue
    days.set(dayOf(moment), (days.get(dayOf(moment)) ?? 0) + 1)
  }
  return { newestAt, days: Array.from(days, ([day, posts]) => ({ day, posts })), watchedSince }
}

export function pollCounts({ sources }: Tables, since: Date) {
  const counts = new Map<string, { polls: number; answers: number }>()
  for (const [sourceId, { days }] of sources) {
    const counted = Array.from(days).filter(([day]) => day >= dayOf(since))
    if (counted.length === 0) continue
    const sum = (of: 'polls' | 'answers') => counted.reduce((total, [, day]) => total + day[of], 0)
    counts.set(sourceId, { polls: sum('polls'), answers: sum('answers') })
  }
  return counts
}

export function watched({ sources }: Tables): ReadonlyMap<string, WatchedSource> {
  return new Map(
    [...sources].flatMap(([sourceId, { days, newestAt }]) => {
      const all = [...days].toSorted(([one], [other]) => one - other)
      const answeredFrom = all.find(([, { answers }]) => answers > 0)?.[0]
      if (answeredFrom === undefined) return []
      const before = all.flatMap(([day, { posts }]) => (day < answeredFrom && posts > 0 ? [day] : []))
      return [[sourceId, { answeredFrom, before, brought: newestAt !== undefined }] as const]
    }),
  )
}
