import type { FoundPost } from '../../model/post.js'
import type { ThreadOver } from '../../model/thread.js'
import type { Answer, Ask } from '../ask.js'
import type { Parsers } from '../parsers.js'
import { readEach } from '../read-each.js'
import type { ThreadPost, ThreadReading } from '../source.js'
import { refusalIn, refused } from './faults.js'
import { answerPost, authorOf, commentPost, pageOf, questionPost } from './posts.js'
import { ACCEPT, addressOf, isOf, type Options, PER_PAGE, pageBehind, siteOf } from './requests.js'
import { Comment, changed, Question, Reply, readWrapper } from './shapes.js'
import { siteHost, siteName } from './sites.js'

const TAG = 'thread'

/**
 * The question first, with what the site says of it, then its answers, the comments under these, and those under the question: its API gives
 * each by a method of its own. What can't be there is not asked for.
 */
export function askThread({ place, thread, url }: ThreadPost, options: Options): Ask | undefined {
  const site = siteName(place)
  const question = thread?.id ?? /\/questions\/(\d+)/.exec(url)?.[1]
  if (question === undefined || siteHost(site) !== place) return undefined
  return {
    tag: TAG,
    request: {
      url: addressOf(options, `questions/${question}`, site, { filter: 'withbody' }),
      accept: ACCEPT,
    },
  }
}

export function readThread(
  answer: Answer,
  post: ThreadPost,
  options: Options,
  parsers: Parsers,
): ThreadReading {
  const refusal = refusalIn(answer)
  if (refusal !== undefined) throw refused(refusal)
  const { backoff } = readWrapper(answer.body)
  const { pathname } = new URL(answer.url)
  const reading = pathname.endsWith('/comments')
    ? readComments(answer, post, options, parsers)
    : pathname.endsWith('/answers')
      ? readAnswers(answer, post, options, parsers)
      : readQuestion(answer, options, parsers)
  return { ...reading, ...(backoff && { leaveFor: backoff * 1_000 }) }
}

function readQuestion(answer: Answer, options: Options, parsers: Parsers): ThreadReading {
  const { items } = readWrapper(answer.body)
  const [question] = readEach(items, Question(), changed).good
  // Gone for everybody, with all its answers. It may have been its author, a vote or a moderator; the API does not tell.
  if (question === undefined) return { posts: [], isWhole: true, gone: 'moderators' }
  const site = siteOf(answer)
  const id = question.question_id
  const over = overOf(site, question)
  return {
    posts: [questionPost(site, question, parsers)],
    ...(typeof question.answer_count === 'number' && { replies: question.answer_count }),
    isWhole: true,
    ...(over && { over }),
    next:
      question.answer_count === 0
        ? commentsRequest(options, site, `questions/${id}`)
        : {
            url: addressOf(options, `questions/${id}/answers`, site, {
              filter: 'withbody',
              sort: 'creation',
              order: 'asc',
              pagesize: String(PER_PAGE),
              page: '1',
            }),
            accept: ACCEPT,
          },
  }
}

/** An accepted answer counts for more than that no others may be given. A question that was closed takes none, and is not solved by that. */
function overOf(site: string, question: Question): ThreadOver | undefined {
  const { accepted_answer_id, closed_date, locked_date } = question
  if (accepted_answer_id) return { as: 'accepted', url: pageOf(site, 'a', accepted_answer_id) }
  const since = locked_date ?? closed_date
  return since ? { as: 'locked', at: new Date(since * 1_000) } : undefined
}

function readAnswers(answer: Answer, post: ThreadPost, options: Options, parsers: Parsers): ThreadReading {
  const { items, has_more } = readWrapper(answer.body)
  const { good, unread } = readEach(items, Reply(), changed)
  const site = siteOf(answer)
  const accepted = good.find(({ is_accepted }) => is_accepted === true)
  const answerBy = authorOf(accepted?.owner, parsers)
  const question = questionIn(answer)
  const ids = good.map(({ answer_id }) => answer_id)
  const isAll = has_more !== true && new URL(answer.url).searchParams.get('page') === '1' && unread === 0
  return {
    posts: good.map((reply) => answerPost(site, reply, parsers)),
    // The comments under answers that other pages follow are not asked for.
    isWhole: has_more !== true && unread === 0,
    ...(accepted && {
      over: {
        as: 'accepted',
        ...(answerBy && { answerBy }),
        url: pageOf(site, 'a', accepted.answer_id),
      },
    }),
    ...(isAll && isMissing(post, site, ids) && { gone: 'moderators' }),
    next: has_more
      ? pageBehind(answer)
      : commentsRequest(options, site, ids.length > 0 ? `answers/${ids.join(';')}` : `questions/${question}`),
  }
}

/** The post is an answer, and none of those that are there. */
function isMissing({ url, keys }: ThreadPost, site: string, answers: readonly string[]): boolean {
  const id = keys[0].startsWith(`${siteHost(site)}:`) ? keys[0].slice(siteHost(site).length + 1) : undefined
  return id !== undefined && /^\d+$/.test(id) && /\/a\/\d+/.test(url) && !answers.includes(id)
}

function readComments(answer: Answer, post: ThreadPost, options: Options, parsers: Parsers): ThreadReading {
  const { items, has_more } = readWrapper(answer.body)
  const { good, unread } = readEach(items, Comment(), changed)
  const site = siteOf(answer)
  const question = isOf(answer, 'questions') ? questionIn(answer) : (post.thread?.id ?? '')
  const posts: FoundPost[] = good.map((comment) => commentPost(site, comment, question, parsers))
  const isWhole = unread === 0
  if (has_more) return { posts, isWhole, next: pageBehind(answer) }
  if (isOf(answer, 'questions')) return { posts, isWhole }
  return { posts, isWhole, next: commentsRequest(options, site, `questions/${question}`) }
}

/** `/2.3/questions/1/answers` → `1` */
const questionIn = ({ url }: Answer): string => /\/questions\/(\d+)/.exec(new URL(url).pathname)?.[1] ?? ''

/** @param path `questions/1`, or `answers/2;3` */
function commentsRequest(options: Options, site: string, path: string) {
  const query = { filter: 'withbody', sort: 'creation', order: 'asc', pagesize: String(PER_PAGE), page: '1' }
  return { url: addressOf(options, `${path}/comments`, site, query), accept: ACCEPT }
}
