// The shape of `digest --format json`: its TypeScript type and docs/schema/digest.schema.json come from here. Nothing imports
// it at run time, since building schemas takes longer than printing.
import * as z from 'zod'
import { caseStates } from '../../model/case.js'
import { kinds } from '../../model/mention.js'
import { jsonIncident } from '../incidents/json-schema.js'
import { jsonCoverage, jsonMention } from '../json-schema.js'

const time = z.iso.datetime().describe('UTC, ISO 8601')
const count = z.int().min(0)
const more = count.describe('how many there are beyond those given here')

const people = z.object({
  people: z
    .array(
      z.object({
        posts: z.int().min(1).describe('how many they wait with; not all of them need be in `mentions`'),
        mentions: z.array(jsonMention).min(1).describe('in the order to answer'),
      }),
    )
    .describe('in the order to answer: a row for each case, so that whoever waits with two brands has two'),
  more,
})

const numbers = z.object({
  week: count,
  weekBefore: count.optional().describe('left out where it is not known any more'),
})

export const jsonDigest = z
  .object({
    version: z.literal(1),
    generatedAt: time,
    brands: z.array(z.string()),
    byBrand: z
      .array(
        z.object({
          brand: z.string(),
          waiting: count.describe(
            'people who wait for a reply of this brand; some may wait for one of another, too',
          ),
          late: count.describe('of those: to whom a promise is broken'),
          danger: count.describe('of those: whose life or body is at stake'),
          longestSeconds: count.optional().describe('how long the one waits who waits longest'),
          longest: count
            .optional()
            .describe('the same in milliseconds; kept for programs that read it already'),
          fresh: count.describe('mentions first seen in the period'),
          cameIn: count.describe('of those: needed a reply when they came in'),
          cameInBefore: count
            .optional()
            .describe('the same of the period before, as long; left out where not known'),
          needReply: count.describe(
            'mentions that began to need a reply in the period, by when they were published or edited',
          ),
          needReplyBefore: count
            .optional()
            .describe('the same of the period before, as long; left out where not known'),
        }),
      )
      .describe('what is in danger first, then late, then waiting'),
    period: z.object({ from: time, to: time }),
    timeZone: z.string().describe('an IANA name; says where days begin'),
    empty: z
      .boolean()
      .describe(
        'no incident, nothing waits, nothing is new, nothing was moved, every source answered in the period and the posts could be judged',
      ),
    counts: z.object({
      people: count.describe(
        'who wait for a reply; whoever waits with two brands is one, and has a case of each',
      ),
      late: count.describe('of those: to whom a promise is broken'),
      soon: count.describe('of those: to whom one will be broken soon'),
      danger: count.describe('of those: somebody may be in danger'),
      foundLate: count.describe('of those: wrote long before we first saw it, and nothing since'),
      lapsed: count.describe('cases left out, since nothing happened there for long'),
    }),
    incidents: z
      .array(jsonIncident)
      .describe('those that go on, and those that were closed in the period; by their numbers'),
    danger: people.describe('who tell of danger: answer them before all others'),
    late: people.describe('others to whom a promise is broken'),
    waiting: people.describe('others who wait for a reply'),
    foundLate: people.describe('those whose posts were old already when first seen'),
    fresh: z.object({
      total: count.describe('mentions first seen in the period'),
      needReply: count.describe('of those: needed a reply when they came in'),
      lapsed: count.describe('of the new ones: so old when they were found that no list has them'),
      unjudged: count.describe('of those: in a language that cannot be judged yet'),
      kinds: z.array(z.object({ kind: z.enum(kinds), count })).describe('of those that need none'),
      mentions: z.array(jsonMention).describe('those that need none, the newest first'),
      more,
    }),
    done: z
      .object({
        cases: z
          .array(z.object({ what: z.string(), cases: count }))
          .describe('how many were answered, resolved …'),
        answeredBy: z.array(z.object({ by: z.string(), cases: count })).describe('empty for a client'),
        answeredTogether: count.describe('of the answered cases: those that count for several people'),
        firstAnswers: z
          .object({ cases: count, medianSeconds: z.number().describe('of the time that counts') })
          .optional()
          .describe('the first words that somebody got'),
        promises: z
          .object({
            acknowledge: z.object({ kept: count, ended: count }),
            resolve: z.object({ kept: count, ended: count }),
          })
          .describe('of those that ended: the time was up, or what was promised was done'),
      })
      .describe('what was done in the period, in numbers'),
    moved: z.object({
      cases: z.array(
        z.object({
          id: z.string(),
          brand: z.string(),
          state: z.enum(caseStates),
          person: z.string().optional(),
          place: z.string(),
          url: z.string().describe('as the source gave it: check it before making it a link'),
          at: time,
          what: z.string(),
          detail: z.string().optional().describe('more about it, in words'),
          by: z.string(),
        }),
      ),
      more,
    }),
    numbers: z.object({
      posts: numbers.describe('of all sources'),
      mentions: numbers,
      needReply: numbers,
      people: numbers.describe('behind those that needed a reply'),
      late: numbers.describe('of those people: to whom a promise was broken'),
    }),
    days: z
      .array(z.object({ date: z.iso.date(), from: time, to: time, needReply: count }))
      .length(7)
      .describe('in the time zone, the oldest first; the last is today so far'),
    coverage: jsonCoverage,
  })
  .describe('What `mentions digest` prints with --format json. Later versions may add fields.')

export type JsonDigest = z.infer<typeof jsonDigest>
