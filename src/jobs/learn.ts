import { isSomebody, personKey } from '../identity/person.js'
import { changedWeights } from '../learned/changes.js'
import { evenShift } from '../learned/even.js'
import { fitMarks, type MarkedPost, markedPost } from '../learned/fit.js'
import { untaught } from '../learned/lesson.js'
import type { Learned, LearnedState } from '../model/learned.js'
import type { StoredMention } from '../store/port/cases.js'
import type { MarkedMention } from '../store/port/lessons.js'
import type { Store } from '../store/port.js'
import { fingerprint } from '../text/fingerprint.js'

const DAY = 24 * 60 * 60_000
/** What was published since counts for how many pass, and is judged again where nobody has touched it. */
export const RECENT = 30 * DAY
/** Older marks tell less than later ones, and nobody makes so many in a year. */
const MOST_MARKS = 5_000
/** Enough to tell how many of all pass. */
const MOST_POSTS = 3_000
const BATCH = 500
/** Another way to learn from the same marks is another result. */
const VERSION = 1

type Options = {
  store: Store
  /** With the score from which a post of it needs a reply, 0–100. */
  brands: readonly { name: string; threshold: number }[]
  now: Date
  /** Somebody was forgotten: what was learned before is told nowhere. */
  isAfterForgetting?: boolean
}

/**
 * What brands have learned, fitted anew where there are other marks than the last time, and kept.
 *
 * @returns by brand, of all that ever learned anything or had marks
 */
export async function learnFromMarks({
  store,
  brands,
  now,
  isAfterForgetting = false,
}: Options): Promise<ReadonlyMap<string, LearnedState>> {
  const states = new Map(await store.lessons.states())
  const judged = await store.posts.judged()
  const marked = new Set(await store.lessons.marked())
  for (const { name, threshold } of brands) {
    const before = states.get(name) ?? untaught
    if (before.isOff || (!marked.has(name) && before.fittedTo === '')) continue
    const said = await marksOf(store, name, before)
    const told = said.map(({ mentionId, verdict, at }) => [mentionId, verdict, at])
    const fittedTo = fingerprint(JSON.stringify([VERSION, judged.get(name)?.rules, threshold, told]))
    if (fittedTo === before.fittedTo) continue
    const learned = await fitted(store, name, said, { threshold, now })
    const isSame = JSON.stringify(learned) === JSON.stringify(before.learned)
    const { change, ...rest } = before
    const news = {
      at: now,
      marks: { before: marksIn(before.learned), after: marksIn(learned) },
      weights: isAfterForgetting ? [] : changedWeights(before.learned, learned),
    }
    const last = isSame ? change : news
    const after: LearnedState = {
      ...rest,
      fittedTo,
      learned,
      ...(last && { change: last }),
      isApplied: before.isApplied && isSame,
    }
    await store.lessons.save(name, after)
    states.set(name, after)
  }
  return states
}

/** How many marks teach something. */
const marksIn = ({ relevance, score }: Learned): number =>
  Math.max(0, ...[relevance, score].map((part) => (part ? part.marks.yes + part.marks.no : 0)))

/** What was said of a brand, as far as it counts; the last first. */
export const marksOf = async (
  store: Store,
  brand: string,
  { since }: Pick<LearnedState, 'since'>,
): Promise<readonly MarkedMention[]> => await store.lessons.marks({ brand, since, limit: MOST_MARKS })

/** Fits what marks teach about a brand. Keeps nothing. */
export async function fitted(
  store: Store,
  brand: string,
  said: readonly MarkedMention[],
  { threshold, now }: { threshold: number; now: Date },
): Promise<Learned> {
  const marked = await markedPosts(store, said)
  const relevance = fitMarks('relevance', marked)
  const score = fitMarks('score', marked)
  return {
    ...(relevance && { relevance }),
    ...(score && {
      score: { ...score, shift: evenShift(score, await recentOf(store, brand, now), threshold) },
    }),
  }
}

export async function markedPosts(store: Store, said: readonly MarkedMention[]): Promise<MarkedPost[]> {
  const mentions = await inBatches(
    store,
    said.map(({ mentionId }) => mentionId),
  )
  const verdicts = new Map(said.map(({ mentionId, verdict }) => [mentionId, verdict]))
  return mentions.flatMap((mention) => {
    const mark = verdicts.get(mention.id)
    const { author, place } = mention.post
    const person = author && isSomebody(author) ? `${place} ${personKey(author)}` : undefined
    return mark === undefined
      ? []
      : [markedPost({ post: mention.post, mention }, { url: mention.post.url, mark, person })]
  })
}

/** What posts score that somebody marked as complaints, or as none. Both are about the brand. */
export async function markedScores(
  store: Store,
  said: readonly MarkedMention[],
): Promise<{ score: number; isComplaint: boolean }[]> {
  const verdicts = new Map(
    said.flatMap(({ mentionId, verdict }) => (verdict === 'not-us' ? [] : [[mentionId, verdict] as const])),
  )
  return (await inBatches(store, [...verdicts.keys()])).map(({ id, score }) => ({
    score,
    isComplaint: verdicts.get(id) === 'complaint',
  }))
}

/** Of the last weeks, and about the brand: what the rules let through or not. */
async function recentOf(store: Store, brand: string, now: Date): Promise<StoredMention[]> {
  const found = await store.cases.candidates({
    brands: [brand],
    all: true,
    publishedSince: new Date(now.getTime() - RECENT),
  })
  const ids = found
    .map(({ mentionId }) => mentionId)
    .sort((one, other) => other - one)
    .slice(0, MOST_POSTS)
  return (await inBatches(store, ids)).filter(
    ({ official, danger, severity, unjudged, post }) =>
      !official && !danger && severity < 4 && unjudged === undefined && post.text !== '',
  )
}

async function inBatches(store: Store, ids: readonly number[]): Promise<StoredMention[]> {
  const mentions: StoredMention[] = []
  for (let from = 0; from < ids.length; from += BATCH)
    mentions.push(...(await store.cases.mentions(ids.slice(from, from + BATCH))))
  return mentions
}
