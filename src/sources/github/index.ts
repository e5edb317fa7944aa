import * as z from 'zod'
import { Failed } from '../../model/failed.js'
import { parseUrl } from '../../text/parse-url.js'
import type { Answer } from '../ask.js'
import { placeLimits } from '../place-limits.js'
import { defineSource, type PollContext, type Reading } from '../source.js'
import { readDiscussions } from './discussions.js'
import { expiryNotices } from './expiry.js'
import { refusalIn } from './faults.js'
import { listingAsks, readComments, readIssues } from './listings.js'
import { withMembers } from './members.js'
import { BASE, isPosted, type Kind, kinds, type Options } from './requests.js'
import { isCommentSearch, readCommented, readFollowed, readFound, searchAsks } from './search.js'
import { askThread, readThread } from './thread.js'

/** Milliseconds between two requests: with a token thirty searches a minute are allowed. */
const KEYED_GAP = 2_000

/** Issues, pull requests, their comments, and discussions on GitHub: https://docs.github.com/rest, https://docs.github.com/graphql */
export const github = defineSource({
  options: z.strictObject({
    type: z.literal('github'),
    repositories: z
      .array(
        z.string().regex(/^[\w-][\w.-]*\/[\w.-]+$/, {
          error: 'expected a repository as `owner/name`, such as `northwind/cli`',
        }),
      )
      .default([])
      .describe(
        'Repositories of yours, as `owner/name`: everything new there is read. Without it: all of GitHub is searched for your names.',
      ),
    read: z
      .array(z.enum(kinds))
      .min(1)
      .optional()
      .describe(
        'What to read: `issues`, `pulls`, `comments`, `discussions`. Without it: all that can be had; without a `token`, `discussions` and a search for `comments` cannot.',
      ),
    token: z
      .string()
      .min(1)
      .optional()
      .describe(
        'A token of yours, from a variable or a file. It needs no permission to read what is public.',
      ),
    base: z
      .url()
      .default(BASE)
      .describe('Where its API is; another address for a GitHub of your own, or for tests.'),
  }),

  label(options) {
    const { base, repositories, read = [] } = options
    const what = [...repositories, ...read]
    return base === BASE ? ['GitHub', ...what].join(' ') : `${base}/${what.join('+')}`
  },

  finds: { by: 'either', comments: 'some: with a token, and in repositories that are named' },
  limits: placeLimits.github,
  // How often a company's own GitHub may be asked its admins say, most of them not at all: the gap that all sites have will do.
  limitsWith({ token, base }) {
    if (parseUrl(base)?.hostname !== placeLimits.github.hosts[0]) return { gap: 0 }
    return token === undefined ? {} : { gap: KEYED_GAP }
  },
  credentials: {
    needs: [{ option: 'token', what: 'a token of yours, without any permission', optional: true }],
    from: 'https://github.com/settings/personal-access-tokens',
    costs: 'free',
  },

  asks(options, poll) {
    if (options.token === undefined && options.read?.includes('discussions'))
      throw new Failed({
        code: 'key-wanted',
        args: { place: 'GitHub', option: 'token', what: 'discussions' },
      })
    return options.repositories.length > 0
      ? listingAsks(options, poll, kindsOf(options))
      : searchAsks(options, poll, kindsOf(options))
  },

  read(answer, options, poll) {
    const reading = withMembers(readAnswer(answer, options, poll), options)
    return { ...reading, notices: [...(reading.notices ?? []), ...expiryNotices(answer, poll.now)] }
  },

  failure: refusalIn,

  thread: {
    ask: askThread,
    read: (answer, post, options) => withMembers(readThread(answer, post, options), options),
  },
})

function readAnswer(answer: Answer, options: Options, poll: PollContext): Reading {
  if (isPosted(answer)) return readDiscussions(answer, options, poll)
  if (isOf(answer, 'search/issues'))
    return isCommentSearch(answer) ? readCommented(answer, options, poll) : readFound(answer, options, poll)
  if (options.repositories.length === 0) return readFollowed(answer, options)
  return isOf(answer, 'comments')
    ? readComments(answer, options, poll)
    : readIssues(answer, options, poll, kindsOf(options))
}

const isOf = ({ url }: Answer, end: string): boolean => new URL(url).pathname.endsWith(`/${end}`)

/** Of those that are wanted, those that can be had: comments of all of GitHub would cost a request for each thread. */
function kindsOf({ token, read, repositories }: Options): readonly Kind[] {
  const wanted = read ?? kinds
  if (token !== undefined) return wanted
  return wanted.filter(
    (kind) =>
      kind !== 'discussions' && (kind !== 'comments' || repositories.length > 0 || read !== undefined),
  )
}
