import type { Sensitivity } from '../model/sensitivity.js'
import { type BrandMemory, type Counted, type Found, isInGroup, look, newMemory } from './detector.js'
import { isAboutTrouble, type SilenceClock, silentFor } from './silence.js'
import { wordsThatRose } from './words-that-rose.js'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** It is looked so often, as a scan does. */
const TICK = 15 * MINUTE
/** What a place brings that is asked for less long than this tells nothing of now: it may have stood there for years. */
const YOUNG = 7 * DAY
/** A surge so soon after another one is the same trouble again. */
const RELAPSE = DAY

/** A post, as polls saw it; moments in milliseconds since 1970. */
export type SeenPost = {
  brand: string
  place: string
  author?: string | undefined
  publishedAt?: number | undefined
  foundAt: number
  text: string
  /** The same for texts in nearly the same words, where they are long enough to tell. */
  copy?: string | undefined
  /** By the brand itself. */
  official: boolean
  /** Official, and about trouble whatever its words: an update of an incident or of planned work, on a status page. */
  isUpdate?: boolean | undefined
  /** It counts as a complaint, of this kind. */
  complaint?: string | undefined
}

/** What would have been said, and when. */
export type IncidentNews = {
  brand: string
  at: number
  kind: 'surge' | 'slow' | 'silence' | 'relapse'
  /** Of a rise: different people in its window, and how many are usual; of a silence: those of the surge. */
  people: number
  usual?: number
  /** The first post of it. */
  since: number
  terms: readonly string[]
  /** Of a surge, and of one again: when as many complained as usual again; undefined while it goes on. */
  over?: number
  /** Of a silence: for how long nobody spoke, in milliseconds. */
  silentFor?: number
}

type Options = {
  sensitivity: Sensitivity
  isSmall: (word: string) => boolean
}

/**
 * Goes through posts as polls saw them, and gives what would have been said of surges and of silence, in the order of time.
 *
 * @param posts by `foundAt`
 */
export function replayIncidents(posts: readonly SeenPost[], options: Options): IncidentNews[] {
  const byBrand = new Map<string, SeenPost[]>()
  for (const post of posts) {
    const known = byBrand.get(post.brand)
    if (known === undefined) byBrand.set(post.brand, [post])
    else known.push(post)
  }
  return [...byBrand.entries()]
    .flatMap(([brand, some]) => replayBrand(brand, some, options))
    .toSorted((a, b) => a.at - b.at)
}

type Going = { news: IncidentNews; found: Found; terms: readonly string[]; clock: SilenceClock }

function replayBrand(brand: string, posts: readonly SeenPost[], options: Options): IncidentNews[] {
  const [first] = posts
  const last = posts.at(-1)
  if (first === undefined || last === undefined) return []
  const news: IncidentNews[] = []
  const memory: BrandMemory = newMemory(first.foundAt)
  const watching = { from: first.foundAt, places: new Map<string, number>() }
  // Where nobody gave our own words, nobody knows of silence.
  const knowsOurs = posts.some(({ official }) => official)
  let going: Going | undefined
  let lastEnd: number | undefined
  let next = 0
  const begin = Math.floor(first.foundAt / TICK) * TICK + TICK
  for (let now = begin; now <= last.foundAt + TICK; now += TICK) {
    const from = next
    while (next < posts.length && (posts[next]?.foundAt ?? 0) <= now) next += 1
    const found = posts.slice(from, next)
    const counted = found.flatMap((post) => countedOf(post, watching))
    const { begins, ends } = look(memory, counted, now, options.sensitivity)
    if (ends !== undefined) {
      if (going !== undefined) going.news.over = ends.at
      going = undefined
      lastEnd = ends.at
    }
    if (begins !== undefined) {
      const terms = termsOf(brand, posts, begins, next, options)
      const isAgain = lastEnd !== undefined && begins.at - lastEnd < RELAPSE && begins.kind !== 'slow'
      const rise: IncidentNews = {
        brand,
        at: now,
        kind: begins.kind === 'slow' ? 'slow' : isAgain ? 'relapse' : 'surge',
        people: begins.people,
        ...(begins.usual !== undefined && { usual: begins.usual }),
        since: begins.since,
        terms,
      }
      news.push(rise)
      if (begins.kind !== 'slow') going = { news: rise, found: begins, terms, clock: { since: begins.since } }
    }
    if (going === undefined || !knowsOurs) continue
    const silent = silentFor(going.clock, lastWord(posts, next, going), now)
    if (silent !== undefined)
      news.push({
        brand,
        at: now,
        kind: 'silence',
        people: going.found.people,
        since: going.found.since,
        terms: going.terms,
        silentFor: silent,
      })
  }
  return news
}

function countedOf(
  { place, author, publishedAt, foundAt, copy, official, complaint }: SeenPost,
  watching: { from: number; places: Map<string, number> },
): Counted[] {
  const since = watching.places.get(place) ?? foundAt
  watching.places.set(place, since)
  if (official) return []
  const isYoung = foundAt - since < YOUNG && since - watching.from > YOUNG
  if (isYoung && (publishedAt === undefined || publishedAt < since)) return []
  // Who can't be told from others counts as one at each place: perhaps it was one.
  const who = copy ?? (author === undefined ? `nobody at ${place}` : `${place}:${author}`)
  const at = publishedAt ?? foundAt
  return [complaint === undefined ? { at, who, kind: 'calm', calm: true } : { at, who, kind: complaint }]
}

/** The last that we said of it, as far as polls had seen it. */
function lastWord(posts: readonly SeenPost[], seen: number, { found, terms }: Going): number | undefined {
  let last: number | undefined
  for (let index = seen - 1; index >= 0; index -= 1) {
    const post = posts[index]
    if (post === undefined || post.foundAt < found.since) break
    const at = post.publishedAt ?? post.foundAt
    if (post.official && at >= found.since && isAboutTrouble(post, terms)) last = Math.max(last ?? at, at)
  }
  return last
}

/** How far back the words of before a surge are looked for. */
const BEFORE = 3 * DAY

function termsOf(
  brand: string,
  posts: readonly SeenPost[],
  { since, group }: Found,
  seen: number,
  { isSmall }: Options,
): string[] {
  const now: string[] = []
  const before: string[] = []
  for (let index = seen - 1; index >= 0; index -= 1) {
    const post = posts[index]
    if (post === undefined || post.foundAt < since - BEFORE) break
    const isOfIt = post.complaint !== undefined && isInGroup(group, post.complaint)
    if (isOfIt && (post.publishedAt ?? post.foundAt) >= since) now.push(post.text)
    else before.push(post.text)
  }
  return wordsThatRose(now, before, [brand], isSmall)
}
