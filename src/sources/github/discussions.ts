import type { FoundPost } from '../../model/post.js'
import type { ThreadOver } from '../../model/thread.js'
import type { Answer, Ask } from '../ask.js'
import { readEach, unreadNotices } from '../read-each.js'
import type { PollContext, Reading, ThreadReading } from '../source.js'
import { cursorAfter, looksBack, readSince } from '../time-cursor.js'
import { throwErrorsIn } from './faults.js'
import { actorOf, discussionPost, remarkPost, type Where } from './posts.js'
import { type Options, post, variablesOf } from './requests.js'
import { changed, Discussion, Posted, type Remark, readAs } from './shapes.js'
import { FIRST_LOOK, isoOf } from './times.js'

/** Discussions of an answer, comments of each, replies to each of these. */
const MOST = { discussions: 25, comments: 30, replies: 20, ofThread: 50 }

/** GitHub refuses a query with one that it does not use. */
const SAID = `
fragment person on Actor { login url ... on User { createdAt followers { totalCount } } }
fragment remark on DiscussionComment {
  url body createdAt lastEditedAt authorAssociation upvoteCount author { ...person } replyTo { url }
}
fragment opening on Discussion {
  id number title url body createdAt lastEditedAt updatedAt authorAssociation upvoteCount author { ...person }
}`

const LATEST = `${SAID}
fragment latest on Discussion {
  ...opening
  comments(last: ${MOST.comments}) {
    totalCount
    nodes { ...remark replies(last: ${MOST.replies}) { totalCount nodes { ...remark } } }
  }
}`

const SEARCH = `query ($q: String!, $after: String) {
  search(type: DISCUSSION, query: $q, first: ${MOST.discussions}, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { ... on Discussion { ...latest } }
  }
}${LATEST}`

const LIST = `query ($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    discussions(first: ${MOST.discussions}, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ...latest }
    }
  }
}${LATEST}`

const ONE = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    discussion(number: $number) {
      ...opening
      closed closedAt stateReason locked
      answerChosenAt answerChosenBy { ...person } answer { url authorAssociation author { ...person } }
      comments(first: ${MOST.ofThread}, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...remark replies(first: ${MOST.ofThread}) { totalCount nodes { ...remark } } }
      }
    }
  }
}${SAID}`

const TAG = 'discussions'

/** Both new ones and those with a new comment, the latest first: a comment says nothing by itself of where it stands. */
export function searchDiscussions(options: Options, { cursors, now }: PollContext, term: string): Ask {
  const tag = `${term} ${TAG}`
  const since = isoOf(readSince(cursors.get(tag), FIRST_LOOK, now) * 1_000)
  const q = `"${term}" updated:>=${since} sort:updated-desc`
  return { tag, request: post(options, SEARCH, { q }) }
}

export function listDiscussions(options: Options, repository: string): Ask {
  return { tag: `${repository} ${TAG}`, request: post(options, LIST, namesOf(repository)) }
}

const namesOf = (repository: string) => {
  const [owner = '', name = ''] = repository.split('/')
  return { owner, name }
}

/** What was said since the last poll. */
export function readDiscussions(answer: Answer, options: Options, { cursors, now }: PollContext): Reading {
  const posted = readAs(Posted(), answer)
  throwErrorsIn(answer, posted, now)
  const { search, repository } = posted.data ?? {}
  const list = search ?? repository?.discussions
  if (!list) throw changed(undefined)
  const given = (list.nodes ?? []).filter((node) => node !== null && Object.keys(node ?? {}).length > 0)
  const { good, unread } = readEach(given, Discussion(), changed)
  const before = cursors.get(answer.ask.tag)
  const since = readSince(before, FIRST_LOOK, now) * 1_000
  const variables = variablesOf(answer)
  const isPast = good.some(({ updatedAt }) => updatedAt.getTime() < since)
  const dates = good
    .map(({ updatedAt }) => updatedAt.getTime() / 1_000)
    .filter((date) => date >= now.getTime() / 1_000 - FIRST_LOOK)
  const { hasNextPage, endCursor } = list.pageInfo ?? {}
  const goesOn = hasNextPage === true && Boolean(endCursor) && !isPast
  const place = { isFirst: !variables.after, now }
  const cursor = cursorAfter(before, { dates, ...place, isEnd: !goesOn })
  return {
    posts: good.flatMap(postsOf).filter((each) => lastSaid(each) >= since),
    ...(cursor !== undefined && { cursor }),
    ...(looksBack(before, place) && { readOn: true }),
    ...(goesOn
      ? { next: post(options, search ? SEARCH : LIST, { ...variables, after: endCursor }) }
      : { complete: true }),
    notices: unreadNotices(unread),
  }
}

const lastSaid = ({ publishedAt, updatedAt }: FoundPost): number =>
  (updatedAt ?? publishedAt)?.getTime() ?? Number.POSITIVE_INFINITY

const postsOf = (discussion: Discussion): FoundPost[] => [
  discussionPost(discussion),
  ...(discussion.comments.nodes ?? []).flatMap((remark) => (remark ? remarksOf(remark) : [])),
]

const remarksOf = (remark: Remark): FoundPost[] => [
  remarkPost(remark),
  ...(remark.replies?.nodes ?? []).flatMap((reply) => (reply ? [remarkPost(reply)] : [])),
]

export const askDiscussion = (options: Options, { repository, number }: Where) =>
  post(options, ONE, { ...namesOf(repository), number: Number(number) })

export function readDiscussion(answer: Answer, options: Options): ThreadReading {
  const posted = readAs(Posted(), answer)
  const isMissing = posted.errors?.some(({ type }) => type === 'NOT_FOUND') === true
  // Whoever looks after the repository deletes discussions, or makes it private.
  if (isMissing) return { posts: [], isWhole: true, gone: 'moderators' }
  throwErrorsIn(answer, posted)
  const [discussion] = readEach([posted.data?.repository?.discussion], Discussion(), changed).good
  if (discussion === undefined) throw changed(undefined)
  const { totalCount, pageInfo, nodes } = discussion.comments
  const variables = variablesOf(answer)
  const over = overOf(discussion)
  const remarks = nodes ?? []
  return {
    posts: postsOf(discussion),
    replies: totalCount,
    isWhole: remarks.every((remark) => remark && isWhole(remark)),
    ...(over && { over }),
    ...(pageInfo?.hasNextPage &&
      pageInfo.endCursor && { next: post(options, ONE, { ...variables, after: pageInfo.endCursor }) }),
  }
}

/** Replies have no pages of their own here. */
function isWhole({ replies }: Remark): boolean {
  const given = (replies?.nodes ?? []).filter((reply) => reply)
  return given.length >= (replies?.totalCount ?? 0)
}

function overOf(discussion: Discussion): ThreadOver | undefined {
  const { answer, answerChosenAt, answerChosenBy, closed, closedAt, stateReason, locked } = discussion
  const chosenBy = actorOf(answerChosenBy).author
  const answerBy = answer ? actorOf(answer.author, answer.authorAssociation).author : undefined
  if (answer)
    return {
      as: 'accepted',
      ...(chosenBy && { by: chosenBy }),
      ...(answerBy && { answerBy }),
      ...(answerChosenAt && { at: answerChosenAt }),
      url: answer.url,
    }
  if (closed) {
    const isUnwanted = stateReason === 'OUTDATED' || stateReason === 'DUPLICATE'
    return { as: isUnwanted ? 'not-planned' : 'solved', ...(closedAt && { at: closedAt }) }
  }
  return locked ? { as: 'locked' } : undefined
}
