import * as z from 'zod'

/** Where a search is answered without a login, as long as Bluesky likes; where logins are given; where threads are read by everybody. */
export const SEARCH = 'https://api.bsky.app'
const SERVICE = 'https://bsky.social'
const THREADS = 'https://public.api.bsky.app'

export const Options = z.strictObject({
  type: z.literal('bluesky'),
  handle: z
    .string()
    .regex(/^@?[\w-]+(?:\.[\w-]+)+$/, { error: 'expected a handle, such as `northwind.bsky.social`' })
    .transform((handle) => handle.replace(/^@/, ''))
    .optional()
    .describe(
      'The account to search with, such as `northwind.bsky.social`: its searches are turned page by page. Without it, only the newest hundred posts of a search can be had.',
    ),
  appPassword: z
    .string()
    .min(1)
    .optional()
    .describe('An app password of that account, from a variable or a file; never its own password.'),
  service: z
    .url()
    .default(SERVICE)
    .describe('The server that the account is at, where that is not Bluesky itself.'),
  base: z
    .url()
    .default(SEARCH)
    .describe('Where searches without an account are answered; another address for tests.'),
  threads: z.url().default(THREADS).describe('Where threads are read; another address for tests.'),
})
export type Options = z.output<typeof Options>

/** Whether it asks as somebody. */
export const hasAccount = ({ handle, appPassword }: Options): boolean =>
  handle !== undefined && appPassword !== undefined
