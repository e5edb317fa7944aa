// The shape of a line that `explain --ndjson` writes: its TypeScript type and docs/schema/explain.schema.json come from here.
// Nothing imports it at run time.
import * as z from 'zod'
import { reasonsAgainst } from '../judge/needs-reply.js'
import type { Mention } from '../model/mention.js'
import { jsonMention } from './json-schema.js'

const { score, kind, severity, danger, heat, signals, noReply, unjudged, relevanceSignals } =
  jsonMention.shape

const jsonExplained = z.object({
  id: z.unknown().optional().describe('as it was given'),
  score,
  kind,
  severity,
  danger,
  heat,
  language: z
    .string()
    .nullable()
    .describe('the one it was read in, BCP 47; null where nothing tells, and the English rules hold'),
  relevance: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe(
      'how likely it means the brand that was given, and not a namesake; null where none was given, or it does not name it',
    ),
  needsReply: z.boolean().describe('what a scan would say of such a post'),
  why: z
    .array(z.enum(['unnamed', ...reasonsAgainst]))
    .optional()
    .describe(
      'where it needs no reply, all that speaks against one: it does not name the brand (`unnamed`), your own `staff` wrote it, it is `not-meant` for the brand, its language is `unjudged`, it is clear `praise`, `promotion` or a `repost`, or it stays below the `threshold`',
    ),
  signals,
  relevanceSignals,
  noReply,
  unjudged,
  rating: z.number().min(1).max(5).optional().describe('this and what follows: as it was given'),
  own: z.boolean().optional(),
  place: z.string().optional(),
  author: z.string().optional(),
})

/** Signals go out as they are: a stream may be long. */
export type JsonExplained = Omit<z.infer<typeof jsonExplained>, 'signals' | 'relevanceSignals' | 'why'> &
  Pick<Mention, 'signals' | 'relevanceSignals'> & {
    why?: readonly NonNullable<z.infer<typeof jsonExplained>['why']>[number][]
  }

export const explainedLine = z
  .union([
    jsonExplained,
    z.object({
      id: z.unknown().optional(),
      error: z.string().describe('which line could not be read, and why'),
    }),
  ])
  .describe('A line of `explain --ndjson`, one for each line that was read. Later versions may add fields.')
