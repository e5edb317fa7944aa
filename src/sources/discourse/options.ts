import * as z from 'zod'

/** Goes into a header. The error doesn't repeat it. */
const headerWord = (most: number) =>
  z
    .string()
    .regex(/^[\x21-\x7e]+$/, { error: 'expected one word of plain letters, digits and signs' })
    .max(most)

export const Options = z.strictObject({
  type: z.literal('discourse'),
  url: z
    .url({
      protocol: /^https?$/,
      error: 'expected the address of the forum, such as https://forum.example',
    })
    .regex(/^[^?#]*$/, { error: 'expected the address of the forum alone, without `?` and `#`' })
    .describe('The address of the forum, with the folder that it stands in, if any.'),
  read: z
    .enum(['posts', 'search'])
    .optional()
    .describe(
      'What to read: all new `posts`, or a `search` for your names. Without it: `posts` where `own` says that the forum is yours, `search` elsewhere.',
    ),
  staffMeans: z
    .string()
    .regex(/^(?:admins|staff|group:\S+)$/, {
      error: 'expected admins, staff, or group: and the name of a group, such as group:support',
    })
    .prefault('staff')
    .describe(
      'Who speaks for you in a forum of your own: its `admins`; its `staff`, which are admins and moderators; or whoever has `group:NAME` as their primary group, where moderators are volunteers.',
    ),
  key: headerWord(200)
    .optional()
    .describe('An API key, for a forum that shows its posts to members only. From a variable or a file.'),
  user: headerWord(100)
    .optional()
    .describe(
      'The account that reads with `key`, where the key is good for several: it sees what that account may see.',
    ),
})
export type Options = z.output<typeof Options>

/** What is read where neither the config nor `own` says. */
export const readsPosts = ({ read }: Options): boolean => read === 'posts'
