import * as z from 'zod'
import { defineSource } from '../../src/sources/source.js'

const nothing = {
  finds: { by: 'reading', comments: 'no' },
  asks: () => [],
  read: () => ({ posts: [] }),
} as const

/** Two small sources, so that tests of the config don't change with the real ones. */
export const standInSources = {
  feed: defineSource({
    options: z.strictObject({ type: z.literal('feed'), url: z.string().min(1).describe('Address or file.') }),
    label: ({ url }) => url,
    ...nothing,
  }),
  forum: defineSource({
    options: z.strictObject({
      type: z.literal('forum'),
      base: z.url().describe('Where the forum is.'),
      order: z.enum(['newest', 'active']).default('newest').describe('Which threads come first.'),
      pages: z.int().min(1).default(3).describe('How many pages to read.'),
      replies: z.boolean().default(true).describe('Whether to read replies.'),
    }),
    label: ({ base }) => base,
    ...nothing,
  }),
}
