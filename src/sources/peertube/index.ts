import type { Answer } from '../ask.js'
import { basesOf, nameOf } from '../fediverse.js'
import { defineSource } from '../source.js'
import { readComments } from './comments.js'
import { Options } from './options.js'
import { askedOf, commentsAsked } from './requests.js'
import { asksOf, readSearch } from './search.js'
import { askThread, readThread } from './thread.js'

/** Videos and comments on PeerTube, by the search of its servers: https://docs.joinpeertube.org/api-rest-reference.html */
export const peertube = defineSource({
  options: Options,

  label: (options) => ['PeerTube', ...basesOf(options).map(nameOf).sort()].join(' '),

  loose: true,
  finds: { by: 'search', comments: 'some: those on the videos that were found' },
  terms: { note: 'Each server has rules of its own, at `/about/instance` behind its address.' },

  asks: asksOf,

  read(answer, options, poll, parsers) {
    const comments = commentsAsked(askedOf(answer))
    return comments === undefined
      ? readSearch(answer, options, poll)
      : readComments(answer, comments, options, poll, parsers)
  },

  // Its own word that a video or a comment is not there, or is shown to nobody any more; else the address may be wrong.
  failure: (answer) =>
    [401, 403, 404].includes(answer.status) && commentsAsked(askedOf(answer)) && saysSo(answer)
      ? 'read'
      : undefined,

  thread: { ask: askThread, read: readThread },
})

/** An error of a server is JSON that repeats its status. */
function saysSo({ body, status }: Answer): boolean {
  try {
    const said: unknown = JSON.parse(new TextDecoder().decode(body))
    return typeof said === 'object' && said !== null && 'status' in said && said.status === status
  } catch {
    return false
  }
}
