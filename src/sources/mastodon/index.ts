import { basesOf, nameOf } from '../fediverse.js'
import { defineSource } from '../source.js'
import { Options } from './options.js'
import { refusalOf, throwErrorIn } from './refusals.js'
import { askThread, readThread } from './thread.js'
import { asksOf, readPage } from './timelines.js'

/** Posts on Mastodon and what answers alike, by their hashtags and by searches: https://docs.joinmastodon.org/methods/timelines/ */
export const mastodon = defineSource({
  options: Options,

  label(options) {
    const { hashtags = [] } = options
    const tags = [...new Set(hashtags.map((tag) => `#${tag.replace(/^#/, '').toLowerCase()}`))].sort()
    return ['Mastodon', ...basesOf(options).map(nameOf).sort(), ...tags].join(' ')
  },

  finds: { by: 'search', comments: 'yes' },
  // Each server has its own.
  limits: { hosts: [] },
  terms: {
    note: 'Each server has rules of its own, at `/about` behind its address: some forbid to gather what people write there.',
  },
  credentials: {
    needs: [
      {
        option: 'token',
        what: 'a token of an account at the first server, to find your names without a hashtag, too',
        optional: true,
      },
    ],
    from: 'https://docs.joinmastodon.org/client/token/',
    costs: 'free',
  },

  asks: asksOf,

  read(answer, options, poll, parsers) {
    throwErrorIn(answer)
    return readPage(answer, options, poll, parsers)
  },

  failure: refusalOf,

  thread: { ask: askThread, read: readThread },
})
