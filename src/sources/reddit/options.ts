import * as z from 'zod'

/** Where people read it, where its feeds are, and where its logins are given. */
export const SITE = 'https://www.reddit.com'
const API = 'https://oauth.reddit.com'

const Subreddit = z
  .string()
  .regex(/^(?:\/?r\/)?\w{2,21}$/, { error: 'expected the name of a subreddit, such as `webhosting`' })

export const Options = z.strictObject({
  type: z.literal('reddit'),
  subreddits: z.array(Subreddit).default([]).describe('Where to look. Without it: in all of Reddit.'),
  read: z
    .enum(['search', 'posts', 'comments'])
    .default('search')
    .describe(
      'What to read: `search` for your names, which finds posts but no comments; or everything new in the subreddits, as `posts` or as `comments`.',
    ),
  also: z
    .enum(['trouble'])
    .optional()
    .describe(
      'What a search asks for beside your names: `trouble`, for posts that have a name and a word such as "down" or "refund" in them, so that they are found among many others. Names with `about` or `notAbout` are asked for so without it.',
    ),
  clientId: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The id of an app of yours that Reddit approved: more and sooner than by the feeds, which need none. Keep it in a variable.',
    ),
  clientSecret: z
    .string()
    .min(1)
    .optional()
    .describe('The secret of that app, from a variable or a file. An app of the kind "installed" has none.'),
  base: z.url().default(SITE).describe('Where Reddit is; another address for tests.'),
  api: z.url().default(API).describe('Where Reddit answers apps; another address for tests.'),
})
export type Options = z.output<typeof Options>

export const subredditsOf = ({ subreddits }: Pick<Options, 'subreddits'>): string[] =>
  [...new Set(subreddits.map((name) => name.replace(/^\/?r\//, '').toLowerCase()))].sort()

/**
 * All subreddits are one address, since a request costs a minute without a key.
 *
 * @param site where to ask
 */
export function folderOf(options: Pick<Options, 'subreddits'>, site: string): string {
  const names = subredditsOf(options)
  return names.length === 0 ? site : `${site}/r/${names.join('+')}`
}
