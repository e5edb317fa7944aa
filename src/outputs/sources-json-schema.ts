// The shape of `mentions sources --format json`: its TypeScript type and docs/schema/sources.schema.json come from here.
// Nothing imports it at run time.
import * as z from 'zod'
import { conditions } from '../health/health.js'
import { jsonLeftFailure, jsonOutage, jsonProblem } from './json-schema.js'

const time = z.iso.datetime().describe('UTC, ISO 8601')
const seconds = z.number().min(0)

const use = z
  .object({
    requestsAMonth: z
      .number()
      .min(0)
      .optional()
      .describe('in 30 days, at the least; absent where nobody can say'),
    moneyAMonth: z
      .object({
        amount: z.number().min(0).optional().describe('absent while nobody knows how many posts come'),
        currency: z.string(),
      })
      .optional()
      .describe('absent where it costs nothing'),
    quota: z
      .object({
        site: z.string().describe('all sources there share it'),
        requests: z.int().min(0),
        per: z.enum(['day', 'month']),
        sent: z.int().min(0).describe('in this day or month, UTC'),
        renewsAt: time,
        runsOutAt: time
          .optional()
          .describe(
            'when none will be left by the present pace; absent where they will do until they begin anew',
          ),
      })
      .optional(),
  })
  .describe('what it takes at the present intervals')

const silence = z
  .object({
    since: time,
    lastsSeconds: seconds,
    allowedSeconds: seconds.describe('from then on it is unusual'),
    usualPostsADay: z.number().min(0).describe('before it fell silent'),
  })
  .describe('brings nothing for far longer than is usual for it')

const jsonDeed = z.object({
  what: z.enum(['site', 'round', 'alerts', 'mails']).describe('`round`: what was read is made something of'),
  site: z.string().optional().describe('the one that is asked'),
  since: z.iso.datetime().describe('begun, or due, since then'),
})

const jsonCrew = z.object({
  workers: z.array(
    z.object({
      host: z.string().describe('its machine'),
      pid: z.int(),
      role: z.string().describe('`all`, `poll` or `deliver`'),
      since: z.iso.datetime(),
      seenAt: z.iso.datetime().describe('its last sign of life'),
      doing: z.array(jsonDeed),
    }),
  ),
  due: z.int().min(0).describe('so many things are due while nobody is at them'),
  longest: jsonDeed.optional().describe('that of them which has been due for longest'),
})

export const jsonSources = z
  .object({
    version: z.literal(1),
    generatedAt: time,
    sources: z
      .array(
        z.object({
          id: z.string().describe('stable across runs'),
          type: z.string(),
          name: z.string(),
          condition: z
            .enum(conditions)
            .describe(
              'failing, stale (silent for longer than is usual), waiting for a limit of its site, new (never read), paused, ok',
            ),
          everySeconds: seconds.describe('between two polls, as configured'),
          answeredAt: time.optional().describe('its last good answer'),
          newestAt: time.optional().describe('when it last gave something new'),
          postsADay: z
            .number()
            .min(0)
            .optional()
            .describe('over the last 30 days, or as long as it is known'),
          lastWeek: z
            .object({ polls: z.int().min(0), answers: z.int().min(0) })
            .optional()
            .describe('how often it was asked, and answered'),
          nextPollAt: time.optional().describe('not before; in the past when it is due'),
          waits: z
            .object({ site: z.string(), until: time.optional() })
            .optional()
            .describe('left for later than its turn since its site limits how often it may be asked'),
          silence: silence.optional(),
          problem: jsonProblem.optional(),
          leftFailure: jsonLeftFailure.optional(),
          gapAt: time
            .optional()
            .describe(
              'when every post of an answer was last new, so that some before them may have been missed',
            ),
          gone: z
            .literal(true)
            .optional()
            .describe('removed for good, as its site says: it is asked once a week only'),
          use: use.optional().describe('absent for one that is paused'),
          notices: z.array(z.string()),
        }),
      )
      .describe('the worst first'),
    brands: z.array(
      z.object({
        name: z.string(),
        newestAt: time.optional().describe('when the last post that names it was published'),
        postsADay: z.number().min(0).optional(),
        silence: silence.optional(),
      }),
    ),
    month: z
      .object({
        requests: z.number().min(0),
        money: z.array(z.object({ currency: z.string(), amount: z.number().min(0) })),
      })
      .describe('what all of them take in 30 days at the present intervals'),
    outages: z.array(jsonOutage).optional().describe('the one that lasts, and those of the last day'),
    crew: jsonCrew
      .optional()
      .describe('of a store in PostgreSQL while watches share the work: who is at what, and what waits'),
  })
  .describe('What `mentions sources --format json` prints. Later versions may add fields.')

export type JsonSources = z.infer<typeof jsonSources>
