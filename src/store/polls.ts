import type { Database } from './database.js'
import { addKeys, addSource, postsWith } from './keys.js'
import { type Changes, noChanges, saveMentions, settle } from './mentions.js'
import { addPost, updatePost } from './posts.js'
import { number, text } from './rows.js'
import { saveSource } from './sources.js'
import type { JudgedPost, PollRecord, SavedPoll } from './store.js'

/** Stores one source's poll. To be called in a transaction. */
export function savePoll(db: Database, poll: PollRecord, lapse: number): SavedPoll {
  const source = saveSource(db, poll.sourceId, poll.state)
  const changes = noChanges()
  const saved = { postsAdded: 0, postsUpdated: 0, mentionsAdded: 0 }
  for (const judged of poll.judged) {
    const { postId, outcome } = savePost(db, source, judged, poll.at)
    if (outcome === 'added') saved.postsAdded += 1
    if (outcome === 'updated') saved.postsUpdated += 1
    const mustJudge = outcome === 'updated' || (outcome === 'added' && judged.mentions.length > 0)
    if (mustJudge) saved.mentionsAdded += judge(db, postId, judged, poll, lapse, changes)
  }
  for (const { postId, keys, hash } of poll.seen) {
    if (!db.get('select 1 as found from posts where id = ?', Number(postId))) continue
    addKeys(db, Number(postId), keys)
    addSource(db, Number(postId), source, hash, poll.at)
  }
  settle(db, changes)
  return saved
}

type Outcome = 'added' | 'updated' | 'linked'

/**
 * A key may have become known since the posts were judged: by another source polled at the same time, or by an earlier
 * entry of the same answer. Then the post is only linked to the source, unless this version is an edit by a source that
 * gave it before, or fuller than the stored one.
 */
function savePost(
  db: Database,
  source: number,
  judged: JudgedPost,
  at: Date,
): { postId: number; outcome: Outcome } {
  const [known] = postsWith(db, judged.keys)
  const postId = known ?? addPost(db, judged, at)
  const outcome = known === undefined ? 'added' : isNewer(db, known, source, judged) ? 'updated' : 'linked'
  if (outcome === 'updated') updatePost(db, postId, judged.post)
  addKeys(db, postId, judged.keys)
  addSource(db, postId, source, judged.hash, at)
  return { postId, outcome }
}

function isNewer(db: Database, postId: number, source: number, { hash, post }: JudgedPost): boolean {
  const given = db.get('select hash from post_sources where post = ? and source = ?', postId, source)
  if (given) return text(given, 'hash') !== hash
  const stored = db.get('select text_length from posts where id = ?', postId)
  return stored !== undefined && post.text.length > number(stored, 'text_length')
}

function judge(
  db: Database,
  postId: number,
  { startsPromise, mentions }: JudgedPost,
  { baseline, brands, at }: PollRecord,
  lapse: number,
  changes: Changes,
): number {
  return saveMentions(db, postId, { startsPromise, mentions, baseline, brands, at, lapse }, changes)
}
