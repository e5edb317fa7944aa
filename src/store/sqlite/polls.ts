import { type Version, versionOf } from '../newer.js'
import type { JudgedPost, PollRecord, SavedPoll } from '../port.js'
import type { Database } from './database.js'
import { type Links, link, noLinks, writeLinks } from './links.js'
import { type Changes, noChanges, saveMentions, updateCopies } from './mentions.js'
import { mergePosts } from './merge.js'
import { findPeople, type People } from './persons.js'
import { addPost, setBaseline, updatePost } from './posts.js'
import { type Known, lookUp } from './recall.js'
import { type NewPost, saveDay } from './rhythms.js'
import { saveSource } from './sources.js'

/** A poll while it is stored. */
type Saving = {
  db: Database
  poll: PollRecord
  source: number
  lapse: number
  /** By key; grows with each post, so that an entry that comes twice in one answer is one post. */
  known: Map<string, Known>
  people: People
  links: Links
  changes: Changes
  /** Posts that this source never gave before. */
  fresh: NewPost[]
}

/** Stores one source's poll. To be called in a transaction. */
export function savePoll(db: Database, poll: PollRecord, lapse: number): SavedPoll {
  const hasPosts = poll.judged.length + poll.seen.length > 0
  const source = saveSource(db, poll.sourceId, poll.state, hasPosts ? poll.at : undefined)
  const saving: Saving = {
    db,
    poll,
    source,
    lapse,
    known: lookUp(
      db,
      source,
      poll.judged.flatMap(({ keys }) => keys),
    ),
    people: new Map(),
    links: noLinks(),
    changes: noChanges(),
    fresh: [],
  }
  findPeople(
    db,
    saving.people,
    poll.judged.map(({ post }) => post),
  )
  const outcomes = poll.judged.map((judged) => savePost(saving, judged))
  for (const { post, keys, hash } of stillStored(db, poll.seen)) link(saving.links, post, keys, hash)
  writeLinks(db, saving.links, source, poll.at)
  updateCopies(db, saving.changes)
  saveDay(db, source, poll, [
    ...saving.fresh,
    ...poll.seen.filter(({ isNewHere }) => isNewHere).map(() => ({})),
  ])
  return {
    postsAdded: outcomes.filter(({ outcome }) => outcome === 'added').length,
    postsUpdated: outcomes.filter(({ outcome }) => outcome === 'updated').length,
    mentionsAdded: outcomes.reduce((sum, { mentionsAdded }) => sum + mentionsAdded, 0),
  }
}

/** A post may have been swept, or made one with another, since it was recalled. */
function stillStored(db: Database, seen: PollRecord['seen']) {
  const ids = JSON.stringify(seen.map(({ postId }) => Number(postId)))
  const rows = db.lists('select value from json_each(?) where value in (select id from posts)', ids)
  const stored = new Set(rows.map(([id]) => id))
  return seen
    .map(({ postId, ...rest }) => ({ post: Number(postId), ...rest }))
    .filter(({ post }) => stored.has(post))
}

type Saved = { outcome: 'added' | 'updated' | 'linked'; mentionsAdded: number }

/**
 * A key may have become known since the posts were judged: by another source polled at the same time, or by an earlier
 * entry of the same answer. Then the post is only linked to the source, unless this version is an edit by a source that
 * gave it before, or fuller than the stored one.
 */
function savePost(saving: Saving, judged: JudgedPost): Saved {
  const { db, poll, people, links } = saving
  const known = knownPost(saving, judged.keys)
  if (known?.hash === undefined) saving.fresh.push(publication(judged))
  const version = known && versionOf(known, { hash: judged.hash, text: judged.post.text })
  const outcome = version === undefined ? 'added' : version === 'same' ? 'linked' : 'updated'
  const post = known?.post ?? addPost(db, people, judged, poll)
  if (outcome === 'updated') updatePost(db, people, post, judged.post)
  if (version === 'edit') setBaseline(db, post, poll.baseline)
  link(links, post, judged.keys, judged.hash)
  const now: Known = {
    ...(known ?? { ...judged.post, author: judged.post.author, firstSeenAt: poll.at }),
    post,
    hash: judged.hash,
    textLength: outcome === 'linked' && known ? known.textLength : judged.post.text.length,
  }
  for (const key of judged.keys) {
    const other = saving.known.get(key)
    if (other === undefined || other.post === post) saving.known.set(key, now)
  }
  const isUnmatched = outcome === 'added' && judged.mentions.length === 0
  if (version === 'same' || isUnmatched) return { outcome, mentionsAdded: 0 }
  return { outcome, mentionsAdded: judge(saving, post, judged, version) }
}

/**
 * The post that the keys lead to. When they lead to two, those are one post, and are made one, unless this very source gave
 * them as two: then the weaker key is an address that they share, such as that of their thread.
 */
function knownPost(saving: Saving, keys: readonly string[]): Known | undefined {
  const [first, ...others] = keys.map((key) => saving.known.get(key)).filter((known) => known !== undefined)
  const other = others.find(({ post }) => post !== first?.post)
  if (!first || !other) return first
  if (first.hash !== undefined && other.hash !== undefined) return first
  const { db, links, source, poll, changes } = saving
  writeLinks(db, links, source, poll.at)
  const { kept, gone } = mergePosts(db, first.post, other.post, poll.at, changes)
  const survivor = kept === first.post ? first : other
  for (const [key, { post }] of saving.known) if (post === gone) saving.known.set(key, survivor)
  return knownPost(saving, keys)
}

const publication = ({ post: { publishedAt, publishedAtFrom } }: JudgedPost): NewPost =>
  publishedAtFrom === 'first-seen' ? {} : { publishedAt }

function judge(
  { db, poll: { baseline, brands, at }, lapse, changes }: Saving,
  post: number,
  { startsPromise, mentions }: JudgedPost,
  version: Exclude<Version, 'same'> | undefined,
): number {
  const cause = version === undefined ? 'new post' : causes[version]
  return saveMentions(db, post, { startsPromise, mentions, baseline, brands, at, lapse, cause }, changes)
}

const causes = { edit: 'post edited', fuller: 'fuller text found' } as const
