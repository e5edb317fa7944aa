// The shape of `incidents timeline --format json`: its TypeScript type and docs/schema/timeline.schema.json come from here. Nothing imports
// it at run time, since building schemas takes longer than printing.
import * as z from 'zod'
import { gapNames } from '../../../incidents/timeline.js'
import { incidentOrigins, unreachableReasons } from '../../../model/incident.js'
import { kinds } from '../../../model/mention.js'
import { officialStates } from '../../../model/official.js'

const time = z.iso.datetime().describe('UTC, ISO 8601')
const count = z.int().min(0)
const seconds = count.describe('in seconds')
const standing = z.enum(['kept', 'broken', 'open'])

export const jsonTimeline = z
  .object({
    version: z.literal(1),
    generatedAt: time,
    timeZone: z.string().describe('an IANA name: by whose clock people are told this'),
    incident: z.object({
      id: z.string(),
      brand: z.string(),
      state: z.enum(['open', 'fixed', 'closed']),
      origin: z.enum(incidentOrigins),
      name: z.string().optional(),
      kind: z.enum(kinds).optional(),
      terms: z.array(z.string()),
      since: time.describe('when its first post was published'),
      foundAt: time,
      fixedAt: time.optional(),
      closedAt: time.optional(),
    }),
    entries: z
      .array(
        z.object({
          at: time,
          what: z
            .enum([
              'first-post',
              'found',
              'first-reply',
              'word',
              'other-word',
              'silent',
              'calm',
              'rose-again',
              'fixed',
              'not-fixed',
              'last-told',
              'closed',
              'relapsed',
              'reopened',
              'note',
            ])
            .describe('later versions may add some'),
          text: z.string().describe('in words'),
          by: z.string().optional().describe('who of you did it'),
          quote: z.string().optional().describe('your words in public, the reason of a close, or a note'),
          url: z.string().optional().describe('of the first post, or of your word'),
          state: z.enum(officialStates).optional().describe('as your status page said with that word'),
          number: count.optional().describe('which word in public it was, from 1 on'),
          seconds: seconds.optional().describe('how long nobody had spoken before that word, or that alarm'),
        }),
      )
      .describe('by when they happened'),
    gaps: z.array(
      z.object({
        of: z.enum(gapNames).describe('later versions may add some'),
        from: time,
        to: time.optional().describe('absent where it goes on'),
        seconds,
      }),
    ),
    volume: z.object({
      stepSeconds: seconds,
      usual: z.number().optional().describe('how many people complain otherwise in such a step'),
      bars: z.array(z.object({ from: time, people: count, posts: count })),
    }),
    said: z.object({
      terms: z.array(z.object({ term: z.string(), people: count })),
      kinds: z.array(z.object({ kind: z.enum(kinds), people: count })),
      examples: z
        .array(z.object({ at: time, place: z.string(), url: z.string(), text: z.string() }))
        .describe('how some posts begin, without names, addresses and numbers that tell who somebody is'),
    }),
    promises: z.object({
      words: z
        .array(
          z.object({ at: time, by: time, standing, keptAt: time.optional(), url: z.string().optional() }),
        )
        .describe('in public: for when one of your words promised the next, and when that came'),
      replies: z
        .object({ kept: count, broken: count, open: count })
        .describe('next words that were promised to people one by one'),
    }),
    told: z.object({
      people: count,
      told: count,
      waiting: z.array(z.string()).describe('the cases of those who were not told so far'),
      unreachable: z.array(
        z.object({
          case: z.string(),
          why: z.enum(unreachableReasons),
          inWords: z.string().optional(),
        }),
      ),
      medianSeconds: seconds
        .optional()
        .describe('from the fix until half of those who can be reached knew; absent while they do not'),
      lastAt: time.optional(),
      again: z.array(z.string()).describe('the cases of those who complained again afterwards'),
    }),
  })
  .describe('What `mentions incidents timeline ID --format json` prints. Later versions may add fields.')

export type JsonTimeline = z.infer<typeof jsonTimeline>
