import type { Answer } from '../ask.js'
import type { Parsers } from '../parsers.js'
import { placeLimits } from '../place-limits.js'
import { unreadNotices } from '../read-each.js'
import { defineSource, type PollContext, type Reading } from '../source.js'
import { cursorOf, newerOf, sinceIdOf, stateOf } from './cursor.js'
import { API, costOf, Options, PRICES, perPage } from './options.js'
import { readPage } from './page.js'
import { failureOf, unknownIn } from './problems.js'
import { changedRequest, queriesOf, respelt, searchRequest, spellingOf } from './requests.js'
import { askThread, readThread } from './thread.js'

const DAY = 24 * 60 * 60_000

/** Posts on X of the last seven days, by its search, which is paid by the post. */
export const x = defineSource({
  options: Options,

  label: ({ base }) => (base === API ? 'X' : base),

  finds: { by: 'search', comments: 'yes' },
  limits: placeLimits.x,
  limitsWith: (options) => {
    const most = perPage(options)
    return { budget: { amount: options.budget, most: costOf({ posts: most, users: most }) } }
  },
  terms: {
    joinPeople: false,
    followDeletes: DAY,
    note: 'X wants what was deleted there deleted within a day by whoever stored it, and nobody to be told by it who somebody is elsewhere.',
  },
  credentials: {
    needs: [{ option: 'token', what: 'the Bearer Token of an app that may search' }],
    from: 'https://developer.x.com/en/portal/dashboard',
    costs: `USD ${PRICES.post} for each post that is found, and USD ${PRICES.user} for each author`,
  },

  asks: (options, { brands, cursors, now }) =>
    queriesOf(brands).map((query) => {
      const state = stateOf(cursors.get(query))
      const search = { query, sinceId: sinceIdOf(state, now), spelling: state.spelling ?? 'tweet' } as const
      return { tag: query, request: searchRequest(options, search) }
    }),

  read: (answer, _options, poll, parsers) => readSearch(answer, poll, parsers),

  failure: failureOf,

  thread: {
    ask: (post, options, officials) => askThread(post, options, officials),
    read: (answer, post, _options, parsers) => readThread(answer, post, parsers),
  },
})

/** @throws Failed where it is no answer of the search */
function readSearch(answer: Answer, { cursors }: PollContext, parsers: Parsers): Reading {
  const { request, ask } = answer
  if (request.transport !== undefined) return { posts: [] }
  const before = stateOf(cursors.get(ask.tag))
  const unknown = unknownIn(answer)
  if (unknown === 'since') return { posts: [], follow: [changedRequest(request, { since_id: undefined })] }
  if (unknown === 'fields') {
    const spelling = spellingOf(request.url) === 'tweet' ? 'post' : 'tweet'
    return { posts: [], follow: [respelt(request, spelling)] }
  }
  const { posts, unread, newest, nextToken, cost } = readPage(answer, parsers)
  const isFirst = !new URL(answer.url).searchParams.has('next_token')
  const spelling = spellingOf(request.url)
  // The newest of all stands on the first page.
  const now = isFirst ? newerOf(before.newest, newest) : before.newest
  return {
    posts,
    cost,
    ...(nextToken === undefined
      ? { complete: true }
      : { next: changedRequest(request, { next_token: nextToken }) }),
    ...cursorOf({ ...(now !== undefined && { newest: now }), ...(spelling === 'post' && { spelling }) }),
    notices: unreadNotices(unread),
  }
}
