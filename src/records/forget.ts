import { isOpener } from '../cases/thread-replies.js'
import { nameless, otherCases } from '../cases/wordless.js'
import { hashOfKey, hashOfPerson, hashOfThread, isCalledBy, unmarked } from '../identity/erased.js'
import { withoutWords } from '../identity/gone.js'
import { withoutTitleReasons } from '../identity/untitled.js'
import type { Post } from '../model/post.js'
import type { Changes, Facts, FactsQuery, Marker, PersonRecord, PostRecord } from '../store/port/records.js'
import { ofPost } from './judge-post.js'
import { createWorkspace } from './workspace.js'

/** Somebody who asked to be forgotten. */
export type ForgetRecord = {
  /** Under which names; of whom nothing is stored, too. */
  people: readonly Pick<PersonRecord, 'place' | 'key'>[]
  /** Posts of which nobody knows the author, and that are theirs. */
  postIds: readonly string[]
  /** The brands for which nothing of them is to come in again, each with a salt for where it has none yet. */
  brands: ReadonlyMap<string, string>
  when: { at: Date; by: string }
}

export const factsForForget = ({
  people,
  postIds,
}: Pick<ForgetRecord, 'people' | 'postIds'>): FactsQuery => ({
  people,
  postIds,
  withPosts: true,
  withErased: true,
})

type Recorded = {
  changes?: Changes
  /** The histories of their cases, of which it is not known before which those are. */
  wants?: FactsQuery
  posts: readonly PostRecord[]
  caseIds: readonly number[]
}

/**
 * What it changes that somebody is forgotten: their posts and cases stay as numbers, and nothing of them says who it was or what was
 * said. Pure.
 */
export function recordForget(record: ForgetRecord, facts: Facts): Recorded {
  const { people, postIds, brands, when } = record
  const persons = new Set(facts.people.map(({ id }) => id))
  const isTheirs = ({ post, personId }: PostRecord) =>
    postIds.includes(post.id) || (personId !== undefined && persons.has(personId))
  const posts = facts.posts.filter(isTheirs)
  const ids = new Set(posts.map(({ post }) => post.id))
  const ofThem = facts.mentions.filter(({ postId }) => ids.has(postId)).map(({ caseId }) => caseId)
  const own = facts.cases.flatMap(({ id, personId }) =>
    personId !== undefined && persons.has(personId) ? [id] : [],
  )
  const caseIds = [...new Set([...own, ...ofThem])]
  const lacking = historiesLacking(caseIds, facts)
  const found = { posts, caseIds }
  if (lacking.length > 0) {
    const caseIdsWanted = [...new Set([...caseIds, ...facts.histories.keys(), ...lacking])]
    return {
      ...found,
      wants: { ...factsForForget(record), caseIds: caseIdsWanted, withHistory: true, withRemoved: true },
    }
  }

  const threads = posts.flatMap(({ post }) => threadBegunBy(post, facts))
  const work = createWorkspace(facts)
  for (const post of posts) blank(work, post, when.at)
  for (const caseId of caseIds)
    work.append(caseId, [{ code: 'forgotten', args: { by: when.by }, at: when.at }])
  const muted = facts.mutes.all.filter(
    ({ what }) =>
      what.kind === 'person' && people.some(({ place, key }) => what.place === place && what.key === key),
  )
  work.putMutes(
    muted.map((mute) => ({
      ...mute,
      what: { ...mute.what, ...(mute.what.kind === 'person' && { key: '' }) },
      ended: mute.ended ?? when,
    })),
  )
  // Whichever of two: both lists hold.
  const known = new Map(facts.erased.map(({ brand, salt }) => [brand, salt]))
  const hashes = (salt: string) => [
    ...people.map((person) => hashOfPerson(salt, person)),
    ...Array.from(facts.keys)
      .filter(([, postId]) => ids.has(postId))
      .map(([key]) => hashOfKey(salt, key)),
    ...threads.map((thread) => hashOfThread(salt, thread)),
  ]
  return {
    ...found,
    changes: {
      ...work.changes(),
      erased: {
        people: [...persons],
        posts: [...ids],
        histories: new Map(
          Array.from(facts.histories, ([caseId, events]) => [caseId, events.map(nameless)] as const),
        ),
        threads: threads.map((thread) => ({ ...thread, untitled: withoutTitleReasons })),
        markers: people.map((person) => markerOf(person, facts)),
        list: Array.from(brands, ([brand, fresh]) => {
          const salt = known.get(brand) ?? fresh
          return { brand, salt, hashes: hashes(salt) }
        }),
      },
    },
  }
}

/** Also those that their histories name: what was merged or split tells of the same person. */
function historiesLacking(caseIds: readonly number[], { histories }: Facts): readonly number[] {
  const named = [...histories.values()].flat().flatMap(otherCases)
  return [...new Set([...caseIds, ...named])].filter((id) => !histories.has(id))
}

/** The thread of a post that began it: by its title, which is its own, or by its id, which its place gave to the thread, too. */
function threadBegunBy(
  { id, place, title, titleOf, thread }: Post,
  { keys }: Facts,
): { place: string; id: string }[] {
  if (thread === undefined || thread.parentId !== undefined) return []
  const isOfTitle = isOpener({ ...(title !== undefined && { title }), ...(titleOf && { titleOf }) })
  return isOfTitle || keys.get(`${place}:${thread.id}`) === id ? [{ place, id: thread.id }] : []
}

/** What a mark may call them: as they are stored, and as they are told from others. */
function markerOf({ place, key }: ForgetRecord['people'][number], facts: Facts): Marker {
  const author = facts.people.find((one) => one.place === place && one.key === key)?.author
  const names = [author?.name, author?.handle, key.replace(/^(?:handle|name):/, '')]
  return {
    place,
    names: [...new Set(names.flatMap((name) => name ?? []))],
    unmarked: (over) => unmarked(over, (one) => isCalledBy(one, key)),
  }
}

/** It is a number now: when, where, and how it was judged. */
function blank(work: ReturnType<typeof createWorkspace>, record: PostRecord, at: Date): void {
  const {
    author: _,
    engagement: __,
    thread: ___,
    position: ____,
    positions: _____,
    ...post
  } = withoutWords(record.post)
  const { personId: ______, ...rest } = record
  const after: PostRecord = { ...rest, post: { ...post, url: '', gone: { by: 'forgotten', at, saidBy: '' } } }
  work.putPost(after)
  const mentions = work.mentionsOf(post.id).filter(({ hiddenAt }) => hiddenAt === undefined)
  for (const { threadId: _thread, personId: _person, ...mention } of mentions)
    work.putMention({ ...mention, ...ofPost(after) }, 'bare')
  work.outdateMails(record.firstSeenAt, new Set(mentions.map(({ brand }) => brand)))
}
