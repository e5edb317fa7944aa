import * as z from 'zod'
import type { Notice } from '../../model/notice.js'
import type { Answer, Ask } from '../ask.js'
import { once } from '../once.js'
import { type Grammar, troubleQueries } from '../query-writer.js'
import { readEach, unreadNotices } from '../read-each.js'
import { searchTerms } from '../search-terms.js'
import type { PollContext, Reading } from '../source.js'
import { cursorAfter, looksBack, readSince } from '../time-cursor.js'
import { searchDiscussions } from './discussions.js'
import { commentPost, issuePost, whereIs } from './posts.js'
import { BASE, get, type Kind, nextPage, type Options, PER_PAGE } from './requests.js'
import { Comment, changed, Found, Issue, List, readAs } from './shapes.js'
import { FIRST_LOOK, isoOf } from './times.js'

/** The search gives no more for one query, however many there are. */
const MOST_RESULTS = 1_000
/** Programs that ask for changes by the thousand, in which they name whatever a project is made with. */
const NOT_BY = '-author:app/dependabot -author:app/renovate'

/** Threads with comments that one poll looks into: each is a request of its own. */
const MOST_THREADS = 15
const FIRST_LOOK_AT_COMMENTS = 7 * 24 * 60 * 60_000
/** The search learns of some comments late. Milliseconds. */
const OVERLAP = 10 * 60_000

/** `is:` has to be said; a query can't ask for both. */
const searches = {
  issues: [{ tag: 'issues', is: 'is:issue' }],
  pulls: [{ tag: 'pulls', is: 'is:pull-request' }],
  comments: [
    { tag: 'comments', is: 'is:issue' },
    { tag: 'pull comments', is: 'is:pull-request' },
  ],
} as const

export function searchAsks(options: Options, poll: PollContext, kinds: readonly Kind[]): Ask[] {
  return searchTerms(poll.brands).flatMap((term) =>
    kinds.flatMap((kind): Ask[] =>
      kind === 'discussions'
        ? [searchDiscussions(options, poll, term)]
        : searches[kind].map(({ tag, is }) => {
            const named = `${term} ${tag}`
            const cursor = poll.cursors.get(named)
            return {
              tag: named,
              request:
                kind === 'comments'
                  ? commentSearch(options, `"${term}" in:comments ${is}`, cursor, poll.now)
                  : postSearch(options, `"${term}" in:title,body ${is}`, cursor, poll.now),
            }
          }),
    ),
  )
}

function postSearch(options: Options, query: string, cursor: string | undefined, now: Date) {
  const since = isoOf(readSince(cursor, FIRST_LOOK, now) * 1_000)
  // A GitHub of one's own may not know them, and refuses to leave out whom it does not know.
  const notBy = options.base === BASE ? ` ${NOT_BY}` : ''
  const q = `${query} created:>=${since}${notBy}`
  return get(options, '/search/issues', {
    q,
    sort: 'created',
    order: 'desc',
    per_page: String(PER_PAGE),
    page: '1',
  })
}

/** Issues and changes that hold the words themselves. */
export function readFound(answer: Answer, options: Options, { cursors, now }: PollContext): Reading {
  const { items, total_count, incomplete_results } = readAs(Found(), answer)
  const { good, unread } = readEach(items, Issue(), changed)
  const before = cursors.get(answer.ask.tag)
  const page = Number(new URL(answer.url).searchParams.get('page') ?? 1)
  const next = nextPage(answer, options)
  const isCut = total_count > MOST_RESULTS
  const isTrouble = queryOf(answer).startsWith(`"${termOf(answer)}" (`)
  if (isTrouble) return { posts: good.map(issuePost), complete: true, notices: unreadNotices(unread) }
  const place = { isFirst: page === 1, now }
  // What it had no time for is asked for again.
  const cursor = incomplete_results
    ? undefined
    : cursorAfter(before, {
        dates: good.map(({ created_at }) => created_at.getTime() / 1_000),
        ...place,
        isEnd: next === undefined && !isCut,
      })
  return {
    posts: good.map(issuePost),
    ...(cursor !== undefined && { cursor }),
    ...(looksBack(before, place) && { readOn: true }),
    ...(next === undefined ? { complete: !isCut } : { next }),
    ...(isCut && next === undefined && options.base === BASE && { follow: troubleIn(answer, options) }),
    notices: [
      ...unreadNotices(unread),
      ...(incomplete_results ? [unfinished(answer)] : []),
      ...(isCut && next === undefined ? [limited(answer)] : []),
    ],
  }
}

const queryOf = ({ url }: Answer): string => new URL(url).searchParams.get('q') ?? ''

const termOf = (answer: Answer): string => /^"([^"]*)"/.exec(queryOf(answer))?.[1] ?? ''

/** Five operators are the most that it takes, two of which leave programs out; and a GitHub of one's own may know none. */
const GRAMMAR: Grammar = { or: ' OR ', most: 5 }

/** Of what lies behind the most that it gives, complaints are asked for. */
function troubleIn(answer: Answer, options: Options) {
  const term = termOf(answer)
  const rest = queryOf(answer).slice(`"${term}"`.length)
  return troubleQueries([term], GRAMMAR, 'en').map(({ query }) =>
    get(options, '/search/issues', {
      q: `${query}${rest}`,
      sort: 'created',
      order: 'desc',
      per_page: String(PER_PAGE),
      page: '1',
    }),
  )
}

const unfinished = (answer: Answer): Notice => ({
  code: 'search-unfinished',
  args: { term: termOf(answer) },
})

const limited = (answer: Answer): Notice => ({
  code: 'search-limit',
  args: { term: termOf(answer), most: MOST_RESULTS },
})

/** Up to when threads with comments were looked into, and which of those since then, with the moment of their last change. */
const Looked = once(() => z.object({ until: z.number(), threads: z.record(z.string(), z.number()) }))
type Looked = z.output<ReturnType<typeof Looked>>

function lookedAt(cursor: string | undefined, now: Date): Looked {
  try {
    return Looked().parse(JSON.parse(cursor ?? ''))
  } catch {
    return { until: now.getTime() - FIRST_LOOK_AT_COMMENTS, threads: {} }
  }
}

/** The oldest first, so that whatever one poll leaves is what the next one begins with. */
function commentSearch(options: Options, query: string, cursor: string | undefined, now: Date) {
  const since = isoOf(lookedAt(cursor, now).until - OVERLAP)
  const q = `${query} updated:>=${since}`
  return get(options, '/search/issues', {
    q,
    sort: 'updated',
    order: 'asc',
    per_page: String(MOST_THREADS),
    page: '1',
  })
}

export const isCommentSearch = ({ url }: Answer): boolean =>
  / in:comments /.test(new URL(url).searchParams.get('q') ?? '')

/** The search says in which threads comments hold the words, not which: what is new in each is asked for. */
export function readCommented(answer: Answer, options: Options, { cursors, now }: PollContext): Reading {
  const { items, incomplete_results } = readAs(Found(), answer)
  const { good, unread } = readEach(items, Issue(), changed)
  const { until, threads } = lookedAt(cursors.get(answer.ask.tag), now)
  const found = good.flatMap(({ html_url, updated_at }) => {
    const where = whereIs(html_url)
    return where === undefined ? [] : [{ ...where, at: updated_at.getTime() }]
  })
  const known = Object.fromEntries(found.map(({ repository, number, at }) => [`${repository}#${number}`, at]))
  const after = Math.max(until, ...found.map(({ at }) => at))
  const looked: Looked = {
    until: after,
    threads: Object.fromEntries(
      Object.entries({ ...threads, ...known }).filter(([, at]) => at >= after - OVERLAP),
    ),
  }
  return {
    posts: [],
    follow: found
      .filter(({ repository, number, at }) => threads[`${repository}#${number}`] !== at)
      .map(({ repository, number }) =>
        get(options, `/repos/${repository}/issues/${number}/comments`, {
          since: isoOf(until - OVERLAP),
          per_page: String(PER_PAGE),
        }),
      ),
    ...(found.length > 0 && !incomplete_results && { cursor: JSON.stringify(looked) }),
    complete: true,
    notices: [...unreadNotices(unread), ...(incomplete_results ? [unfinished(answer)] : [])],
  }
}

/** What is new in a thread that a search led to. */
export function readFollowed(answer: Answer, options: Options): Reading {
  // It was deleted meanwhile.
  if (answer.status !== 200) return { posts: [], complete: true }
  const { good, unread } = readEach(readAs(List(), answer), Comment(), changed)
  const next = nextPage(answer, options)
  return {
    posts: good.map(commentPost),
    ...(next !== undefined && { follow: [next] }),
    complete: true,
    notices: unreadNotices(unread),
  }
}
