import * as z from 'zod'
import { LONGEST_IN_RUN } from '../../http/waiting.js'
import type { Notice } from '../../model/notice.js'
import type { Answer } from '../ask.js'
import type { Parsers } from '../parsers.js'
import { placeLimits } from '../place-limits.js'
import { readEach, unreadNotices } from '../read-each.js'
import { searchTerms } from '../search-terms.js'
import { defineSource, type PollContext, type Reading } from '../source.js'
import { cursorAfter, readSince } from '../time-cursor.js'
import { cursorOf, type State, stateOf, withoutPast } from './cursor.js'
import { refusalIn, refused } from './faults.js'
import { answerPost, questionPost } from './posts.js'
import { ACCEPT, addressOf, BASE, isOf, type Options, PER_PAGE, pageBehind, siteOf } from './requests.js'
import { changed, Excerpt, Question, Reply, readWrapper, type Wrapper } from './shapes.js'
import { siteName } from './sites.js'
import { askThread, readThread } from './thread.js'

/** Seconds that the first poll looks back. */
const FIRST_LOOK = 30 * 24 * 60 * 60
/** Pages that are given to who has no key. */
const MOST_PAGES = 25
/** Ids that one request may ask for. */
const MOST_IDS = 100
const KEYED_QUOTA = { requests: 10_000, per: 'day' } as const

/**
 * Questions and answers on Stack Overflow and the other sites of Stack Exchange: https://api.stackexchange.com/docs
 *
 * Its search finds both, but tells no authors: what it finds is asked for whole, a hundred at once.
 */
export const stackexchange = defineSource({
  options: z.strictObject({
    type: z.literal('stackexchange'),
    sites: z
      .array(
        z.string().regex(/^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)*\/?$/, {
          error: 'expected the name of a site, such as `serverfault`',
        }),
      )
      .min(1)
      .default(['stackoverflow'])
      .describe(
        'Which of its sites to look at, such as `serverfault`, or `unix` for unix.stackexchange.com. Each is a search of its own for each of your names.',
      ),
    key: z
      .string()
      .min(1)
      .optional()
      .describe(
        'A key of yours, from a variable or a file. With one, 10,000 requests a day are allowed, without it 300.',
      ),
    base: z.url().default(BASE).describe('Where its API is; another address for tests.'),
  }),

  label({ base, sites }) {
    const names = sitesOf({ sites })
    return base === BASE ? ['Stack Exchange', ...names].join(' ') : `${base}/${names.join('+')}`
  },

  finds: { by: 'search', comments: 'some: answers; comments where a thread is looked at' },
  limits: placeLimits.stackexchange,
  limitsWith: ({ key }) => (key === undefined ? {} : { quota: KEYED_QUOTA, interval: 0 }),
  terms: {
    note: 'What is written there is under CC BY-SA: who shows it to others names the site and the author, and links to both.',
  },
  credentials: {
    needs: [{ option: 'key', what: 'the key of an app that you register', optional: true }],
    from: 'https://stackapps.com/apps/oauth/register',
    costs: 'free',
  },

  asks: (options, { brands, cursors, now }) =>
    sitesOf(options).flatMap((site) =>
      searchTerms(brands).map((term) => {
        const tag = `${site} ${term}`
        const since = readSince(stateOf(cursors.get(tag)).search, FIRST_LOOK, now)
        return { tag, request: searchRequest(options, { site, term, since }) }
      }),
    ),

  read(answer, options, poll, parsers) {
    const refusal = refusalIn(answer, poll.now)
    if (refusal !== undefined) throw refused(refusal)
    const wrapper = readWrapper(answer.body)
    return isOf(answer, 'search')
      ? readSearch(answer, wrapper, options, poll)
      : readWhole(answer, wrapper, poll, parsers)
  },

  failure: refusalIn,

  thread: { ask: askThread, read: readThread },
})

const sitesOf = ({ sites }: Pick<Options, 'sites'>) => [...new Set(sites.map(siteName))].sort()

function searchRequest(
  options: Options,
  { site, term, since }: { site: string; term: string; since: number },
) {
  const query = {
    q: `"${term}"`,
    sort: 'creation',
    order: 'desc',
    fromdate: String(since),
    pagesize: String(PER_PAGE),
  }
  return { url: addressOf(options, 'search/excerpts', site, { ...query, page: '1' }), accept: ACCEPT }
}

/** Which posts there are. They come with what is asked for next. */
function readSearch(
  answer: Answer,
  { items, has_more, backoff }: Wrapper,
  options: Options,
  { cursors, now }: PollContext,
): Reading {
  const { good, unread } = readEach(items, Excerpt(), changed)
  const { tag } = answer.ask
  const before = stateOf(cursors.get(tag))
  const page = Number(new URL(answer.url).searchParams.get('page') ?? 1)
  const pause = (backoff ?? 0) * 1_000
  // For as long as that no run waits: what lies behind is asked for by the next search, which begins where this one did.
  const isStopped = has_more === true && pause > LONGEST_IN_RUN
  const isLimited = has_more === true && options.key === undefined && page >= MOST_PAGES
  const isEnd = has_more !== true || isLimited
  const search = isStopped
    ? before.search
    : cursorAfter(before.search, {
        dates: good.map(({ creation_date }) => creation_date),
        isFirst: page === 1,
        isEnd: has_more !== true,
        now,
      })
  const left = { ...before.left, ...notWhole(good, before) }
  const state: State = withoutPast(
    {
      ...(search !== undefined && { search }),
      whole: before.whole,
      left,
      ...(pause > LONGEST_IN_RUN && { restsUntil: now.getTime() + pause }),
    },
    FIRST_LOOK,
    now,
  )
  // What is left from other pages is asked for when they are read.
  const follow = isEnd || isStopped ? wholeRequests(options, siteOf(answer), Object.keys(left)) : []
  const rest = follow.length > 0 && pause > LONGEST_IN_RUN ? 0 : pause
  return {
    posts: [],
    follow,
    ...cursorOf(state),
    // It says itself where its end is, and its own posts are none.
    readOn: true,
    ...(!isEnd && !isStopped && { next: pageBehind(answer) }),
    ...(rest > 0 && { leaveFor: rest }),
    notices: [...unreadNotices(unread), ...(isLimited ? [limited(answer)] : [])],
  }
}

const idOf = (found: Excerpt): string =>
  found.item_type === 'question' ? `q${found.question_id}` : `a${found.answer_id}`

function notWhole(found: readonly Excerpt[], { whole }: State): State['left'] {
  const wanted = found.filter((each) => (whole[idOf(each)] ?? 0) < each.last_activity_date)
  return Object.fromEntries(wanted.map((each) => [idOf(each), each.last_activity_date]))
}

const limited = ({ url }: Answer): Notice => ({
  code: 'search-limit',
  args: { term: (new URL(url).searchParams.get('q') ?? '').replaceAll('"', ''), most: MOST_PAGES * PER_PAGE },
})

function wholeRequests(options: Options, site: string, ids: readonly string[]) {
  return (['q', 'a'] as const).flatMap((letter) => {
    const method = letter === 'q' ? 'questions' : 'answers'
    const numbers = ids.filter((id) => id.startsWith(letter)).map((id) => id.slice(1))
    const chunks = Math.ceil(numbers.length / MOST_IDS)
    return Array.from({ length: chunks }, (_, at) => {
      const some = numbers.slice(at * MOST_IDS, (at + 1) * MOST_IDS).join(';')
      const query = { filter: 'withbody', pagesize: String(MOST_IDS) }
      return { url: addressOf(options, `${method}/${some}`, site, query), accept: ACCEPT }
    })
  })
}

/** Posts that a search found, with their authors and whole words. */
function readWhole(
  answer: Answer,
  { items, backoff }: Wrapper,
  { cursors, now }: PollContext,
  parsers: Parsers,
): Reading {
  const site = siteOf(answer)
  const areQuestions = isOf(answer, 'questions')
  const questions = areQuestions ? readEach(items, Question(), changed) : { good: [], unread: 0 }
  const answers = areQuestions ? { good: [], unread: 0 } : readEach(items, Reply(), changed)
  const { left, whole, restsUntil, ...rest } = stateOf(cursors.get(answer.ask.tag))
  const asked = askedFor(answer, areQuestions ? 'q' : 'a')
  const stillLeft = Object.fromEntries(Object.entries(left).filter(([id]) => !asked.has(id)))
  // What is not among them is there no more, or not yet; something that happens to it brings it up again.
  const done = Object.fromEntries(Object.entries(left).filter(([id]) => asked.has(id)))
  const isLast = Object.keys(stillLeft).length === 0
  const state = {
    ...rest,
    whole: { ...whole, ...done },
    left: stillLeft,
    ...(!isLast && restsUntil !== undefined && { restsUntil }),
  }
  const pause = Math.max((backoff ?? 0) * 1_000, isLast ? (restsUntil ?? 0) - now.getTime() : 0)
  return {
    posts: [
      ...questions.good.map((question) => questionPost(site, question, parsers)),
      ...answers.good.map((reply) => answerPost(site, reply, parsers)),
    ],
    ...cursorOf(state),
    complete: true,
    ...(pause > 0 && { leaveFor: pause }),
    notices: unreadNotices(questions.unread + answers.unread),
  }
}

/** `q1`, `q2` of `/2.3/questions/1;2`. */
function askedFor({ url }: Answer, letter: 'q' | 'a'): ReadonlySet<string> {
  const numbers = decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '').split(';')
  return new Set(numbers.map((number) => letter + number))
}
