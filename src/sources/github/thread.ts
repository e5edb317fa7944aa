import type { ThreadOver } from '../../model/thread.js'
import { parseUrl } from '../../text/parse-url.js'
import { isOnThisMachine } from '../../text/web-address.js'
import type { Answer, Ask } from '../ask.js'
import { readEach } from '../read-each.js'
import type { ThreadPost, ThreadReading } from '../source.js'
import { askDiscussion, readDiscussion } from './discussions.js'
import { THREAD } from './faults.js'
import { accountOf, commentPost, isProgram, issuePost, type Where, whereIs } from './posts.js'
import { get, isPosted, nextPage, type Options, PER_PAGE } from './requests.js'
import { Comment, changed, Issue, List, readAs } from './shapes.js'

const whereOf = ({ thread, url }: ThreadPost): Where | undefined =>
  whereIs(thread?.url ?? url) ?? whereIs(url)

/**
 * Posts of a GitHub stand on the host of its API at a company's, and at github.com on one beside that. What this machine serves may also
 * stand for github.com.
 */
function isOfPlace(place: string, base: string): boolean {
  const { host, hostname } = parseUrl(base) ?? { host: '', hostname: '' }
  return place === host.replace(/^api\./, '') || (place === 'github.com' && isOnThisMachine(hostname))
}

/**
 * The issue or change first, then all its comments, since one look is for all posts in it; of a change its reviews, too. Discussions need
 * a token.
 */
export function askThread(post: ThreadPost, options: Options): Ask | undefined {
  const where = whereOf(post)
  if (where === undefined || !isOfPlace(post.place, options.base)) return undefined
  if (where.kind !== 'discussions') return { tag: THREAD, request: get(options, pathOf(where)) }
  return options.token === undefined ? undefined : { tag: THREAD, request: askDiscussion(options, where) }
}

/** A change has its comments where issues have them. */
const pathOf = ({ repository, number }: Where) => `/repos/${repository}/issues/${number}`

export function readThread(answer: Answer, post: ThreadPost, options: Options): ThreadReading {
  if (isPosted(answer)) return readDiscussion(answer, options)
  const where = whereOf(post)
  if (where === undefined) throw changed(undefined)
  const [part] = /[^/]+$/.exec(new URL(answer.url).pathname) ?? []
  if (part !== 'comments' && part !== 'reviews') return readIssue(answer, post, where, options)
  // It stood there a moment ago.
  if (answer.status !== 200) return { posts: [], isWhole: false }
  const { good, unread } = readEach(readAs(List(), answer), Comment(), changed)
  const isReviews = part === 'reviews'
  // Most reviews are a tick without a word; what they say of lines stands apart.
  const posts = good.map(commentPost).filter(({ text }) => !isReviews || text !== '')
  const next = nextPage(answer, options) ?? nextPart(answer, where, options)
  const isOfPull = /\/pulls\//.test(new URL(answer.url).pathname)
  const isGone = part === 'comments' && !isOfPull && isMissing(answer, post, posts)
  return {
    posts,
    isWhole: unread === 0,
    ...(isGone && { gone: 'moderators' as const }),
    ...(next && { next }),
  }
}

/** 410 where it was deleted: whoever looks after it took it away. */
function readIssue(answer: Answer, post: ThreadPost, where: Where, options: Options): ThreadReading {
  if (answer.status !== 200) return { posts: [], isWhole: true, gone: 'moderators' }
  const issue = readAs(Issue(), answer)
  const over = overOf(issue)
  const isPull = Boolean(issue.pull_request)
  const next =
    issue.comments === 0
      ? isPull
        ? get(options, `/repos/${where.repository}/pulls/${where.number}/reviews`, pages)
        : undefined
      : get(options, `${pathOf(where)}/comments`, pages)
  return {
    posts: [issuePost(issue)],
    ...(issue.comments === 0 && isComment(post) && { gone: 'moderators' as const }),
    ...(typeof issue.comments === 'number' && { replies: issue.comments }),
    isWhole: true,
    ...(over && { over }),
    ...(next && { next }),
  }
}

const pages = { per_page: String(PER_PAGE) }

/** Of a change: comments, reviews, comments on its lines. */
function nextPart(answer: Answer, where: Where, options: Options) {
  if (where.kind !== 'pull') return undefined
  const { pathname } = new URL(answer.url)
  const path = `/repos/${where.repository}/pulls/${where.number}`
  if (/\/issues\/\d+\/comments$/.test(pathname)) return get(options, `${path}/reviews`, pages)
  if (pathname.endsWith('/reviews')) return get(options, `${path}/comments`, pages)
  return undefined
}

const isComment = ({ keys }: Pick<ThreadPost, 'keys'>): boolean => /:issuecomment-\d+$/.test(keys[0])

/** The post is a comment, and not among all that there are: where they are several pages, nobody knows. */
function isMissing(answer: Answer, { keys }: ThreadPost, posts: ThreadReading['posts']): boolean {
  const isOnlyPage = answer.headers.link === undefined
  return isOnlyPage && isComment({ keys }) && !posts.some((each) => each.keys[0] === keys[0])
}

function overOf({
  state,
  state_reason,
  closed_at,
  closed_by,
  locked,
  pull_request,
}: Issue): ThreadOver | undefined {
  if (state !== 'closed') return locked ? { as: 'locked' } : undefined
  // Whoever waits for an answer still does when a program closes what was silent for long.
  if (isProgram(closed_by) && !pull_request?.merged_at) return locked ? { as: 'locked' } : undefined
  const by = accountOf(closed_by)
  // A change that was not merged will not be made.
  const isUnwanted = pull_request
    ? !pull_request.merged_at
    : state_reason === 'not_planned' || state_reason === 'duplicate'
  return {
    as: isUnwanted ? 'not-planned' : 'closed',
    ...(by && { by }),
    ...(closed_at && { at: closed_at }),
  }
}
