import type { Answer } from './ask.js'
import { placeLimits } from './place-limits.js'
import { asksOf, askThread, isOfApi } from './reddit/asks.js'
import { readFeedPage, readFeedThread } from './reddit/feeds.js'
import { readPage, readThread } from './reddit/listings.js'
import { askLogin, readLogin } from './reddit/login.js'
import { threadPlace } from './reddit/names.js'
import { Options, SITE, subredditsOf } from './reddit/options.js'
import { failureOf, noSuchSubreddit } from './reddit/problems.js'
import { defineSource } from './source.js'

/** An app may ask a hundred times a minute. Milliseconds. */
const GAP_OF_APPS = 1_000

/** Posts and comments on Reddit: by the feeds that need no key, or as it gives them to apps that it approved. */
export const reddit = defineSource({
  options: Options,

  label(options) {
    const where = subredditsOf(options).map((name) => `r/${name}`)
    const what = options.read === 'search' ? [] : [options.read]
    const name = ['Reddit', ...where, ...what].join(' ')
    return options.base === SITE ? name : `${options.base}/${[...where, options.read].join('+')}`
  },

  finds: { by: 'either', comments: 'some: in subreddits that are named, where all are read' },
  limits: placeLimits.reddit,
  // Apps are counted by their id, and feeds by the address that asks.
  limitsWith: ({ clientId }) => (clientId === undefined ? {} : { gap: GAP_OF_APPS, bucket: 'for apps' }),
  // What was deleted there has to be deleted by whoever stored it.
  terms: { joinPeople: false, followDeletes: 2 * 24 * 60 * 60_000 },
  credentials: {
    needs: [
      {
        option: 'clientId',
        what: 'the id of an app, for more and sooner than by the feeds',
        optional: true,
        isPublic: true,
      },
      { option: 'clientSecret', what: 'its secret; an installed app has none', optional: true },
    ],
    from: `${SITE}/prefs/apps`,
    costs:
      'no money for a hundred requests a minute, but Reddit gives it to apps alone that it approved, and wants a contract where it is for a business',
  },
  session: { begin: askLogin, read: readLogin },

  asks: asksOf,

  read(answer, options, { maxEntries }, parsers) {
    if (/\/subreddits\/search/.test(new URL(answer.url).pathname))
      throw noSuchSubreddit(subredditsOf(options))
    return isFromApi(answer) ? readPage(answer, parsers) : readFeedPage(answer, maxEntries, parsers)
  },

  failure: failureOf,

  thread: {
    ask(post, options) {
      const place = threadPlace(post)
      return place && askThread(options, place)
    },
    read: (answer, post, _options, parsers) =>
      isFromApi(answer) ? readThread(answer, post, parsers) : readFeedThread(answer, post, parsers),
  },
})

const isFromApi = ({ request }: Pick<Answer, 'request'>): boolean =>
  request.transport === undefined && isOfApi(request)
