import { basesOf, nameOf } from '../fediverse.js'
import { defineSource } from '../source.js'
import { Options } from './options.js'
import { refusalOf, throwErrorIn } from './refusals.js'
import { readSearch, searchAsks } from './search.js'
import { askThread, readThread } from './thread.js'

/** Milliseconds between two requests. Of searches a server allows sixty in ten minutes unless its admin sets another number; threads count apart. */
const GAP = 2_000
const INTERVAL = 10 * 60_000

/** Posts and comments on Lemmy, by the search of its servers: https://join-lemmy.org/api/ */
export const lemmy = defineSource({
  options: Options,

  label: (options) => ['Lemmy', ...basesOf(options).map(nameOf).sort()].join(' '),

  finds: { by: 'search', comments: 'yes' },
  // Each server has its own.
  limits: { hosts: [], gap: GAP, interval: INTERVAL },
  terms: { note: 'Each server has rules of its own, shown at the side of its front page.' },
  credentials: {
    needs: [
      {
        option: 'token',
        what: 'the token of an account, for a server that only its members read',
        optional: true,
      },
    ],
    from: 'https://join-lemmy.org/docs/contributors/04-api.html',
    costs: 'free',
  },

  asks: searchAsks,

  read(answer, options, poll) {
    throwErrorIn(answer)
    return readSearch(answer, options, poll)
  },

  failure: refusalOf,

  thread: {
    ask: askThread,
    read(answer, post, options) {
      // What is read although it is no success says that the post is gone.
      if (answer.status < 300) throwErrorIn(answer)
      return readThread(answer, post, options)
    },
  },
})
