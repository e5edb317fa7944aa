import * as z from 'zod'
import { SERVER } from '../fediverse.js'

const HASHTAG = /^#?[\p{L}\p{N}\p{M}_]*[\p{L}_][\p{L}\p{N}\p{M}_]*$/u

export const Options = z.strictObject({
  type: z.literal('mastodon'),
  instances: z
    .array(z.string().regex(SERVER, { error: 'expected the name of a server, such as `mastodon.social`' }))
    .min(1)
    .default(['mastodon.social'])
    .describe(
      'Which servers to ask, such as `mastodon.social`. Each knows what was written there and what reached it from others: two or three large ones know most. A post that several know is one post.',
    ),
  hashtags: z
    .array(z.string().regex(HASHTAG, { error: 'expected a hashtag, such as `northwindhosting`' }))
    .optional()
    .describe(
      'Which hashtags to read. Without it: your names as hashtags, such as `#northwindhosting` for Northwind Hosting.',
    ),
  token: z
    .string()
    .min(1)
    .optional()
    .describe(
      'A token of an account at the first of the servers, from a variable or a file: with it that server is also searched for your names without a hashtag.',
    ),
})
export type Options = z.output<typeof Options>
