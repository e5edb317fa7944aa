// The shape of `mentions official --format json`: its TypeScript type and docs/schema/official.schema.json come from here.
// Nothing imports it at run time.
import * as z from 'zod'
import { officialKinds, officialStates } from '../../model/official.js'
import { channelStatuses } from '../../views/official.js'
import { jsonProblem } from '../json-schema.js'

const time = z.iso.datetime().describe('UTC, ISO 8601')

const update = z.object({
  matter: z.string().describe('what it is about: the same for all updates of an incident of this channel'),
  kind: z.enum(officialKinds),
  state: z.enum(officialStates).optional().describe('as the page says; absent where it says none'),
  title: z.string().optional(),
  text: z.string().describe('may be empty'),
  url: z.string(),
  at: time.describe('when it was said'),
  atFrom: z
    .enum(['source', 'first-seen'])
    .describe('first-seen: the page does not say when, so it is when a scan first saw it'),
  agoSeconds: z.int().min(0),
  firstSeenAt: time,
})

export const jsonOfficial = z
  .object({
    version: z.literal(1),
    generatedAt: time,
    channels: z.array(
      z.object({
        id: z.string().describe('stable across runs'),
        name: z.string(),
        url: z.string(),
        brands: z.array(z.string()).describe('those that have it in their `official`'),
        title: z.string().optional().describe('what the page or feed calls itself'),
        status: z
          .enum(channelStatuses)
          .describe(
            'unknown: it could not be read when it was last asked, so that you may have spoken since; never: nobody has looked so far',
          ),
        readAt: time.optional().describe('the last time that it could be read'),
        problem: jsonProblem.omit({ cause: true }).optional(),
        nextLookAt: time.optional().describe('not before; in the past where the next scan looks'),
        last: update.optional().describe('the last word that is known; absent where there is none'),
        open: z
          .array(update)
          .describe('the last word about each incident or work that is not over, the latest first'),
      }),
    ),
    updates: z
      .array(update.extend({ channel: z.string().describe('its id') }))
      .optional()
      .describe('with --all: everything that was said, the latest first'),
    coverage: z
      .object({ read: z.int().min(0), unknown: z.int().min(0), never: z.int().min(0) })
      .describe('how many channels are of each status'),
  })
  .describe('What `mentions official --format json` prints. Later versions may add fields.')

export type JsonOfficial = z.infer<typeof jsonOfficial>
