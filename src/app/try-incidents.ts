import { areAlike, keysOf, type Sketch, sketchOf } from '../identity/likeness.js'
import { COMPLAINS_FROM } from '../incidents/counted.js'
import { isOfAnother } from '../incidents/of-another.js'
import { type IncidentNews, replayIncidents, type SeenPost } from '../incidents/replay.js'
import { smallWords } from '../languages/small-words.js'
import { MentionsError } from '../model/error.js'
import type { Kind, Signal } from '../model/mention.js'
import type { Sensitivity } from '../model/sensitivity.js'
import type { Store } from '../store/port.js'
import type { Context, Where } from './context.js'
import { explainer } from './explain/explain.js'
import { linesOf } from './explain/lines.js'
import type { Setup } from './setup.js'
import { readStore } from './stores.js'

/** Mentions that are loaded at a time. */
const BATCH = 500

/** Verdicts are kept for so many texts: people often write the same words. */
const MOST_KEPT = 200_000

/** What would have been said of posts that stand in a stream, a line of JSON each. */
export async function tryIncidents(
  context: Context,
  where: Where,
  input: AsyncIterable<Buffer | string>,
  sensitivity: Sensitivity,
): Promise<IncidentNews[]> {
  const { explain } = await explainer(context, where)
  const kept = new Map<string, string | undefined>()
  const copies = copyFinder()
  const posts: SeenPost[] = []
  let number = 0
  for await (const lines of linesOf(input))
    for (const line of lines) {
      number += 1
      if (line.trim() === '') continue
      const post = readPost(line, number)
      const { brand, text, title, official } = post
      const words = title === undefined ? text : `${title}\n${text}`
      const key = `${brand}\n${words}`
      if (!official && !kept.has(key)) {
        if (kept.size >= MOST_KEPT) kept.clear()
        const { verdict } = explain({ text, title, brand })
        kept.set(key, complaintOf({ ...verdict, text }, [brand]))
      }
      posts.push({
        ...post,
        text: words,
        copy: official ? undefined : copies(text),
        complaint: official ? undefined : kept.get(key),
      })
    }
  return replayed(posts, sensitivity)
}

/** The same of what a store holds that was found since then. */
export async function tryStoredIncidents(
  setup: Setup,
  { brands, since, sensitivity }: { brands: readonly string[]; since: Date; sensitivity: Sensitivity },
): Promise<IncidentNews[]> {
  return await readStore(setup, async (store) => {
    const posts = await storedPosts(store, brands, since)
    const channels = setup.channels.filter((channel) =>
      channel.brands.some((brand) => brands.includes(brand)),
    )
    const said = await store.official.said({ channels: channels.map(({ id }) => id), since })
    for (const { channelId, kind, text, title, at, firstSeenAt } of said)
      for (const channel of channels.filter(({ id }) => id === channelId))
        for (const brand of channel.brands.filter((name) => brands.includes(name)))
          posts.push({
            brand,
            place: channelId,
            publishedAt: at.getTime(),
            foundAt: firstSeenAt.getTime(),
            text: `${title ?? ''} ${text}`,
            official: true,
            isUpdate: kind !== 'post',
          })
    return replayed(posts, sensitivity)
  })
}

async function storedPosts(store: Store, brands: readonly string[], since: Date): Promise<SeenPost[]> {
  const found = await store.cases.candidates({ brands, all: true, publishedSince: since })
  const ids = found.map(({ mentionId }) => mentionId)
  const copies = copyFinder()
  const posts: SeenPost[] = []
  for (let from = 0; from < ids.length; from += BATCH)
    for (const mention of await store.cases.mentions(ids.slice(from, from + BATCH))) {
      const { post, brand, firstSeenAt, official, mark } = mention
      const { author } = post
      posts.push({
        brand,
        place: post.place,
        ...(author && { author: author.handle ?? author.name }),
        ...(post.publishedAtFrom === 'source' && { publishedAt: post.publishedAt.getTime() }),
        foundAt: firstSeenAt.getTime(),
        text: `${post.title ?? ''} ${post.text}`,
        copy: copies(post.text),
        official: false,
        complaint:
          official || mark === 'not-us' ? undefined : complaintOf({ ...mention, text: post.text }, [brand]),
      })
    }
  return posts
}

function replayed(posts: SeenPost[], sensitivity: Sensitivity): IncidentNews[] {
  posts.sort((a, b) => a.foundAt - b.foundAt)
  return replayIncidents(posts, { sensitivity, isSmall: (word) => smallWords.has(word) })
}

type Judged = { score: number; kind: Kind; signals: readonly Signal[]; text: string }

/** Its kind, where it counts as a complaint about the brand. */
const complaintOf = ({ score, kind, signals, text }: Judged, names: readonly string[]): string | undefined =>
  score >= COMPLAINS_FROM && kind !== 'news' && kind !== 'praise' && !isOfAnother(text, signals, names)
    ? kind
    : undefined

/** Gives the same letters for texts in nearly the same words; nothing for short ones. */
function copyFinder(): (text: string) => string | undefined {
  const known = new Map<number, { id: string; sketch: Sketch }[]>()
  let count = 0
  return (text) => {
    const sketch = sketchOf({ text })
    if (sketch === undefined) return undefined
    const keys = keysOf(sketch)
    for (const key of keys)
      for (const other of known.get(key) ?? []) if (areAlike(sketch, other.sketch)) return other.id
    count += 1
    const entry = { id: `copy ${count}`, sketch }
    for (const key of keys) known.set(key, [...(known.get(key) ?? []).slice(-20), entry])
    return entry.id
  }
}

/** Of the kinds of official words; others are of no interest here. */
const isUpdate = (kind: string | undefined): boolean => kind === 'incident' || kind === 'maintenance'

type Read = Omit<SeenPost, 'copy' | 'complaint'> & { title?: string | undefined }

function readPost(line: string, number: number): Read {
  const wrong = (what: string) =>
    new MentionsError(`Line ${number} of the posts can't be used: ${what}.`, {
      hint: 'Each line is JSON with brand, place, foundAt (ISO) and text; author, publishedAt, title, url, official and kind may be missing.',
    })
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw wrong('it is no JSON')
  }
  if (value === null || typeof value !== 'object') throw wrong('it is no object')
  const text = (name: string): string | undefined => {
    const found: unknown = Reflect.get(value, name)
    if (found === undefined || found === null) return undefined
    if (typeof found !== 'string') throw wrong(`${name} is no text`)
    return found
  }
  const needed = (name: string): string => {
    const found = text(name)
    if (found === undefined || found === '') throw wrong(`${name} is missing`)
    return found
  }
  const moment = (name: string, found: string): number => {
    const time = Date.parse(found)
    if (Number.isNaN(time)) throw wrong(`${name} is no moment such as 2026-11-03T08:15:00Z`)
    return time
  }
  const published = text('publishedAt')
  return {
    brand: needed('brand'),
    place: needed('place'),
    author: text('author'),
    ...(published !== undefined && { publishedAt: moment('publishedAt', published) }),
    foundAt: moment('foundAt', needed('foundAt')),
    text: needed('text'),
    title: text('title'),
    official: Reflect.get(value, 'official') === true,
    isUpdate: isUpdate(text('kind')),
  }
}
