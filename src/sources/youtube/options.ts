import * as z from 'zod'

/** Where people watch it and its feeds are, and where it answers whoever has a key. */
export const SITE = 'https://www.youtube.com'
const API = 'https://www.googleapis.com'

/** `UC…`, or an address that holds it. */
const CHANNEL = /^(?:https?:\/\/(?:www\.|m\.)?youtube\.com\/channel\/)?(UC[\w-]{22})(?:[/?#]\S*)?$/

export const Options = z.strictObject({
  type: z.literal('youtube'),
  channels: z
    .array(
      z.string().regex(CHANNEL, {
        error: 'expected the id of a channel, which is `UC` and 22 more characters, or its address',
      }),
    )
    .default([])
    .describe(
      'Channels of which to read all videos, and with a key all comments: `UC` and 22 more characters, as "Share channel, Copy channel ID" gives it. Without it: a search for your names, which takes a key.',
    ),
  key: z
    .string()
    .min(1)
    .optional()
    .describe(
      'A key of yours for the "YouTube Data API v3", from a variable or a file: for searches, and for comments.',
    ),
  base: z.url().default(SITE).describe('Where its feeds are; another address for tests.'),
  api: z.url().default(API).describe('Where it answers whoever has a key; another address for tests.'),
})
export type Options = z.output<typeof Options>

export const channelsOf = ({ channels }: Pick<Options, 'channels'>): string[] =>
  [...new Set(channels.map((channel) => CHANNEL.exec(channel)?.[1] ?? channel))].sort()
