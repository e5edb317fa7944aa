import * as z from 'zod'
import { SERVER } from '../fediverse.js'

export const Options = z.strictObject({
  type: z.literal('lemmy'),
  instances: z
    .array(z.string().regex(SERVER, { error: 'expected the name of a server, such as `lemmy.world`' }))
    .min(1)
    .default(['lemmy.world'])
    .describe(
      'Which servers to search, such as `lemmy.world`. Each knows what was written there and what reached it from others: one or two large ones know most. A post that several know is one post.',
    ),
  token: z
    .string()
    .min(1)
    .optional()
    .describe(
      'For a server that only its members read: the token (JWT) of an account at the first of the servers, from a variable or a file.',
    ),
})
export type Options = z.output<typeof Options>
