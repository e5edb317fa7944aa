import type { Author } from '../../model/post.js'
import type { ThreadOver } from '../../model/thread.js'
import { dateOf } from './found-post.js'
import type { Accepted, Person, Post, ThreadAnswer } from './shape.js'
import { addressOf, type Site } from './site.js'
import { authorOf } from './staff.js'

type Forum = { site: Site; staffMeans: string }

/** What a topic says of how it ended: an accepted answer says more than that nobody may write any more. */
export function overOf(topic: ThreadAnswer, posts: readonly Post[], forum: Forum): ThreadOver | undefined {
  const accepted = topic.accepted_answers?.[0] ?? topic.accepted_answer ?? undefined
  const flagged = posts.find(({ accepted_answer }) => accepted_answer === true)
  if (accepted !== undefined || flagged !== undefined)
    return acceptedOver(topic, { accepted, flagged, posts }, forum)
  if (topic.has_accepted_answer === true) return { as: 'solved' }
  // Of what is closed or archived the same is true: nobody can write there. Many forums close what is quiet for some time.
  return topic.closed === true || topic.archived === true ? lockedOver(posts, forum) : undefined
}

type Answered = { accepted: Accepted | undefined; flagged: Post | undefined; posts: readonly Post[] }

function acceptedOver(
  topic: ThreadAnswer,
  { accepted, flagged, posts }: Answered,
  { site, staffMeans }: Forum,
): ThreadOver {
  const number = accepted?.post_number ?? flagged?.post_number
  const answer = posts.find(({ post_number }) => post_number === number) ?? accepted
  // Who is staff is said of those who write, and of those who take part.
  const known = [...posts, ...(topic.details?.participants ?? [])]
  const authorNamed = (person: Pick<Person, 'username' | 'name'> | undefined): Author | undefined =>
    person && authorOf(known.find(({ username }) => username === person.username) ?? person, site, staffMeans)
  const accepter =
    accepted && (accepted.accepter ?? { username: accepted.accepter_username, name: accepted.accepter_name })
  const by = authorNamed(accepter)
  const answerBy = authorNamed(answer)
  const asker =
    topic.details?.created_by?.username ?? posts.find(({ post_number }) => post_number === 1)?.username
  return {
    as: by !== undefined && by.handle === asker ? 'accepted' : 'solved',
    ...(by && { by }),
    ...(answerBy && { answerBy }),
    url: addressOf(site, { id: topic.id, slug: topic.slug ?? undefined }, number),
  }
}

/** Of the actions in the stream of a topic. */
const CLOSES = /^(?:autoclosed|closed|archived)\.enabled$/

function lockedOver(posts: readonly Post[], { site, staffMeans }: Forum): ThreadOver {
  const action = posts.findLast(({ action_code }) => CLOSES.test(action_code ?? ''))
  const by = action && authorOf(action, site, staffMeans)
  const at = dateOf(action?.created_at)
  return { as: 'locked', ...(by && { by }), ...(at && { at }) }
}
