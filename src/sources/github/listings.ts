import type { Answer, Ask } from '../ask.js'
import { readEach, unreadNotices } from '../read-each.js'
import type { PollContext, Reading } from '../source.js'
import { cursorAfter, looksBack, readSince } from '../time-cursor.js'
import { listDiscussions } from './discussions.js'
import { commentPost, issuePost } from './posts.js'
import { get, type Kind, nextPage, type Options, PER_PAGE } from './requests.js'
import { Comment, changed, Issue, List, readAs } from './shapes.js'
import { FIRST_LOOK, isoOf } from './times.js'

/** Everything new in the repositories that the options name. */
export function listingAsks(options: Options, poll: PollContext, kinds: readonly Kind[]): Ask[] {
  const has = (...some: Kind[]) => some.some((kind) => kinds.includes(kind))
  return options.repositories.flatMap((repository): Ask[] => {
    const newest = { sort: 'created', direction: 'desc', per_page: String(PER_PAGE) }
    const comments = (tag: string, of: 'issues' | 'pulls'): Ask => {
      const named = `${repository} ${tag}`
      const since = isoOf(readSince(poll.cursors.get(named), FIRST_LOOK, poll.now) * 1_000)
      return {
        tag: named,
        request: get(options, `/repos/${repository}/${of}/comments`, { ...newest, since }),
      }
    }
    return [
      ...(has('issues', 'pulls')
        ? [
            {
              tag: `${repository} issues`,
              request: get(options, `/repos/${repository}/issues`, { state: 'all', ...newest }),
            },
          ]
        : []),
      ...(has('comments') ? [comments('comments', 'issues'), comments('pull comments', 'pulls')] : []),
      ...(has('discussions') ? [listDiscussions(options, repository)] : []),
    ]
  })
}

/** Issues and changes are one list, the newest first, whatever happened to them since. */
export function readIssues(
  answer: Answer,
  options: Options,
  poll: PollContext,
  kinds: readonly Kind[],
): Reading {
  const { good, unread } = readEach(readAs(List(), answer), Issue(), changed)
  const oldestWanted = poll.now.getTime() - FIRST_LOOK * 1_000
  const fresh = good.filter(({ created_at }) => created_at.getTime() >= oldestWanted)
  const wanted = fresh.filter(({ pull_request }) => kinds.includes(pull_request ? 'pulls' : 'issues'))
  const dates = fresh.map(({ created_at }) => created_at.getTime() / 1_000)
  const since = readSince(poll.cursors.get(answer.ask.tag), FIRST_LOOK, poll.now)
  // What was there before is not asked for.
  const next = good.some(({ created_at }) => created_at.getTime() < since * 1_000)
    ? undefined
    : nextPage(answer, options)
  return {
    posts: wanted.map(issuePost),
    ...placeIn(answer, dates, next, poll),
    notices: unreadNotices(unread),
  }
}

export function readComments(answer: Answer, options: Options, poll: PollContext): Reading {
  const { good, unread } = readEach(readAs(List(), answer), Comment(), changed)
  const posts = good.map(commentPost)
  const dates = posts.flatMap(({ publishedAt }) => (publishedAt ? publishedAt.getTime() / 1_000 : []))
  return {
    posts,
    ...placeIn(answer, dates, nextPage(answer, options), poll),
    notices: unreadNotices(unread),
  }
}

function placeIn(
  answer: Answer,
  dates: readonly number[],
  next: Reading['next'],
  { cursors, now }: PollContext,
): Pick<Reading, 'cursor' | 'readOn' | 'next' | 'complete'> {
  const before = cursors.get(answer.ask.tag)
  const isFirst = !(Number(new URL(answer.url).searchParams.get('page') ?? 1) > 1)
  const cursor = cursorAfter(before, { dates, isFirst, isEnd: next === undefined, now })
  return {
    ...(cursor !== undefined && { cursor }),
    ...(looksBack(before, { isFirst, now }) && { readOn: true }),
    ...(next === undefined ? { complete: true } : { next }),
  }
}
