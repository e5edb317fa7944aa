import { Failed } from '../../model/failed.js'
import { placeLimits } from '../place-limits.js'
import { defineSource } from '../source.js'
import { askLogin, readLogin } from './login.js'
import { Options, SEARCH } from './options.js'
import { refusalOf, throwErrorIn } from './refusals.js'
import { readSearch, searchAsks } from './search.js'
import { askThread, readThread } from './thread.js'

/** Posts on Bluesky, by its search: https://docs.bsky.app/docs/api/app-bsky-feed-search-posts */
export const bluesky = defineSource({
  options: Options,

  label: ({ base }) => (base === SEARCH ? 'Bluesky' : base),

  finds: { by: 'search', comments: 'yes' },
  limits: placeLimits.bluesky,
  terms: {
    note: 'Some people there ask that what they write is shown to nobody who is not logged in: look at their account before you show it to others.',
  },
  credentials: {
    needs: [
      {
        option: 'handle',
        what: 'the handle of an account, for more than the newest hundred posts of a search',
        optional: true,
        isPublic: true,
      },
      { option: 'appPassword', what: 'an app password of that account', optional: true },
    ],
    from: 'https://bsky.app/settings/app-passwords',
    costs: 'free',
  },
  session: { begin: askLogin, read: readLogin },

  asks(options, poll) {
    const { handle, appPassword } = options
    if ((handle === undefined) !== (appPassword === undefined))
      throw new Failed({
        code: 'key-in-part',
        args: { place: 'Bluesky', missing: [handle === undefined ? 'handle' : 'appPassword'] },
      })
    return searchAsks(options, poll)
  },

  read(answer, options, poll) {
    throwErrorIn(answer)
    return readSearch(answer, options, poll)
  },

  failure: refusalOf,

  thread: { ask: askThread, read: readThread },
})
