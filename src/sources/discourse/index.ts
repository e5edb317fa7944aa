import { Failed } from '../../model/failed.js'
import type { Answer } from '../ask.js'
import { defineSource } from '../source.js'
import { latestAsks, readLatest } from './latest.js'
import { Options, readsPosts } from './options.js'
import { refusalOf } from './refusals.js'
import { readSearch, searchAsks } from './search.js'
import { siteOf } from './site.js'
import { readThread, threadAsk } from './thread.js'

/** Two searches from one address in ten seconds are more than many forums allow; milliseconds. */
const SEARCH_GAP = 10_000

/** A forum that runs Discourse: all its posts, or a search. https://docs.discourse.org */
export const discourse = defineSource({
  options: Options,
  whereOwn: { read: 'posts' },

  label: (options) => `${siteOf(options).base}/${readsPosts(options) ? 'posts' : 'search'}`,

  finds: { by: 'either', comments: 'yes' },

  // Each forum has its own.
  limits: { hosts: [] },
  limitsWith: (options) => (readsPosts(options) ? {} : { gap: SEARCH_GAP }),

  credentials: {
    needs: [
      { option: 'key', what: 'an API key, for a forum that only members read', optional: true },
      {
        option: 'user',
        what: 'the name of the account that reads with it',
        optional: true,
        isPublic: true,
      },
    ],
    from: 'https://docs.discourse.org/#section/Authentication',
    costs: 'free',
  },

  asks: (options, poll) => (readsPosts(options) ? latestAsks(options) : searchAsks(options, poll)),

  read(answer, options, poll, parsers) {
    checkLogin(answer)
    return readsPosts(options)
      ? readLatest(answer, options, poll, parsers)
      : readSearch(answer, options, poll, parsers)
  },

  failure: refusalOf,

  thread: {
    ask: threadAsk,
    read(answer, post, options, parsers) {
      checkLogin(answer)
      return readThread(answer, post, options, parsers)
    },
  },
})

/** Forums for members lead everybody else to their login, with success. */
function checkLogin({ url }: Answer): void {
  const { pathname, host } = new URL(url)
  if (/\/(?:login|session\/sso)\/?$/.test(pathname))
    throw new Failed({ code: 'forum-closed', args: { place: host } })
}
