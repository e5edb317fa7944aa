import { createMatcher } from '../judge/match/index.js'
import type { BrandQuery } from '../judge/match/matching.js'
import type { Notice } from '../model/notice.js'
import type { Candidate } from '../store/port/cases.js'
import type { Store } from '../store/port.js'
import { mostCommon } from '../text/most-common.js'
import { formerNames } from './former-names.js'
import { otherConfigs } from './other-configs.js'
import { peopleBehind } from './people.js'

/** Of its posts so many are looked at to find the name that a brand has now. */
const SAMPLE = 100

type Ours = { brands: readonly BrandQuery[]; lapse: number; path: string; now: Date }

/**
 * Who waits for an answer of a brand that the config has no more, and no other config that fills the store either: they are in no list
 * and in no mail. Who waits longer than `lapse`, in danger or not, is told of no more.
 */
export async function goneBrandsNotice(store: Store, ours: Ours): Promise<Notice[]> {
  const brands = goneBrands({
    judged: [...(await store.posts.judged()).keys()],
    brands: ours.brands,
    others: otherConfigs(await store.configs.all(), ours).flatMap(({ brands }) => brands),
  })
  if (brands.length === 0) return []
  const since = ours.now.getTime() - ours.lapse
  const waiting = (await store.cases.candidates({ brands, now: ours.now })).filter(
    ({ touchedAt }) => touchedAt.getTime() >= since,
  )
  if (waiting.length === 0) return []
  const shown = await shownAnyway(store, waiting, ours)
  const unshown = waiting.filter(({ caseId }) => !shown.has(caseId))
  if (unshown.length === 0) return secondNames(waiting, shown)
  const names = brands.filter((name) => unshown.some(({ brand }) => brand === name))
  const ofThese = waiting.filter(({ brand }) => names.includes(brand))
  const people = await peopleBehind(store, ofThese)
  const isNow = names.length === 1 ? await presentName(store, unshown, ours.brands) : undefined
  return [
    {
      code: 'brands-gone',
      args: {
        brands: names,
        people: people.count(ofThese),
        unshown: people.count(unshown),
        danger: people.count(unshown.filter(({ danger }) => danger)),
        ...(isNow !== undefined && { isNow }),
      },
    },
  ]
}

type Shown = ReadonlyMap<number, { caseId: number; brand: string }>

/** By case of a brand that is gone: the case under a present brand that has one of its posts, too, as after a slip that was scanned with. */
async function shownAnyway(
  store: Store,
  waiting: readonly Candidate[],
  { brands }: Pick<Ours, 'brands'>,
): Promise<Shown> {
  const mentions = await store.cases.mentions(waiting.map(({ mentionId }) => mentionId))
  const cases = new Map(mentions.map(({ post, case: { id } }) => [post.id, id]))
  const oldest = Math.min(...mentions.map(({ post }) => post.publishedAt.getTime()))
  const found = await store.cases.candidates({
    brands: brands.map(({ name }) => name),
    all: true,
    ...(Number.isFinite(oldest) && { publishedSince: new Date(oldest) }),
    search: ({ post }) => cases.has(post.id),
  })
  const present = await store.cases.mentions(found.map(({ mentionId }) => mentionId))
  return new Map(
    present.flatMap(({ post, brand, case: { id } }) => {
      const before = cases.get(post.id)
      return before === undefined ? [] : [[before, { caseId: id, brand }] as const]
    }),
  )
}

/** Nobody is missing, but who had an id before has another one now: the past comes back with the old name. */
function secondNames(waiting: readonly Candidate[], shown: Shown): Notice[] {
  const moved = new Map(
    waiting.flatMap(({ brand, caseId }) => {
      const now = shown.get(caseId)
      return now !== undefined && caseId < now.caseId ? [[brand, now.brand] as const] : []
    }),
  )
  const [first] = moved
  return first === undefined || moved.size > 1
    ? []
    : [{ code: 'brand-second', args: { brand: first[0], isNow: first[1] } }]
}

/** Brands that posts were judged for and that are nobody's now, in the order of the alphabet. */
function goneBrands({
  judged,
  brands,
  others,
}: {
  judged: readonly string[]
  brands: readonly BrandQuery[]
  others: readonly string[]
}): string[] {
  const former = formerNames(brands, judged).map(({ from }) => from)
  const known = new Set([...brands.map(({ name }) => name), ...former, ...others])
  return judged.filter((name) => !known.has(name)).toSorted((one, other) => (one < other ? -1 : 1))
}

/** The brand that finds at least half of what waits: perhaps it is the same under another name. */
async function presentName(
  store: Store,
  waiting: readonly Candidate[],
  brands: readonly BrandQuery[],
): Promise<string | undefined> {
  const mentions = await store.cases.mentions(waiting.slice(0, SAMPLE).map(({ mentionId }) => mentionId))
  const matcher = createMatcher(brands)
  const most = mostCommon(mentions.flatMap(({ post }) => matcher.match(post).map(({ brand }) => brand)))
  return most !== undefined && most.count * 2 >= mentions.length ? most.one : undefined
}
