// The shape of `mentions store info --format json`: its TypeScript type and docs/schema/store.schema.json come from here.
// Nothing imports it at run time.
import * as z from 'zod'

const time = z.iso.datetime().describe('UTC, ISO 8601')
const whole = z.int().min(0)

export const jsonStore = z
  .object({
    version: z.literal(1),
    generatedAt: time,
    path: z.string(),
    since: time.optional().describe('when the first of the posts was seen'),
    posts: z.object({ all: whole, named: whole.describe('those that name a brand') }),
    mentions: z.object({ shown: whole, hidden: whole.describe('those that name their brand no more') }),
    cases: z
      .record(z.string(), whole)
      .describe('how many cases are in each state; without those that none is in'),
    events: whole.describe('of the history of cases'),
    people: whole,
    marks: whole,
    mutes: whole.describe('those that nobody has ended'),
    sources: whole.describe('those that were ever asked'),
    configs: whole.describe('those that fill it'),
    mails: z.record(z.string(), whole).describe('mails and alerts, by state'),
    bytes: z
      .record(z.string(), whole)
      .describe(
        'file: of the file, waiting: still to be moved into it, free: in it, of what was deleted; the others by kind, with their indexes',
      ),
    sealed: z
      .object({
        as: z.enum(['moved', 'copying']),
        place: z.string().describe('moved: what took its place; copying: what it is an unfinished copy of'),
        at: time,
      })
      .optional()
      .describe('present where nothing is written into it any more, or not yet'),
    year: z
      .object({
        postsADay: z.number().min(0).describe('that name a brand'),
        countedFrom: time,
        bytes: whole.describe('what a year at this pace adds'),
      })
      .optional()
      .describe('absent where too little has come in yet'),
  })
  .describe('What `mentions store info --format json` prints. Later versions may add fields.')

export type JsonStore = z.infer<typeof jsonStore>
