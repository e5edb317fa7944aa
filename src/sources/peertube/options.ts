import * as z from 'zod'
import { SERVER } from '../fediverse.js'

export const Options = z.strictObject({
  type: z.literal('peertube'),
  instances: z
    .array(z.string().regex(SERVER, { error: 'expected the name of a server, such as `videos.example`' }))
    .min(1)
    .describe(
      'Which servers to search, such as `videos.example`. Each knows its own videos and those of the servers that it follows. A video that several know is one.',
    ),
})
export type Options = z.output<typeof Options>
